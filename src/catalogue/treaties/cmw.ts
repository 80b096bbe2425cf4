import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.
 *
 * | article | rule |
 * |---|---|
 * | 73(1)(a) | first report within one year of entry into force for the Party |
 * | 73(1)(b) | after that every five years, and whenever the Committee asks |
 * | 86(1) | open for signature by all States; ratification |
 * | 86(2) | accession by any State |
 * | 87(1) | in force the first day of the month after a period of three months after the twentieth instrument |
 * | 87(2) | for a State that ratifies or accedes once it is in force: the first day of the month after three months after its own instrument |
 * | 89(1) | denunciation not earlier than five years after entry into force for the State |
 * | 89(2) | it takes effect the first day of the month after twelve months after receipt |
 * | 89(3) | no release from obligations for acts and omissions before then |
 * | 90(1) | a Party proposes, once the Convention has been in force for five years; within four months at least one third favour a conference; a majority of those present and voting adopts; the General Assembly approves |
 * | 90(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 90(3) | binds those that accepted |
 */
export const cmw: Treaty = {
  id: 'cmw',
  title:
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  shortTitle: 'CMW',
  adoptedOn: civilDate('1990-12-18'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-13', 'UN registration 39481'],
  text: {
    basis: 'read',
    fromMemory: ['73', '90'],
    sources: [
      {
        id: 'cmw-text',
        title: 'Convention, articles 84 to 89, in English (copy: lawin.org)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The day of adoption is taken as the opening for signature; the first signature is of 22 May 1991.',
    'The five years of article 90(1), before which none may propose an amendment, are not modelled.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '86(1), 86(2)' },
      signature: { article: '86(1)', opensOn: civilDate('1990-12-18') },
      consent: {
        article: '86(1), 86(2)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '87(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '87(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '89(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 12 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '89(1)',
        period: { years: 5 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      survival: { article: '89(3)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '90(1)' },
      request: {
        article: '90(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '90(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '90(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '90(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '90(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      initial: { article: '73(1)(a)', period: { years: 1 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '73(1)(b)', period: { years: 5 } },
      setBy: { article: '73(1)(b)' },
    },
  },
};
