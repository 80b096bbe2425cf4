import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Rome Statute of the International Criminal Court.
 *
 * | article | rule |
 * |---|---|
 * | 125(1) | open for signature by all States from 17 July 1998, lastly until 31 December 2000 |
 * | 125(2) | ratification, acceptance or approval by signatories |
 * | 125(3) | accession by all States |
 * | 126(1) | in force the first day of the month after the sixtieth day following the sixtieth instrument |
 * | 126(2) | for a State that ratifies, accepts, approves or accedes after that deposit: the first day of the month after the sixtieth day following its own instrument |
 * | 127(1) | withdrawal; it takes effect one year after receipt, or on a later day that the notice names |
 * | 127(2) | no release from obligations of the time as a Party |
 */
export const romeStatute: Treaty = {
  id: 'rome-statute',
  title: 'Rome Statute of the International Criminal Court',
  shortTitle: 'Rome Statute',
  adoptedOn: civilDate('1998-07-17'),
  adoptedAt: 'Rome',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XVIII-10', 'UN registration 38544'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'rome-statute-text',
        title: 'Statute, articles 119 to 128, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Amendments have several courses: under article 121(4) seven eighths of the Parties bind all after a year, under article 121(5) amendments of articles 5 to 8 bind acceptors a year after each instrument, under article 122 institutional ones bind all six months after adoption. All are adopted by two thirds of the Parties, not of those present. They have no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '125(1), 125(3)' },
      signature: { article: '125(1)', opensOn: civilDate('1998-07-17'), closesOn: civilDate('2000-12-31') },
      consent: {
        article: '125(2), 125(3)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '126(1)',
      condition: { kind: 'instruments', number: 60 },
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      delay: { form: 'first-of-month-after-days', days: 60 },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '126(2)',
      delay: { form: 'first-of-month-after-days', days: 60 },
    },
    denunciation: {
      kind: 'permitted',
      article: '127(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      laterDateInNotice: true,
      survival: { article: '127(2)' },
    },
  },
};
