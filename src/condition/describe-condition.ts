import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/messages/values.ts';
import type { Step } from '../determination/step.ts';
import type { Text } from '../participants/text.ts';
import { type Group, isOpenGroup } from '../treaty/open-group.ts';
import type { Condition, OtherTreatyFacts } from '../treaty/treaty.ts';
import { findDayMet } from './count.ts';
import type { CountedInstrument } from './counted-instrument.ts';
import { isInGroup, listDaysOfGroup } from './group.ts';
import { isBy, isCountedParty, numberOfPartiesOn, type SumMeasured, shareOn, sumOn } from './measure.ts';
import { listOwnDays } from './own-days.ts';
import { requiredOf } from './required-of.ts';
import { countSignatories, isSignatory, listSigned } from './signatories.ts';
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

/** @param wholeOn the day on which the whole was met, or the last of which anything is known, if there is one */
function describePart(
  article: string,
  condition: Part,
  instruments: readonly CountedInstrument[],
  wholeOn: CivilDate | undefined,
): readonly Step[] {
  const metOn = findDayHeld(condition, instruments, wholeOn);
  const until = metOn ?? lastDayOf(condition, instruments);
  const relevant = instruments.filter((each) => matters(condition, each, until));
  const decisive = relevant.filter(({ on }) => on === metOn);
  const counted = relevant.filter(({ on }) => isBy(on, until)).length;
  const complete = metOn === undefined ? undefined : { metOn, decisive };
  switch (condition.kind) {
    case 'instruments': {
      const { number: required, of } = condition;
      if (of === undefined) return [describeNumber(article, { required, counted: instruments.length }, of, complete)];
      if (complete === undefined && isOpenGroup(of)) {
        const possible = listPossible(of, instruments, until).length;
        return [{ article, code: 'step.group-open', values: { of: of.says, required, counted, possible } }];
      }
      const count = { required, counted: relevant.length };
      if (complete === undefined || decisive.length > 0) return [describeNumber(article, count, of.says, complete)];
      const values = { ...count, counted, metOn: complete.metOn, of: of.says };
      return [{ article, code: 'step.number-complete-of-without-deposit', values }];
    }
    case 'named-states':
      return [describeNumber(article, { required: condition.states.length, counted }, condition.says, complete)];
    case 'share': {
      const { says: of, unit, tables } = condition;
      if (tables.length === 0) return [describeFinding(article, condition, metOn)];
      const { isReached: _, ...measured } = measureShare(condition, instruments, until);
      const values = { of, unit, ...measured };
      if (complete === undefined) return [{ article, code: 'step.share-open', values }];
      if (decisive.length > 0) return [{ article, code: 'step.share-reached', values: { ...values, ...complete } }];
      return [{ article, code: 'step.share-reached-without-deposit', values: { ...values, metOn: complete.metOn } }];
    }
    case 'sum': {
      const { says: of, unit, tables } = condition;
      if (tables.length === 0) return [{ article, code: 'step.sum-unknown', values: { of } }];
      const values = { of, unit, than: condition.amount.than, ...measureSum(condition, instruments, until) };
      if (complete === undefined) return [{ article, code: 'step.sum-open', values }];
      if (decisive.length > 0) return [{ article, code: 'step.sum-reached', values: { ...values, ...complete } }];
      return [{ article, code: 'step.sum-reached-without-deposit', values: { ...values, metOn: complete.metOn } }];
    }
    case 'proportion-of-parties': {
      const parties = numberOfPartiesOn(condition.base, until);
      if (parties === undefined) return [{ article, code: 'step.parties-unknown', values: { of: condition.says } }];
      const required = requiredOf(condition.proportion, parties);
      const values = { of: 'acceptances', parties, required, counted } as const;
      if (complete === undefined) return [{ article, code: 'step.tally-open', values }];
      if (decisive.length > 0) return [{ article, code: 'step.tally-complete', values: { ...values, ...complete } }];
      return [{ article, code: 'step.tally-complete-without-act', values: { ...values, metOn: complete.metOn } }];
    }
    case 'proportion-of-signatories': {
      const signatories = countSignatories(condition, until);
      if (signatories === undefined) return [{ article, code: 'step.signatories-unknown', values: {} }];
      const required = requiredOf(condition.proportion, signatories);
      const values = { signatories, required, counted };
      if (complete === undefined) return [{ article, code: 'step.signatories-open', values }];
      return [{ article, code: 'step.signatories-complete', values: { ...values, metOn: complete.metOn } }];
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return [describeDay(article, condition, metOn)];
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
  on: CivilDate | undefined = lastDayOf(condition, instruments),
): readonly Awaited[] {
  if (isMetOn(condition, instruments, on)) return [];
  const relevant = instruments.filter((each) => matters(condition, each, on));
  const counted = relevant.length;
  switch (condition.kind) {
    case 'instruments': {
      const required = condition.number;
      const { of } = condition;
      const values = { required, counted, missing: required - counted };
      if (of === undefined) return [{ article, code: 'awaited.instruments', values }];
      if (!isOpenGroup(of))
        return [{ article, code: 'awaited.instruments-of-group', values: { ...values, of: of.says } }];
      const possible = counted + listPossible(of, instruments, on).length;
      const atLeast = { required, counted, possible, missing: required - possible, of: of.says };
      return possible >= required ? [] : [{ article, code: 'awaited.instruments-of-open-group', values: atLeast }];
    }
    case 'named-states': {
      const there = new Set(relevant.map(({ participant }) => participant));
      const missing = condition.states.filter((state) => !there.has(state));
      const values = { of: condition.says, required: condition.states.length, counted, missing };
      return [{ article, code: 'awaited.instruments-of-each', values }];
    }
    case 'share': {
      if (condition.tables.length === 0) {
        if (condition.notReachedBy === undefined && condition.reachedOn === undefined) return [];
        return [{ article, code: 'awaited.finding-of-share', values: { of: condition.says } }];
      }
      const { says: of, unit } = condition;
      const { isReached: _, ...measured } = measureShare(condition, instruments, on);
      const values = { of, unit, ...measured, missing: measured.required - measured.counted };
      return [{ article, code: 'awaited.share', values }];
    }
    case 'sum': {
      const { says: of, unit, tables } = condition;
      if (tables.length === 0) return [];
      const measured = measureSum(condition, instruments, on);
      const { than } = condition.amount;
      const values = { of, unit, than, ...measured, missing: measured.required - measured.counted };
      return [{ article, code: 'awaited.sum', values }];
    }
    case 'proportion-of-parties': {
      const parties = numberOfPartiesOn(condition.base, on);
      if (parties === undefined) return [];
      const required = requiredOf(condition.proportion, parties);
      const values = { parties, required, counted, missing: Math.max(0, required - counted) };
      return [{ article, code: 'awaited.acceptances', values }];
    }
    case 'proportion-of-signatories': {
      const signatories = countSignatories(condition, on);
      if (signatories === undefined) return [];
      const required = requiredOf(condition.proportion, signatories);
      const values = { signatories, required, counted, missing: Math.max(0, required - counted) };
      return [{ article, code: 'awaited.instruments-of-signatories', values }];
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return condition.facts.kind === 'unknown'
        ? []
        : [{ article, code: 'awaited.entry-into-force-of', values: { treaty: condition.treaty } }];
    case 'on-date':
      return [{ article, code: 'awaited.day', values: { on: condition.on } }];
    case 'all-of':
      return condition.conditions.flatMap((part) => listAwaited(article, part, instruments, on));
    case 'any-of':
      return [
        {
          article,
          code: 'awaited.one-of',
          values: { alternatives: condition.conditions.map((part) => listAwaited(article, part, instruments, on)) },
        },
      ];
    default:
      return assertNever(condition);
  }
}

/** Finds since when a part is met that is met on a day; of one that is met only later, the day on which it is. */
function findDayHeld(
  part: Part,
  instruments: readonly CountedInstrument[],
  on: CivilDate | undefined,
): CivilDate | undefined {
  const first = findDayMet(part, instruments);
  // A number once complete stays so, unless who belongs to its group changes: an instrument that counts is not taken back.
  const stays = part.kind === 'instruments' && (part.of === undefined || listDaysOfGroup(part.of).length === 0);
  if (first === undefined || on === undefined || first > on || stays) return first;
  const days = [...instruments.map((each) => each.on), ...listOwnDays(part)].filter((day) => day <= on);
  const lost = days.sort().findLastIndex((day) => day >= first && !isMetOn(part, instruments, day));
  return lost === -1 ? first : days[lost + 1];
}

/** Checks if a condition is met at the end of a day, by the instruments that count by then; before any day that is known, none is. */
function isMetOn(condition: Condition, instruments: readonly CountedInstrument[], on: CivilDate | undefined): boolean {
  if (on === undefined) return false;
  const tally = beginTally(condition);
  for (const instrument of instruments) if (instrument.on <= on) tally.add(instrument);
  return tally.isMet(on);
}

/** Lists the questions of fact that a condition leaves open. */
export function listUnknownFacts(condition: Condition): readonly Message<CodeOf<'question'>>[] {
  switch (condition.kind) {
    case 'share':
      return condition.tables.length > 0 || condition.reachedOn !== undefined || condition.notReachedBy !== undefined
        ? []
        : [{ code: 'question.share-unknown', values: { of: condition.says } }];
    case 'sum':
      return condition.tables.length > 0 ? [] : [{ code: 'question.sum-unknown', values: { of: condition.says } }];
    case 'proportion-of-parties':
      return condition.base.kind === 'numbers' || knowsParties(condition.base.facts)
        ? []
        : [{ code: 'question.parties-unknown', values: { treaty: condition.base.treaty } }];
    case 'proportion-of-signatories':
      return listSigned(condition) === undefined ? [{ code: 'question.signatories-unknown', values: {} }] : [];
    case 'treaty-in-force':
      return listUnknown(condition, 'question.other-in-force-unknown');
    case 'treaty-condition-met':
      return listUnknown(condition, 'question.other-met-unknown');
    case 'instruments':
      return condition.of === undefined || !isOpenGroup(condition.of)
        ? []
        : [{ code: 'question.group-unknown', values: { of: condition.of.says } }];
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap(listUnknownFacts);
    case 'named-states':
    case 'on-date':
      return [];
    default:
      return assertNever(condition);
  }
}

function listUnknown(
  { treaty, facts }: { readonly treaty: string; readonly facts: OtherTreatyFacts },
  code: 'question.other-in-force-unknown' | 'question.other-met-unknown',
): readonly Message<CodeOf<'question'>>[] {
  return facts.kind === 'known' ? [] : [{ code, values: { treaty } }];
}

function knowsParties(facts: OtherTreatyFacts): boolean {
  return facts.kind === 'known' && facts.parties !== undefined;
}

function matters(condition: Condition, { participant }: CountedInstrument, on: CivilDate | undefined): boolean {
  switch (condition.kind) {
    case 'instruments':
      return condition.of === undefined || isInGroup(condition.of, participant, on);
    case 'named-states':
      return condition.states.includes(participant);
    case 'share':
      return (
        condition.tables.some(({ shares }) => (shares[participant] ?? 0) > 0) ||
        condition.reachedOn?.by?.includes(participant) === true
      );
    case 'sum':
      return condition.tables.some(({ amounts }) => (amounts[participant] ?? 0) > 0);
    case 'proportion-of-parties':
      return isCountedParty(condition.base, participant, on);
    case 'proportion-of-signatories':
      return isSignatory(condition, participant, on);
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
    case 'all-of':
    case 'any-of':
      return false;
    default:
      return assertNever(condition);
  }
}

/** The last day of which anything is known: of an instrument, or one of the condition's own; `undefined` where nothing is. */
function lastDayOf(condition: Condition, instruments: readonly CountedInstrument[]): CivilDate | undefined {
  return [...listOwnDays(condition), ...instruments.map(({ on }) => on)].sort().at(-1);
}

function measureShare(
  condition: Extract<Condition, { readonly kind: 'share' }>,
  instruments: readonly CountedInstrument[],
  on: CivilDate | undefined,
) {
  const deposited = instruments.filter((each) => isBy(each.on, on));
  const sums = condition.tables.map(({ shares }) =>
    deposited.reduce((sum, { participant }) => sum + (shares[participant] ?? 0), 0),
  );
  return shareOn(condition, sums, on);
}

function measureSum(
  condition: Extract<Condition, { readonly kind: 'sum' }>,
  instruments: readonly CountedInstrument[],
  on: CivilDate | undefined,
): Omit<SumMeasured, 'isReached'> {
  const deposited = instruments.filter((each) => isBy(each.on, on));
  const sums = condition.tables.map(({ amounts }) =>
    deposited.reduce((sum, { participant }) => sum + (amounts[participant] ?? 0), 0),
  );
  const { counted, required } = sumOn(condition, sums, on);
  return { counted, required };
}

/** How far a number of instruments is there; `of` whom, in the words of the clause. */
function describeNumber(
  article: string,
  count: { readonly required: number; readonly counted: number },
  of: Text | undefined,
  complete: { readonly metOn: CivilDate; readonly decisive: readonly ActReference[] } | undefined,
): Step {
  if (complete === undefined) {
    return of === undefined
      ? { article, code: 'step.number-open', values: count }
      : { article, code: 'step.number-open-of', values: { ...count, of } };
  }
  return of === undefined
    ? { article, code: 'step.number-complete', values: { ...count, ...complete } }
    : { article, code: 'step.number-complete-of', values: { ...count, ...complete, of } };
}

/** Lists the instruments of those who are not known to belong to an open group, and may. */
function listPossible(
  of: Group,
  instruments: readonly CountedInstrument[],
  on: CivilDate | undefined,
): readonly CountedInstrument[] {
  return instruments.filter((each) => isBy(each.on, on) && !isInGroup(of, each.participant, on));
}

function describeFinding(
  article: string,
  { says: of, reachedOn, notReachedBy }: Extract<Condition, { readonly kind: 'share' }>,
  metOn: CivilDate | undefined,
): Step {
  if (reachedOn !== undefined) {
    const code = metOn === undefined ? 'step.share-found-elsewhere' : 'step.share-found';
    return { article, code, values: { of, on: reachedOn.on, source: reachedOn.source } };
  }
  if (notReachedBy === undefined) return { article, code: 'step.share-unknown', values: { of } };
  return { article, code: 'step.share-not-found-by', values: { of, on: notReachedBy } };
}

function describeDay(
  article: string,
  condition: Extract<Condition, { readonly kind: 'treaty-in-force' | 'treaty-condition-met' | 'on-date' }>,
  metOn: CivilDate | undefined,
): Step {
  if (condition.kind === 'on-date') return { article, code: 'step.day-of-clause', values: { on: condition.on } };
  const { kind, treaty } = condition;
  if (metOn === undefined) {
    const code = kind === 'treaty-in-force' ? 'step.other-in-force-awaited' : 'step.other-met-awaited';
    return { article, code, values: { treaty } };
  }
  const code = kind === 'treaty-in-force' ? 'step.other-in-force' : 'step.other-met';
  return { article, code, values: { treaty, on: metOn } };
}
