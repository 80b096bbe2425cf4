import { countKnownPartiesOn, isPartyOn, type PartySpan } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import { assertNever } from '../determination/assert-never.ts';
import { latestDay } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Refusal, RefusalCode, Remark } from '../participation/refusal.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import { admitAcceptance } from './admit-acceptance.ts';
import type {
  AcceptanceClause,
  AmendmentProcedure,
  AmendmentRecord,
  ConferenceClause,
  SilenceClause,
  StepOf,
} from './amendment-record.ts';
import { determineLastDay } from './determine-by-silence.ts';
import { countWithoutLimit } from './determine-request.ts';
import { findLastDay } from './determine-window.ts';
import { countRequests } from './tally.ts';

/** What an act does to an amendment: it has effect, perhaps on a presumption, or it is refused. */
export type StepTaken =
  | { readonly kind: 'admitted'; readonly amendment: AmendmentRecord; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Decides what the next act does to an amendment. Acts are taken in order of time.
 *
 * A step that the record leaves out where a later one is recorded is presumed, with a remark: a conference that adopted was
 * convened. A step that the record contradicts is refused.
 *
 * @param amendment what was done about it so far; `undefined` before it was proposed
 * @param spans who was a Party when
 * @see docs/legal-sources.md#amendments
 */
export function admitAmendmentAct(
  clause: AmendmentProcedure,
  amendment: AmendmentRecord | undefined,
  act: AmendmentAct,
  spans: readonly PartySpan[],
): StepTaken {
  if (act.kind === 'amendment-proposal') return admitProposal(clause, amendment, act, spans);
  if (amendment === undefined) {
    const reason: Message = { code: 'reason.unknown-amendment', values: { amendment: act.amendment, by: act.on } };
    const remedy: Message = { code: 'remedy.record-proposal-or-check-id', values: {} };
    return refuse(act, articleOf(clause, act), 'unknown-amendment', reason, remedy);
  }
  switch (act.kind) {
    case 'amendment-communication':
      return admitCommunication(clause, amendment, act);
    case 'conference-request':
      return clause.kind === 'conference' ? admitRequest(clause, amendment, act, spans) : refuseStep(clause, act);
    case 'conference-convening':
      return clause.kind === 'conference' ? admitConvening(clause, amendment, act, spans) : refuseStep(clause, act);
    case 'amendment-adoption':
      return admitVote(clause, amendment, act, spans);
    case 'amendment-approval':
      return clause.kind === 'by-silence' ? refuseStep(clause, act) : admitApproval(clause, amendment, act);
    case 'amendment-acceptance':
      return clause.kind === 'by-silence' ? refuseStep(clause, act) : admitAcceptance(clause, amendment, act, spans);
    case 'amendment-objection':
      return clause.kind === 'by-silence' ? admitObjection(clause, amendment, act, spans) : refuseStep(clause, act);
    default:
      return assertNever(act);
  }
}

/** Refuses a step that the procedure of the treaty does not have. */
function refuseStep(clause: AmendmentProcedure, act: AmendmentAct): StepTaken {
  const reason: Message = { code: 'reason.step-not-provided', values: { kind: act.kind } };
  const remedy: Message = { code: 'remedy.leave-out-or-check-clause', values: {} };
  return refuse(act, articleOf(clause, act), 'step-not-provided', reason, remedy);
}

function admitObjection(
  clause: SilenceClause,
  amendment: AmendmentRecord,
  act: StepOf<'amendment-objection'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = clause.objection;
  if (amendment.adoption === undefined) {
    const reason: Message = { code: 'reason.not-adopted.objection', values: { by: act.on } };
    return refuse(act, article, 'not-adopted', reason, RECORD_ADOPTION);
  }
  const lastDay = latestDay(determineLastDay(clause, amendment));
  if (lastDay !== undefined && act.on > lastDay) {
    const reason: Message = { code: 'reason.after-window.objection', values: { lastDay } };
    return refuse(act, article, 'after-window', reason, CHECK);
  }
  const { participant } = act;
  if (!isPartyOn(spans, participant, act.on)) {
    return refuse(act, article, 'not-a-party', { code: 'reason.not-a-party.objection', values: {} }, CHECK);
  }
  const first = amendment.objections.find((each) => each.participant === participant);
  if (first !== undefined) {
    const reason: Message = { code: 'reason.second-reply.objection', values: { on: first.on } };
    return refuse(act, article, 'second-reply', reason, STRIKE_ONE);
  }
  return takenAs({ ...amendment, objections: [...amendment.objections, act] });
}

function admitProposal(
  clause: AmendmentProcedure,
  amendment: AmendmentRecord | undefined,
  act: StepOf<'amendment-proposal'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = clause.proposal;
  if (amendment !== undefined) {
    const reason: Message = { code: 'reason.second-proposal', values: { on: amendment.proposal.on } };
    return refuse(act, article, 'second-proposal', reason, { code: 'remedy.give-id-of-its-own', values: {} });
  }
  if (!isPartyOn(spans, act.participant, act.on)) {
    return refuse(act, article, 'not-a-party', { code: 'reason.not-a-party.proposal', values: {} }, CHECK);
  }
  const { amendment: id, title } = act;
  return takenAs({
    id,
    ...(title === undefined ? {} : { title }),
    proposal: act,
    requests: [],
    failedVotes: [],
    acceptances: [],
    objections: [],
  });
}

function admitCommunication(
  clause: AmendmentProcedure,
  amendment: AmendmentRecord,
  act: StepOf<'amendment-communication'>,
): StepTaken {
  // What is adopted is communicated after it was adopted: what was sent before is the proposal.
  if (clause.kind === 'by-silence' && amendment.adoption === undefined) return takenAs(amendment);
  const before = amendment.communication ?? (clause.kind === 'conference' ? findConference(amendment) : undefined);
  if (before !== undefined) {
    return refuseSecond(articleOf(clause, act), act, before);
  }
  return takenAs({ ...amendment, communication: act });
}

function admitRequest(
  clause: ConferenceClause,
  amendment: AmendmentRecord,
  act: StepOf<'conference-request'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = clause.request;
  const lastDay = findLastDay(clause, amendment);
  if (amendment.communication === undefined) {
    const reason: Message = { code: 'reason.not-communicated', values: {} };
    return refuse(act, article, 'not-communicated', reason, { code: 'remedy.record-communication', values: {} });
  }
  if (lastDay !== undefined && act.on > lastDay) {
    const reason: Message = { code: 'reason.after-window.request', values: { lastDay } };
    return refuse(act, article, 'after-window', reason, CHECK);
  }
  const { participant } = act;
  if (!isPartyOn(spans, participant, act.on)) {
    return refuse(act, article, 'not-a-party', { code: 'reason.not-a-party.request', values: {} }, CHECK);
  }
  const first = amendment.requests.find((each) => each.participant === participant);
  if (first !== undefined) {
    const reason: Message = { code: 'reason.second-reply.request', values: { on: first.on } };
    return refuse(act, article, 'second-reply', reason, STRIKE_ONE);
  }
  return takenAs({ ...amendment, requests: [...amendment.requests, act] });
}

function admitConvening(
  clause: ConferenceClause,
  amendment: AmendmentRecord,
  act: StepOf<'conference-convening'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = clause.request;
  const before = findConference(amendment);
  if (before !== undefined) {
    return refuseSecond(article, act, before);
  }
  return (
    refuseWithoutRequests(clause, amendment, act, spans) ??
    takenAs({ ...amendment, convening: act }, presumeRequests(article, amendment, act))
  );
}

function admitVote(
  clause: AmendmentProcedure,
  amendment: AmendmentRecord,
  act: StepOf<'amendment-adoption'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article, proportion } = clause.adoption;
  if (amendment.adoption !== undefined) return refuseSecond(article, act, amendment.adoption);
  const asked = clause.kind === 'conference' && amendment.convening === undefined ? clause : undefined;
  const withoutRequests = asked === undefined ? undefined : refuseWithoutRequests(asked, amendment, act, spans);
  if (withoutRequests !== undefined) return withoutRequests;
  const { votes } = act;
  const remarks = asked === undefined ? [] : presumeRequests(asked.request.article, amendment, act);
  if (votes === undefined) {
    const says: Message = { code: 'remark.majority-presumed', values: {} };
    return takenAs({ ...amendment, adoption: act }, [...remarks, { act, article, code: 'step-presumed', says }]);
  }
  const entitled = countKnownPartiesOn(spans, act.on);
  const { inFavour, against, abstaining } = votes;
  const recorded = inFavour + against + abstaining;
  if (recorded > entitled) {
    const reason: Message = { code: 'reason.more-votes-than-parties', values: { recorded, entitled } };
    return refuse(act, article, 'more-votes-than-parties', reason, { code: 'remedy.check-votes', values: {} });
  }
  const voting = inFavour + against;
  const required = requiredOf(proportion, voting);
  if (inFavour >= required) return takenAs({ ...amendment, adoption: act }, remarks);
  const says: Message = { code: 'remark.not-adopted', values: { inFavour, voting, required } };
  const remark: Remark = { act, article, code: 'not-adopted', says };
  return takenAs({ ...amendment, failedVotes: [...amendment.failedVotes, act] }, [...remarks, remark]);
}

