import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Single Convention on Narcotic Drugs, 1961.
 *
 * | article | rule |
 * |---|---|
 * | 40(1) | open for signature until 1 August 1961 by Members of the United Nations, parties to the Statute of the International Court of Justice, members of a specialised agency, and States that the Economic and Social Council invites |
 * | 40(2) | ratification |
 * | 40(3) | accession by the same after 1 August 1961 |
 * | 41(1) | in force the thirtieth day after the fortieth instrument |
 * | 41(2) | for a State that deposits after that: the thirtieth day after its own instrument |
 * | 46(1) | denunciation once two years have passed since entry into force |
 * | 46(2) | received by 1 July it takes effect on 1 January of the next year; received later, as if it had been received by 1 July of the next year |
 */
export const singleConvention1961: Treaty = {
  id: 'single-convention-1961',
  title: 'Single Convention on Narcotic Drugs, 1961',
  shortTitle: 'Single Convention',
  adoptedOn: civilDate('1961-03-30'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection VI-15', 'UN registration 7515'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'single-convention-1961-text',
        title:
          'Single Convention as amended by the Protocol of 1972, articles 40 to 51, in English, as the Dutch database wetten.nl carries it, BWBV0001004 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The text read is that of 1961 as the Protocol of 1972 amended it; the Protocol left articles 40 to 42, 46 and 47 as they were.',
    'Article 46(3), under which the Convention ends when denunciations undo the condition for its entry into force, is not modelled.',
    'Article 47 leaves it to the Economic and Social Council whether a conference meets or the Parties are asked; it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '40(1), 40(3)',
        says: 'Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States that the Economic and Social Council invites',
        organisations: false,
      },
      signature: { article: '40(1)', opensOn: civilDate('1961-03-30'), closesOn: civilDate('1961-08-01') },
      consent: {
        article: '40(2), 40(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1961-08-02'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '41(1)',
      condition: { kind: 'instruments', number: 40 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '41(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'on-a-day-of-the-year',
      article: '46(2)',
      receivedBy: { month: 7, day: 1 },
      takesEffect: { month: 1, day: 1 },
      lockIn: { article: '46(1)', period: { years: 2 }, monthEnd: 'last-day-of-month', from: 'entry-into-force' },
    },
  },
};
