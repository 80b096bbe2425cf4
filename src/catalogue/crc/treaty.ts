import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';

/**
 * The Convention on the Rights of the Child.
 *
 * @see docs/legal-sources.md#crc
 */
export const crc: Treaty = {
  id: 'crc',
  title: 'Convention on the Rights of the Child',
  shortTitle: 'CRC',
  adoptedOn: civilDate('1989-11-20'),
  adoptedAt: 'New York',
  depositary: { name: 'Secretary-General of the United Nations', seat: 'New York', zone: 'America/New_York' },
  references: [
    'UN Treaty Collection IV-11',
    'UN registration 27531',
    'United Nations, Treaty Series, volume 1577, page 3',
  ],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'crc-text',
        title:
          'Convention, articles 44 and 46 to 52, in English, as the Dutch database wetten.nl carries it, BWBV0002508 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The text speaks of ratification and accession (articles 47 and 48). The depositary also took an instrument of acceptance (the Netherlands, 6 February 1995) and notifications of succession, and counts them; they are listed beside what the text names.',
    'Reservations (article 51) are not modelled: they move no date.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '46, 48' },
      signature: { article: '46', opensOn: civilDate('1990-01-26') },
      consent: {
        article: '47, 48',
        afterSignature: ['ratification', 'acceptance'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '49(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'acceptance', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '49(2)',
      delay: { form: 'days-after', days: 30 },
    },
    denunciation: {
      kind: 'permitted',
      article: '52',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '50(1)' },
      request: {
        article: '50(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '50(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '50(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '50(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '50(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee on the Rights of the Child',
      initial: { article: '44(1)(a)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '44(1)(b)', period: { years: 5 } },
      setBy: { article: '44(4)' },
    },
  },
};
