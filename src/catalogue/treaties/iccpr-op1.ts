import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the International Covenant on Civil and Political Rights.
 *
 * | article | rule |
 * |---|---|
 * | 8(1) | open for signature by States that have signed the Covenant |
 * | 8(2) | ratification by Parties to the Covenant |
 * | 8(3) | accession by Parties to the Covenant |
 * | 9(1) | subject to the entry into force of the Covenant, three months after the tenth instrument |
 * | 9(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 * | 11(1) | a Party proposes; at least one third favour a conference, no time being set; a majority of those present and voting adopts; the General Assembly approves |
 * | 11(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 11(3) | binds those that accepted |
 * | 12(1) | denunciation at any time; it takes effect three months after receipt |
 * | 12(2) | communications submitted before then go on |
 *
 * Open for signature with the Covenant, from 19 December 1966.
 */
export const iccprOp1: Treaty = {
  id: 'iccpr-op1',
  title: 'Optional Protocol to the International Covenant on Civil and Political Rights',
  shortTitle: 'ICCPR-OP1',
  adoptedOn: civilDate('1966-12-16'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-5', 'UN registration 14668'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'iccpr-op1-text',
        title: 'Optional Protocol, articles 8 to 14, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 12(2) keeps communications going that were submitted before a denunciation takes effect; it saves no obligation beyond them and moves no date.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '8(1), 8(2), 8(3)',
        says: 'signatories of the International Covenant on Civil and Political Rights sign; its Parties consent',
        organisations: false,
      },
      signature: { article: '8(1)', opensOn: civilDate('1966-12-19') },
      consent: {
        article: '8(2), 8(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '9(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      notBefore: { article: '9(1)', treaty: 'iccpr', facts: { kind: 'unknown' } },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '9(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '12(1)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '11(1)' },
      request: {
        article: '11(1)',
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '11(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '11(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '11(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '11(3)', whom: 'acceptors' },
    },
  },
};
