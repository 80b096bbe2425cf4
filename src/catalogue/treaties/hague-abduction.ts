import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { NETHERLANDS } from '../depositaries.ts';

/**
 * Convention on the Civil Aspects of International Child Abduction.
 *
 * | article | rule |
 * |---|---|
 * | 37 | open for signature by the Members of the Hague Conference at its Fourteenth Session, which ratify, accept or approve |
 * | 38 | any other State may accede; the accession has effect only towards States that declare that they accept it |
 * | 43 | in force the first day of the third calendar month after the third instrument |
 * | 43(1) | for each State later: the first day of the third calendar month after its own deposit |
 * | 43(2) | for a territory to which it is extended under article 39 or 40: the first day of the third calendar month after the notification |
 * | 44 | in force for five years from its general entry into force, also for those that join later, and renewed in silence every five years; denunciation is notified at least six months before the end of such a term |
 * | VCLT 39 | the Convention has no clause on amendments |
 *
 * Article 43 numbers its second sentence 1 and 2.
 */
export const hagueAbduction: Treaty = {
  id: 'hague-abduction',
  title: 'Convention on the Civil Aspects of International Child Abduction',
  shortTitle: 'Hague Abduction Convention',
  adoptedOn: civilDate('1980-10-25'),
  adoptedAt: 'The Hague',
  depositary: NETHERLANDS,
  references: ['HCCH 28', 'UN registration 22514'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'hague-abduction-text',
        title:
          'Convention on the Civil Aspects of International Child Abduction, articles 37 to 45: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Which States were Members of the Hague Conference at its Fourteenth Session, and so can sign (article 37), is not checked here: the kind that the record gives each instrument is taken as right.',
    'Between an acceding State and one that accepts the accession the Convention enters into force only the first day of the third calendar month after that declaration (article 38): relations between two States are not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '37, 38',
        says: 'Members of the Hague Conference on Private International Law at its Fourteenth Session sign and ratify; any other State accedes',
        organisations: false,
      },
      signature: { article: '37', opensOn: civilDate('1980-10-25') },
      consent: {
        article: '37',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      territorialExtension: { article: '43(2)', delay: { form: 'first-of-nth-month', months: 3 } },
    },
    entryIntoForce: {
      article: '43',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      condition: { kind: 'instruments', number: 3 },
      delay: { form: 'first-of-nth-month', months: 3 },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '43(1)',
      delay: { form: 'first-of-nth-month', months: 3 },
    },
    denunciation: {
      kind: 'at-end-of-term',
      article: '44',
      firstTerm: { years: 5 },
      laterTerms: { years: 5 },
      from: 'entry-into-force',
      noticeBefore: { months: 6 },
      monthEnd: 'last-day-of-month',
    },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
