import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayNumberOf } from '../../src/calendar/day-number.ts';
import { countKnownPartiesOn } from '../../src/condition/party-spans.ts';
import { isCutShort } from '../../src/conformance/is-cut-short.ts';
import type { PublishedRow } from '../../src/formats/published-row.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { ParticipantLife } from '../../src/lifecycle/life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { listPartySpans } from '../../src/lifecycle/party-spans.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { findTooFewLeft, findTreatyEnd } from '../../src/lifecycle/treaty-end.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { anyLife } from '../laws/any-life.ts';
import { act, parties, TWENTY_STATES, treatyWith } from '../support/build.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { growthOf, MOST_GROWTH, TIMES_AS_LARGE } from '../support/growth.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const TERMINATION = { article: '3(3)', fewerThan: 4 } as const;
/** In force for five Parties on 1 April 1991. */
const FIVE = parties(5);
const lifeOf = (acts: readonly Act[], clauses: Partial<FinalClauses> = { termination: TERMINATION }) =>
  composeLife(treatyWith(5, clauses), { acts: [...FIVE, ...acts] });
const leaves = (participant: string, on: string) => act(participant, 'denunciation', on);
const statusOn = (life: ReturnType<typeof lifeOf>, participant: string, on: string) =>
  determineStatus(life, participant, civilDate(on));

describe('the end of a treaty, worked by hand', () => {
  it.each(readVectors('terminations'))('$treaty, $acts: $ends_on', (row) => {
    const treaty = treatyOfCatalogue(cellOf(row, 'treaty'));
    const { end } = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    const found = end && { ends_on: end.on, article: end.article, parties: String(end.parties) };
    const { ends_on, article, parties: left } = row;
    expect(found).toEqual(ends_on === 'never' ? undefined : { ends_on, article, parties: left });
  });
});

describe('a treaty that ends', () => {
  const life = lifeOf([
    leaves('AGO', '2000-01-01'),
    leaves('BEN', '2000-06-01'),
    act('NOR', 'accession', '2001-05-15'),
    act('ISL', 'accession', '2001-06-01'),
    leaves('CUB', '2001-07-01'),
  ]);

  it('binds nobody from the day on which the last of the denunciations takes effect (3(3))', () => {
    expect(life.end).toEqual({ on: '2001-06-01', article: '3(3)', parties: 3, required: 4 });
    expect(listParties(life, civilDate('2001-05-31'))).toEqual(['BEN', 'CUB', 'DZA', 'ECU']);
    expect(listParties(life, civilDate('2001-06-01'))).toEqual([]);
    expect(statusOn(life, 'CUB', '2001-06-01')).toBe('former-party');
  });

  it('never binds who would have been bound later, and says why', () => {
    expect(statusOn(life, 'NOR', '2001-05-31')).toBe('contracting-state');
    expect(statusOn(life, 'NOR', '2001-06-01')).toBe('none');
    expect(determineParticipantDate(life, 'NOR')).toMatchObject({
      kind: 'excluded',
      article: '3(3)',
      reason: { code: 'reason.treaty-ended', values: { on: '2001-06-01' } },
    });
    expect(determineParticipantDate(life, 'FJI')).toMatchObject({ kind: 'excluded', article: '3(3)' });
  });

  it('refuses what is done from that day on', () => {
    expect(life.refusals.map(({ act: { participant, kind }, code }) => [participant, kind, code])).toEqual([
      ['ISL', 'accession', 'treaty-has-ended'],
      ['CUB', 'denunciation', 'treaty-has-ended'],
    ]);
  });

  it('has its end in the chronology, and nothing says that it stays in force', () => {
    const entries = composeChronology(life).filter(({ on }) => on === '2001-06-01');
    expect(
      entries.map((entry) => [entry.kind, 'participant' in entry ? entry.participant : '', entry.article]),
    ).toEqual([
      ['act-refused', '', '3(3)'],
      ['party-no-longer', 'BEN', '3(1)'],
      ['party-no-longer', 'CUB', '3(3)'],
      ['party-no-longer', 'DZA', '3(3)'],
      ['party-no-longer', 'ECU', '3(3)'],
      ['treaty-ended', '', '3(3)'],
    ]);
    expect(
      composeChronology(life)
        .filter(({ kind }) => kind === 'parties-below-number')
        .map(({ on }) => on),
    ).toEqual(['2001-01-01']);
  });
});

describe('a treaty that does not end', () => {
  it('where a denunciation is taken back in time, or another State joins in time', () => {
    const two = [leaves('AGO', '2000-01-01'), leaves('BEN', '2000-06-01')];
    expect(lifeOf([...two, act('BEN', 'revocation-of-denunciation', '2001-05-31')]).end).toBeUndefined();
    expect(lifeOf([...two, act('NOR', 'accession', '2001-05-01')]).end).toBeUndefined();
    expect(lifeOf([...two, act('NOR', 'accession', '2001-05-02')]).end).toMatchObject({ on: '2001-06-01' });
  });

  it('where a State ceases to exist: that is no denunciation', () => {
    const states = ['CSK', 'DDR', 'AGO', 'BEN', 'CUB'].map((each) => act(each, 'accession', '1990-01-01'));
    const treaty = treatyWith(5, { termination: TERMINATION });
    const life = composeLife(treaty, { acts: states });
    expect([life.end, listParties(life, civilDate('1993-01-01')).length]).toEqual([undefined, 3]);
  });

  it('where one Party is left; but with none left it is over, and who comes later is not bound alone', () => {
    const all = TWENTY_STATES.slice(0, 5).map((each) => leaves(each, '2000-01-01'));
    expect(lifeOf(all.slice(1), {}).end).toBeUndefined();
    const over = lifeOf([...all, act('NOR', 'accession', '2005-01-01')], {});
    expect(over.end).toEqual({ on: '2001-01-01', article: 'VCLT 2(1)(a)', parties: 0, required: 1 });
    expect(over.refusals).toMatchObject([{ code: 'treaty-has-ended', article: 'VCLT 2(1)(a)' }]);
    expect(statusOn(over, 'NOR', '2006-01-01')).toBe('none');
  });
});

