import { assertNever } from '../../determination/assert-never.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../../treaty/amendment-procedure.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import { findAdoptionClause, type StepOf } from '../amendment-record.ts';
import { findArticle, findArticleOfAdoption } from '../find-article.ts';
import { findVotersOn } from '../tally.ts';
import { findAcceptanceRefusal } from './find-acceptance-refusal.ts';
import { findObjectionRefusal } from './find-objection-refusal.ts';
import { findConference, findRepetitionRefusal } from './find-repetition-refusal.ts';
import { findConveningRefusal, findRequestRefusal, findTooFewRequests } from './find-request-refusal.ts';

/** A step after the proposal. */
type FurtherStep = Exclude<AmendmentAct, { readonly kind: 'amendment-proposal' }>;

/**
 * Finds why a step of an amendment that was proposed has no effect: the procedure does not have it, it was done before, the one
 * without which it cannot be done is missing, it came too late, or it is not of a Party.
 */
export function findStepRefusal(amendment: AmendmentCase, act: FurtherStep): Refusal | undefined {
  const { clause } = amendment;
  switch (act.kind) {
    case 'amendment-communication':
      return findCommunicationRefusal(amendment, act);
    case 'conference-request':
      if (clause.kind !== 'conference') return refuseNotProvided(amendment, act);
      return findRequestRefusal({ ...amendment, clause }, act);
    case 'conference-convening':
      if (clause.kind !== 'conference') return refuseNotProvided(amendment, act);
      return findConveningRefusal({ ...amendment, clause }, act);
    case 'amendment-adoption':
      return findVoteRefusal(amendment, act);
    case 'amendment-approval':
      if (clause.kind === 'by-silence') return refuseNotProvided(amendment, act);
      return findApprovalRefusal({ ...amendment, clause }, act);
    case 'amendment-acceptance':
      if (!isAccepted(clause)) return refuseNotProvided(amendment, act);
      return findAcceptanceRefusal(amendment, act);
    case 'amendment-objection':
      if (clause.kind !== 'by-silence') return refuseNotProvided(amendment, act);
      return findObjectionRefusal({ ...amendment, clause }, act);
    default:
      return assertNever(act);
  }
}

/** Checks if a procedure asks the Parties to accept by acts of their own. */
function isAccepted(clause: AmendmentProcedure): boolean {
  return clause.kind === 'by-silence' ? clause.binding.whom === 'acceptors' : clause.acceptance.kind !== 'not-required';
}

/** Refuses a step that the procedure of the treaty does not have. */
function refuseNotProvided({ clause }: AmendmentCase, act: FurtherStep): Refusal {
  return {
    act,
    article: findArticle(act, clause),
    code: 'step-not-provided',
    reason: { code: 'reason.step-not-provided', values: { kind: act.kind } },
    remedy: { code: 'remedy.leave-out-or-check-clause', values: {} },
  };
}

function findCommunicationRefusal(
  { clause, record }: AmendmentCase,
  act: StepOf<'amendment-communication'>,
): Refusal | undefined {
  const before = record.communication ?? (clause.kind === 'conference' ? findConference(record) : undefined);
  return findRepetitionRefusal(act, findArticle(act, clause), before);
}

function findVoteRefusal(amendment: AmendmentCase, act: StepOf<'amendment-adoption'>): Refusal | undefined {
  const { clause, record } = amendment;
  if (findAdoptionClause(clause) === undefined) return refuseNotProvided(amendment, act);
  const article = findArticleOfAdoption(clause);
  const second = findRepetitionRefusal(act, article, record.adoption);
  if (second !== undefined) return second;
  if (clause.kind === 'conference' && record.convening === undefined) {
    const tooFew = findTooFewRequests({ ...amendment, clause }, act);
    if (tooFew !== undefined) return tooFew;
  }
  if (act.votes === undefined) return undefined;
  const entitled = findVotersOn(amendment, act.on);
  const { inFavour, against, abstaining } = act.votes;
  const recorded = inFavour + against + abstaining;
  if (entitled === undefined || recorded <= entitled) return undefined;
  return {
    act,
    article,
    code: 'more-votes-than-parties',
    reason: { code: 'reason.more-votes-than-parties', values: { recorded, entitled } },
    remedy: { code: 'remedy.check-votes', values: {} },
  };
}

function findApprovalRefusal(
  { clause, record }: AmendmentCase<AcceptanceClause>,
  act: StepOf<'amendment-approval'>,
): Refusal | undefined {
  const { approval } = clause;
  if (approval === undefined) {
    return {
      act,
      article: findArticleOfAdoption(clause),
      code: 'approval-not-provided',
      reason: { code: 'reason.approval-not-provided', values: {} },
      remedy: { code: 'remedy.leave-out', values: {} },
    };
  }
  const { article } = approval;
  if (findAdoptionClause(clause) !== undefined && record.adoption === undefined) {
    return {
      act,
      article,
      code: 'not-adopted',
      reason: { code: 'reason.not-adopted.approval', values: { by: act.on } },
      remedy: { code: 'remedy.record-adoption-or-check-day', values: {} },
    };
  }
  return findRepetitionRefusal(act, article, record.approval);
}
