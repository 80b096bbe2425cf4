import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

describe('the record of the Rome Statute', () => {
  // The depositary's notes on the page of the treaty: communications of 6 May 2002, 28 August 2002, 26 August 2008 and 30 November 2016.
  it('has the four signatories that do not intend to become Parties (VCLT 18(a)), each with the day of receipt', () => {
    const life = composeLife(treatyOfCatalogue('rome-statute'), findRecord('rome-statute') ?? { acts: [] });
    const notices = life.recorded.filter(({ kind }) => kind === 'intention-not-to-become-party');
    expect(new Map(notices.map(({ participant, on }) => [participant, on]))).toEqual(
      new Map([
        ['USA', '2002-05-06'],
        ['ISR', '2002-08-28'],
        ['SDN', '2008-08-26'],
        ['RUS', '2016-11-30'],
      ]),
    );
  });
});
