import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict.
 *
 * | article | rule |
 * |---|---|
 * | 8(1) | first report within two years of entry into force for the Party |
 * | 8(2) | after that, in the reports under article 44 of the Convention; a Party that is none of the Convention reports every five years |
 * | 8(3) | the Committee may ask for further information |
 * | 9(1) | open for signature by States that are parties to the Convention or have signed it |
 * | 9(2) | any State ratifies or accedes; deposit with the Secretary-General |
 * | 10(1) | in force three months after the tenth instrument |
 * | 10(2) | for a State that ratifies or accedes once it is in force: one month after its own instrument |
 * | 11(1) | denunciation at any time; it takes effect one year after receipt, but not before the end of an armed conflict in which the State is then engaged |
 * | 11(2) | no release from obligations for acts before the effective date |
 * | 12(1) | a Party proposes; within four months of the communication at least one third favour a conference; a majority of those present and voting adopts; the General Assembly approves |
 * | 12(2) | in force when approved and accepted by a two-thirds majority of the Parties |
 * | 12(3) | binds those that accepted |
 */
export const opCrcAc: Treaty = {
  id: 'op-crc-ac',
  title:
    'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
  shortTitle: 'OP-CRC-AC',
  adoptedOn: civilDate('2000-05-25'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-11-b', 'UN registration 27531'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'op-crc-ac-text',
        title:
          'Optional Protocol, articles 8 to 12, in English, as the Dutch database wetten.nl carries it, BWBV0004034 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Adopted with the protocol on the sale of children on 25 May 2000; the first signatures are of 5 June 2000, and that day is taken as the opening.',
    'Article 10(2) says nothing of deposits between the tenth instrument and entry into force. The recorded reading prevails: Austria deposited on 1 February 2002 and was bound on 12 February 2002.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '9(1), 9(2)',
        says: 'parties to and signatories of the Convention on the Rights of the Child sign; any State ratifies or accedes',
        organisations: false,
      },
      signature: { article: '9(1)', opensOn: civilDate('2000-06-05') },
      consent: {
        article: '9(2)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '10(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '10(2)',
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '11(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      armedConflict: { article: '11(1)' },
      survival: { article: '11(2)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '12(1)' },
      request: {
        article: '12(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '12(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      approval: { article: '12(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '12(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'same-day' },
      binding: { article: '12(3)', whom: 'acceptors' },
    },
    reporting: {
      to: 'the Committee on the Rights of the Child',
      initial: { article: '8(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: {
        kind: 'with-reports-under',
        article: '8(2)',
        treaty: 'crc',
        otherwise: { article: '8(2)', period: { years: 5 } },
      },
      setBy: { article: '8(3)' },
    },
  },
};