function admitApproval(
  clause: AcceptanceClause,
  amendment: AmendmentRecord,
  act: StepOf<'amendment-approval'>,
): StepTaken {
  const { approval, adoption } = clause;
  if (approval === undefined) {
    const reason: Message = { code: 'reason.approval-not-provided', values: {} };
    return refuse(act, adoption.article, 'approval-not-provided', reason, { code: 'remedy.leave-out', values: {} });
  }
  if (amendment.adoption === undefined) {
    const reason: Message = { code: 'reason.not-adopted.approval', values: { by: act.on } };
    return refuse(act, approval.article, 'not-adopted', reason, RECORD_ADOPTION);
  }
  if (amendment.approval !== undefined) return refuseSecond(approval.article, act, amendment.approval);
  return takenAs({ ...amendment, approval: act });
}

/** Finds the first trace of the conference: that it was convened, or that it voted. */
function findConference({ convening, failedVotes, adoption }: AmendmentRecord): AmendmentAct | undefined {
  return convening ?? failedVotes[0] ?? adoption;
}

/** Where replies are recorded and too few, no conference can have been convened. */
function refuseWithoutRequests(
  clause: ConferenceClause,
  amendment: AmendmentRecord,
  act: AmendmentAct,
  spans: readonly PartySpan[],
): StepTaken | undefined {
  if (amendment.requests.length === 0) return undefined;
  const lastDay = findLastDay(clause, amendment);
  if (lastDay === undefined) {
    const tally = countWithoutLimit(clause, amendment, spans, act.on);
    if (tally.metOn !== undefined) return undefined;
    const { parties, required, counted } = tally;
    const reason: Message = { code: 'reason.too-few-requests', values: { parties, required, counted } };
    return refuse(act, clause.request.article, 'too-few-requests', reason, RECORD_REQUESTS);
  }
  const baseOn = clause.request.base === 'at-communication' ? (amendment.communication?.on ?? act.on) : lastDay;
  const countedOn = baseOn < act.on ? baseOn : act.on;
  const { parties, required, requests } = countRequests(clause, amendment, spans, countedOn);
  const counted = requests.length;
  if (counted >= required) return undefined;
  const values = { parties, required, counted, until: lastDay };
  const reason: Message = { code: 'reason.too-few-requests.until', values };
  return refuse(act, clause.request.article, 'too-few-requests', reason, RECORD_REQUESTS);
}

