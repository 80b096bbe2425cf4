import { civilDate } from '../../src/calendar/civil-date.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from './build.ts';

/** Austria, Germany, Croatia since it joined and the United Kingdom until it left: enough of the Union to work by hand. */
export const ORGANISATIONS: NonNullable<EntryIntoForceClause['organisations']> = {
  kind: 'as-their-members',
  article: 'X:3, note',
  of: [
    {
      organisation: 'EUE',
      source: 'Treaty of Accession 2011; Withdrawal Agreement 2020',
      members: [
        { participant: 'AUT' },
        { participant: 'DEU' },
        { participant: 'GBR', until: civilDate('2020-02-01') },
        { participant: 'HRV', from: civilDate('2013-07-01') },
      ],
    },
  ],
};

/** In force with the fifth acceptance, and for later Parties with their own, as WTO Agreement X:3 has it of two thirds. */
export function treatyAsMembers(
  organisations: NonNullable<EntryIntoForceClause['organisations']> = ORGANISATIONS,
): Treaty {
  const { participation } = treatyWith(5).finalClauses;
  return treatyWith(5, {
    participation: {
      ...participation,
      eligibility: { kind: 'any-state-or-organisation', article: '1' },
      consent: { ...participation.consent, afterSignature: [], withoutSignature: ['acceptance'] },
    },
    entryIntoForce: {
      article: 'X:3',
      counts: ['acceptance'],
      organisations,
      condition: { kind: 'instruments', number: 5 },
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'after-condition-met', article: 'X:3', delay: { form: 'same-day' } },
  });
}
