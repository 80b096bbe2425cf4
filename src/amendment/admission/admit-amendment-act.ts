import { assertNever } from '../../determination/assert-never.ts';
import type { Refusal, Remark } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
import type { AmendmentClause } from '../../treaty/treaty.ts';
import type { AmendableTreaty, AmendmentCase } from '../amendment-case.ts';
import type { AmendmentRecord, StepOf } from '../amendment-record.ts';
import { findArticle } from '../find-article.ts';
import { findProposalRefusal } from './find-proposal-refusal.ts';
import { findStepRefusal } from './find-step-refusal.ts';
import { isCarried, listStepRemarks } from './list-step-remarks.ts';

/** What an act does to an amendment: it has effect, perhaps on a presumption, or it is refused. */
export type StepAdmission =
  | { readonly kind: 'admitted'; readonly record: AmendmentRecord; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The procedures of a treaty: one, or several. */
type AmendmentProcedures = Exclude<AmendmentClause, { readonly kind: 'not-provided' }>;

/**
 * Decides what the next act does to an amendment. Acts are admitted in order of time.
 *
 * A step that the record leaves out where a later one is recorded is presumed, with a remark: a conference that adopted was
 * convened. A step that the record contradicts is refused, and so is every act where the treaty, or its file, has no procedure.
 *
 * @param record what was done about it so far; `undefined` before it was proposed
 * @see docs/legal-sources.md#amendments
 */
export function admitAmendmentAct(
  record: AmendmentRecord | undefined,
  act: AmendmentAct,
  given: AmendableTreaty<AmendmentClause | undefined>,
): StepAdmission {
  if (given.clause === undefined || given.clause.kind === 'not-provided') {
    return { kind: 'refused', refusal: refuseWithoutProcedure(act, given.clause) };
  }
  if (act.kind === 'amendment-proposal') {
    const clause = findProcedure(given.clause, record?.proposal ?? act);
    if (clause === undefined) return { kind: 'refused', refusal: refuseUnnamed(act, given.clause) };
    const treaty = { ...given, clause };
    const refusal = findProposalRefusal(record, act, treaty);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    return { kind: 'admitted', record: beginRecord(act), remarks: [] };
  }
  const clause = record === undefined ? undefined : findProcedure(given.clause, record.proposal);
  if (record === undefined || clause === undefined)
    return { kind: 'refused', refusal: refuseUnknown(act, given.clause) };
  const amendment: AmendmentCase = { ...given, clause, record, asOf: act.on };
  const refusal = findStepRefusal(amendment, act);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  return { kind: 'admitted', record: recordWith(amendment, act), remarks: listStepRemarks(amendment, act) };
}

function refuseWithoutProcedure(
  act: AmendmentAct,
  clause: Extract<AmendmentClause, { kind: 'not-provided' }> | undefined,
): Refusal {
  const why = clause === undefined ? 'reason.amendment-not-provided.unknown' : 'reason.amendment-not-provided';
  return {
    act,
    article: clause?.article ?? 'VCLT 39',
    code: 'amendment-not-provided',
    reason: { code: why, values: {} },
    remedy: { code: 'remedy.give-amendment-clause', values: {} },
  };
}

function refuseUnknown(act: AmendmentAct, clause: AmendmentProcedures): Refusal {
  return {
    act,
    article: clause.kind === 'several' ? clause.article : findArticle(act, clause),
    code: 'unknown-amendment',
    reason: { code: 'reason.unknown-amendment', values: { amendment: act.amendment, by: act.on } },
    remedy: { code: 'remedy.record-proposal-or-check-id', values: {} },
  };
}

/** Refuses a proposal that does not say which of several procedures it takes, or that names none of them. */
function refuseUnnamed(act: AmendmentAct, clause: AmendmentProcedures): Refusal {
  const procedures = clause.kind === 'several' ? clause.procedures.map(({ id }) => id) : [];
  return {
    act,
    article: clause.kind === 'several' ? clause.article : clause.proposal.article,
    code: 'procedure-not-named',
    reason: { code: 'reason.procedure-not-named', values: {} },
    remedy: { code: 'remedy.name-procedure', values: { procedures } },
  };
}

function beginRecord(proposal: StepOf<'amendment-proposal'>): AmendmentRecord {
  const { amendment: id, title } = proposal;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    proposal,
    requests: [],
    failedVotes: [],
    acceptances: [],
    objections: [],
  };
}

function recordWith(amendment: AmendmentCase, act: AmendmentAct): AmendmentRecord {
  const { clause, record } = amendment;
  switch (act.kind) {
    case 'amendment-proposal':
      return record;
    case 'amendment-communication':
      // What is adopted is communicated once it is adopted: what was sent before is the proposal.
      if (clause.kind === 'by-silence' && clause.adoption !== undefined && record.adoption === undefined) {
        const { proposalCommunication } = record;
        if (proposalCommunication === undefined) return { ...record, proposalCommunication: act };
        return { ...record, lastSent: act };
      }
      return { ...record, communication: act };
    case 'conference-request':
      return { ...record, requests: [...record.requests, act] };
    case 'conference-convening':
      return { ...record, convening: act };
    case 'amendment-adoption':
      if (isCarried(amendment, act)) return recordWithAdoption(record, act);
      return { ...record, failedVotes: [...record.failedVotes, act] };
    case 'amendment-approval':
      return { ...record, approval: act };
    case 'amendment-acceptance':
      return { ...record, acceptances: [...record.acceptances, act] };
    case 'amendment-objection':
      return { ...record, objections: [...record.objections, act] };
    default:
      return assertNever(act);
  }
}

/** Records the adoption; what was communicated on its day is what was adopted. */
function recordWithAdoption(record: AmendmentRecord, adoption: StepOf<'amendment-adoption'>): AmendmentRecord {
  const { proposalCommunication, lastSent, ...others } = record;
  if (lastSent !== undefined && proposalCommunication !== undefined) {
    const first = { ...others, proposalCommunication, adoption };
    return lastSent.on === adoption.on ? { ...first, communication: lastSent } : first;
  }
  return proposalCommunication?.on === adoption.on
    ? { ...others, adoption, communication: proposalCommunication }
    : { ...record, adoption };
}
