import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { opCrcScEligibility } from './eligibility.ts';

/**
 * The Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child
 * pornography.
 *
 * @see docs/legal-sources.md#op-crc-sc
 */
export const opCrcSc: Treaty = {
  id: 'op-crc-sc',
  title:
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
  shortTitle: 'OP-CRC-SC',
  adoptedOn: civilDate('2000-05-25'),
  adoptedAt: 'New York',
  depositary: { name: 'Secretary-General of the United Nations', seat: 'New York', zone: 'America/New_York' },
  references: ['UN Treaty Collection IV-11-c', 'UN registration 27531'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'op-crc-sc-text',
        title: 'Optional Protocol, articles 12 to 17: United Nations, Treaty Series, volume 2171, A-27531',
        consultedOn: civilDate('2026-11-24'),
      },
    ],
  },
  finalClauses: {
    participation: {
      eligibility: opCrcScEligibility,
      signature: { article: '13(1)', opensOn: civilDate('2000-05-25') },
      consent: {
        article: '13(2)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '14(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '14(2)',
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '15(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      survival: { article: '15(2)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '16(1)' },
      request: {
        article: '16(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '16(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '16(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '16(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '16(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee on the Rights of the Child',
      initial: { article: '12(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: {
        kind: 'with-reports-under',
        article: '12(2)',
        treaty: 'crc',
        otherwise: { article: '12(2)', period: { years: 5 } },
      },
      setBy: { article: '12(3)' },
    },
  },
};
