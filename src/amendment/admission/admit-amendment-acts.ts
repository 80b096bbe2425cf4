import type { Refusal, Remark } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import type { AmendmentClause } from '../../treaty/treaty.ts';
import type { AmendableTreaty } from '../amendment-case.ts';
import type { AmendmentRecord } from '../amendment-record.ts';
import { admitAmendmentAct } from './admit-amendment-act.ts';

/** The acts about amendments, sorted by the law. */
export interface AmendmentAdmission {
  /** In order of proposal. */
  readonly records: readonly AmendmentRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/**
 * Sorts the acts about amendments by the law: which has effect, which is refused and why, which rests on a presumption.
 *
 * @param acts in order of time
 * @see docs/legal-sources.md#amendments
 */
export function admitAmendmentActs(
  acts: readonly AmendmentAct[],
  treaty: AmendableTreaty<AmendmentClause | undefined>,
): AmendmentAdmission {
  const records = new Map<string, AmendmentRecord>();
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  for (const act of acts) {
    const step = admitAmendmentAct(records.get(act.amendment), act, treaty);
    if (step.kind === 'refused') refusals.push(step.refusal);
    else {
      records.set(act.amendment, step.record);
      remarks.push(...step.remarks);
    }
  }
  return { records: [...records.values()], refusals, remarks };
}
