import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
 *
 * | article | rule |
 * |---|---|
 * | 27(1) | open for signature by States that have signed the Convention |
 * | 27(2) | ratification by Parties to the Convention |
 * | 27(3) | accession by Parties to the Convention |
 * | 28(1) | in force the thirtieth day after the twentieth instrument |
 * | 28(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 * | 33(1) | denunciation at any time; it takes effect one year after receipt |
 * | 33(2) | no release from obligations for acts and situations before then |
 * | 34(1) | a Party proposes; within four months at least one third favour a conference; two thirds of those present and voting adopt; no organ approves |
 * | 34(2) | in force when accepted by a two-thirds majority of the Parties |
 * | 34(3) | binds those that accepted |
 *
 * Open for signature from 4 February 2003.
 */
export const opcat: Treaty = {
  id: 'opcat',
  title:
    'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  shortTitle: 'OPCAT',
  adoptedOn: civilDate('2002-12-18'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-9-b', 'UN registration 24841'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'opcat-text',
        title:
          'Optional Protocol, articles 17 to 37, in English, as the Dutch database wetten.nl carries it, BWBV0004712 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['Article 24 lets a Party postpone obligations of parts III or IV; that moves no date of entry into force.'],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '27(1), 27(2), 27(3)',
        says: 'signatories of the Convention against Torture sign; its Parties consent',
        organisations: false,
      },
      signature: { article: '27(1)', opensOn: civilDate('2003-02-04') },
      consent: {
        article: '27(2), 27(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '28(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '28(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '33(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      survival: { article: '33(2)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '34(1)' },
      request: {
        article: '34(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '34(1)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      acceptance: {
        article: '34(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '34(3)', whom: 'acceptors' },
    },
  },
};
