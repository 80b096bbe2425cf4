import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';
import { listDisagreements } from './list-disagreements.ts';

/** In force three months after two instruments and a further condition. */
const treatyThatAsks = (further: Condition): Treaty => {
  const { finalClauses, ...treaty } = treatyWith(2);
  const condition: Condition = { kind: 'all-of', conditions: [{ kind: 'instruments', number: 2 }, further] };
  const entryIntoForce = { ...finalClauses.entryIntoForce, condition };
  return { ...treaty, finalClauses: { ...finalClauses, entryIntoForce } };
};
const TWO = [act('BEN', 'accession', '1991-01-15'), act('CUB', 'accession', '1991-02-15')];

const statesOn = (treaty: Treaty, acts: typeof TWO, days: readonly string[]) =>
  days.map((day) => {
    const { desk } = replayRegister(treaty, { acts }, civilDate(day));
    expect(listDisagreements(desk, composeLife(treaty, { acts }, civilDate(day)))).toEqual([]);
    return [desk.treaty.value, desk.participations.CUB?.value];
  });

describe('the statechart of a treaty, where the day on which the number is complete is still to come', () => {
  it('reaches its threshold on the day that the clause names, and not with the last instrument', () => {
    const treaty = treatyThatAsks({ kind: 'on-date', on: civilDate('1992-01-01') });
    // Three months after 1 January 1992.
    expect(statesOn(treaty, TWO, ['1991-12-31', '1992-01-01', '1992-03-31', '1992-04-01'])).toEqual([
      ['openForSignature', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['inForce', 'party'],
    ]);
  });

  it('reaches it on the day on which accession opens, and loses it with an instrument that was withdrawn', () => {
    const { finalClauses, ...treaty } = treatyWith(2);
    const consent = { ...finalClauses.participation.consent, accessionOpensOn: civilDate('1992-01-01') };
    const premature = {
      ...treaty,
      finalClauses: { ...finalClauses, participation: { ...finalClauses.participation, consent } },
    };
    const withdrawn = act('BEN', 'withdrawal-of-instrument', '1991-06-01');
    expect(statesOn(premature, TWO, ['1991-12-31', '1992-01-01', '1992-04-01'])).toEqual([
      ['openForSignature', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['inForce', 'party'],
    ]);
    expect(statesOn(premature, [...TWO, withdrawn], ['1992-01-01'])).toEqual([['openForSignature', 'contracting']]);
  });

  it('does not reach it while it is not known whether another treaty is in force', () => {
    const treaty = treatyThatAsks({ kind: 'treaty-in-force', treaty: 'other', facts: { kind: 'unknown' } });
    expect(statesOn(treaty, TWO, ['1991-02-15', '2000-01-01'])).toEqual([
      ['openForSignature', 'contracting'],
      ['openForSignature', 'contracting'],
    ]);
  });
});
