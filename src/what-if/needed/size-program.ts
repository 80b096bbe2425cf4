import { type Coefficients, type Constraint, lessEq, solve } from 'yalps';
import { type Demand, isFulfilledBy, type SumDemand } from './demand.ts';

/** What the integer program found below a size: nothing; a smallest set; or it was ended without a proof, perhaps with a set. */
export type Smaller =
  | { readonly kind: 'none' }
  | { readonly kind: 'least'; readonly set: readonly number[] }
  | { readonly kind: 'unproved'; readonly set?: readonly number[] };

const SIZE = 'size';

/** Bounds the size of a set from below: the least sum where each candidate may also be taken in part. */
export function measureSizeBound(demand: Demand, candidates: number): number {
  const program = writeProgram(demand, candidates);
  for (const [name, row] of program.variables) {
    row.set(`part of ${name}`, 1);
    program.constraints.set(`part of ${name}`, lessEq(1));
  }
  const { status, result } = solve(toModel(program), { precision: 1e-9 });
  return status === 'optimal' ? Math.max(1, Math.ceil(result - 1e-6)) : 1;
}

/**
 * Looks for a smallest set of fewer than so many candidates.
 *
 * @param steps after how many the solver ends
 */
export function findSmaller(demand: Demand, candidates: number, than: number, steps: number): Smaller {
  const program = writeProgram(demand, candidates);
  program.constraints.set(SIZE, lessEq(than - 1));
  const binaries = [...program.variables.keys()];
  const solution = solve({ ...toModel(program), binaries }, { precision: 1e-9, maxIterations: steps });
  if (solution.status === 'infeasible') return { kind: 'none' };
  const set = solution.variables
    .flatMap(([name, value]) => (value > 0.5 && /^\d+$/.test(name) ? Number(name) : []))
    .sort((a, b) => a - b);
  // What the solver takes as fulfilled within its precision is measured again, as shares are.
  if (set.length >= than || !isFulfilledBy(demand, set)) return { kind: 'unproved' };
  return solution.status === 'optimal' ? { kind: 'least', set } : { kind: 'unproved', set };
}

/** A variable for each candidate, by its place, and one for each choice that a demand leaves. */
interface Program {
  readonly constraints: Map<string, Constraint>;
  readonly variables: Map<string, Map<string, number>>;
}

function toModel({ constraints, variables }: Program) {
  return {
    direction: 'minimize' as const,
    objective: SIZE,
    constraints,
    variables: [...variables].map(([name, row]): [string, Coefficients] => [name, row]),
  };
}

function writeProgram(demand: Demand, candidates: number): Program {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (let index = 0; index < candidates; index += 1) variables.set(String(index), new Map([[SIZE, 1]]));
  /** Demands a sum of at least one: always, or where a choice is made. */
  const constrain = (name: string, choice: string | undefined): void => {
    if (choice !== undefined) variables.get(choice)?.set(name, -1);
    constraints.set(name, { min: choice === undefined ? 1 : 0 });
  };
  const demandSum = ({ at, gains, least }: SumDemand, choice: string | undefined): void => {
    constrain(`sum ${at}`, choice);
    // Half a millionth less, as sums are rounded; by the whole, so that every row is of the same size.
    const whole = (least - 0.5) / 1e6;
    for (const [index, gain] of gains.entries()) {
      if (gain > 0) variables.get(String(index))?.set(`sum ${at}`, gain / whole);
    }
  };
  const write = (part: Demand, choice: string | undefined): void => {
    switch (part.kind) {
      case 'sum':
        demandSum(part, choice);
        return;
      case 'all':
        for (const each of part.parts) write(each, choice);
        return;
      case 'any': {
        const name = `any ${constraints.size}`;
        constrain(name, choice);
        for (const each of part.parts) {
          const own = `choice ${variables.size}`;
          variables.set(own, new Map([[name, 1]]));
          write(each, own);
        }
        return;
      }
      case 'settled':
        if (!part.isSo) constrain(`settled ${constraints.size}`, choice);
        return;
    }
  };
  write(demand, undefined);
  return { constraints, variables };
}
