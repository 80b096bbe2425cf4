import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import type { AmendmentProcedure } from '../../treaty/amendment-procedure.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import type { StepsDone } from '../amendment-record.ts';

/** An amendment that somebody wants to be in force by a day: one on record, or one that nobody has proposed yet. */
export interface AmendmentWanted<Clause extends AmendmentProcedure = AmendmentProcedure>
  extends Omit<AmendmentCase<Clause, StepsDone>, 'asOf'> {
  /** Inclusive. */
  readonly inForceBy: CivilDate;
  /** The day on which enough Parties had favoured a conference, as far as that is determined. */
  readonly request?: Determination<CivilDate>;
  /** When it enters into force if nothing more is done; left out for one that nobody has proposed. */
  readonly foreseen?: Foreseen;
}

/** When an amendment enters into force if nothing more is done, and the day on which its conditions are then met. */
interface Foreseen {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
}

/** An amendment of which nothing has been done. */
/**
 * Finds why an amendment can enter into force no more. A vote that failed is no reason: it can be taken again.
 *
 * @returns `undefined` where nothing has ended it
 */
export function findEndOfAmendment({ foreseen }: AmendmentWanted): Determination<CivilDate> | undefined {
  const answer = foreseen?.entryIntoForce;
  return answer?.kind === 'excluded' && answer.reason.code !== 'reason.vote-failed' ? answer : undefined;
}

export const NOTHING_DONE: StepsDone = { requests: [], failedVotes: [], acceptances: [], objections: [] };
