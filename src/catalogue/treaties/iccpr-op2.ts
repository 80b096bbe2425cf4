import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the
 * death penalty.
 *
 * | article | rule |
 * |---|---|
 * | 7(1) | open for signature by States that have signed the Covenant |
 * | 7(2) | ratification by Parties to the Covenant |
 * | 7(3) | accession by Parties to the Covenant |
 * | 8(1) | in force three months after the tenth instrument |
 * | 8(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 */
export const iccprOp2: Treaty = {
  id: 'iccpr-op2',
  title:
    'Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty',
  shortTitle: 'ICCPR-OP2',
  adoptedOn: civilDate('1989-12-15'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-12', 'UN registration 14668'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'iccpr-op2-text',
        title: 'Second Optional Protocol, articles 1 to 11, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The day of adoption is taken as the opening for signature, which the text does not give.',
    'Under article 3 measures are reported with the reports under the Covenant; no time of its own is set.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '7(1), 7(2), 7(3)',
        says: 'signatories of the International Covenant on Civil and Political Rights sign; its Parties consent',
        organisations: false,
      },
      signature: { article: '7(1)', opensOn: civilDate('1989-12-15') },
      consent: {
        article: '7(2), 7(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '8(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '8(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
