import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { Condition, OtherTreatyFacts } from '../treaty/treaty.ts';
import { type CountedInstrument, findDayMet } from './count.ts';
import { isInGroup, numberOfPartiesOn, shareOn } from './measure.ts';
import { listOwnDays } from './own-days.ts';
import { requiredOf } from './required-of.ts';
import { beginTally } from './tally.ts';

/**
 * Describes how far the instruments deposited go towards a condition, part by part: what is required, what is there and, where
 * a part is met, the day on which it was and the instruments of that day. A share or a part of the Parties can be lost again: of
 * these it is the day since which they were held when the whole was met.
 *
 * @param instruments in order of day
 */
export function describeCondition(
  article: string,
  condition: Condition,
  instruments: readonly CountedInstrument[],
): readonly Step[] {
  const on = findDayMet(condition, instruments) ?? lastDayOf(condition, instruments);
  return listParts(condition).flatMap((part) => describePart(article, part, instruments, on));
}

type Part = Exclude<Condition, { readonly kind: 'all-of' | 'any-of' }>;

function listParts(condition: Condition): readonly Part[] {
  return condition.kind === 'all-of' || condition.kind === 'any-of'
    ? condition.conditions.flatMap(listParts)
    : [condition];
}

/** @param wholeOn the day on which the whole was met, or the last of which anything is known */
function describePart(
  article: string,
  condition: Part,
  instruments: readonly CountedInstrument[],
  wholeOn: CivilDate,
): readonly Step[] {
  const metOn = findDayHeld(condition, instruments, wholeOn);
  const met = metOn === undefined ? {} : { metOn };
  const until = metOn ?? lastDayOf(condition, instruments);
  const relevant = instruments.filter((each) => matters(condition, each));
  const decisive = relevant.filter(({ on }) => on === metOn);
  const counted = relevant.filter(({ on }) => on <= until).length;
  switch (condition.kind) {
    case 'instruments': {
      const of = condition.of === undefined ? {} : { of: condition.of.says };
      const all = condition.of === undefined ? instruments.length : relevant.length;
      return [{ kind: 'count', article, required: condition.number, counted: all, ...met, decisive, ...of }];
    }
    case 'named-states': {
      const { says, states } = condition;
      return [{ kind: 'count', article, required: states.length, counted, ...met, decisive, of: says }];
    }
    case 'share': {
      const { says, unit, tables } = condition;
      if (tables.length === 0) return [{ kind: 'rule', article, says: sayFinding(condition, metOn) }];
      const { isReached: _, ...measured } = measureShare(condition, instruments, until);
      return [{ kind: 'share', article, says, unit, ...measured, ...met, decisive }];
    }
    case 'proportion-of-parties': {
      const parties = numberOfPartiesOn(condition.base, until);
      if (parties === undefined) {
        return [
          {
            kind: 'rule',
            article,
            says: `How many ${condition.says.replace(/^of /, '')} there were is not known here.`,
          },
        ];
      }
      const required = requiredOf(condition.proportion, parties);
      return [{ kind: 'tally', article, of: 'acceptances', parties, required, counted, ...met, decisive }];
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return [{ kind: 'rule', article, says: sayDay(condition, metOn) }];
    default:
      return assertNever(condition);
  }
}

/**
 * Lists what a condition still waits for, in numbers; nothing for the parts that are met or whose facts are not known.
 *
 * @param instruments in order of day
 */
export function listAwaited(
  article: string,
  condition: Condition,
  instruments: readonly CountedInstrument[],
  on: CivilDate = lastDayOf(condition, instruments),
): readonly Awaited[] {
  if (isMetOn(condition, instruments, on)) return [];
  const relevant = instruments.filter((each) => matters(condition, each));
  const counted = relevant.length;
  switch (condition.kind) {
    case 'instruments': {
      const required = condition.number;
      const of = condition.of === undefined ? {} : { of: condition.of.says };
      return [{ kind: 'instruments', article, required, counted, missing: required - counted, ...of }];
    }
    case 'named-states': {
      const there = new Set(relevant.map(({ participant }) => participant));
      const missing = condition.states.filter((state) => !there.has(state));
      return [
        { kind: 'instruments-of', article, says: condition.says, required: condition.states.length, counted, missing },
      ];
    }
    case 'share': {
      if (condition.tables.length === 0) {
        if (condition.notReachedBy === undefined && condition.reachedOn === undefined) return [];
        const act = `finding of the required share ${condition.says}`;
        return [{ kind: 'act-of', article, act, by: 'the depositary' }];
      }
      const { says, unit } = condition;
      const { counted: reached, required, total } = measureShare(condition, instruments, on);
      return [{ kind: 'share', article, says, unit, total, required, counted: reached, missing: required - reached }];
    }
    case 'proportion-of-parties': {
      const parties = numberOfPartiesOn(condition.base, on);
      if (parties === undefined) return [];
      const required = requiredOf(condition.proportion, parties);
      return [{ kind: 'acceptances', article, parties, required, counted, missing: Math.max(0, required - counted) }];
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return condition.facts.kind === 'unknown'
        ? []
        : [{ kind: 'entry-into-force-of', article, treaty: condition.treaty }];
    case 'on-date':
      return [{ kind: 'day', article, on: condition.on }];
    case 'all-of':
      return condition.conditions.flatMap((part) => listAwaited(article, part, instruments, on));
    case 'any-of':
      return [
        {
          kind: 'one-of',
          article,
          alternatives: condition.conditions.map((part) => listAwaited(article, part, instruments, on)),
        },
      ];
    default:
      return assertNever(condition);
  }
}

/** Finds since when a part is met that is met on a day; of one that is met only later, the day on which it is. */
function findDayHeld(part: Part, instruments: readonly CountedInstrument[], on: CivilDate): CivilDate | undefined {
  const first = findDayMet(part, instruments);
  if (first === undefined || first > on) return first;
  const days = [...new Set([...instruments.map((each) => each.on), ...listOwnDays(part)])].filter((day) => day <= on);
  const lost = days.sort().findLastIndex((day) => day >= first && !isMetOn(part, instruments, day));
  return lost === -1 ? first : days[lost + 1];
}

/** Checks if a condition is met at the end of a day, by the instruments that count by then. */
function isMetOn(condition: Condition, instruments: readonly CountedInstrument[], on: CivilDate): boolean {
  const tally = beginTally(condition);
  for (const instrument of instruments) if (instrument.on <= on) tally.add(instrument);
  return tally.isMet(on);
}

/** Lists the questions of fact that a condition leaves open, in words. */
export function listUnknownFacts(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'share':
      return condition.tables.length > 0 || condition.reachedOn !== undefined || condition.notReachedBy !== undefined
        ? []
        : [`Whether, and when, the share ${condition.says} was reached is not known here.`];
    case 'proportion-of-parties':
      return condition.base.kind === 'numbers' || knowsParties(condition.base.facts)
        ? []
        : [`Who was a Party to the ${condition.base.treaty.toUpperCase()}, and when, is not known here.`];
    case 'treaty-in-force':
      return listUnknown(condition, 'is in force');
    case 'treaty-condition-met':
      return listUnknown(condition, 'has met its own condition');
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap(listUnknownFacts);
    default:
      return [];
  }
}

function listUnknown(
  { treaty, facts }: { readonly treaty: string; readonly facts: OtherTreatyFacts },
  what: string,
): readonly string[] {
  return facts.kind === 'known'
    ? []
    : [`Whether, and since when, the ${treaty.toUpperCase()} ${what} is not known here.`];
}

function knowsParties(facts: OtherTreatyFacts): boolean {
  return facts.kind === 'known' && facts.parties !== undefined;
}

function matters(condition: Condition, { participant }: CountedInstrument): boolean {
  switch (condition.kind) {
    case 'instruments':
      return condition.of === undefined || isInGroup(condition.of, participant);
    case 'named-states':
      return condition.states.includes(participant);
    case 'share':
      return (
        condition.tables.some(({ shares }) => (shares[participant] ?? 0) > 0) ||
        condition.reachedOn?.by?.includes(participant) === true
      );
    case 'proportion-of-parties':
      return true;
    default:
      return false;
  }
}

/** The last day of which anything is known: of an instrument, or one of the condition's own. */
function lastDayOf(condition: Condition, instruments: readonly CountedInstrument[]): CivilDate {
  const days = [...listOwnDays(condition), ...instruments.map(({ on }) => on)].sort();
  return days.at(-1) ?? civilDate('1800-01-01');
}

function measureShare(
  condition: Extract<Condition, { readonly kind: 'share' }>,
  instruments: readonly CountedInstrument[],
  on: CivilDate,
) {
  const deposited = instruments.filter((each) => each.on <= on);
  const sums = condition.tables.map(({ shares }) =>
    deposited.reduce((sum, { participant }) => sum + (shares[participant] ?? 0), 0),
  );
  return shareOn(condition, sums, on);
}

function sayFinding(
  { says, reachedOn, notReachedBy }: Extract<Condition, { readonly kind: 'share' }>,
  metOn: CivilDate | undefined,
): string {
  if (reachedOn !== undefined) {
    const found = `The depositary found the share ${says} reached on ${renderDate(reachedOn.on)} (${reachedOn.source}).`;
    if (metOn !== undefined) return found;
    return `${found} It is of another record: of the instruments that completed it, not all are here.`;
  }
  if (notReachedBy === undefined) return `Whether the share ${says} was reached is not known here.`;
  return `By ${renderDate(notReachedBy)} the depositary had not found the share ${says} reached.`;
}

function sayDay(
  condition: Extract<Condition, { readonly kind: 'treaty-in-force' | 'treaty-condition-met' | 'on-date' }>,
  metOn: CivilDate | undefined,
): string {
  if (condition.kind === 'on-date') return `The day of the clause: ${renderDate(condition.on)}.`;
  const what = condition.kind === 'treaty-in-force' ? 'entry into force' : 'condition for entry into force';
  const other = condition.treaty.toUpperCase();
  if (metOn !== undefined) {
    return condition.kind === 'treaty-in-force'
      ? `The ${other} is in force since ${renderDate(metOn)}.`
      : `The condition for the entry into force of the ${other} was met on ${renderDate(metOn)}.`;
  }
  return `The ${what} of the ${other} is awaited.`;
}
