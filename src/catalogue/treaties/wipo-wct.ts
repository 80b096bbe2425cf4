import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { INTELLECTUAL_PROPERTY } from '../depositaries.ts';

/**
 * WIPO Copyright Treaty.
 *
 * | article | rule |
 * |---|---|
 * | 17(1) | any Member of WIPO may become a Party; by paragraphs 2 and 3 also the European Community, and an intergovernmental organisation that the Assembly admits |
 * | 19 | open for signature until 31 December 1997 |
 * | 20 | in force three months after thirty instruments of ratification or accession by States |
 * | 21 | binds each State beyond the thirty three months after its own deposit |
 * | 23 | denunciation by notification; it takes effect one year after receipt |
 */
export const wipoWct: Treaty = {
  id: 'wipo-wct',
  title: 'WIPO Copyright Treaty',
  shortTitle: 'WCT',
  adoptedOn: civilDate('1996-12-20'),
  adoptedAt: 'Geneva',
  depositary: INTELLECTUAL_PROPERTY,
  references: ['WIPO TRT/WCT/001'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'wipo-wct-text',
        title:
          'WIPO Copyright Treaty, articles 15 to 25: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 20 counts instruments of States only; that of an organisation is therefore additional to none.',
    'By article 21(iii) the European Community would have been bound three months after the entry into force had it deposited before; it deposited after.',
    'Succession is not in the text; WIPO’s record has that of Montenegro.',
    'The treaty has no clause on amendments; by article 15(2) the Assembly convenes conferences for its revision.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '17(1)',
        says: 'Members of the World Intellectual Property Organization, the European Union, and organisations that the Assembly admits',
        organisations: true,
      },
      signature: { article: '19', opensOn: civilDate('1996-12-20'), closesOn: civilDate('1997-12-31') },
      consent: { article: '20', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: true },
    },
    entryIntoForce: {
      article: '20',
      counts: ['ratification', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 30 },
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '21',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '23',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
