import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { LABOUR_OFFICE } from '../depositaries.ts';

/**
 * Convention concerning Occupational Safety and Health and the Working Environment.
 *
 * | article | rule |
 * |---|---|
 * | 23 | ratifications are communicated to the Director-General for registration |
 * | 24(1) | binds only Members of the International Labour Organization whose ratification is registered |
 * | 24(2) | in force twelve months after the ratifications of two Members were registered |
 * | 24(3) | thereafter for any Member twelve months after its ratification was registered |
 * | 25(1) | a Member may denounce once ten years have passed since the Convention first came into force; it takes effect one year after it was registered; by paragraph 2, who does not use the year that follows is bound for another ten years, and so on |
 */
export const iloC155: Treaty = {
  id: 'ilo-c155',
  title: 'Convention concerning Occupational Safety and Health and the Working Environment',
  shortTitle: 'ILO Convention 155',
  adoptedOn: civilDate('1981-06-22'),
  adoptedAt: 'Geneva',
  depositary: LABOUR_OFFICE,
  references: ['ILO C155', 'UN registration 22345'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'ilo-c155-text',
        title: 'Convention No. 155, articles 22 to 29 (Chinese text): fsou.com',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Ratifications are registered from the day of adoption, and the day of registration is the day of deposit here.',
    'Succession is not in the text; the Office registers the undertaking of a new Member to go on applying a Convention.',
    'The Conference revises a Convention by adopting another, whose ratification denounces the earlier one; that is left out here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '24(1)',
        says: 'Members of the International Labour Organization',
        organisations: false,
      },
      signature: { article: '23', provided: false, opensOn: civilDate('1981-06-22') },
      consent: { article: '23', afterSignature: [], withoutSignature: ['ratification'], bySuccession: true },
    },
    entryIntoForce: {
      article: '24(2)',
      counts: ['ratification', 'succession'],
      condition: { kind: 'instruments', number: 2 },
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '24(3)',
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'in-windows',
      article: '25(1)',
      every: { years: 10 },
      window: { years: 1 },
      from: 'entry-into-force',
      monthEnd: 'last-day-of-month',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
