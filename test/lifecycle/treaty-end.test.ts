import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { countKnownPartiesOn } from '../../src/condition/party-spans.ts';
import { isCutShort } from '../../src/conformance/is-cut-short.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import type { PublishedRow } from '../../src/formats/published-row.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { ParticipantLife } from '../../src/lifecycle/life.ts';
import { describeOnlyParty } from '../../src/lifecycle/only-party.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { listPartySpans } from '../../src/lifecycle/party-spans.ts';
import { addPossibleEnd, findPossibleEnd } from '../../src/lifecycle/possible-end.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { determineTextFor } from '../../src/lifecycle/text-between.ts';
import { findTooFewLeft, findTreatyEnd } from '../../src/lifecycle/treaty-end.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { TerminationGround } from '../../src/treaty/act-kinds.ts';
import type { Completeness, Missing } from '../../src/treaty/register.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { anyLife } from '../laws/any-life.ts';
import { listDisagreements } from '../machine/list-disagreements.ts';
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
    const found = end && {
      ends_on: end.on,
      article: end.article,
      parties: 'parties' in end ? String(end.parties) : '',
    };
    const { ends_on, article, parties: left } = row;
    expect(found).toEqual(ends_on === 'never' ? undefined : { ends_on, article, parties: left });
  });
});

/** What a record may say of how whole it is. */
const COMPLETENESS: Readonly<Record<string, Completeness>> = {
  complete: { kind: 'complete' },
  checked: { kind: 'checked', by: 'Depositary', on: civilDate('2000-01-01'), parties: 14 },
  partial: { kind: 'partial', lacks: { en: 'Some instruments.' }, missing: [{ acts: 'consents' }] },
  unread: { kind: 'unread', rows: 1, missing: [{ acts: 'consents' }] },
};

/** How whole a record is by what a table says of it: one of these, or that it lacks acts of a kind, of any day or from one on. */
function completenessOf(cell: string): Completeness | undefined {
  const [, acts, since] = /^lacks ([a-z-]+)(?: since (.+))?$/.exec(cell) ?? [];
  if (acts === undefined) return COMPLETENESS[cell];
  const missing = { acts: acts as Missing['acts'], ...(since && { since: civilDate(since) }) };
  return { kind: 'partial', lacks: { en: 'Some acts.' }, missing: [missing] };
}

describe('the end of a treaty whose record may be a part, worked by hand', () => {
  const vectors = readVectors('terminations-in-part');
  const composeRow = (row: (typeof vectors)[number]) => {
    const own = treatyOfCatalogue(cellOf(row, 'treaty'));
    const { record = '', in_force_on: stated = '' } = row;
    const completeness = completenessOf(record);
    const treaty = stated === '' ? own : assumeInForceOn(own, civilDate(stated));
    const register = { acts: readActs(own, cellOf(row, 'acts')), ...(completeness && { completeness }) };
    return { treaty, register, life: composeLife(treaty, register) };
  };

  it.each(vectors)('$treaty, $acts, record $record, stated $in_force_on: $ends_on, $may_have_ended_on', (row) => {
    const { life } = composeRow(row);
    const possible = findPossibleEnd(life);
    const { end = possible } = life;
    expect({
      ends_on: life.end?.on ?? 'never',
      may_have_ended_on: possible?.on ?? 'never',
      article: end?.article ?? '',
      parties: end !== undefined && 'parties' in end ? String(end.parties) : '',
    }).toEqual({
      ends_on: row.ends_on,
      may_have_ended_on: row.may_have_ended_on,
      article: row.article ?? '',
      parties: row.parties ?? '',
    });
  });

  it.each(vectors)(
    '$treaty, $acts, record $record: the chronology and what is said of the record tell the same',
    (row) => {
      const { life } = composeRow(row);
      const { ends_on, may_have_ended_on: may, article, parties: left } = row;
      const entries = composeChronology(life).flatMap(({ kind, on }) =>
        kind === 'treaty-ended' || kind === 'treaty-may-have-ended' ? [[kind, on]] : [],
      );
      expect(entries).toEqual([
        ...(ends_on === 'never' ? [] : [['treaty-ended', ends_on]]),
        ...(may === 'never' ? [] : [['treaty-may-have-ended', may]]),
      ]);
      const says = { code: 'record.may-have-ended', values: { on: may, article, parties: Number(left) } };
      expect(addPossibleEnd({ says: [] }, life).says).toEqual(may === 'never' ? [] : [says]);
    },
  );

  it.each(vectors)(
    '$treaty, $acts, record $record: the desk stands where the record does, taken up anew too',
    (row) => {
      const { treaty, register, life } = composeRow(row);
      const day = civilDate('2012-01-01');
      const { desk } = replayRegister(treaty, register, day);
      expect(listDisagreements(desk, life)).toEqual([]);
      expect(desk.treaty.value).toBe(row.ends_on === 'never' ? 'inForce' : 'ended');
      const machines = defineMachines(treaty);
      const opened = openDesk(machines, treaty.adoptedOn, register);
      const entered = register.acts.reduce((soFar, each) => enterActs(machines, soFar, [each]).desk, opened);
      expect(reachDate(machines, entered, day)).toEqual(desk);
    },
  );
});

