import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { step } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const recordOf = (id: string): readonly Act[] => findRecord(id)?.acts ?? [];

describe('an amendment to the Landscape Convention (17)', () => {
  const steps = [
    step('amendment-proposal', '2009-01-10', 'NOR'),
    step('amendment-communication', '2009-02-01'),
    step('amendment-adoption', '2009-12-01'),
    step('amendment-acceptance', '2010-01-15', 'NOR'),
    step('amendment-acceptance', '2010-02-10', 'MDA'),
  ];
  const third = step('amendment-acceptance', '2010-03-31', 'IRL');
  const later = step('amendment-acceptance', '2010-10-01', 'DNK');
  const amendmentOf = (acts: readonly Act[]) =>
    composeLife(treatyOfCatalogue('landscape'), { acts: [...recordOf('landscape'), ...acts] }).amendments[0];

  it('waits for the third acceptance, however many Parties there are', () => {
    expect(amendmentOf(steps)?.entryIntoForce.kind).toBe('pending');
  });

  // Three months end on 30 June, for June has no 31st; those of Denmark on 1 January, and the first of the next month is 1 February.
  it('is in force on the first of the month after three months, for a later Party from its own acceptance', () => {
    const amendment = amendmentOf([...steps, third, later]);
    expect(amendment?.entryIntoForce).toMatchObject({ kind: 'determined', value: '2010-07-01', article: '17(4)' });
    const boundOf = (participant: string) => amendment?.bound.find((each) => each.participant === participant);
    expect(boundOf('NOR')).toMatchObject({ from: '2010-07-01' });
    expect(boundOf('DNK')).toMatchObject({ from: '2011-02-01' });
  });
});
