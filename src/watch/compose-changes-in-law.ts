import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { ChangeInLaw, ChangeOfAwaited } from './change-in-law.ts';
import { compareActs, listChangesOfActs } from './compare-acts.ts';
import { listChangesOfDates } from './compare-dates.ts';
import type { AwaitedKnown, LawKnown } from './law-known.ts';

/**
 * Composes what has changed in law of a treaty between two states in which it was known: acts that the record holds now, that it says otherwise or no longer has; dates that are set, moved or fallen
 * away, and days that have come; what is waited for. Of the same state there is nothing.
 *
 * An act that is no longer in the record is not an act undone, and what falls away with it says so.
 *
 * @param before as `composeLawKnown` gave it
 * @param after the same treaty, on the same day or a later one
 * @throws RangeError where it is another treaty
 * @example composeChangesInLaw(known, known) // []
 * @see docs/watch.md
 */
export function composeChangesInLaw(before: LawKnown, after: LawKnown): readonly ChangeInLaw[] {
  assertArgument('composeChangesInLaw', 'before', OBJECT, before);
  assertArgument('composeChangesInLaw', 'after', OBJECT, after);
  if (before.treaty !== after.treaty) {
    throw new RangeError(
      `composeChangesInLaw compares one treaty with itself, not ${before.treaty} with ${after.treaty}`,
    );
  }
  const acts = compareActs(before, after);
  return [
    ...listChangesOfActs(before, after, acts),
    ...listChangesOfDates(before, after, acts),
    ...listChangesOfAwaited(before, after),
  ];
}

function listChangesOfAwaited(before: LawKnown, after: LawKnown): readonly ChangeOfAwaited[] {
  const old = new Map(before.awaited.map((each) => [each.amendment, JSON.stringify(each.awaits)]));
  return after.awaited
    .filter(({ amendment, awaits }) => old.get(amendment) !== JSON.stringify(awaits))
    .map(({ amendment, article, awaits }): ChangeOfAwaited => {
      const { treaty, title } = after;
      return {
        id: ['awaited', amendment].filter((part) => part !== undefined).join(' '),
        kind: 'awaited',
        treaty,
        title,
        topic: amendment === undefined ? 'entries' : 'amendments',
        article,
        ...(amendment === undefined ? {} : { amendment }),
        says: { code: 'change.awaited', values: { what: describeAwaited(amendment), awaits } },
        beside: [],
      };
    });
}

function describeAwaited(amendment: AwaitedKnown['amendment']): NestedMessage {
  return amendment === undefined
    ? { code: 'event.in-force', values: {} }
    : { code: 'event.amendment-in-force', values: { amendment } };
}
