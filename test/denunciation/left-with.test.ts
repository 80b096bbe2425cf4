import { describe, expect, it } from 'vitest';
import { civilDate as on } from '../../src/calendar/civil-date.ts';
import { findLeftWith, isLeftWithOther } from '../../src/denunciation/left-with.ts';
import type { DenunciationClause, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { IN_WINDOWS, permitted } from './notices.ts';

/** A clause of each kind besides the usual one, none of which names another treaty. */
const WITHOUT_ANOTHER: readonly DenunciationClause[] = [
  { kind: 'not-provided', article: 'VCLT 56' },
  { kind: 'not-stated', article: 'VCLT 56' },
  IN_WINDOWS,
  treatyOfCatalogue('genocide').finalClauses.denunciation,
  treatyOfCatalogue('icrw-whaling').finalClauses.denunciation,
];

describe('findLeftWith', () => {
  const leaving = (facts: OtherTreatyFacts) => permitted({ leavesWith: { article: '27(3)', treaty: 'unfccc', facts } });
  const known = leaving({
    kind: 'known',
    inForceOn: on('1994-03-21'),
    parties: [
      { participant: 'SUN', from: on('1994-03-21'), until: on('2012-12-15') },
      { participant: 'NOR', from: on('1994-03-21'), until: on('2000-01-01') },
      { participant: 'NOR', from: on('2001-01-01'), until: on('2010-01-01') },
      { participant: 'FJI', from: on('1994-03-21') },
    ],
  });
  const find = (clause: DenunciationClause, participant: string, partyFrom = '2005-02-16', depositedOn = partyFrom) =>
    findLeftWith(clause, participant, on(partyFrom), on(depositedOn));

  it('is the first day after the first as a Party, with the article and the treaty (Kyoto Protocol 27(3))', () => {
    expect(find(known, 'NOR')).toEqual({ on: '2010-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'NOR', '1999-12-31')).toEqual({ on: '2000-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'NOR', '2000-01-01')).toEqual({ on: '2010-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'RUS')).toEqual({ on: '2012-12-15', article: '27(3)', treaty: 'unfccc' });
  });

  it('is none for who has not left, of whom nothing is known, or where the clause does not say so', () => {
    expect(find(known, 'FJI')).toBeUndefined();
    expect(find(known, 'KEN')).toBeUndefined();
    expect(find(known, 'NOR', '2010-01-01')).toBeUndefined();
    expect(find(leaving({ kind: 'unknown' }), 'NOR')).toBeUndefined();
    expect(find(leaving({ kind: 'known', inForceOn: on('1994-03-21') }), 'NOR')).toBeUndefined();
    expect(find(permitted(), 'NOR')).toBeUndefined();
    expect(find(IN_WINDOWS, 'NOR')).toBeUndefined();
  });

  it('is the day on which it left after its instrument, unless it was back by then (Paris Agreement 28(3))', () => {
    expect(find(known, 'NOR', '2000-02-01', '1999-12-01')?.on).toBe('2000-01-01');
    expect(find(known, 'NOR', '2000-01-01', '1999-12-31')?.on).toBe('2000-01-01');
    expect(find(known, 'NOR', '2001-01-01', '1999-12-31')?.on).toBe('2010-01-01');
    expect(find(known, 'NOR', '2000-02-01', '2000-01-01')?.on).toBe('2010-01-01');
    // A succession is notified after the day from which it counts.
    expect(find(known, 'NOR', '1999-12-31', '2000-06-01')?.on).toBe('2000-01-01');
  });

  it.each(WITHOUT_ANOTHER)(
    'is the same whatever the treaty has on denunciation: $kind (Doha Amendment, Kyoto Protocol 27)',
    (own) => {
      const clause: DenunciationClause = { ...own, ...(known.leavesWith && { leavesWith: known.leavesWith }) };
      expect(isLeftWithOther(own)).toBe(false);
      expect(isLeftWithOther(clause)).toBe(true);
      expect(find(clause, 'NOR')).toEqual({ on: '2010-01-01', article: '27(3)', treaty: 'unfccc' });
    },
  );

  it('asks for the other treaty only where the clause does', () => {
    const clauses: readonly DenunciationClause[] = [
      known,
      leaving({ kind: 'unknown' }),
      permitted(),
      IN_WINDOWS,
      { kind: 'not-provided', article: 'VCLT 56' },
    ];
    expect(clauses.map(isLeftWithOther)).toEqual([true, true, false, false, false]);
  });
});
