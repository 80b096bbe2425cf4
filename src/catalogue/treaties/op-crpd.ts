import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Optional Protocol to the Convention on the Rights of Persons with Disabilities.
 *
 * | article | rule |
 * |---|---|
 * | 10 | open for signature by signatory States and organisations of the Convention from 30 March 2007 |
 * | 11 | signatory States that have ratified or acceded to the Convention ratify; signatory organisations that have confirmed or acceded to it confirm formally; others that are Parties to it accede |
 * | 12(3) | no instrument of an organisation counts towards entry into force or the acceptance of an amendment |
 * | 13(1) | subject to the entry into force of the Convention, the thirtieth day after the tenth instrument |
 * | 13(2) | for one that ratifies, confirms or accedes after that deposit: the thirtieth day after its own instrument |
 * | 15(1) | a Party proposes; within four months at least one third favour a meeting; two thirds of those present and voting adopt; the General Assembly approves |
 * | 15(2) | in force the thirtieth day after two thirds of the States that were Parties at adoption have accepted; for one that accepts later, the thirtieth day after its own instrument; binds those that accepted |
 * | 16 | denunciation; it takes effect one year after receipt |
 */
export const opCrpd: Treaty = {
  id: 'op-crpd',
  title: 'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
  shortTitle: 'OP-CRPD',
  adoptedOn: civilDate('2006-12-13'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-15-a', 'UN registration 44910'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'op-crpd-text',
        title:
          'Optional Protocol, articles 1 to 18, in English, as the Dutch database wetten.nl carries it, BWBV0003559 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 13(1) names ratification and accession. Formal confirmation, by which only an organisation consents, is listed with them, so that an answer can say that article 12(3) leaves it uncounted.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '10, 11',
        says: 'signatories of the Convention on the Rights of Persons with Disabilities sign; its Parties consent',
        organisations: true,
      },
      signature: { article: '10', opensOn: civilDate('2007-03-30') },
      consent: {
        article: '11',
        afterSignature: ['ratification', 'formal-confirmation'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '13(1)',
      condition: { kind: 'instruments', number: 10 },
      counts: ['ratification', 'formal-confirmation', 'accession', 'succession'],
      organisations: 'not-additional',
      delay: { form: 'days-after', days: 30 },
      notBefore: { article: '13(1)', treaty: 'crpd', facts: { kind: 'unknown' } },
    },
    laterParties: { wording: 'after-condition-met', article: '13(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '16',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '15(1)' },
      request: {
        article: '15(1)',
        within: { months: 4 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 3 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '15(1)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      approval: { article: '15(1)', by: 'the General Assembly of the United Nations' },
      acceptance: {
        article: '15(2)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'at-adoption', express: true },
        organisations: 'not-additional',
      },
      delay: { form: 'days-after', days: 30 },
      binding: {
        article: '15(2)',
        whom: 'acceptors',
        later: { article: '15(2)', delay: { form: 'days-after', days: 30 } },
      },
    },
  },
};
