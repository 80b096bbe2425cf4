import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { textIn } from '../../src/participants/text.ts';
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

  // The depositary's page of the treaty, of 19 March 2024: the days and the languages of its procès-verbaux of rectification (VCLT 79(2)(a)), and the
  // proposal C.N.765.2001.TREATIES-18 of 20 September 2001, which led to the last of them.
  it('has the six corrections of the text, each with its day and the authentic texts', () => {
    const { textCorrections = [] } = findRecord('rome-statute') ?? {};
    expect(textCorrections.map(({ made, what }) => [made?.by, made?.on, textIn(what, 'en')])).toEqual([
      ['proces-verbal', '1998-11-10', 'the Arabic, Chinese, English, French, Russian and Spanish texts'],
      ['proces-verbal', '1999-07-12', 'the Arabic, Chinese, English, French, Russian and Spanish texts'],
      ['proces-verbal', '1999-11-30', 'the French and Spanish texts'],
      ['proces-verbal', '2000-05-08', 'the French and Spanish texts'],
      ['proces-verbal', '2001-01-17', 'the French, Russian and Spanish texts'],
      ['proces-verbal', '2002-01-16', 'the Spanish text'],
    ]);
    expect(textCorrections.map(({ proposal }) => proposal?.on)).toEqual([...Array(5).fill(undefined), '2001-09-20']);
  });

  it('moves no date with them', () => {
    const { textCorrections: _, ...without } = findRecord('rome-statute') ?? { acts: [] };
    const rome = treatyOfCatalogue('rome-statute');
    expect(composeLife(rome, without)).toEqual(composeLife(rome, findRecord('rome-statute') ?? { acts: [] }));
  });
});
