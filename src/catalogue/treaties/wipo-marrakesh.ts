import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { INTELLECTUAL_PROPERTY } from '../depositaries.ts';

/**
 * Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled.
 *
 * | article | rule |
 * |---|---|
 * | 15 | Members of WIPO, the European Union, and an intergovernmental organisation that the Assembly admits may become Parties |
 * | 17 | open for signature for one year after its adoption |
 * | 18 | in force three months after twenty eligible parties have deposited instruments of ratification or accession |
 * | 19 | binds each other eligible party three months after its own deposit |
 * | 20 | denunciation by notification; it takes effect one year after receipt |
 */
export const wipoMarrakesh: Treaty = {
  id: 'wipo-marrakesh',
  title:
    'Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled',
  shortTitle: 'Marrakesh Treaty',
  adoptedOn: civilDate('2013-06-27'),
  adoptedAt: 'Marrakesh',
  depositary: INTELLECTUAL_PROPERTY,
  references: ['WIPO TRT/MARRAKESH/001'],
  text: {
    basis: 'read',
    fromMemory: ['15', '17'],
    sources: [
      {
        id: 'wipo-marrakesh-text',
        title: 'Marrakesh Treaty, article 18 (French and Italian texts): droit-bilingue.ch',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'wipo-marrakesh-articles-19-20',
        title: 'Marrakesh Treaty, articles 19 and 20 (text posted in a forum): survivorbb.rapeutation.com',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The first signatures are of 28 June 2013, the day after the adoption, and that day is taken as the opening.',
    'An eligible party may be an organisation, and nothing says that it does not count beside its members (article 18).',
    'Succession is not in the text; new States notify it to WIPO.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '15',
        says: 'Members of the World Intellectual Property Organization, the European Union, and organisations that the Assembly admits',
        organisations: true,
      },
      signature: { article: '17', opensOn: civilDate('2013-06-28'), closesOn: civilDate('2014-06-27') },
      consent: { article: '18', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: true },
    },
    entryIntoForce: {
      article: '18',
      counts: ['ratification', 'accession', 'succession'],
      organisations: 'counted',
      condition: { kind: 'instruments', number: 20 },
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '19',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '20',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