describe('a record in part', () => {
  const treaty = assumeInForceOn(treatyWith(5, { termination: TERMINATION }), civilDate('1991-04-01'));
  const acts = [...parties(3), leaves('AGO', '2000-01-01')];

  it('still tells what the act of a State comes to, and ends by an act that terminates the treaty (VCLT 54)', () => {
    const life = composeLife(treaty, { acts });
    const on = civilDate('2001-01-01');
    expect([statusOn(life, 'AGO', '2001-01-01'), listParties(life, on)]).toEqual(['former-party', ['BEN', 'CUB']]);
    const ends = (day: string): Act => ({ kind: 'termination', on: civilDate(day), ground: 'consent-of-all-parties' });
    const ended = (day: string) => composeLife(treaty, { acts: [...acts, ends(day)] });
    expect([ended('2000-12-31').end?.on, findPossibleEnd(ended('2000-12-31'))?.on]).toEqual(['2000-12-31', undefined]);
    expect([ended('2001-01-02').end?.on, findPossibleEnd(ended('2001-01-02'))?.on]).toEqual(['2001-01-02', on]);
  });

  it('says nothing of Parties that fall below the number: who is missing may be one (VCLT 55)', () => {
    const kinds = (record: object) =>
      composeChronology(
        composeLife(treatyWith(5, {}), { acts: [...FIVE, leaves('AGO', '2000-01-01')], ...record }),
      ).filter(({ kind }) => kind === 'parties-below-number').length;
    expect([kinds({}), kinds({ completeness: COMPLETENESS.partial })]).toEqual([1, 0]);
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
    expect(life.end).toEqual({
      because: 'too-few-parties',
      on: '2001-06-01',
      article: '3(3)',
      parties: 3,
      required: 4,
    });
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
    expect(over.end).toMatchObject({ on: '2001-01-01', article: 'VCLT 2(1)(a)', parties: 0, required: 1 });
    expect(over.refusals).toMatchObject([{ code: 'treaty-has-ended', article: 'VCLT 2(1)(a)' }]);
    expect(statusOn(over, 'NOR', '2006-01-01')).toBe('none');
  });
});

describe('a treaty that denunciations end on the day of their receipt', () => {
  const treaty = treatyWith(5, {
    termination: TERMINATION,
    denunciation: { kind: 'permitted', article: '3(1)', delay: { form: 'same-day' } },
  });
  const acts = [...FIVE, ...['AGO', 'BEN', 'CUB'].map((each) => leaves(each, '2000-01-01'))];

  it('is ended by them, and what is done that day stands', () => {
    const life = composeLife(treaty, { acts: [...acts, act('NOR', 'signature', '2000-01-01')] });
    expect(life.end).toMatchObject({ on: '2000-01-01', parties: 2 });
    expect(life.refusals).toEqual([]);
    expect(listParties(life, civilDate('2000-01-01'))).toEqual([]);
  });

  it('stands so on the desk', () => {
    const { desk, refusals } = replayRegister(treaty, { acts });
    expect([desk.treaty.value, refusals]).toEqual(['ended', []]);
    expect(listDisagreements(desk, composeLife(treaty, { acts }))).toEqual([]);
  });
});

