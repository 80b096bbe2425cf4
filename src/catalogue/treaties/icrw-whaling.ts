import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_STATES } from '../depositaries.ts';

/**
 * International Convention for the Regulation of Whaling.
 *
 * | article | rule |
 * |---|---|
 * | X(1) | signatory Governments ratify |
 * | X(2) | a Government that has not signed may adhere by notification, after the entry into force |
 * | X(4) | in force when at least six signatory Governments have deposited ratifications, among them those of the Netherlands, Norway, the Soviet Union, the United Kingdom and the United States; for one that ratifies or adheres later, on the day of its deposit or of the receipt of its notification |
 * | XI | a Government may withdraw on 30 June of any year by notice on or before 1 January of that year; open for signature for fourteen days |
 * | VCLT 39 | the Convention itself has no clause on amendments |
 */
export const icrwWhaling: Treaty = {
  id: 'icrw-whaling',
  title: 'International Convention for the Regulation of Whaling',
  shortTitle: 'ICRW',
  adoptedOn: civilDate('1946-12-02'),
  adoptedAt: 'Washington',
  depositary: UNITED_STATES,
  references: ['UN registration 2124'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'icrw-whaling-text',
        title:
          'International Convention for the Regulation of Whaling, articles V to XI: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Adherence is called accession here. It opens only after the entry into force (article X(2)); that day is not checked.',
    'Iceland and Panama adhered before the entry into force, which article X(2) does not foresee; they are recorded from 10 November 1948 and not counted.',
    'The Russian Federation continues the Soviet Union and stands for it.',
    'Within one month of receiving the copy of a notice of withdrawal any other Government may give notice for the same 30 June (article XI): that follow-on notice is not computed.',
    'The Schedule is amended under article V, with objections, by the Commission; the Protocol of 1956 amended the Convention. Neither is modelled.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'X(2)' },
      signature: { article: 'XI', opensOn: civilDate('1946-12-02'), closesOn: civilDate('1946-12-16') },
      consent: {
        article: 'X(1)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: false,
      },
    },
    entryIntoForce: {
      article: 'X(4)',
      counts: ['ratification'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 6 },
          {
            kind: 'named-states',
            says: 'the Netherlands, Norway, the Soviet Union, the United Kingdom and the United States',
            states: ['NLD', 'NOR', 'RUS', 'GBR', 'USA'],
          },
        ],
      },
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'after-condition-met', article: 'X(4)', delay: { form: 'same-day' } },
    denunciation: {
      kind: 'on-a-day-of-the-year',
      article: 'XI',
      receivedBy: { month: 1, day: 1 },
      takesEffect: { month: 6, day: 30 },
    },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
