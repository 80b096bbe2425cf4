import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Group } from '../treaty/open-group.ts';
import type { Proportion } from '../treaty/proportion.ts';
import type { Condition } from '../treaty/treaty.ts';
import type { AssumedCondition } from './assumed-condition.ts';
import type { CountedInstrument } from './counted-instrument.ts';
import { isInGroup, listDaysOfGroup } from './group.ts';
import { numberOfPartiesOn, openCountedParties, shareOn, sumOn } from './measure.ts';
import { requiredOf } from './required-of.ts';
import { countSignatories, isSignatory } from './signatories.ts';

type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/**
 * A condition while instruments are counted against it, one day after another. `isMet` tells of the end of a day: what was
 * deposited on one day stands or falls together.
 */
export interface ConditionTally {
  readonly add: (instrument: CountedInstrument) => void;
  readonly remove: (instrument: CountedInstrument) => void;
  readonly isMet: (on: CivilDate) => boolean;
}

/** Begins to count instruments against a condition. */
export function beginTally(condition: AssumedCondition): ConditionTally {
  switch (condition.kind) {
    case 'instruments':
      return tallyInstruments(condition);
    case 'named-states':
      return tallyNamed(condition);
    case 'share':
      return tallyShare(condition);
    case 'sum':
      return tallyAmounts(
        condition.tables.map(({ amounts }) => amounts),
        (sums, on) => sumOn(condition, sums, on).isReached,
      );
    case 'proportion-of-parties':
      return tallyPart(condition);
    case 'proportion-of-signatories':
      return tallySignatories(condition);
    case 'treaty-in-force':
      return dependingOnDay(knownOr(condition.facts, 'inForceOn'));
    case 'treaty-condition-met':
      return dependingOnDay(knownOr(condition.facts, 'metOn'));
    case 'on-date':
      return dependingOnDay(condition.on);
    case 'met-from-the-first':
      return { add: ignore, remove: ignore, isMet: () => true };
    case 'all-of':
      return combine(condition.conditions, (tallies, on) => tallies.every((each) => each.isMet(on)));
    case 'any-of':
      return combine(condition.conditions, (tallies, on) => tallies.some((each) => each.isMet(on)));
    default:
      return assertNever(condition);
  }
}

function tallyInstruments({ number, of }: ConditionOf<'instruments'>): ConditionTally {
  if (of !== undefined && listDaysOfGroup(of).length > 0) return tallyMembers(number, of);
  let counted = 0;
  const change = (by: number) => (instrument: CountedInstrument) => {
    if (of === undefined || isInGroup(of, instrument.participant, instrument.on)) counted += by;
  };
  return { add: change(1), remove: change(-1), isMet: () => counted >= number };
}

/** Of a group that changes with time, those count who belong on the day looked at. */
function tallyMembers(number: number, of: Group): ConditionTally {
  return tallyThere(
    () => number,
    (participant, on) => isInGroup(of, participant, on),
  );
}

/**
 * Counts who is there of those that count on the day looked at.
 *
 * @param requiredOn how many are required on a day; none that could be there where that is not known
 */
function tallyThere(
  requiredOn: (on: CivilDate) => number | undefined,
  counts: (participant: ParticipantCode, on: CivilDate) => boolean,
): ConditionTally {
  const there = new Set<ParticipantCode>();
  return {
    add: ({ participant }) => there.add(participant),
    remove: ({ participant }) => there.delete(participant),
    isMet: (on) => {
      const required = requiredOn(on);
      if (required === undefined || there.size < required) return false;
      return [...there].filter((participant) => counts(participant, on)).length >= required;
    },
  };
}

function tallyNamed({ states }: Pick<ConditionOf<'named-states'>, 'states'>): ConditionTally {
  const missing = new Set(states);
  const named = new Set(states);
  return {
    add: ({ participant }) => missing.delete(participant),
    remove: ({ participant }) => {
      if (named.has(participant)) missing.add(participant);
    },
    isMet: () => missing.size === 0,
  };
}

function tallyShare(condition: ConditionOf<'share'>): ConditionTally {
  const { tables, reachedOn } = condition;
  if (tables.length === 0) {
    const { add, remove, isMet } = tallyNamed({ states: reachedOn?.by ?? [] });
    return { add, remove, isMet: (on) => reachedOn !== undefined && reachedOn.on <= on && isMet(on) };
  }
  return tallyAmounts(
    tables.map(({ shares }) => shares),
    (sums, on) => shareOn(condition, sums, on).isReached,
  );
}

/** Adds up what those who deposited account for, by each table. */
function tallyAmounts(
  tables: readonly Readonly<Record<ParticipantCode, number>>[],
  isMet: (sums: readonly number[], on: CivilDate) => boolean,
): ConditionTally {
  const sums = tables.map(() => 0);
  const change = (by: number) => (instrument: CountedInstrument) => {
    for (const [index, amounts] of tables.entries()) {
      sums[index] = (sums[index] ?? 0) + by * (amounts[instrument.participant] ?? 0);
    }
  };
  return { add: change(1), remove: change(-1), isMet: (on) => isMet(sums, on) };
}

function tallyPart({ base, proportion }: ConditionOf<'proportion-of-parties'>): ConditionTally {
  return tallyThere((on) => requiredOfAny(proportion, numberOfPartiesOn(base, on)), openCountedParties(base));
}

function tallySignatories(condition: ConditionOf<'proportion-of-signatories'>): ConditionTally {
  return tallyThere(
    (on) => requiredOfAny(condition.proportion, countSignatories(condition, on)),
    (participant, on) => isSignatory(condition, participant, on),
  );
}

/** A part of nobody is never reached. */
function requiredOfAny(proportion: Proportion, whole: number | undefined): number | undefined {
  return whole === undefined || whole === 0 ? undefined : requiredOf(proportion, whole);
}

function dependingOnDay(day: CivilDate | undefined): ConditionTally {
  return { add: ignore, remove: ignore, isMet: (on) => day !== undefined && day <= on };
}

function ignore(): void {
  // Instruments do not matter to a day, nor to what is met anyway.
}

function knownOr(facts: ConditionOf<'treaty-in-force'>['facts'], what: 'inForceOn' | 'metOn'): CivilDate | undefined {
  return facts.kind === 'known' ? facts[what] : undefined;
}

function combine(
  conditions: readonly AssumedCondition[],
  isMet: (tallies: readonly ConditionTally[], on: CivilDate) => boolean,
): ConditionTally {
  const tallies = conditions.map(beginTally);
  return {
    add: (instrument) => {
      for (const tally of tallies) tally.add(instrument);
    },
    remove: (instrument) => {
      for (const tally of tallies) tally.remove(instrument);
    },
    isMet: (on) => isMet(tallies, on),
  };
}