describe('a treaty on whose last day something else is done', () => {
  it('ends on it, on the desk too', () => {
    const treaty = treatyWith(5, { termination: TERMINATION });
    const report = { kind: 'report', participant: 'CUB', on: civilDate('2001-06-01') } as const;
    const acts = [...FIVE, leaves('AGO', '2000-01-01'), leaves('BEN', '2000-06-01'), report];
    const { desk } = replayRegister(treaty, { acts });
    expect(desk.treaty.value).toBe('ended');
    expect(listDisagreements(desk, composeLife(treaty, { acts }))).toEqual([]);
  });
});

describe('a treaty that is terminated', () => {
  const terminated = (on: string, ground: TerminationGround, effectiveOn?: string): Act => ({
    kind: 'termination',
    on: civilDate(on),
    ground,
    ...(effectiveOn === undefined ? {} : { effectiveOn: civilDate(effectiveOn) }),
  });
  const decided = { termination: { article: '18', decidedBy: 'the Council' } };

  it('ends under the article by which a body decides, and nothing is left to believe', () => {
    const life = lifeOf([terminated('2000-06-30', 'under-the-treaty', '2001-01-01')], decided);
    expect(life.end).toEqual({
      because: 'terminated',
      on: '2001-01-01',
      article: '18',
      ground: 'under-the-treaty',
      decidedOn: '2000-06-30',
    });
    expect(life.remarks).toEqual([]);
  });

  it('says of a ground that is no clause at hand what is taken from the record (VCLT 54, 59)', () => {
    const codesOf = (ground: TerminationGround) =>
      lifeOf([terminated('2000-06-30', ground)], {}).remarks.map(({ article, says }) => [article, says.code]);
    expect(codesOf('under-the-treaty')).toEqual([['VCLT 54(a)', 'remark.termination.under-the-treaty']]);
    expect(codesOf('consent-of-all-parties')).toEqual([['VCLT 54(b)', 'remark.termination.consent-of-all-parties']]);
    expect(codesOf('later-treaty')).toEqual([['VCLT 59(1)', 'remark.termination.later-treaty']]);
  });

  it('ends earlier where denunciations leave too few before', () => {
    const acts = [leaves('AGO', '2000-01-01'), leaves('BEN', '2000-06-01')];
    const life = lifeOf([...acts, terminated('2000-03-01', 'consent-of-all-parties', '2001-06-02')]);
    expect(life.end).toMatchObject({ because: 'too-few-parties', on: '2001-06-01' });
    const same = lifeOf([...acts, terminated('2000-03-01', 'consent-of-all-parties', '2001-06-01')]);
    expect(same.end).toMatchObject({ because: 'terminated', on: '2001-06-01', article: 'VCLT 54(b)' });
  });

  it('has the act and the end in the chronology', () => {
    const life = lifeOf([terminated('2000-06-30', 'later-treaty', '2001-01-01')], {});
    const entries = composeChronology(life).filter(({ kind }) => kind.startsWith('t') && kind !== 'treaty-in-force');
    expect(entries).toEqual([
      {
        kind: 'termination-act',
        on: '2000-06-30',
        article: 'VCLT 59(1)',
        act: { kind: 'termination', on: '2000-06-30' },
      },
      {
        kind: 'treaty-terminated',
        on: '2001-01-01',
        article: 'VCLT 59(1)',
        ground: 'later-treaty',
        decidedOn: '2000-06-30',
      },
    ]);
  });

  it('is refused before it is in force, for a time that has passed, and once it has ended', () => {
    const refusalsOf = (...acts: readonly Act[]) =>
      lifeOf(acts, {}).refusals.map(({ code, article }) => [code, article]);
    // In force on 1 April 1991.
    expect(refusalsOf(terminated('1991-04-01', 'later-treaty'))).toEqual([['treaty-not-in-force', 'VCLT 54']]);
    expect(refusalsOf(terminated('1991-04-02', 'later-treaty'))).toEqual([]);
    expect(refusalsOf(terminated('2000-06-30', 'later-treaty', '2000-06-29'))).toEqual([
      ['terminated-before-its-day', 'VCLT 59(1)'],
    ]);
    const both = [terminated('2000-06-30', 'later-treaty'), terminated('2000-07-01', 'consent-of-all-parties')];
    expect(refusalsOf(...both)).toEqual([['treaty-has-ended', 'VCLT 59(1)']]);
  });

  it('lets what is done on the day of the act stand, where it ends at once, and not where it was decided before', () => {
    const signs = act('NOR', 'signature', '2000-06-30');
    const treaty = treatyWith(5, {});
    for (const [termination, status] of [
      [terminated('2000-06-30', 'later-treaty'), 'signatory'],
      [terminated('2000-06-29', 'later-treaty', '2000-06-30'), 'none'],
    ] as const) {
      const acts = [...FIVE, signs, termination];
      const life = composeLife(treaty, { acts });
      expect(statusOn(life, 'NOR', '2000-06-30')).toBe(status);
      expect(listDisagreements(replayRegister(treaty, { acts }).desk, life)).toEqual([]);
    }
  });

  it('leaves who joins too late where it stood, on the desk too', () => {
    const acts = [
      ...FIVE,
      act('NOR', 'accession', '2000-12-15'),
      terminated('2000-06-30', 'under-the-treaty', '2001-01-01'),
    ];
    const treaty = treatyWith(5, decided);
    const { desk } = replayRegister(treaty, { acts }, civilDate('2001-01-01'));
    expect(desk.participations.NOR?.value).toBe('outside');
    expect(listDisagreements(desk, composeLife(treaty, { acts }))).toEqual([]);
  });
});

