import { earlierOf } from '../../calendar/civil-date.ts';
import { isPartyOn } from '../../condition/party-spans.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import { type AmendmentCase, isInPart } from '../amendment-case.ts';
import type { ConferenceClause, StepOf } from '../amendment-record.ts';
import { findLastDay } from '../determine-last-day.ts';
import { countRequests, countRequestsUntil } from '../tally.ts';
import { findConference, findRepetitionRefusal } from './find-repetition-refusal.ts';

/**
 * Finds why a reply in favour of a conference has no effect: the proposal was not communicated, the reply came too late or not
 * from a Party, or the State had replied.
 */
export function findRequestRefusal(
  amendment: AmendmentCase<ConferenceClause>,
  act: StepOf<'conference-request'>,
): Refusal | undefined {
  const { clause, record, parties } = amendment;
  const refused = { act, article: clause.request.article };
  if (record.communication === undefined) {
    return {
      ...refused,
      code: 'not-communicated',
      reason: { code: 'reason.not-communicated', values: {} },
      remedy: { code: 'remedy.record-communication', values: {} },
    };
  }
  const lastDay = findLastDay(amendment);
  if (lastDay !== undefined && act.on > lastDay) {
    return {
      ...refused,
      code: 'after-window',
      reason: { code: 'reason.after-window.request', values: { lastDay } },
      remedy: { code: 'remedy.check-against-record', values: {} },
    };
  }
  if (!isPartyOn(parties, act.participant, act.on)) {
    return {
      ...refused,
      code: 'not-a-party',
      reason: { code: 'reason.not-a-party.request', values: {} },
      remedy: { code: 'remedy.check-against-record', values: {} },
    };
  }
  const first = record.requests.find(({ participant }) => participant === act.participant);
  if (first === undefined) return undefined;
  return {
    ...refused,
    code: 'second-reply',
    reason: { code: 'reason.second-reply.request', values: { on: first.on } },
    remedy: { code: 'remedy.strike-one-by-correction', values: {} },
  };
}

/** Finds why the convening of a conference has no effect: one was convened, or too few Parties had favoured it. */
export function findConveningRefusal(
  amendment: AmendmentCase<ConferenceClause>,
  act: StepOf<'conference-convening'>,
): Refusal | undefined {
  const { article } = amendment.clause.request;
  return findRepetitionRefusal(act, article, findConference(amendment.record)) ?? findTooFewRequests(amendment, act);
}

/** Finds why no conference can have met: replies are recorded, and they are too few; in a record in part others may be missing. */
export function findTooFewRequests(amendment: AmendmentCase<ConferenceClause>, act: AmendmentAct): Refusal | undefined {
  const { clause, record } = amendment;
  if (record.requests.length === 0 || isInPart(amendment, act.on)) return undefined;
  const refused = { act, article: clause.request.article, code: 'too-few-requests' } as const;
  const remedy = { code: 'remedy.record-missing-requests', values: {} } as const;
  const lastDay = findLastDay(amendment);
  if (lastDay === undefined || clause.request.base === 'current') {
    const until = lastDay === undefined ? act.on : earlierOf(lastDay, act.on);
    const { metOn, ...tally } = countRequestsUntil(amendment, until);
    if (metOn !== undefined) return undefined;
    if (lastDay === undefined) {
      return { ...refused, reason: { code: 'reason.too-few-requests', values: tally }, remedy };
    }
    return {
      ...refused,
      reason: { code: 'reason.too-few-requests.until', values: { ...tally, until: lastDay } },
      remedy,
    };
  }
  const baseOn = clause.request.base === 'at-communication' ? (record.communication?.on ?? act.on) : lastDay;
  const { parties, required, requests } = countRequests(amendment, earlierOf(baseOn, act.on));
  const counted = requests.length;
  if (counted >= required) return undefined;
  const values = { parties, required, counted, until: lastDay };
  return { ...refused, reason: { code: 'reason.too-few-requests.until', values }, remedy };
}
