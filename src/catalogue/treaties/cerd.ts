import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * International Convention on the Elimination of All Forms of Racial Discrimination.
 *
 * | article | rule |
 * |---|---|
 * | 9(1)(a) | first report within one year of entry into force for the State |
 * | 9(1)(b) | after that every two years, and whenever the Committee asks |
 * | 17(1) | open for signature by Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States that the General Assembly invites |
 * | 17(2) | ratification |
 * | 18(1) | accession by the same |
 * | 19(1) | in force the thirtieth day after the twenty-seventh instrument |
 * | 19(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 * | 21 | denunciation; it takes effect one year after receipt |
 * | 23 | a Party may ask for revision; the General Assembly decides what is done |
 *
 * Opened for signature at New York on 7 March 1966, as its closing words say.
 */
export const cerd: Treaty = {
  id: 'cerd',
  title: 'International Convention on the Elimination of All Forms of Racial Discrimination',
  shortTitle: 'CERD',
  adoptedOn: civilDate('1965-12-21'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-2', 'UN registration 9464'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'cerd-text',
        title: 'Convention, articles 9 and 17 to 25, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 23 leaves the course of a revision to the General Assembly, so that it has no clause here; the amendment to article 8 of 1992 went by it.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '17(1), 18(1)',
        says: 'Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States invited by the General Assembly',
        organisations: false,
      },
      signature: { article: '17(1)', opensOn: civilDate('1966-03-07') },
      consent: {
        article: '17(2), 18(1)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '19(1)',
      condition: { kind: 'instruments', number: 27 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '19(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '21',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    reporting: {
      to: 'the Committee on the Elimination of Racial Discrimination',
      initial: { article: '9(1)(a)', period: { years: 1 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '9(1)(b)', period: { years: 2 } },
      setBy: { article: '9(1)(b)' },
    },
  },
};
