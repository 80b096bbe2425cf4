import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import type { AmendmentRecord, StepsDone } from './amendment-record.ts';

/** A treaty that can be amended: how, and who is a Party to it when. */
export interface AmendableTreaty<Clause = AmendmentProcedure> {
  readonly clause: Clause;
  readonly parties: readonly PartySpan[];
  /** The day on which the treaty entered into force, where the clauses state it; otherwise its first Party tells. */
  readonly inForceOn?: CivilDate;
  /** The first day of which the record is a part, if it is: how many Parties there are is not known from then on. */
  readonly inPartFrom?: CivilDate | undefined;
}

/** An amendment before the law: by which clause, what was done about it, among whom, and up to which day. */
export interface AmendmentCase<
  Clause extends AmendmentProcedure = AmendmentProcedure,
  Done extends StepsDone = AmendmentRecord,
> extends AmendableTreaty<Clause> {
  readonly record: Done;
  /** The last day looked at, inclusive; `LAST_DAY` where the whole record is taken, so that every period is over. */
  readonly asOf: CivilDate;
}

/** Checks if it is not known how many Parties there are on a day, since the record is a part. */
export function isInPart({ inPartFrom }: Pick<AmendableTreaty, 'inPartFrom'>, on: CivilDate): boolean {
  return inPartFrom !== undefined && inPartFrom <= on;
}

/** Checks if a period is over whose last day is inside. */
export function isOver({ asOf }: Pick<AmendmentCase, 'asOf'>, lastDay: CivilDate): boolean {
  return lastDay < asOf || asOf === LAST_DAY;
}
