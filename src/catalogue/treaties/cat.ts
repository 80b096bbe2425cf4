import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
 *
 * | article | rule |
 * |---|---|
 * | 19(1) | first report within one year of entry into force for the Party; after that every four years, and whenever the Committee asks |
 * | 25(1) | open for signature by all States |
 * | 25(2) | ratification |
 * | 26 | accession by all States |
 * | 27(1) | in force the thirtieth day after the twentieth instrument |
 * | 27(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 * | 29(1) | a Party proposes; within four months at least one third favour a conference; a majority of those present and voting adopts; no organ approves |
 * | 29(2) | in force when two thirds of the Parties have notified acceptance |
 * | 29(3) | binds those that accepted |
 * | 31(1) | denunciation; it takes effect one year after receipt |
 * | 31(2) | no release from obligations for acts and omissions before then |
 *
 * Opened for signature at New York on 4 February 1985.
 */
export const cat: Treaty = {
  id: 'cat',
  title: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  shortTitle: 'CAT',
  adoptedOn: civilDate('1984-12-10'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-9', 'UN registration 24841'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'cat-text',
        title: 'Convention, articles 19 and 25 to 33, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '25(1), 26' },
      signature: { article: '25(1)', opensOn: civilDate('1985-02-04') },
      consent: {
        article: '25(2), 26',
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
    denunciation: {
      kind: 'permitted',
      article: '31(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      survival: { article: '31(2)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '29(1)' },
      request: {
        article: '29(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '29(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      acceptance: {
        article: '29(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '29(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee against Torture',
      initial: { article: '19(1)', period: { years: 1 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '19(1)', period: { years: 4 } },
      setBy: { article: '19(1)' },
    },
  },
};
