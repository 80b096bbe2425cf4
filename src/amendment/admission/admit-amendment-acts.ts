import type { PartySpan } from '../condition/party-spans.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';
import { admitAmendmentAct } from './admit-amendment-act.ts';
import type { AmendmentRecord } from './amendment-record.ts';

/** The acts about amendments, sorted by the law. */
export interface AmendmentAdmission {
  /** In order of proposal. */
  readonly amendments: readonly AmendmentRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/**
 * Sorts the acts about amendments by the law: which has effect, which is refused and why, which rests on a presumption.
 *
 * @param acts in order of time
 * @param spans who was a Party when
 * @see docs/legal-sources.md#amendments
 */
export function admitAmendmentActs(
  clause: AmendmentClause | undefined,
  acts: readonly AmendmentAct[],
  spans: readonly PartySpan[],
): AmendmentAdmission {
  if (clause === undefined || clause.kind === 'not-provided')
    return { amendments: [], refusals: acts.map((act) => refuseAll(clause, act)), remarks: [] };
  const amendments = new Map<string, AmendmentRecord>();
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  for (const act of acts) {
    const admission = admitAmendmentAct(clause, amendments.get(act.amendment), act, spans);
    if (admission.kind === 'refused') refusals.push(admission.refusal);
    else {
      amendments.set(act.amendment, admission.amendment);
      remarks.push(...admission.remarks);
    }
  }
  return { amendments: [...amendments.values()], refusals, remarks };
}

/** Refuses an act about an amendment where the treaty, or its file, has no procedure for one. */
export function refuseAll(
  clause: Extract<AmendmentClause, { kind: 'not-provided' }> | undefined,
  act: AmendmentAct,
): Refusal {
  const article = clause?.article ?? 'VCLT 39';
  const why = clause === undefined ? 'reason.amendment-not-provided.unknown' : 'reason.amendment-not-provided';
  const remedy: Message = { code: 'remedy.give-amendment-clause', values: {} };
  return { act, article, code: 'amendment-not-provided', reason: { code: why, values: {} }, remedy };
}
