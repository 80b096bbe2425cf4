import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { INTELLECTUAL_PROPERTY } from '../depositaries.ts';

/**
 * Beijing Treaty on Audiovisual Performances.
 *
 * | article | rule |
 * |---|---|
 * | 23 | Members of WIPO, the European Union, and an intergovernmental organisation that the Assembly admits may become Parties |
 * | 25 | open for signature for one year after its adoption |
 * | 26 | in force three months after thirty eligible parties have deposited instruments of ratification or accession |
 * | 27 | binds each other eligible party three months after its own deposit |
 * | 28 | denunciation by notification; it takes effect one year after receipt |
 */
export const wipoBeijing: Treaty = {
  id: 'wipo-beijing',
  title: 'Beijing Treaty on Audiovisual Performances',
  shortTitle: 'Beijing Treaty',
  adoptedOn: civilDate('2012-06-24'),
  adoptedAt: 'Beijing',
  depositary: INTELLECTUAL_PROPERTY,
  references: ['WIPO TRT/BEIJING/001'],
  text: { basis: 'from-memory', sources: [] },
  notes: [
    'The first signatures are of 26 June 2012, the last day of the conference, and that day is taken as the opening.',
    'An eligible party may be an organisation, and nothing says that it does not count beside its members (article 26).',
    'Succession is not in the text; new States notify it to WIPO.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '23',
        says: 'Members of the World Intellectual Property Organization, the European Union, and organisations that the Assembly admits',
        organisations: true,
      },
      signature: { article: '25', opensOn: civilDate('2012-06-26'), closesOn: civilDate('2013-06-24') },
      consent: { article: '26', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: true },
    },
    entryIntoForce: {
      article: '26',
      counts: ['ratification', 'accession', 'succession'],
      organisations: 'counted',
      condition: { kind: 'instruments', number: 30 },
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '27',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '28',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
