import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * International Covenant on Economic, Social and Cultural Rights.
 *
 * | article | rule |
 * |---|---|
 * | 26(1) | open for signature by Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States that the General Assembly invites |
 * | 26(2) | ratification |
 * | 26(3) | accession by the same |
 * | 27(1) | in force three months after the thirty-fifth instrument |
 * | 27(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 * | 29(1) | a Party proposes; at least one third favour a conference, no time being set; a majority of those present and voting adopts; the General Assembly approves |
 * | 29(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 29(3) | binds those that accepted |
 *
 * Open for signature at New York from 19 December 1966, as its closing words say.
 */
export const icescr: Treaty = {
  id: 'icescr',
  title: 'International Covenant on Economic, Social and Cultural Rights',
  shortTitle: 'ICESCR',
  adoptedOn: civilDate('1966-12-16'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-3', 'UN registration 14531'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'icescr-text',
        title: 'Covenant, articles 26 to 31, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Reports (articles 16 and 17) follow a programme that the Economic and Social Council sets, so that they have no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '26(1), 26(3)',
        says: 'Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States invited by the General Assembly',
        organisations: false,
      },
      signature: { article: '26(1)', opensOn: civilDate('1966-12-19') },
      consent: {
        article: '26(2), 26(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '27(1)',
      condition: { kind: 'instruments', number: 35 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '27(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: {
      kind: 'conference',
      proposal: { article: '29(1)' },
      request: {
        article: '29(1)',
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '29(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '29(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '29(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '29(3)', whom: 'acceptors' },
    },
  },
};
