import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the Convention on the Rights of the Child on a communications procedure.
 *
 * | article | rule |
 * |---|---|
 * | 18(1) | open for signature by States that have signed, ratified or acceded to the Convention or one of its first two protocols |
 * | 18(2) | ratification by those that have ratified or acceded to one of them |
 * | 18(3) | accession by the same |
 * | 19(1) | in force three months after the tenth instrument |
 * | 19(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 * | 21(1) | a Party proposes; within four months at least one third favour a meeting; two thirds of those present and voting adopt; the General Assembly approves |
 * | 21(2) | in force the thirtieth day after two thirds of the States that were Parties at adoption have accepted; for one that accepts later, the thirtieth day after its own instrument; binds those that accepted |
 * | 22(1) | denunciation at any time; it takes effect one year after receipt |
 *
 * Opened for signature at Geneva on 28 February 2012.
 */
export const opCrcIc: Treaty = {
  id: 'op-crc-ic',
  title: 'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
  shortTitle: 'OP-CRC-IC',
  adoptedOn: civilDate('2011-12-19'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-11-d'],
  text: {
    basis: 'read',
    fromMemory: ['21', '22'],
    sources: [
      {
        id: 'op-crc-ic-text',
        title:
          'Optional Protocol, articles 18 and 19, in English, as the International Law Handbook of the United Nations carries it (copy: hozir.org)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Articles 21 and 22 follow the model of the protocol to the Covenant on Economic, Social and Cultural Rights.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '18(1), 18(2), 18(3)',
        says: 'States linked to the Convention on the Rights of the Child or to one of its first two protocols: by signature to sign, as parties to consent',
        organisations: false,
      },
      signature: { article: '18(1)', opensOn: civilDate('2012-02-28') },
      consent: {
        article: '18(2), 18(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '19(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '19(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '22(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '21(1)' },
      request: {
        article: '21(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '21(1)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      approval: { article: '21(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '21(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'at-adoption', express: true },
      },
      delay: { form: 'days-after', days: 30 },
      binding: {
        article: '21(2)',
        whom: 'acceptors',
        later: { article: '21(2)', delay: { form: 'days-after', days: 30 } },
      },
    },
  },
};
