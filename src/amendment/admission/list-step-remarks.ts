import { isPartyOn } from '../../condition/party-spans.ts';
import { requiredOf } from '../../condition/required-of.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Remark } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import type { AmendmentProcedure, StepOf } from '../amendment-record.ts';

/**
 * Lists what a reader should know of a step that is admitted: that another is presumed, that a vote did not carry, or that an
 * acceptance counts only later.
 */
export function listStepRemarks(amendment: AmendmentCase, act: AmendmentAct): readonly Remark[] {
  switch (act.kind) {
    case 'conference-convening':
      return presumeRequests(amendment, act);
    case 'amendment-adoption':
      return [
        ...(amendment.record.convening === undefined ? presumeRequests(amendment, act) : []),
        ...remarkOnVote(amendment.clause, act),
      ];
    case 'amendment-acceptance':
      return remarkOnAcceptance(amendment, act);
    case 'amendment-proposal':
    case 'amendment-communication':
    case 'conference-request':
    case 'amendment-approval':
    case 'amendment-objection':
      return [];
    default:
      return assertNever(act);
  }
}

/** Checks if a vote adopts an amendment: by the part of the votes that is required, or on the presumption of it. */
export function isCarried({ votes }: StepOf<'amendment-adoption'>, { adoption }: AmendmentProcedure): boolean {
  return votes === undefined || votes.inFavour >= requiredOf(adoption.proportion, votes.inFavour + votes.against);
}

function presumeRequests({ clause, record }: AmendmentCase, act: AmendmentAct): readonly Remark[] {
  if (clause.kind !== 'conference' || record.requests.length > 0) return [];
  const { article } = clause.request;
  return [{ act, article, code: 'step-presumed', says: { code: 'remark.requests-presumed', values: {} } }];
}

function remarkOnVote(clause: AmendmentProcedure, act: StepOf<'amendment-adoption'>): readonly Remark[] {
  const { article, proportion } = clause.adoption;
  const { votes } = act;
  if (votes === undefined) {
    return [{ act, article, code: 'step-presumed', says: { code: 'remark.majority-presumed', values: {} } }];
  }
  if (isCarried(act, clause)) return [];
  const { inFavour, against } = votes;
  const voting = inFavour + against;
  const values = { inFavour, voting, required: requiredOf(proportion, voting) };
  return [{ act, article, code: 'not-adopted', says: { code: 'remark.not-adopted', values } }];
}

function remarkOnAcceptance(
  { clause, parties }: AmendmentCase,
  act: StepOf<'amendment-acceptance'>,
): readonly Remark[] {
  if (clause.kind === 'by-silence' || isPartyOn(parties, act.participant, act.on)) return [];
  const { article } = clause.acceptance;
  return [{ act, article, code: 'accepted-before-party', says: { code: 'remark.accepted-before-party', values: {} } }];
}
