import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import { step } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

function lifeOf(id: string, acts: readonly Act[]) {
  return composeLife(treatyOfCatalogue(id), { acts });
}

const recordOf = (id: string): readonly Act[] => findRecord(id)?.acts ?? [];
const without = (id: string, kind: Act['kind'], participant: string): readonly Act[] =>
  recordOf(id).filter((each) => each.kind !== kind || !('participant' in each) || each.participant !== participant);

describe('the North Atlantic Treaty (11)', () => {
  it('is in force on 24 August 1949, with a majority of twelve signatories and the seven States named', () => {
    const { entryIntoForce } = lifeOf('nato', recordOf('nato'));
    expect(entryIntoForce).toMatchObject({ kind: 'determined', value: '1949-08-24', article: '11' });
  });

  it.each(['FRA', 'NLD', 'USA'])('would not be without %s, though eleven of twelve have ratified', (participant) => {
    expect(lifeOf('nato', without('nato', 'ratification', participant)).entryIntoForce.kind).toBe('pending');
  });

  it('would be without Italy, which article 11 does not name', () => {
    const { entryIntoForce } = lifeOf('nato', without('nato', 'ratification', 'ITA'));
    expect(entryIntoForce).toMatchObject({ kind: 'determined', value: '1949-08-24' });
  });

  it('has twelve Parties on that day, and thirty-two from the accession of Sweden on', () => {
    const life = lifeOf('nato', recordOf('nato'));
    expect(listParties(life, civilDate('1949-08-23'))).toHaveLength(0);
    expect(listParties(life, civilDate('1949-08-24'))).toHaveLength(12);
    expect(listParties(life, civilDate('2024-03-06'))).toHaveLength(31);
    expect(listParties(life, civilDate('2024-03-07'))).toHaveLength(32);
  });
});

describe('the Antarctic Treaty (XIII)', () => {
  const life = lifeOf('antarctic-treaty', recordOf('antarctic-treaty'));

  it('is in force when all twelve signatories have ratified: 23 June 1961', () => {
    expect(life.entryIntoForce).toMatchObject({ kind: 'determined', value: '1961-06-23', article: 'XIII(5)' });
  });

  it.each(['ARG', 'GBR'])('waits for the ratification of %s, whoever has acceded', (participant) => {
    expect(
      lifeOf('antarctic-treaty', without('antarctic-treaty', 'ratification', participant)).entryIntoForce,
    ).toMatchObject({
      kind: 'pending',
    });
  });

  it.each([
    // It acceded on 8 June 1961.
    ['1961-06-22', 'contracting-state', 'POL'],
    ['1961-06-23', 'party', 'POL'],
    ['1962-06-13', 'none', 'CSK'],
    ['1962-06-14', 'party', 'CSK'],
    // Both notified on 15 September 1993 that they succeed from 1 January.
    ['1993-01-01', 'party', 'CZE'],
    ['1993-01-01', 'party', 'SVK'],
    ['2023-02-13', 'none', 'SMR'],
    ['2023-02-14', 'party', 'SMR'],
  ] as const)('on %s: %s %s', (on, status, participant) => {
    expect(determineStatus(life, participant, civilDate(on))).toBe(status);
  });

  it('leaves open when an amendment is in force that the twelve have ratified, for who else must is not listed (XII(1)(a))', () => {
    const twelve = ['ARG', 'AUS', 'BEL', 'CHL', 'FRA', 'JPN', 'NOR', 'NZL', 'ZAF', 'GBR', 'RUS', 'USA'];
    const steps = [
      step('amendment-proposal', '1990-01-01', 'CHL'),
      step('amendment-communication', '1990-01-01'),
      ...twelve.map((each) => step('amendment-acceptance', '1991-01-01', each)),
    ];
    const { amendments } = lifeOf('antarctic-treaty', [...recordOf('antarctic-treaty'), ...steps]);
    expect(amendments).toMatchObject([{ entryIntoForce: { kind: 'indeterminate' } }]);
  });
});
