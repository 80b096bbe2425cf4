import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { COUNCIL_OF_EUROPE } from '../depositaries.ts';

/**
 * Protocol No. 15 amending the Convention for the Protection of Human Rights and Fundamental Freedoms.
 *
 * | article | rule |
 * |---|---|
 * | 6 | open to the High Contracting Parties to the Convention, which sign without reservation as to ratification, or sign and then ratify, accept or approve |
 * | 7 | in force the first day of the month after three months have passed since all High Contracting Parties consented |
 * | VCLT 24(3) | no clause on later consent: nobody was left to give it; a State that joins the Convention later joins it as amended |
 * | VCLT 56 | the Protocol has no clause on denunciation |
 *
 * The Committee of Ministers adopted the text on 16 May 2013; it was opened for signature on 24 June 2013.
 */
export const echrP15: Treaty = {
  id: 'echr-p15',
  title: 'Protocol No. 15 amending the Convention for the Protection of Human Rights and Fundamental Freedoms',
  shortTitle: 'ECHR Protocol 15',
  adoptedOn: civilDate('2013-05-16'),
  adoptedAt: 'Strasbourg',
  depositary: COUNCIL_OF_EUROPE,
  references: ['CETS 213'],
  text: { basis: 'from-memory', sources: [] },
  notes: [
    'That all High Contracting Parties are 47 is general knowledge of the years 2013 to 2021.',
    'A State that joins the Convention after the entry into force of the Protocol joins it as amended, without an instrument of its own; that is not computed here.',
    'The article on transitional provisions (8) concerns the Court and is left out.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '6',
        says: 'High Contracting Parties to the European Convention on Human Rights',
        organisations: false,
      },
      signature: { article: '6', opensOn: civilDate('2013-06-24') },
      consent: {
        article: '6',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['definitive-signature'],
        bySuccession: false,
      },
    },
    entryIntoForce: {
      article: '7',
      counts: ['ratification', 'acceptance', 'approval', 'definitive-signature'],
      condition: {
        kind: 'proportion-of-parties',
        says: 'of the High Contracting Parties to the European Convention on Human Rights',
        proportion: { than: 'at-least', numerator: 1, denominator: 1 },
        base: {
          kind: 'numbers',
          source: 'general knowledge: the 47 Parties of 2013 to 2021',
          numbers: [{ from: civilDate('2013-06-24'), parties: 47 }],
        },
      },
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: { wording: 'not-provided', article: 'VCLT 24(3)' },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
