import { type Coefficients, type Constraint, lessEq, solve } from 'yalps';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { latestStart } from '../../calendar/latest-start.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Life } from '../../lifecycle/life.ts';
import { beginTally } from '../../participation/condition-tally.ts';
import { isEligible } from '../../participation/eligibility.ts';
import { isInGroup, numberOfPartiesOn, shareOn } from '../../participation/measure.ts';
import { requiredOf } from '../../participation/required-of.ts';
import { listParticipants } from '../../treaty/participants/list-participants.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';
import type { Condition } from '../../treaty/treaty.ts';

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

/** Finds the least number of States by integer programming; `undefined` where all of them do not suffice. */
function findLeastSize(
  condition: Condition,
  life: Life,
  candidates: readonly ParticipantCode[],
  on: CivilDate,
): number | undefined {
  const program = new Program(life, candidates, on);
  program.demand(condition, undefined);
  return program.solve();
}

const SIZE = 'size';

/** An integer program in the making: a variable for each State, and one for each choice that a condition leaves. */
class Program {
  readonly #constraints = new Map<string, Constraint>();
  readonly #variables = new Map<string, Map<string, number>>();
  readonly #there: ReadonlySet<string>;
  readonly #on: CivilDate;

  constructor(life: Life, candidates: readonly ParticipantCode[], on: CivilDate) {
    this.#on = on;
    this.#there = new Set(life.countedInstruments.map(({ participant }) => participant));
    for (const code of candidates) this.#variables.set(code, new Map([[SIZE, 1]]));
  }

  /** Demands a condition, always or only where a choice is made. */
  demand(condition: Condition, choice: string | undefined): void {
    switch (condition.kind) {
      case 'instruments': {
        const { of, number } = condition;
        const belongs = (code: string): boolean => of === undefined || isInGroup(of, code);
        this.#atLeast(number - this.#countThere(belongs), (code) => (belongs(code) ? 1 : 0), choice);
        return;
      }
      case 'named-states': {
        const missing = condition.states.filter((state) => !this.#there.has(state));
        this.#atLeast(missing.length, (code) => (missing.includes(code) ? 1 : 0), choice);
        return;
      }
      case 'share': {
        const table =
          condition.tables.findLast(({ from }) => from === undefined || from <= this.#on) ?? condition.tables[0];
        if (table === undefined) {
          this.#settled(condition.reachedOn !== undefined && condition.reachedOn.on <= this.#on, choice);
          return;
        }
        const there = [...this.#there].reduce((sum, code) => sum + (table.shares[code] ?? 0), 0);
        const { required } = shareOn({ ...condition, tables: [table] }, [there], this.#on);
        const above = condition.proportion.than === 'more-than' ? table.total * 1e-9 : 0;
        this.#atLeast(required - there + above, (code) => table.shares[code] ?? 0, choice);
        return;
      }
      case 'proportion-of-parties': {
        const parties = numberOfPartiesOn(condition.base, this.#on);
        if (parties === undefined || parties === 0) this.#settled(false, choice);
        else this.#atLeast(requiredOf(condition.proportion, parties) - this.#there.size, () => 1, choice);
        return;
      }
      case 'treaty-in-force':
      case 'treaty-condition-met':
      case 'on-date':
        this.#settled(beginTally(condition).isMet(this.#on), choice);
        return;
      case 'all-of':
        for (const part of condition.conditions) this.demand(part, choice);
        return;
      case 'any-of': {
        const choices = condition.conditions.map((part) => {
          const name = this.#newChoice();
          this.demand(part, name);
          return name;
        });
        this.#atLeast(1, (name) => (choices.includes(name) ? 1 : 0), choice);
        return;
      }
      default:
        assertNever(condition);
    }
  }

  solve(): number | undefined {
    const names = [...this.#variables.keys()];
    const solution = solve(
      {
        direction: 'minimize',
        objective: SIZE,
        constraints: this.#constraints,
        variables: [...this.#variables].map(([name, row]): [string, Coefficients] => [name, row]),
        binaries: names,
      },
      { precision: 1e-9, timeout: 10_000 },
    );
    return solution.status === 'optimal' ? Math.round(solution.result) : undefined;
  }

  #countThere(belongs: (code: string) => boolean): number {
    return [...this.#there].filter(belongs).length;
  }

  #newChoice(): string {
    const name = `choice ${this.#variables.size}`;
    this.#variables.set(name, new Map());
    return name;
  }

  /** Sum of the variables, each with its weight, is at least so much; nought where the choice is not made. */
  #atLeast(least: number, weigh: (name: string) => number, choice: string | undefined): void {
    if (least <= 0) return;
    const key = `demand ${this.#constraints.size}`;
    for (const [name, row] of this.#variables) {
      const weight = weigh(name);
      if (weight !== 0) row.set(key, weight);
    }
    if (choice === undefined) this.#constraints.set(key, { min: least });
    else {
      this.#variables.get(choice)?.set(key, -least);
      this.#constraints.set(key, { min: 0 });
    }
  }

  /** What no instrument changes is so, or cannot be chosen. */
  #settled(isSo: boolean, choice: string | undefined): void {
    if (isSo) return;
    const key = `settled ${this.#constraints.size}`;
    if (choice === undefined) this.#constraints.set(key, { min: 1 });
    else {
      this.#variables.get(choice)?.set(key, 1);
      this.#constraints.set(key, lessEq(0));
    }
  }
}

/** Lists sets of the size that fulfil the condition, those of the greatest shares first, up to a number. */
function listSetsOfSize(
  { treaty, countedInstruments }: Life,
  candidates: readonly ParticipantCode[],
  size: number,
  on: CivilDate,
  most: number,
): readonly (readonly ParticipantCode[])[] {
  const found: ParticipantCode[][] = [];
  const tally = beginTally(treaty.finalClauses.entryIntoForce.condition);
  for (const instrument of countedInstruments) tally.add(instrument);
  const chosen: ParticipantCode[] = [];
  const instrumentOf = (participant: ParticipantCode) => ({ participant, kind: 'ratification', on });
  let steps = 0;
  const isNeeded = (code: ParticipantCode): boolean => {
    tally.remove(instrumentOf(code));
    const without = tally.isMet(on);
    tally.add(instrumentOf(code));
    return !without;
  };
  const choose = (from: number): void => {
    if (found.length >= most || steps > MOST_STEPS) return;
    steps += 1;
    if (chosen.length === size) {
      if (tally.isMet(on) && chosen.every(isNeeded)) found.push([...chosen]);
      return;
    }
    // With all that could still be chosen, the condition must be within reach.
    if (!isWithinReach(from)) return;
    for (let index = from; index <= candidates.length - (size - chosen.length); index += 1) {
      const code = candidates[index];
      if (code === undefined) return;
      chosen.push(code);
      tally.add(instrumentOf(code));
      choose(index + 1);
      tally.remove(instrumentOf(code));
      chosen.pop();
      if (found.length >= most) return;
    }
  };
  const isWithinReach = (from: number): boolean => {
    const rest = candidates.slice(from).map(instrumentOf);
    for (const each of rest) tally.add(each);
    const reached = tally.isMet(on);
    for (const each of rest) tally.remove(each);
    return reached;
  };
  choose(0);
  return found;
}

/** Among very many sets of equal worth, the search ends after so many steps. */
const MOST_STEPS = 20_000;
