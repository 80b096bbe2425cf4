import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on the Rights of Persons with Disabilities.
 *
 * | article | rule |
 * |---|---|
 * | 35(1) | first report within two years of entry into force for the Party |
 * | 35(2) | after that at least every four years, and whenever the Committee asks |
 * | 42 | open for signature by all States and by regional integration organisations from 30 March 2007 |
 * | 43 | signatory States ratify, signatory organisations confirm formally; others of these accede |
 * | 44(3) | no instrument of an organisation counts towards entry into force or the acceptance of an amendment |
 * | 45(1) | in force the thirtieth day after the twentieth instrument |
 * | 45(2) | for one that ratifies, confirms or accedes after that deposit: the thirtieth day after its own instrument |
 * | 47(1) | a Party proposes; within four months at least one third favour a conference; two thirds of those present and voting adopt; the General Assembly approves |
 * | 47(2) | in force the thirtieth day after two thirds of the States that were Parties at adoption have accepted; for one that accepts later, the thirtieth day after its own instrument; binds those that accepted |
 * | 47(3) | by consensus the conference may let an amendment of articles 34 and 38 to 40 bind all Parties |
 * | 48 | denunciation; it takes effect one year after receipt |
 */
export const crpd: Treaty = {
  id: 'crpd',
  title: 'Convention on the Rights of Persons with Disabilities',
  shortTitle: 'CRPD',
  adoptedOn: civilDate('2006-12-13'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-15', 'UN registration 44910'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'crpd-text',
        title: 'Convention, articles 35 and 38 to 50, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 45(1) names ratification and accession. Formal confirmation, by which only an organisation consents, is listed with them, so that an answer can say that article 44(3) leaves it uncounted.',
    'Article 47(3), by which the conference may let an amendment of articles 34 and 38 to 40 bind all Parties, is not modelled.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '42, 43' },
      signature: { article: '42', opensOn: civilDate('2007-03-30') },
      consent: {
        article: '43',
        afterSignature: ['ratification', 'formal-confirmation'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '45(1)',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'formal-confirmation', 'accession', 'succession'],
      organisations: 'not-additional',
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '45(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '48',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '47(1)' },
      request: {
        article: '47(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '47(1)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      approval: { article: '47(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '47(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'at-adoption', express: true },
        organisations: 'not-additional',
      },
      delay: { form: 'days-after', days: 30 },
      binding: {
        article: '47(2)',
        whom: 'acceptors',
        later: { article: '47(2)', delay: { form: 'days-after', days: 30 } },
      },
    },
    reporting: {
      to: 'the Committee on the Rights of Persons with Disabilities',
      initial: { article: '35(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'every', article: '35(2)', period: { years: 4 } },
      setBy: { article: '35(2)' },
    },
  },
};
