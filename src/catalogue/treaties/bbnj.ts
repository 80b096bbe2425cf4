import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Agreement under the Convention on the Law of the Sea on marine biological diversity of areas beyond national jurisdiction.
 *
 * | article | rule |
 * |---|---|
 * | 47(5) | the Conference adopts by consensus or, failing that, by two thirds of the Parties present and voting |
 * | 65 | open for signature by all States and regional economic integration organisations, from 20 September 2023 to 20 September 2025 |
 * | 66 | signatories ratify, approve or accept; the others accede from the day after signature closes |
 * | 68(1) | in force 120 days after the deposit of the sixtieth instrument; by paragraph 3 an organisation's is not additional to its members' |
 * | 68(2) | for one that consents after that deposit: the thirtieth day following its own, subject to paragraph 1 |
 * | 69 | provisional application by notification when signing or depositing |
 * | 72(1) | a Party proposes; the Conference takes it up if within six months from its circulation half of the Parties favour that |
 * | 72(3) | in force for those that accepted, the thirtieth day after two thirds of those that were Parties at adoption have; thereafter for another the thirtieth day after its own; by paragraph 5 an organisation's acceptance is not additional |
 * | 73(1) | denunciation by notification, effective a year after receipt, or on a later day that it names |
 */
export const bbnj: Treaty = {
  id: 'bbnj',
  title:
    'Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction',
  shortTitle: 'BBNJ Agreement',
  adoptedOn: civilDate('2023-06-19'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXI-10'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'bbnj-text',
        title:
          'Agreement, articles 47 and 64 to 76, in English (copy: github.com/henriquejbmarcos/BBNJ-Navigator, bbnj_agreement.json)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Annexes are amended by a procedure of their own (article 74), which is not modelled. By article 69(1) provisional application is notified when signing or depositing only.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '65' },
      signature: { article: '65', opensOn: civilDate('2023-09-20'), closesOn: civilDate('2025-09-20') },
      consent: {
        article: '66',
        afterSignature: ['ratification', 'approval', 'acceptance'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2025-09-21'),
        bySuccession: false,
      },
      provisionalApplication: { article: '69' },
    },
    entryIntoForce: {
      article: '68(1)',
      counts: ['ratification', 'approval', 'acceptance', 'accession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 60 },
      delay: { form: 'days-after', days: 120 },
    },
    laterParties: { wording: 'after-condition-met', article: '68(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '73(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '72(1)' },
      request: {
        article: '72(1)',
        within: { months: 6 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'at-least', numerator: 1, denominator: 2 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '47(5)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      acceptance: {
        article: '72(3)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'at-adoption', express: true },
        organisations: 'not-additional',
      },
      delay: { form: 'days-after', days: 30 },
      binding: {
        article: '72(3)',
        whom: 'acceptors',
        later: { article: '72(3)', delay: { form: 'days-after', days: 30 } },
      },
    },
  },
};
