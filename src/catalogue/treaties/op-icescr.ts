import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the International Covenant on Economic, Social and Cultural Rights.
 *
 * | article | rule |
 * |---|---|
 * | 17(1) | open for signature by States that have signed, ratified or acceded to the Covenant |
 * | 17(2) | ratification by Parties to the Covenant |
 * | 17(3) | accession by Parties to the Covenant |
 * | 18(1) | in force three months after the tenth instrument |
 * | 18(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 * | 19(1) | a Party proposes; within four months at least one third favour a meeting; two thirds of those present and voting adopt; the General Assembly approves |
 * | 19(2) | in force the thirtieth day after two thirds of the States that were Parties at adoption have accepted; for one that accepts later, the thirtieth day after its own instrument; binds those that accepted |
 * | 20(1) | denunciation at any time; it takes effect six months after receipt |
 * | 20(2) | communications and inquiries begun before then go on |
 *
 * Open for signature from 24 September 2009.
 */
export const opIcescr: Treaty = {
  id: 'op-icescr',
  title: 'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
  shortTitle: 'OP-ICESCR',
  adoptedOn: civilDate('2008-12-10'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-3-a', 'UN registration 14531'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'op-icescr-text',
        title: 'Optional Protocol, articles 17 to 22, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['Article 20(2) keeps proceedings going; it saves no obligation beyond them and moves no date.'],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '17(1), 17(2), 17(3)',
        says: 'signatories of the International Covenant on Economic, Social and Cultural Rights sign; its Parties consent',
        organisations: false,
      },
      signature: { article: '17(1)', opensOn: civilDate('2009-09-24') },
      consent: {
        article: '17(2), 17(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '18(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '18(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '20(1)',
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '19(1)' },
      request: {
        article: '19(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '19(1)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      approval: { article: '19(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '19(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'at-adoption', express: true },
      },
      delay: { form: 'days-after', days: 30 },
      binding: {
        article: '19(2)',
        whom: 'acceptors',
        later: { article: '19(2)', delay: { form: 'days-after', days: 30 } },
      },
    },
  },
};
