import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * International Covenant on Civil and Political Rights.
 *
 * | article | rule |
 * |---|---|
 * | 40(1)(a) | first report within one year of entry into force for the Party |
 * | 40(1)(b) | after that whenever the Committee asks |
 * | 48(1) | open for signature by Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States that the General Assembly invites |
 * | 48(2) | ratification |
 * | 48(3) | accession by the same |
 * | 49(1) | in force three months after the thirty-fifth instrument |
 * | 49(2) | for a State that ratifies or accedes after that deposit: three months after its own instrument |
 * | 51(1) | a Party proposes; at least one third favour a conference, no time being set; a majority of those present and voting adopts; the General Assembly approves |
 * | 51(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 51(3) | binds those that accepted |
 *
 * Open for signature at New York from 19 December 1966, as its closing words say.
 */
export const iccpr: Treaty = {
  id: 'iccpr',
  title: 'International Covenant on Civil and Political Rights',
  shortTitle: 'ICCPR',
  adoptedOn: civilDate('1966-12-16'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-4', 'UN registration 14668'],
  text: {
    basis: 'read',
    fromMemory: ['40'],
    sources: [
      {
        id: 'iccpr-text',
        title: 'Covenant, articles 48 to 53, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'No article provides for denunciation: when the Democratic People’s Republic of Korea gave notice of it in 1997, the depositary answered that all Parties would have to agree.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '48(1), 48(3)',
        says: 'Members of the United Nations or of a specialised agency, parties to the Statute of the International Court of Justice, and States invited by the General Assembly',
        organisations: false,
      },
      signature: { article: '48(1)', opensOn: civilDate('1966-12-19') },
      consent: {
        article: '48(2), 48(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '49(1)',
      condition: { kind: 'instruments', number: 35 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '49(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: {
      kind: 'conference',
      proposal: { article: '51(1)' },
      request: {
        article: '51(1)',
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '51(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '51(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '51(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '51(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Human Rights Committee',
      initial: { article: '40(1)(a)', period: { years: 1 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'none' },
      setBy: { article: '40(1)(b)' },
    },
  },
};
