import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';

/**
 * Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin
 * Weapons and on their Destruction.
 *
 * | article | rule |
 * |---|---|
 * | XIII(2) | withdrawal for extraordinary events, with three months of notice to the Parties and the Security Council |
 * | XIV(1) | open to all States for signature; who has not signed before entry into force may accede at any time |
 * | XIV(2) | ratification by signatories; deposit with the three depositary Governments |
 * | XIV(3) | in force after the instruments of ratification of twenty-two Governments, those of the depositaries among them |
 * | XIV(4) | for a State that deposits once it is in force: the day of its own instrument |
 */
export const bwc: Treaty = {
  id: 'bwc',
  title:
    'Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction',
  shortTitle: 'BWC',
  adoptedOn: civilDate('1972-04-10'),
  adoptedAt: 'London, Moscow and Washington',
  depositary: {
    name: 'Governments of the United Kingdom of Great Britain and Northern Ireland, the Russian Federation and the United States of America',
    seat: 'London, Moscow and Washington',
    zone: 'Europe/London',
  },
  references: ['UN registration 14860'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'bwc-text',
        title:
          'Convention, articles I to XV, in English, as the Dutch database wetten.nl carries it, BWBV0003925 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'A State may deposit in one capital or more; the earliest of its deposits counts. The zone given is that of London, of the three.',
    'Withdrawal is notified to all other Parties and to the Security Council, not to the depositaries as such (article XIII(2)); the three months are counted from the day that the record gives for the notice.',
    'Article XI lets an amendment bind acceptors once a majority of the Parties has accepted, without saying who adopts it, so that it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'XIV(1)' },
      signature: { article: 'XIV(1)', opensOn: civilDate('1972-04-10'), closesAtEntryIntoForce: true },
      consent: {
        article: 'XIV(1), XIV(2)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      severalDepositaries: { article: 'XIV(2)', decides: 'earliest' },
    },
    entryIntoForce: {
      article: 'XIV(3)',
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 22 },
          { kind: 'named-states', says: 'the depositary Governments', states: ['GBR', 'RUS', 'USA'] },
        ],
      },
      counts: ['ratification'],
      delay: { form: 'same-day' },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: 'XIV(4)',
      delay: { form: 'same-day' },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: 'XIII(2)',
      noticeTo: 'all other Parties and the Security Council',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
  },
};
