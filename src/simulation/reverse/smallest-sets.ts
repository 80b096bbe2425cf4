import type { CivilDate } from '../../calendar/civil-date.ts';
import { latestStart } from '../../calendar/latest-start.ts';
import type { Life } from '../../lifecycle/life.ts';
import { isEligible } from '../../participation/eligibility.ts';
import { isInGroup } from '../../participation/measure.ts';
import { listParticipants } from '../../treaty/participants/list-participants.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';
import type { Condition } from '../../treaty/treaty.ts';
import { findLeastSize } from './least-size.ts';
import { listSetsOfSize } from './sets-of-size.ts';

/**
 * The smallest sets of States whose instruments would fulfil the condition for entry into force:
 *
 * - `sets`: how many States the smallest have, and which these are, those of the greatest shares first;
 * - `met`: the condition is met already;
 * - `too-late`: no deposit leads to a date by the day asked about;
 * - `impossible`: not even the instruments of every State that can still join would fulfil it.
 */
export type SmallestSets =
  | {
      readonly kind: 'sets';
      /** How many States the smallest sets have. */
      readonly size: number;
      /** How many States the sets have that are listed. */
      readonly listed: number;
      /** How many States can still join. */
      readonly candidates: number;
      /** The day by which they would have to be deposited, where a date was asked about. */
      readonly depositedBy?: CivilDate;
      /** In each, every State is needed. */
      readonly sets: readonly (readonly ParticipantCode[])[];
      /** Whether there are more of that size than are listed. */
      readonly more: boolean;
    }
  | { readonly kind: 'met'; readonly on: CivilDate }
  | { readonly kind: 'too-late'; readonly inForceBy: CivilDate }
  | { readonly kind: 'impossible' };

export interface SmallestSetsOptions {
  /** The treaty is to be in force by this day, inclusive. */
  readonly inForceBy?: CivilDate;
  /** How many sets are listed at most; ten. */
  readonly most?: number;
  /** List sets of so many States, in which none could be left out, instead of the smallest. */
  readonly size?: number;
}

/**
 * Finds the smallest sets of States whose instruments, beside those that count already, fulfil the condition for entry into force: an
 * exact optimisation, also where the condition has several parts (a number and a share, named States, one of several). Each State that
 * can still join is a variable of nought or one; the sum is made as small as can be.
 *
 * @param life of the record as it stands
 * @param on the day on which the instruments are supposed: shares are those of the table of that day, Parties those of that day
 * @example findSmallestSets(life, civilDate('2026-11-25')).kind // 'met'
 */
export function findSmallestSets(life: Life, on: CivilDate, options: SmallestSetsOptions = {}): SmallestSets {
  if (life.metOn !== undefined) return { kind: 'met', on: life.metOn };
  const { entryIntoForce } = life.treaty.finalClauses;
  const { inForceBy } = options;
  const start = inForceBy === undefined ? undefined : latestStart(entryIntoForce.delay, inForceBy);
  if (inForceBy !== undefined && (start?.kind !== 'date' || start.date < on)) return { kind: 'too-late', inForceBy };
  const candidates = listCandidates(life, on);
  const size = findLeastSize(entryIntoForce.condition, life, candidates, on);
  if (size === undefined) return { kind: 'impossible' };
  const most = options.most ?? 10;
  const listed = options.size ?? size;
  const found = listSetsOfSize(life, candidates, listed, on, most + 1);
  const depositedBy = start?.kind === 'date' ? { depositedBy: start.date } : {};
  return {
    kind: 'sets',
    size,
    listed,
    candidates: candidates.length,
    ...depositedBy,
    sets: found.slice(0, most),
    more: found.length > most,
  };
}

/** Lists who can still deposit an instrument that counts, those of the greatest shares first. */
function listCandidates(life: Life, on: CivilDate): readonly ParticipantCode[] {
  const { entryIntoForce, participation } = life.treaty.finalClauses;
  const there = new Set(life.countedInstruments.map(({ participant }) => participant));
  const weigh = (participant: ParticipantCode) => weightOf(entryIntoForce.condition, participant);
  return listParticipants()
    .filter(({ code, kind }) => {
      const counts = kind === 'state' || (kind === 'organisation' && entryIntoForce.organisations === 'counted');
      return counts && !there.has(code) && isEligible(participation.eligibility, code, on).kind !== 'ineligible';
    })
    .map(({ code }) => code)
    .sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1));
}

/** How much an instrument of a participant adds: its share, and more where it is named. */
function weightOf(condition: Condition, participant: ParticipantCode): number {
  switch (condition.kind) {
    case 'share': {
      const table = condition.tables.at(-1);
      return table === undefined ? 0 : (table.shares[participant] ?? 0) / table.total;
    }
    case 'named-states':
      return condition.states.includes(participant) ? 1 : 0;
    case 'instruments':
      return condition.of !== undefined && isInGroup(condition.of, participant) ? 0.001 : 0;
    case 'all-of':
    case 'any-of':
      return condition.conditions.reduce((sum, part) => sum + weightOf(part, participant), 0);
    default:
      return 0;
  }
}