/** Finds the end by counting the Parties anew on every day on which somebody leaves. */
function findEndDayByDay(participants: readonly ParticipantLife[], fewerThan: number) {
  const spans = listPartySpans(participants);
  const days = participants.flatMap(({ participations, ceasedOn }) =>
    participations.flatMap(({ partyUntil }) => (partyUntil === ceasedOn ? [] : (partyUntil ?? []))),
  );
  const on = days.sort().find((day) => countKnownPartiesOn(spans, day) < fewerThan);
  return (
    on && {
      because: 'too-few-parties',
      on,
      article: '3(3)',
      parties: countKnownPartiesOn(spans, on),
      required: fewerThan,
    }
  );
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
        expect(findTreatyEnd(clauses, participants, {})).toEqual(findEndDayByDay(participants, fewerThan));
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

describe('describeOnlyParty', () => {
  // Of the five Parties four leave, a year after the receipt of each notice; the last but one on 1 June 2001.
  const [first = '', second = '', third = '', fourth = '', last = ''] = FIVE.map(({ participant = '' }) => participant);
  const left = [
    leaves(first, '1998-06-01'),
    leaves(second, '1998-06-01'),
    leaves(third, '1999-06-01'),
    leaves(fourth, '2000-06-01'),
  ];
  const onlyOn = (on: string, life = lifeOf(left, {})) => describeOnlyParty(life, civilDate(on));

  it('says from the day on which the last but one has left that there is no other Party (VCLT 2(1)(a))', () => {
    const leftOn = lifeOf(left, {}).participants.find(({ participant }) => participant === fourth);
    const on = civilDate(leftOn?.participations[0]?.partyUntil ?? '');
    const values = { participant: last, on };
    expect(onlyOn(on)).toEqual({ article: 'VCLT 2(1)(a)', code: 'remark.only-party', values });
    expect(onlyOn(civilDateOf(dayNumberOf(on) - 1))).toBeUndefined();
    expect(onlyOn('1991-03-31')).toBeUndefined();
    expect(determineTextFor(lifeOf(left, {}), last, on).basis.at(-1)).toMatchObject({ code: 'remark.only-party' });
  });
});
