import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { MARITIME_ORGANIZATION } from '../depositaries.ts';

/**
 * Protocol of 1978 relating to the International Convention for the Prevention of Pollution from Ships, 1973.
 *
 * | article | rule |
 * |---|---|
 * | IV(1) | open for signature from 1 June 1978 to 31 May 1979, then for accession; States become Parties by signature without reservation as to ratification, by signature and ratification, acceptance or approval, or by accession |
 * | V(1) | in force twelve months after fifteen States whose merchant fleets make up at least half of the gross tonnage of the world have become Parties in this way |
 * | V(2) | an instrument deposited after the entry into force takes effect three months after its deposit |
 * | VII(1) | denunciation at any time once five years have passed since the entry into force for the Party |
 * | VII(3) | it takes effect twelve months after the notification was received, or after a longer time that it names |
 */
export const marpol78: Treaty = {
  id: 'marpol-78',
  title: 'Protocol of 1978 relating to the International Convention for the Prevention of Pollution from Ships, 1973',
  shortTitle: 'MARPOL 73/78',
  adoptedOn: civilDate('1978-02-17'),
  adoptedAt: 'London',
  depositary: MARITIME_ORGANIZATION,
  references: ['UN registration 22484'],
  text: {
    basis: 'read',
    fromMemory: ['VII(1)', 'VII(3)'],
    sources: [
      {
        id: 'marpol-78-text',
        title:
          'Protocol of 1978, articles IV and V, as quoted in The Ratification of Maritime Conventions, I.7.170: i-law.com',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The depositary’s records go to the first day of the next month where a month has not the day: Algeria, 31 January 1989, is bound from 1 May 1989.',
    'Article V is silent on deposits between the fulfilment of the conditions and the entry into force; the records give these the general date.',
    'Article VI refers amendments to article 16 of the Convention of 1973, which has several ways and counts tonnage in some: they have no clause here.',
    'Succession is not in the text; the depositary takes it.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'IV(1)' },
      signature: { article: 'IV(1)', opensOn: civilDate('1978-06-01'), closesOn: civilDate('1979-05-31') },
      consent: {
        article: 'IV(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession', 'definitive-signature'],
        accessionOpensOn: civilDate('1979-06-01'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'V(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'definitive-signature', 'succession'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 15 },
          {
            kind: 'share',
            says: 'of the gross tonnage of the merchant shipping of the world',
            unit: 'per cent',
            proportion: { than: 'at-least', numerator: 50, denominator: 100 },
            tables: [],
            reachedOn: {
              on: civilDate('1982-10-02'),
              source: 'general knowledge: the Protocol is in force since 2 October 1983, twelve months later',
            },
          },
        ],
      },
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'first-day-of-next-month' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: 'V(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: 'VII(3)',
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'first-day-of-next-month' },
      lockIn: {
        article: 'VII(1)',
        period: { years: 5 },
        monthEnd: 'first-day-of-next-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
  },
};
