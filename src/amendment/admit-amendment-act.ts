import { renderDate } from '../calendar/render-date.ts';
import { countKnownPartiesOn, isPartyOn, type PartySpan } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import { assertNever } from '../determination/assert-never.ts';
import { latestDay } from '../determination/determination.ts';
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
import { determineWithoutLimit } from './determine-request.ts';
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
    const reason = `No amendment "${act.amendment}" was proposed by ${renderDate(act.on)}.`;
    return refuse(act, articleOf(clause, act), 'unknown-amendment', reason, 'Record its proposal, or check its id.');
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
  const reason = `The treaty has no such step: ${act.kind.replaceAll('-', ' ')}.`;
  return refuse(act, articleOf(clause, act), 'step-not-provided', reason, 'Leave it out, or check the clause.');
}

function admitObjection(
  clause: SilenceClause,
  amendment: AmendmentRecord,
  act: StepOf<'amendment-objection'>,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = clause.objection;
  if (amendment.adoption === undefined) {
    const reason = `It was not adopted by ${renderDate(act.on)}, so that there was nothing to object to.`;
    return refuse(act, article, 'not-adopted', reason, 'Record the adoption, or check the day.');
  }
  const lastDay = latestDay(determineLastDay(clause, amendment));
  if (lastDay !== undefined && act.on > lastDay) {
    const reason = `It came after ${renderDate(lastDay)}, the last day for objections.`;
    return refuse(act, article, 'after-window', reason, CHECK);
  }
  const { participant } = act;
  if (!isPartyOn(spans, participant, act.on)) {
    return refuse(act, article, 'not-a-party', 'Only a Party may object.', CHECK);
  }
  const first = amendment.objections.find((each) => each.participant === participant);
  if (first !== undefined) {
    const reason = `Its objection of ${renderDate(first.on)} is counted; a Party objects once.`;
    return refuse(act, article, 'second-reply', reason, 'Strike one of the two by a correction.');
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
    const reason = `An amendment of that id was filed on ${renderDate(amendment.proposal.on)}.`;
    return refuse(act, article, 'second-proposal', reason, 'Give the other amendment an id of its own.');
  }
  if (!isPartyOn(spans, act.participant, act.on)) {
    return refuse(act, article, 'not-a-party', 'Only a State Party may propose an amendment.', CHECK);
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
    const reason = `Its ${before.kind.replaceAll('-', ' ')} is recorded on ${renderDate(before.on)}.`;
    return refuse(act, articleOf(clause, act), 'step-taken-already', reason, CHECK);
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
    const reason = 'The proposal had not been communicated, so that nothing could be answered.';
    return refuse(act, article, 'not-communicated', reason, 'Record the communication, with its day.');
  }
  if (lastDay !== undefined && act.on > lastDay) {
    const reason = `It came after ${renderDate(lastDay)}, the last day for replies.`;
    return refuse(act, article, 'after-window', reason, CHECK);
  }
  const { participant } = act;
  if (!isPartyOn(spans, participant, act.on)) {
    return refuse(
      act,
      article,
      'not-a-party',
      'Only States Parties are asked whether they favour a conference.',
      CHECK,
    );
  }
  const first = amendment.requests.find((each) => each.participant === participant);
  if (first !== undefined) {
    const reason = `Its reply of ${renderDate(first.on)} is counted; a State replies once.`;
    return refuse(act, article, 'second-reply', reason, 'Strike one of the two by a correction.');
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
    const reason = `Its ${before.kind.replaceAll('-', ' ')} is recorded on ${renderDate(before.on)}.`;
    return refuse(act, article, 'step-taken-already', reason, CHECK);
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
  if (amendment.adoption !== undefined) {
    const reason = `It was adopted on ${renderDate(amendment.adoption.on)}.`;
    return refuse(act, article, 'step-taken-already', reason, CHECK);
  }
  const asked = clause.kind === 'conference' && amendment.convening === undefined ? clause : undefined;
  const withoutRequests = asked === undefined ? undefined : refuseWithoutRequests(asked, amendment, act, spans);
  if (withoutRequests !== undefined) return withoutRequests;
  const { votes } = act;
  const remarks = asked === undefined ? [] : presumeRequests(asked.request.article, amendment, act);
  if (votes === undefined) {
    const says = 'The vote is not recorded; that the conference adopted the amendment presumes the majority.';
    return takenAs({ ...amendment, adoption: act }, [...remarks, presumption(act, article, says)]);
  }
  const entitled = countKnownPartiesOn(spans, act.on);
  const { inFavour, against, abstaining } = votes;
  const cast = inFavour + against + abstaining;
  if (cast > entitled) {
    const reason = `${cast} are recorded as voting or abstaining, and there were ${entitled} States Parties on that day.`;
    return refuse(
      act,
      article,
      'more-votes-than-parties',
      reason,
      'Check the numbers; States that are no Parties do not vote.',
    );
  }
  const required = requiredOf(proportion, inFavour + against);
  if (inFavour >= required) return takenAs({ ...amendment, adoption: act }, remarks);
  const says = `It was not adopted: ${inFavour} in favour of ${inFavour + against} present and voting, where ${required} are required.`;
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
    const reason = 'The treaty asks for no approval of an amendment.';
    return refuse(act, adoption.article, 'approval-not-provided', reason, 'Leave it out.');
  }
  if (amendment.adoption === undefined) {
    const reason = `It was not adopted by ${renderDate(act.on)}, and only what was adopted is submitted for approval.`;
    return refuse(act, approval.article, 'not-adopted', reason, 'Record the adoption, or check the day.');
  }
  if (amendment.approval !== undefined) {
    const reason = `It was approved on ${renderDate(amendment.approval.on)}.`;
    return refuse(act, approval.article, 'step-taken-already', reason, CHECK);
  }
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
    const enough = determineWithoutLimit(clause, amendment, spans, act.on);
    if (enough.kind !== 'pending') return undefined;
    const [awaited] = enough.awaits;
    const reason =
      awaited?.kind === 'requests'
        ? `Of ${awaited.parties} Parties, ${awaited.required} had to favour a conference; ${awaited.counted === 1 ? '1 is' : `${awaited.counted} are`} recorded.`
        : '';
    const remedy = 'Record the replies that are missing; where none is recorded, they are presumed.';
    return refuse(act, clause.request.article, 'too-few-requests', reason, remedy);
  }
  const baseOn = clause.request.base === 'at-communication' ? (amendment.communication?.on ?? act.on) : lastDay;
  const countedOn = baseOn < act.on ? baseOn : act.on;
  const { parties, required, requests } = countRequests(clause, amendment, spans, countedOn);
  const counted = requests.length;
  if (counted >= required) return undefined;
  const reason = `Of ${parties} Parties, ${required} had to favour a conference by ${renderDate(lastDay)}; ${counted === 1 ? '1 is' : `${counted} are`} recorded.`;
  const remedy = 'Record the replies that are missing; where none is recorded, they are presumed.';
  return refuse(act, clause.request.article, 'too-few-requests', reason, remedy);
}

function presumeRequests(article: string, amendment: AmendmentRecord, act: AmendmentAct): readonly Remark[] {
  if (amendment.requests.length > 0) return [];
  const says =
    'The replies in favour of a conference are not recorded; that it met presumes that enough Parties favoured it.';
  return [presumption(act, article, says)];
}

function presumption(act: AmendmentAct, article: string, says: string): Remark {
  return { act, article, code: 'step-presumed', says };
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

function refuse(act: AmendmentAct, article: string, code: RefusalCode, reason: string, remedy: string): StepTaken {
  return { kind: 'refused', refusal: { act, article, code, reason, remedy } };
}

const CHECK = 'Check the act and its date against the record of the depositary.';
