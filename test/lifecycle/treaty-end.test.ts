import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, parties, TWENTY_STATES, treatyWith } from '../support/build.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
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
