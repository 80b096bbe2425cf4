import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * United Nations Convention on the Law of the Sea.
 *
 * | article | rule |
 * |---|---|
 * | 305(1) | open to all States, to certain self-governing States and territories, and to international organisations under Annex IX |
 * | 305(2) | open for signature until 9 December 1984 |
 * | 306 | States ratify after signature; organisations confirm formally |
 * | 308(1) | in force twelve months after the sixtieth instrument of ratification or accession; accession is article 307 |
 * | 308(2) | for a State that consents after the sixtieth instrument: the thirtieth day following its own deposit, subject to paragraph 1 |
 * | 312(1) | ten years after the entry into force a Party may propose an amendment, not on activities in the Area, and ask for a conference, which is convened if within twelve months at least half of the Parties favour it |
 * | 312(2) | the conference decides as the Third Conference on the Law of the Sea did, by consensus as far as it can |
 * | 316(1) | in force for those that consented, the thirtieth day after instruments of two thirds of the Parties, or of sixty if that is more; of which day is not said |
 * | 316(3) | for a Party that consents after that: the thirtieth day following its own deposit |
 * | 317(1) | denunciation by notification; it takes effect one year after receipt, or on a later day that the notification names |
 * | 317(2) | financial and contractual obligations, and rights that arose before, remain |
 *
 * Adopted in New York on 30 April 1982; opened for signature at Montego Bay on 10 December 1982, the date that it
 * bears.
 */
export const unclos: Treaty = {
  id: 'unclos',
  title: 'United Nations Convention on the Law of the Sea',
  shortTitle: 'UNCLOS',
  adoptedOn: civilDate('1982-04-30'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXI-6', 'UN registration 31363'],
  text: {
    basis: 'read',
    fromMemory: ['Annex IX 8'],
    sources: [
      {
        id: 'unclos-text',
        title:
          'United Nations Convention on the Law of the Sea, articles 305 to 320 (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'By Annex IX, article 8, instruments of organisations are not counted at all: formal confirmation is therefore not among those that count.',
    'Amendments have no clause here. By article 312(1) one can be proposed only after ten years in force, and a conference meets if within twelve months at least half of the Parties favour it; article 313 lets one be adopted without a conference if nobody objects, and article 314 governs activities in the Area.',
    'By article 316(1) an amendment needs the instruments of two thirds of the Parties or of sixty, whichever is more, and enters into force the thirtieth day after that for those that gave them; by article 316(3) the thirtieth day after its own instrument for a later one.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '305(1)' },
      signature: { article: '305(2)', opensOn: civilDate('1982-12-10'), closesOn: civilDate('1984-12-09') },
      consent: {
        article: '306',
        afterSignature: ['ratification', 'formal-confirmation'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '308(1)',
      counts: ['ratification', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 60 },
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: { wording: 'whichever-later', article: '308(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '317(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      laterDateInNotice: true,
      survival: { article: '317(2)' },
    },
  },
};
