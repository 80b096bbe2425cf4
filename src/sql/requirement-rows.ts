import type { CivilDate } from '../calendar/civil-date.ts';
import { isInGroup } from '../condition/group.ts';
import { numberOfPartiesOn } from '../condition/measure.ts';
import { requiredOf } from '../condition/required-of.ts';
import { assertNever } from '../determination/assert-never.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { PARTICIPANT_CODES } from '../participants/participant-codes.ts';
import type { Condition } from '../treaty/treaty.ts';
import type { RowOf } from './tables.ts';

/** Who counts towards a requirement, for how much, and from when to when. */
interface Member {
  readonly participant: ParticipantCode;
  readonly weight?: number;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** How much is required, and from when to when that is so. */
interface Step {
  readonly required: number;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** What suffices for one part of a condition: a day, or the instruments of some or of anybody, as many as are required on the day looked at. */
type Requirement =
  | { readonly kind: 'day'; readonly on: CivilDate }
  | { readonly kind: 'instruments'; readonly steps: readonly Step[]; readonly members?: readonly Member[] };

/** The parts of a condition, all of which are required; of each part any one requirement suffices. */
type Parts = readonly (readonly Requirement[])[];

/** Lists the parts of a condition; `undefined` where it is not told in SQL. */
function listParts(condition: Condition): Parts | undefined {
  switch (condition.kind) {
    case 'all-of': {
      const parts = condition.conditions.map(listParts);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'any-of': {
      const alternatives = condition.conditions.map(listParts);
      if (!alternatives.every((parts) => parts !== undefined)) return undefined;
      // Of several parts together it is not told that they suffice instead of others, nor of one that is met for a time alone.
      const ofOnePart = alternatives.flatMap((parts) =>
        parts.length === 1 && !parts.flat().some(endsAgain) ? parts : [],
      );
      return ofOnePart.length === alternatives.length ? [ofOnePart.flat()] : undefined;
    }
    case 'instruments':
    case 'named-states':
    case 'share':
    case 'sum':
    case 'proportion-of-parties':
    case 'proportion-of-signatories':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date': {
      const requirement = findRequirement(condition);
      return requirement === undefined ? undefined : [[requirement]];
    }
    default:
      return assertNever(condition);
  }
}

function endsAgain(requirement: Requirement): boolean {
  return requirement.kind === 'instruments' && requirement.steps.some(({ until }) => until !== undefined);
}

/** Nobody's instruments suffice. */
const NEVER: Requirement = { kind: 'instruments', steps: [{ required: 1 }], members: [] };

function findRequirement(
  condition: Exclude<Condition, { readonly kind: 'all-of' | 'any-of' }>,
): Requirement | undefined {
  switch (condition.kind) {
    case 'instruments': {
      const { number: required, of } = condition;
      const steps = [{ required }];
      if (of === undefined) return { kind: 'instruments', steps };
      if ('members' in of) return undefined;
      const codes = PARTICIPANT_CODES.filter((code) => isInGroup(of, code, undefined));
      return { kind: 'instruments', steps, members: codes.map((participant) => ({ participant })) };
    }
    case 'named-states':
      return requireEach(condition.states);
    case 'on-date':
      return { kind: 'day', on: condition.on };
    case 'share':
      return findShare(condition);
    case 'proportion-of-parties':
      return findPart(condition);
    case 'treaty-in-force':
      return condition.facts.kind === 'known' ? requireDay(condition.facts.inForceOn) : undefined;
    case 'treaty-condition-met':
      return condition.facts.kind === 'known' ? requireDay(condition.facts.metOn) : undefined;
    case 'sum':
    case 'proportion-of-signatories':
      return undefined;
  }
}

function requireEach(states: readonly ParticipantCode[], from?: CivilDate): Requirement {
  const members = [...new Set(states)].map((participant) => ({ participant }));
  return { kind: 'instruments', steps: [{ required: members.length, ...(from !== undefined && { from }) }], members };
}

function requireDay(on: CivilDate | undefined): Requirement {
  return on === undefined ? NEVER : { kind: 'day', on };
}

type ShareCondition = Extract<Condition, { readonly kind: 'share' }>;

/** A share by one table of whole numbers, or one that was found to be reached. */
function findShare({ tables, proportion, reachedOn }: ShareCondition): Requirement | undefined {
  const [table, ...others] = tables;
  if (table === undefined) {
    if (reachedOn === undefined) return undefined;
    return reachedOn.by === undefined ? requireDay(reachedOn.on) : requireEach(reachedOn.by, reachedOn.on);
  }
  const { total, shares } = table;
  const isWhole = [total, ...Object.values(shares)].every(
    (units) => Number.isSafeInteger(units) && units <= MOST_UNITS,
  );
  if (others.length > 0 || !isWhole) return undefined;
  const members = Object.entries(shares).map(([participant, weight]) => ({ participant, weight }));
  return { kind: 'instruments', steps: [{ required: requiredOf(proportion, total) }], members };
}

/** No column holds more. */
const MOST_UNITS = 2_000_000_000;

type PartCondition = Extract<Condition, { readonly kind: 'proportion-of-parties' }>;

/** A part of the Parties to another treaty: so many as make it up on each day, of those who are Parties then. */
function findPart({ base, proportion }: PartCondition): Requirement | undefined {
  if (base.kind === 'numbers') {
    const steps = base.numbers.map(({ from, parties }) => ({ from, required: requiredOf(proportion, parties) }));
    return { kind: 'instruments', steps: endEach(steps) };
  }
  if (base.facts.kind === 'unknown' || base.facts.parties === undefined) return undefined;
  const { parties } = base.facts;
  const days = [
    ...new Set(parties.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))),
  ].sort();
  const whenParties = listMembers(parties);
  if (base.kind === 'on-a-day') {
    const whole = numberOfPartiesOn(base, undefined) ?? 0;
    if (whole === 0) return NEVER;
    const there = parties.filter(({ from, until }) => from <= base.on && (until === undefined || base.on < until));
    const codes = new Set(there.map(({ participant }) => continuingStateOf(participant)));
    const members = [...codes].map((participant) => ({ participant }));
    return { kind: 'instruments', steps: [{ required: requiredOf(proportion, whole) }], members };
  }
  const steps = days.flatMap((from) => {
    const whole = numberOfPartiesOn(base, from) ?? 0;
    return whole === 0 ? [] : [{ from, required: requiredOf(proportion, whole) }];
  });
  return { kind: 'instruments', steps: endEach(steps), members: whenParties };
}

