import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';

/**
 * Treaty on the Non-Proliferation of Nuclear Weapons.
 *
 * | article | rule |
 * |---|---|
 * | IX(1) | open to all States for signature; who has not signed before entry into force may accede at any time |
 * | IX(2) | ratification by signatories; deposit with the three depositary Governments |
 * | IX(3) | in force after the instruments of ratification of the depositary Governments and of forty other signatories |
 * | IX(4) | for a State that deposits once it is in force: the day of its own instrument |
 * | X(1) | withdrawal for extraordinary events, with three months of notice to the Parties and the Security Council |
 */
export const npt: Treaty = {
  id: 'npt',
  title: 'Treaty on the Non-Proliferation of Nuclear Weapons',
  shortTitle: 'NPT',
  adoptedOn: civilDate('1968-07-01'),
  adoptedAt: 'London, Moscow and Washington',
  depositary: {
    name: 'Governments of the United Kingdom of Great Britain and Northern Ireland, the Russian Federation and the United States of America',
    seat: 'London, Moscow and Washington',
    zone: 'Europe/London',
  },
  references: ['UN registration 10485'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'npt-text',
        title:
          'Treaty, articles IX and X, in German, as the Austrian database RIS carries it, BGBl. 258/1970 (copy: gesetzefinden.at)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'A State may deposit in one capital or more; the earliest of its deposits counts. The zone given is that of London, of the three.',
    'The instrument of the Soviet Union is that of the Russian Federation, which continues it.',
    'Withdrawal is notified to all other Parties and to the Security Council, not to the depositaries as such (article X(1)); the three months are counted from the day that the record gives for the notice.',
    'An amendment under article VIII(2) needs a majority of all Parties with every nuclear-weapon State and every member of the Board of the International Atomic Energy Agency among them; it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'IX(1)' },
      signature: { article: 'IX(1)', opensOn: civilDate('1968-07-01'), closesAtEntryIntoForce: true },
      consent: {
        article: 'IX(1), IX(2)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      severalDepositaries: { article: 'IX(2)', decides: 'earliest' },
    },
    entryIntoForce: {
      article: 'IX(3)',
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'named-states', says: 'the depositary Governments', states: ['GBR', 'RUS', 'USA'] },
          { kind: 'instruments', number: 40, of: { says: 'other States', except: ['GBR', 'RUS', 'USA'] } },
        ],
      },
      counts: ['ratification'],
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'after-entry-into-force', article: 'IX(4)', delay: { form: 'same-day' }, prevailing: 'A' },
    denunciation: {
      kind: 'permitted',
      article: 'X(1)',
      noticeTo: 'all other Parties and the Security Council',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
  },
};
