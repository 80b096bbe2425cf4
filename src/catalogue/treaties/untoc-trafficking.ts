import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime.
 *
 * | article | rule |
 * |---|---|
 * | 16(1) | open for signature by all States in Palermo from 12 to 15 December 2000, then in New York until 12 December 2002; by paragraph 2 also by regional economic integration organisations of which a member signed |
 * | 16(3) | signatories ratify, accept or approve; by paragraph 4 others accede |
 * | 17(1) | in force the ninetieth day after the fortieth instrument, not before the Convention; an organisation’s instrument counts beside none of its members’ |
 * | 17(2) | for one that consents after the fortieth instrument: the thirtieth day after its own deposit, or the day of entry into force of the Protocol, whichever is the later |
 * | 19(1) | denunciation by notification; it takes effect one year after receipt |
 * | UNTOC 37(2) | a Party to a protocol must also be a Party to the Convention |
 * | UNTOC 40(3) | who denounces the Convention denounces its protocols |
 */
export const untocTrafficking: Treaty = {
  id: 'untoc-trafficking',
  title:
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
  shortTitle: 'Trafficking Protocol',
  adoptedOn: civilDate('2000-11-15'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XVIII-12-a', 'UN registration 39574'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'untoc-trafficking-text',
        title:
          'Trafficking Protocol, articles 14 to 20: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'untoc-trafficking-untoc-text',
        title:
          'United Nations Convention against Transnational Organized Crime, articles 36 to 41: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 18 on amendments is left out: each enters into force Party by Party, ninety days after its own instrument, without any number of acceptances.',
    'By article 19(2) an organisation ceases to be a Party when all of its members have denounced; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'UNTOC 37(2)',
        says: 'States and regional economic integration organisations that are Parties to the United Nations Convention against Transnational Organized Crime',
        organisations: true,
      },
      signature: { article: '16(1)', opensOn: civilDate('2000-12-12'), closesOn: civilDate('2002-12-12') },
      consent: {
        article: '16(3)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '17(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 40 },
      delay: { form: 'days-after', days: 90 },
      notBefore: { article: '17(1)', treaty: 'untoc', facts: { kind: 'unknown' } },
    },
    laterParties: { wording: 'whichever-later', article: '17(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '19(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      leavesWith: { article: 'UNTOC 40(3)', treaty: 'untoc', facts: { kind: 'unknown' } },
    },
  },
};
