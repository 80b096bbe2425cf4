import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * United Nations Convention against Transnational Organized Crime.
 *
 * | article | rule |
 * |---|---|
 * | 36(1) | open for signature by all States in Palermo from 12 to 15 December 2000, then in New York until 12 December 2002; by paragraph 2 also by regional economic integration organisations of which a member signed |
 * | 36(3) | signatories ratify, accept or approve; by paragraph 4 others accede |
 * | 38(1) | in force the ninetieth day after the fortieth instrument; an organisation’s instrument counts beside none of its members’ |
 * | 38(2) | for one that consents after the fortieth instrument: the thirtieth day after its own deposit |
 * | 40(1) | denunciation by notification; it takes effect one year after receipt |
 *
 * Who denounces the Convention denounces its protocols (article 40(3)).
 */
export const untoc: Treaty = {
  id: 'untoc',
  title: 'United Nations Convention against Transnational Organized Crime',
  shortTitle: 'UNTOC',
  adoptedOn: civilDate('2000-11-15'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XVIII-12', 'UN registration 39574'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'untoc-text',
        title:
          'United Nations Convention against Transnational Organized Crime, articles 36 to 41: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 38(2) does not speak of the later of two days, as the protocols do: a deposit soon after the fortieth instrument would by its own thirty days come before the general date, which governs.',
    'Article 39 on amendments is left out: each enters into force Party by Party, ninety days after its own instrument, without any number of acceptances.',
    'By article 40(2) an organisation ceases to be a Party when all of its members have denounced; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '36(1)' },
      signature: { article: '36(1)', opensOn: civilDate('2000-12-12'), closesOn: civilDate('2002-12-12') },
      consent: {
        article: '36(3)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '38(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 40 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '38(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '40(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
