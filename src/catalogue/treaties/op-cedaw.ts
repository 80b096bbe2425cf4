import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women.
 *
 * | article | rule |
 * |---|---|
 * | 15(1) | open for signature by States that have signed, ratified or acceded to the Convention |
 * | 15(2) | ratification by its Parties |
 * | 15(3) | accession by its Parties |
 * | 16(1) | in force three months after the tenth instrument |
 * | 16(2) | for a State that ratifies or accedes once it is in force: three months after its own instrument |
 * | 18(1) | a Party proposes; at least one third favour a conference, no time being set; a majority of those present and voting adopts; the General Assembly approves |
 * | 18(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 18(3) | binds those that accepted |
 * | 19(1) | denunciation at any time; it takes effect six months after receipt |
 * | 19(2) | communications and inquiries begun before then go on |
 *
 * Open for signature from 10 December 1999, as the depositary’s table says.
 */
export const opCedaw: Treaty = {
  id: 'op-cedaw',
  title: 'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
  shortTitle: 'OP-CEDAW',
  adoptedOn: civilDate('1999-10-06'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-8-b', 'UN registration 20378'],
  text: {
    basis: 'read',
    fromMemory: ['15', '18', '19'],
    sources: [
      {
        id: 'op-cedaw-text',
        title:
          'Optional Protocol, article 16, in German, as the Austrian database RIS carries it (copy: 360.lexisnexis.at)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 16(2) says nothing of deposits between the tenth instrument and entry into force. The recorded reading prevails, under which its three months ran for them (Bolivia, 27 September 2000, bound 27 December 2000; Slovakia, 17 November 2000, bound 17 February 2001).',
    'Article 19(2) keeps proceedings going; it saves no obligation beyond them and moves no date.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '15(1), 15(2), 15(3)',
        says: 'signatories of the Convention on the Elimination of All Forms of Discrimination against Women sign; its Parties consent',
        organisations: false,
      },
      signature: { article: '15(1)', opensOn: civilDate('1999-12-10') },
      consent: {
        article: '15(2), 15(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '16(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '16(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      prevailing: 'B',
    },
    denunciation: {
      kind: 'permitted',
      article: '19(1)',
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '18(1)' },
      request: {
        article: '18(1)',
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '18(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '18(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '18(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '18(3)', whom: 'acceptors' },
    },
  },
};
