import type { CivilDate } from '../../calendar/civil-date.ts';

/**
 * What happens to one thing, step by step: where it begins, what an act does to it, how it stands then, and when time alone changes it
 * next. How a thing stands is plain JSON, so that it can be kept and taken up again. A statechart asks for each step; a store can.
 */
export interface Decider<Of, SoFar, Act, Decision> {
  /** Gives how a thing stands before anything was done. */
  readonly initial: (of: Of) => SoFar;
  /** Decides what an act does. Asked again about the same act, it gives the same decision without another look at the law. */
  readonly decide: (soFar: SoFar, act: Act) => Decision;
  /** Gives how the thing stands after what was decided: as before, where the decision has no effect. */
  readonly evolve: (soFar: SoFar, decision: Decision) => SoFar;
  /** Finds the next day after `asOf` on which the passing of time alone changes something. */
  readonly nextDay: (soFar: SoFar, asOf: CivilDate) => CivilDate | undefined;
}

/** Finds the earliest of some days that is after a day. */
export function findEarliestAfter(asOf: CivilDate, days: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let earliest: CivilDate | undefined;
  for (const day of days) {
    if (day !== undefined && day > asOf && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
}
