import { type Coefficients, type Constraint, lessEq, solve } from 'yalps';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Life } from '../../lifecycle/life.ts';
import { beginTally } from '../../participation/condition-tally.ts';
import { isInGroup, numberOfPartiesOn, shareOn } from '../../participation/measure.ts';
import { requiredOf } from '../../participation/required-of.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';
import type { Condition } from '../../treaty/treaty.ts';

/** Finds the least number of States by integer programming; `undefined` where all of them do not suffice. */
export function findLeastSize(
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
  readonly #choices = new Set<string>();
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
        this.#demandOneOf(choices, choice);
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
    this.#choices.add(name);
    return name;
  }

  /** The instruments of States, each with its weight, come to at least so much; where it depends on a choice, only if that is made. */
  #atLeast(least: number, weigh: (code: string) => number, choice: string | undefined): void {
    if (least <= 0) return;
    const key = this.#constrain(least, choice);
    for (const [name, row] of this.#variables) {
      if (this.#choices.has(name)) continue;
      const weight = weigh(name);
      if (weight !== 0) row.set(key, weight);
    }
  }

  #demandOneOf(choices: readonly string[], choice: string | undefined): void {
    const key = this.#constrain(1, choice);
    for (const name of choices) this.#variables.get(name)?.set(key, 1);
  }

  /** Adds a sum that is at least so much; nought where it depends on a choice that is not made. */
  #constrain(least: number, choice: string | undefined): string {
    const key = `demand ${this.#constraints.size}`;
    if (choice !== undefined) this.#variables.get(choice)?.set(key, -least);
    this.#constraints.set(key, { min: choice === undefined ? least : 0 });
    return key;
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
