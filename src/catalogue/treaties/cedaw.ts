import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on the Elimination of All Forms of Discrimination against Women.
 *
 * | article | rule |
 * |---|---|
 * | 18(1)(a) | first report within one year of entry into force for the State |
 * | 18(1)(b) | after that at least every four years, and whenever the Committee asks |
 * | 25(1) | open for signature by all States |
 * | 25(3) | ratification |
 * | 25(4) | accession by all States |
 * | 26 | a Party may ask for revision; the General Assembly decides what is done |
 * | 27(1) | in force the thirtieth day after the twentieth instrument |
 * | 27(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 *
 * Open for signature from 1 March 1980.
 */
export const cedaw: Treaty = {
  id: 'cedaw',
  title: 'Convention on the Elimination of All Forms of Discrimination against Women',
  shortTitle: 'CEDAW',
  adoptedOn: civilDate('1979-12-18'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-8', 'UN registration 20378'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'cedaw-text',
        title: 'Convention, articles 18 and 25 to 29, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 26 leaves the course of a revision to the General Assembly, so that it has no clause here; the amendment to article 20(1) of 1995 went by it.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '25(1), 25(4)' },
      signature: { article: '25(1)', opensOn: civilDate('1980-03-01') },
      consent: {
        article: '25(3), 25(4)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '27(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '27(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    reporting: {
      to: 'the Committee on the Elimination of Discrimination against Women',
      initial: { article: '18(1)(a)', period: { years: 1 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '18(1)(b)', period: { years: 4 } },
      setBy: { article: '18(1)(b)' },
    },
  },
};