function presumeRequests(article: string, amendment: AmendmentRecord, act: AmendmentAct): readonly Remark[] {
  if (amendment.requests.length > 0) return [];
  return [{ act, article, code: 'step-presumed', says: { code: 'remark.requests-presumed', values: {} } }];
}

/** Finds the article under which an act is done. */
export function articleOf(clause: AmendmentProcedure, { kind }: AmendmentAct): string {
  switch (kind) {
    case 'amendment-proposal':
      return clause.proposal.article;
    case 'amendment-communication':
    case 'conference-request':
    case 'conference-convening':
      if (clause.kind === 'by-silence') return clause.objection.article;
      return clause.kind === 'conference' ? clause.request.article : clause.adoption.article;
    case 'amendment-adoption':
      return clause.adoption.article;
    case 'amendment-approval':
      return clause.kind === 'by-silence' ? clause.adoption.article : (clause.approval ?? clause.adoption).article;
    case 'amendment-acceptance':
    case 'amendment-objection':
      return clause.kind === 'by-silence' ? clause.objection.article : clause.acceptance.article;
    default:
      return assertNever(kind);
  }
}

function takenAs(amendment: AmendmentRecord, remarks: readonly Remark[] = []): StepTaken {
  return { kind: 'admitted', amendment, remarks };
}

function refuse(act: AmendmentAct, article: string, code: RefusalCode, reason: Message, remedy: Message): StepTaken {
  return { kind: 'refused', refusal: { act, article, code, reason, remedy } };
}

/** Refuses a step after the one that it would repeat, or for which it comes too late. */
function refuseSecond(article: string, act: AmendmentAct, { kind, on }: AmendmentAct): StepTaken {
  return refuse(act, article, 'step-taken-already', { code: 'reason.step-taken-already', values: { kind, on } }, CHECK);
}

const CHECK: Message = { code: 'remedy.check-against-record', values: {} };
const RECORD_ADOPTION: Message = { code: 'remedy.record-adoption-or-check-day', values: {} };
const RECORD_REQUESTS: Message = { code: 'remedy.record-missing-requests', values: {} };
const STRIKE_ONE: Message = { code: 'remedy.strike-one-by-correction', values: {} };
