import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { ActReference, Step } from '../determination/step.ts';
import { countInstruments } from '../participation/count-instruments.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/** When a treaty enters into force, and the day on which the condition for it was met. */
export interface TreatyEntryIntoForce {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
}

/**
 * Determines when a treaty enters into force: the clause's delay after the day on which the last instrument it asks for was
 * deposited.
 *
 * Outcomes: determined; pending, with the number of instruments missing; indeterminate or excluded as the delay is.
 *
 * @param instruments those that count, in order of deposit
 * @see docs/legal-sources.md#entry-into-force
 */
export function determineTreatyEntryIntoForce(
  clause: EntryIntoForceClause,
  instruments: readonly ActReference[],
): TreatyEntryIntoForce {
  const { article } = clause;
  const count = countInstruments(clause, instruments);
  if (count.kind === 'not-met') {
    const { required, counted, missing } = count;
    return {
      entryIntoForce: {
        kind: 'pending',
        article,
        awaits: [{ kind: 'instruments', article, required, counted, missing }],
        basis: [{ kind: 'count', article, required, counted, decisive: [] }],
      },
    };
  }
  const { required, counted, metOn, decisive } = count;
  const step: Step = { kind: 'count', article, required, counted, metOn, decisive };
  return { metOn, entryIntoForce: determineDelay(article, clause.delay, metOn, [step]) };
}
