import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * International Convention for the Protection of All Persons from Enforced Disappearance.
 *
 * | article | rule |
 * |---|---|
 * | 29(1) | first report within two years of entry into force for the Party; no further ones at set times |
 * | 29(4) | the Committee may ask for additional information |
 * | 38(1) | open for signature by Members of the United Nations |
 * | 38(2) | ratification by them |
 * | 38(3) | accession by them |
 * | 39(1) | in force the thirtieth day after the twentieth instrument |
 * | 39(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 * | 44(1) | a Party proposes; within four months at least one third favour a conference |
 * | 44(2) | two thirds of those present and voting adopt; no organ approves |
 * | 44(3) | in force when two thirds of the Parties have accepted |
 * | 44(4) | binds those that accepted |
 *
 * Opened for signature at Paris on 6 February 2007. No article provides for denunciation.
 */
export const ced: Treaty = {
  id: 'ced',
  title: 'International Convention for the Protection of All Persons from Enforced Disappearance',
  shortTitle: 'CED',
  adoptedOn: civilDate('2006-12-20'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-16', 'UN registration 48088'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'ced-text',
        title:
          'Convention, articles 26 to 44, in English, as the Dutch database wetten.nl carries it, BWBV0003065 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '38(1), 38(2), 38(3)',
        says: 'Members of the United Nations',
        organisations: false,
      },
      signature: { article: '38(1)', opensOn: civilDate('2007-02-06') },
      consent: {
        article: '38(2), 38(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '39(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '39(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: {
      kind: 'conference',
      proposal: { article: '44(1)' },
      request: {
        article: '44(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '44(2)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      acceptance: {
        article: '44(3)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '44(4)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee on Enforced Disappearances',
      initial: { article: '29(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'none' },
      setBy: { article: '29(4)' },
    },
  },
};
