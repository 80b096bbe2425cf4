import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { say } from '../support/say.ts';

const treaty = treatyOfCatalogue('wto-fisheries');
const ACTS = findRecord('wto-fisheries')?.acts ?? [];

/** Those that deposited on 15 September 2025, as the WTO announced them. */
const LAST = ['BRA', 'KEN', 'TON', 'VNM'];

const actsBy = (day: string): readonly Act[] => ACTS.filter(({ on }) => on <= day);
const without = (...participants: readonly string[]): readonly Act[] =>
  ACTS.filter((each) => !('participant' in each) || !participants.includes(each.participant));

const inForceOn = (acts: readonly Act[], of: Treaty = treaty): CivilDate | string => {
  const { entryIntoForce } = composeLife(of, { acts });
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind;
};

function treatyWith(clause: Partial<EntryIntoForceClause>): Treaty {
  const { finalClauses } = treaty;
  return {
    ...treaty,
    finalClauses: { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, ...clause } },
  };
}

describe('the WTO Agreement on Fisheries Subsidies (Marrakesh Agreement X:3)', () => {
  it('has its last four instruments on 15 September 2025', () => {
    const last = ACTS.filter(({ on }) => on === '2025-09-15').map((each) =>
      'participant' in each ? each.participant : '',
    );
    expect(last).toEqual(LAST);
  });

  // As the WTO counted: 51 with the seven of 23 October 2023, 60 with the four of 14 February 2024, 108 with Nepal.
  it.each([
    ['2023-10-23', 51, 164, 110],
    ['2024-02-14', 60, 164, 110],
    ['2025-08-18', 108, 166, 111],
  ])(
    'on %s %i of %i Members have accepted, 27 of them through the Union, and %i are required',
    (day, counted, parties, required) => {
      const { entryIntoForce } = composeLife(treaty, { acts: actsBy(day) }, civilDate(day));
      const values = { parties, required, counted, missing: required - counted };
      expect(entryIntoForce).toMatchObject({ kind: 'pending', awaits: [{ code: 'awaited.acceptances', values }] });
      expect(entryIntoForce.basis[0]).toMatchObject({ article: '4', code: 'step.counted-as-members' });
    },
  );

  it('is in force on the day of the 111th acceptance, as published: 15 September 2025', () => {
    expect(inForceOn(ACTS)).toBe('2025-09-15');
    expect(inForceOn(without('VNM'))).toBe('2025-09-15');
    expect(inForceOn(without('VNM', 'TON'))).toBe('pending');
  });

  it('would not be with the Union as one more, or as none', () => {
    for (const organisations of ['counted', 'not-additional'] as const) {
      expect(inForceOn(ACTS, treatyWith({ organisations }))).toBe('pending');
    }
  });

  it('needs fewer acceptances of fewer Members: 110 of 165, as before 30 August 2024', () => {
    const acts = without('VNM', 'TON').map((each) => ({ ...each, on: civilDate('2024-08-29') }));
    expect(inForceOn(acts)).toBe('2024-08-29');
    expect(inForceOn(acts.map((each) => ({ ...each, on: civilDate('2024-08-30') })))).toBe('pending');
  });

  it('binds each other Member from its own acceptance, and says whose the Union’s counts as', () => {
    const life = composeLife(treaty, { acts: [...ACTS, act('OMN', 'acceptance', '2025-11-03')] });
    const own = life.participants.find(({ participant }) => participant === 'OMN');
    expect(own?.participations[0]?.partyFrom).toBe('2025-11-03');
    const said = listClauses(treaty).map((clause) => say(clause.says));
    expect(said.join(' ')).toContain(
      'counts as one of each of its members, and not as one of its own (article 4): European Union (Austria, Belgium, ',
    );
  });
});
