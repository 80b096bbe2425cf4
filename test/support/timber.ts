import { civilDate } from '../../src/calendar/civil-date.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from './build.ts';

const PRODUCERS = { says: 'producers', states: ['CMR', 'ECU', 'GAB', 'GHA', 'MYS'] };
const CONSUMERS = { says: 'consumers', states: ['CHE', 'JPN', 'NOR'] };

/** Asks for so many producers and so many consumers. */
export const both = (producers: number, consumers: number) => ({
  kind: 'all-of' as const,
  conditions: [
    { kind: 'instruments' as const, number: producers, of: PRODUCERS },
    { kind: 'instruments' as const, number: consumers, of: CONSUMERS },
  ],
});

/** On the day itself, but not before another. */
const onOrAfter = (floor: string) => ({
  form: 'not-before' as const,
  floor: civilDate(floor),
  delay: { form: 'same-day' as const },
});

/** As ITTA 2006, article 39, has it, with smaller numbers: three producers and two consumers; provisionally two and one, within six months. */
export function timber(clause: Partial<EntryIntoForceClause> = {}): Treaty {
  const plain = treatyWith(1);
  const { participation } = plain.finalClauses;
  const treaty = treatyWith(1, {
    participation: {
      ...participation,
      signature: { article: '36(1)', opensOn: civilDate('2006-04-03') },
      provisionalApplication: { article: '38' },
    },
    entryIntoForce: {
      article: '39(1)',
      counts: ['ratification', 'accession'],
      condition: both(3, 2),
      delay: onOrAfter('2008-02-01'),
      provisional: {
        article: '39(2)',
        counts: ['ratification', 'provisional-application'],
        condition: both(2, 1),
        delay: onOrAfter('2008-02-01'),
        metBy: civilDate('2008-08-01'),
      },
      ...clause,
    },
    laterParties: { wording: 'not-provided', article: '39(4)' },
  });
  return { ...treaty, adoptedOn: civilDate('2006-01-27') };
}