/** Each step ends where the next begins that requires another number. */
function endEach(steps: readonly { readonly from: CivilDate; readonly required: number }[]): readonly Step[] {
  const changes = steps.filter(({ required }, index) => required !== steps[index - 1]?.required);
  return changes.map((step, index) => {
    const until = changes[index + 1]?.from;
    return until === undefined ? step : { ...step, until };
  });
}

/** Whoever was a Party more than once, or is none any more, counts from its first day, and not for certain. */
function listMembers(
  parties: readonly { readonly participant: ParticipantCode; readonly from: CivilDate; readonly until?: CivilDate }[],
): readonly Member[] {
  const members = new Map<ParticipantCode, Member>();
  for (const { participant: code, from, until } of parties) {
    const participant = continuingStateOf(code);
    const before = members.get(participant);
    const first = before?.from === undefined || from < before.from ? from : before.from;
    const end = before?.until ?? until ?? (before === undefined ? undefined : from);
    members.set(participant, { participant, from: first, ...(end !== undefined && { until: end }) });
  }
  return [...members.values()];
}

/** The rows of what a condition asks for, and of who counts towards it. */
interface RequirementRows {
  readonly requirements: readonly RowOf<'requirements'>[];
  readonly members: readonly RowOf<'requirement_members'>[];
}

/**
 * Composes the rows of what a condition asks for; `undefined` where it is not told in SQL.
 *
 * @see docs/sql.md
 */
export function composeRequirementRows(treaty: string, condition: Condition): RequirementRows | undefined {
  const parts = listParts(condition);
  if (parts === undefined) return undefined;
  const numbered = parts
    .flatMap((alternatives, part) => alternatives.map((requirement) => ({ part: part + 1, requirement })))
    .map((each, index) => ({ ...each, number: index + 1 }));
  return {
    requirements: numbered.flatMap(({ part, requirement, number }): readonly RowOf<'requirements'>[] => {
      const row = { treaty, requirement: number, part };
      if (requirement.kind === 'day') {
        const never = { instruments: 0, of_anybody: false, from_day: null, until_day: null };
        return [{ ...row, ...never, on_day: requirement.on }];
      }
      return requirement.steps.map(({ required, from, until }) => ({
        ...row,
        instruments: required,
        on_day: null,
        of_anybody: requirement.members === undefined,
        from_day: from ?? null,
        until_day: until ?? null,
      }));
    }),
    members: numbered.flatMap(({ requirement, number }) =>
      requirement.kind === 'day'
        ? []
        : (requirement.members ?? []).map(({ participant, weight, from, until }) => ({
            treaty,
            requirement: number,
            participant,
            weight: weight ?? null,
            from_day: from ?? null,
            until_day: until ?? null,
          })),
    ),
  };
}
