import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Message } from '../determination/messages/message.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { ReportingAct } from '../treaty/act.ts';
import type { ReportingClause } from '../treaty/treaty.ts';

/** Finds since when a participant is the Party that it is on a day; `undefined` where it is none on that day. */
export type PartySince = (participant: ParticipantCode, on: CivilDate) => CivilDate | undefined;

/** Acts under a clause on reporting, sorted by the law. */
export interface ReportingAdmission {
  /** In the order given. */
  readonly admitted: readonly ReportingAct[];
  readonly refusals: readonly Refusal[];
}

/**
 * Decides which reports, and which due dates set for one, have effect.
 *
 * Refused are: every act where the treaty has no clause on reporting (`reporting-not-provided`); an act for a State that is no
 * Party on its day (`not-a-party`); a due date set where the clause lets nobody set one (`due-date-not-provided`), or set before
 * entry into force for that State (`due-date-before-entry-into-force`).
 *
 * @example admitReportingActs(undefined, [{ participant: 'NOR', kind: 'report', on: civilDate('2004-01-18') }], () => undefined).refusals[0].code // 'reporting-not-provided'
 * @see docs/legal-sources.md#reporting
 */
export function admitReportingActs(
  clause: ReportingClause | undefined,
  acts: readonly ReportingAct[],
  partySince: PartySince,
): ReportingAdmission {
  const admitted: ReportingAct[] = [];
  const refusals: Refusal[] = [];
  for (const act of acts) {
    const refusal = findRefusal(clause, act, partySince(act.participant, act.on));
    if (refusal === undefined) admitted.push(act);
    else refusals.push(refusal);
  }
  return { admitted, refusals };
}

function findRefusal(
  clause: ReportingClause | undefined,
  act: ReportingAct,
  partyFrom: CivilDate | undefined,
): Refusal | undefined {
  if (clause === undefined) {
    // What a treaty does not ask for, nobody owes: it binds to what is in it.
    const reason: Message = { code: 'reason.reporting-not-provided', values: {} };
    const remedy: Message = { code: 'remedy.check-treaty-of-act', values: {} };
    return { act, article: 'VCLT 26', code: 'reporting-not-provided', reason, remedy };
  }
  switch (act.kind) {
    case 'report':
      return partyFrom === undefined ? refuseNonParty(act, clause.initial.article) : undefined;
    case 'due-date-set': {
      if (clause.setBy === undefined) {
        const reason: Message = { code: 'reason.due-date-not-provided', values: {} };
        const remedy: Message = { code: 'remedy.keep-dates-of-clause', values: {} };
        return { act, article: clause.initial.article, code: 'due-date-not-provided', reason, remedy };
      }
      const { article } = clause.setBy;
      if (partyFrom === undefined) return refuseNonParty(act, article);
      if (act.dueOn >= partyFrom) return undefined;
      const values = { partyFrom, dueOn: act.dueOn };
      const reason: Message = { code: 'reason.due-date-before-entry-into-force', values };
      const remedy: Message = { code: 'remedy.check-day-set', values: {} };
      return { act, article, code: 'due-date-before-entry-into-force', reason, remedy };
    }
    default:
      return assertNever(act);
  }
}

function refuseNonParty(act: ReportingAct, article: string): Refusal {
  const reason: Message = { code: 'reason.not-a-party.report', values: { on: act.on } };
  const remedy: Message = { code: 'remedy.check-reporting-party-and-date', values: {} };
  return { act, article, code: 'not-a-party', reason, remedy };
}
