import type { CivilDate } from '../../calendar/civil-date.ts';
import type { CountedInstrument } from '../../condition/counted-instrument.ts';
import { isInGroup } from '../../condition/group.ts';
import { isCountedParty, numberOfPartiesOn, shareOn, sumOn } from '../../condition/measure.ts';
import { requiredOf } from '../../condition/required-of.ts';
import { countSignatories, isSignatory } from '../../condition/signatories.ts';
import type { Condition } from '../../treaty/treaty.ts';

/**
 * Measures how far the instruments of a day go towards a condition, 0 to 1: the count against the number, the States that are there
 * against those named, the share against that required. Of several parts that must all be met the least far counts, so that half
 * of the way is reached when half of the last one is; of several of which one suffices, the farthest. What no instrument changes counts
 * as reached.
 *
 * @param instruments those deposited by that day
 */
export function measureProgress(
  condition: Condition,
  instruments: readonly CountedInstrument[],
  on: CivilDate,
): number {
  const part = (counted: number, required: number): number => (required <= 0 ? 1 : Math.min(1, counted / required));
  switch (condition.kind) {
    case 'instruments': {
      const { of, number } = condition;
      return part(instruments.filter((each) => of === undefined || isInGroup(of, each.participant, on)).length, number);
    }
    case 'named-states': {
      const there = instruments.filter(({ participant }) => condition.states.includes(participant));
      return part(there.length, condition.states.length);
    }
    case 'share': {
      if (condition.tables.length === 0) return 1;
      const sums = condition.tables.map(({ shares }) =>
        instruments.reduce((sum, { participant }) => sum + (shares[participant] ?? 0), 0),
      );
      const { counted, required } = shareOn(condition, sums, on);
      return part(counted, required);
    }
    case 'sum': {
      if (condition.tables.length === 0) return 1;
      const sums = condition.tables.map(({ amounts }) =>
        instruments.reduce((sum, { participant }) => sum + (amounts[participant] ?? 0), 0),
      );
      const { counted, required } = sumOn(condition, sums, on);
      return part(counted, required);
    }
    case 'proportion-of-parties': {
      const parties = numberOfPartiesOn(condition.base, on);
      if (parties === undefined) return 1;
      const there = instruments.filter(({ participant }) => isCountedParty(condition.base, participant, on));
      return part(there.length, requiredOf(condition.proportion, parties));
    }
    case 'proportion-of-signatories': {
      const signatories = countSignatories(condition, on);
      if (signatories === undefined) return 1;
      const there = instruments.filter(({ participant }) => isSignatory(condition, participant, on));
      return part(there.length, requiredOf(condition.proportion, signatories));
    }
    case 'all-of':
      return Math.min(...condition.conditions.map((each) => measureProgress(each, instruments, on)));
    case 'any-of':
      return Math.max(...condition.conditions.map((each) => measureProgress(each, instruments, on)));
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return 1;
  }
}
