import type { CivilDate } from '../calendar/civil-date.ts';
import { type AssumedCondition, assumeOfEach, MET_FROM_THE_FIRST, type Part } from '../condition/assumed-condition.ts';
import { listSigned } from '../condition/signatories.ts';
import { beginTally } from '../condition/tally.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Condition } from '../treaty/treaty.ts';

/**
 * Checks if no deposit could bring it about that a condition is met on a day: whether those of its parts that wait for a day, for another
 * treaty or for the depositary keep it from being met with everything else there.
 */
export function isBeyondDeposits(condition: AssumedCondition, on: CivilDate): boolean {
  return !beginTally(assumeOfEach(condition, assumeDeposited)).isMet(on);
}

/**
 * Takes out what no deposit by a day can fulfil without participants whose instruments are recorded as deposited later.
 *
 * @param late those participants
 */
export function assumeWithout(
  condition: AssumedCondition,
  late: ReadonlySet<ParticipantCode>,
  on: CivilDate,
): AssumedCondition {
  return assumeOfEach(condition, (part) => {
    const able = new Set(listAble(part));
    const inTime = [...able].filter((each) => !late.has(each));
    if (inTime.length === able.size) return part;
    const tally = beginTally(part);
    for (const participant of inTime) tally.add({ participant, kind: 'ratification', on });
    return tally.isMet(on) ? part : NEVER_MET;
  });
}

const NEVER_MET: AssumedCondition = { kind: 'any-of', conditions: [] };

/** Lists who alone can fulfil a part; nobody where others may, or it is not known who. */
function listAble(part: Part): readonly ParticipantCode[] {
  switch (part.kind) {
    case 'named-states':
      return part.states;
    case 'instruments':
      return part.of !== undefined && 'states' in part.of ? part.of.states : [];
    case 'share':
      return part.tables.flatMap(({ shares }) => Object.keys(shares));
    case 'sum':
      return part.tables.flatMap(({ amounts }) => Object.keys(amounts));
    case 'proportion-of-signatories':
      return canBeSigned(part) ? [] : (listSigned(part) ?? []).map(({ participant }) => participant);
    case 'proportion-of-parties': {
      const { base } = part;
      if (base.kind === 'numbers' || base.facts.kind === 'unknown') return [];
      return (base.facts.parties ?? []).map(({ participant }) => participant);
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return [];
    default:
      return assertNever(part);
  }
}

/** Checks if those who sign yet, and ratify, could be the part that is asked for: however few others there are, unless all are asked for. */
function canBeSigned({
  signatories,
  proportion,
}: Extract<Part, { readonly kind: 'proportion-of-signatories' }>): boolean {
  return signatories.kind === 'of-the-record' && proportion.numerator < proportion.denominator;
}

/** Takes a part that instruments can fulfil as met from the first. */
function assumeDeposited(part: Part): AssumedCondition {
  switch (part.kind) {
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return part;
    case 'share':
      if (part.tables.length > 0) return MET_FROM_THE_FIRST;
      return part.reachedOn === undefined ? part : { kind: 'on-date', on: part.reachedOn.on };
    case 'instruments':
    case 'named-states':
    case 'sum':
      return MET_FROM_THE_FIRST;
    case 'proportion-of-parties':
    case 'proportion-of-signatories':
      return assumeWholeThere(part);
    default:
      return assertNever(part);
  }
}

/** Of a whole there is no part before there is one: before anybody is a Party to the other treaty, or has signed. */
function assumeWholeThere(part: PartOfWhole): AssumedCondition {
  const [first] = listDaysOfWhole(part);
  return first === undefined ? MET_FROM_THE_FIRST : { kind: 'on-date', on: first };
}

type PartOfWhole = Extract<Part, { readonly kind: 'proportion-of-parties' | 'proportion-of-signatories' }>;

/** Lists the days on which the whole of which a part is asked for becomes larger, in order; none where that is not known, or is for the record to tell. */
function listDaysOfWhole(part: PartOfWhole): readonly CivilDate[] {
  if (part.kind === 'proportion-of-signatories') {
    return part.signatories.kind === 'listed' ? part.signatories.signed.map(({ on }) => on).sort() : [];
  }
  const { base } = part;
  if (base.kind === 'numbers') return base.numbers.map(({ from }) => from);
  if (base.kind === 'on-a-day' || base.facts.kind === 'unknown') return [];
  return (base.facts.parties ?? []).map(({ from }) => from).sort();
}

/** Takes every share that only the depositary can find reached as reached: deposits bring that about, though not known whose. */
export function assumeFound(condition: AssumedCondition): AssumedCondition {
  return assumeOfEach(condition, (part) =>
    part.kind === 'share' && part.tables.length === 0 ? MET_FROM_THE_FIRST : part,
  );
}

/** Takes what is awaited of other treaties as there from the first. */
export function assumeOthers(condition: AssumedCondition): AssumedCondition {
  return assumeOfEach(condition, (part) => (findOther(part) === undefined ? part : MET_FROM_THE_FIRST));
}

/** Lists the other treaties of which a condition waits for something that has not come about, or of which that is not known. */
export function listOthersAwaited(condition: Condition): readonly string[] {
  if (condition.kind === 'all-of' || condition.kind === 'any-of')
    return condition.conditions.flatMap(listOthersAwaited);
  const other = findOther(condition);
  return other === undefined ? [] : [other];
}

function findOther(part: Part): string | undefined {
  if (part.kind !== 'treaty-in-force' && part.kind !== 'treaty-condition-met') return undefined;
  const { facts } = part;
  if (facts.kind === 'unknown') return part.treaty;
  const day = part.kind === 'treaty-in-force' ? facts.inForceOn : facts.metOn;
  return day === undefined ? part.treaty : undefined;
}