/** Finds the end by counting the Parties anew on every day on which somebody leaves. */
function findEndDayByDay(participants: readonly ParticipantLife[], fewerThan: number) {
  const spans = listPartySpans(participants);
  const days = participants.flatMap(({ participations, ceasedOn }) =>
    participations.flatMap(({ partyUntil }) => (partyUntil === ceasedOn ? [] : (partyUntil ?? []))),
  );
  const on = days.sort().find((day) => countKnownPartiesOn(spans, day) < fewerThan);
  return on && { on, article: '3(3)', parties: countKnownPartiesOn(spans, on), required: fewerThan };
}

/** A participant as rows of a table have it, with the day that follows for each; nothing where it did more than join and leave. */
function rowsOf({ participant, participations, ceasedOn }: ParticipantLife) {
  const [{ instrument, entryIntoForce, notices, partyFrom, partyUntil } = { notices: [] }, ...others] = participations;
  const isPlain = instrument?.kind === 'accession' && entryIntoForce?.kind === 'determined' && ceasedOn === undefined;
  if (!isPlain || others.length > 0 || partyFrom === undefined || notices.length > 0 !== (partyUntil !== undefined))
    return undefined;
  const rows: [PublishedRow, number][] = [
    [{ line: 2, participant, kind: 'accession', on: instrument.on }, dayNumberOf(partyFrom)],
  ];
  const [notice] = notices;
  if (notice !== undefined && partyUntil !== undefined)
    rows.push([{ line: 3, participant, kind: 'denunciation', on: notice.receivedOn }, dayNumberOf(partyUntil)]);
  return rows;
}

describe('findTreatyEnd', () => {
  it('is, for any life, the first day on which somebody leaves and too few are left, counted day by day', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 2, max: 5 }), ({ treaty, acts }, fewerThan) => {
        const { participants } = composeLife(treaty, { acts });
        const clauses = { ...treaty.finalClauses, termination: { article: '3(3)', fewerThan } };
        expect(findTreatyEnd(clauses, participants)).toEqual(findEndDayByDay(participants, fewerThan));
      }),
    );
  });

  it('is the end after which nothing comes for rows of a table and for the others alike', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 2, max: 5 }), ({ treaty, acts }, fewerThan) => {
        const { participants } = composeLife(treaty, { acts });
        const all = participants.flatMap(({ participations }) => participations);
        fc.pre(all.every(({ entryIntoForce }) => entryIntoForce.kind !== 'indeterminate'));
        fc.pre(all.every(({ notices }) => notices.every(({ effect }) => effect.kind !== 'indeterminate')));
        const clauses = { ...treaty.finalClauses, termination: { article: '3(3)', fewerThan } };
        const end = findEndDayByDay(participants, fewerThan)?.on;
        const rows = participants.flatMap((own) => rowsOf(own) ?? []);
        const others = participants.filter((own) => rowsOf(own) === undefined);
        const days = [
          ...listPartySpans(participants).flatMap(({ from, until, knownOn }) => [knownOn ?? from, until ?? from]),
          ...rows.map(([{ on }]) => on),
        ];
        const isAfter = days.some((day) => end !== undefined && day !== undefined && day > end);
        const isOnThatDay = rows.some(([{ on }]) => on === end);
        const found = isCutShort(
          clauses,
          rows.map(([row]) => row),
          rows.map(([, day]) => day),
          others,
        );
        expect(found).toBe(end !== undefined && (isAfter || isOnThatDay));
      }),
    );
  });
});

describe('findTooFewLeft', () => {
  it('counts who joins and who leaves on one day together', () => {
    expect(findTooFewLeft({ from: [1, 1, 5], until: [5, 6], left: [5, 6] }, 2)).toEqual({ on: 6, parties: 1 });
    expect(findTooFewLeft({ from: [1, 1, 1], until: [5, 5], left: [5, 5] }, 2)).toEqual({ on: 5, parties: 1 });
    expect(findTooFewLeft({ from: [1, 1, 1], until: [4, 5], left: [5] }, 3)).toEqual({ on: 5, parties: 1 });
    expect(findTooFewLeft({ from: [1, 1, 1], until: [4], left: [] }, 3)).toBeUndefined();
  });

  it('takes no more work for each day when there are more of them', () => {
    const daysOf = (count: number) => {
      const from = Array.from({ length: count }, (_, place) => place);
      return { from, until: from.map((day) => day + 2), left: from.map((day) => day + 2) };
    };
    const [small, large] = [daysOf(20_000), daysOf(20_000 * TIMES_AS_LARGE)];
    const growth = growthOf(
      () => findTooFewLeft(small, 1),
      () => findTooFewLeft(large, 1),
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
