import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination, Excluded } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { type BoundParticipation, listOtherFirstDays } from './bound-by.ts';
import { composeProofOfDayAfter } from './compose-proof.ts';

/** A territory, and the State that is responsible for it. */
export interface TerritoryMeant {
  readonly participant: ParticipantCode;
  /** By the name that the record has for it; the order of its words, and signs, make no difference. */
  readonly territory: string;
}

/** What a notification on a territory leads to. */
type Leads = 'step.extension-notified-leads-to' | 'step.withdrawal-notified-leads-to';

/** Says that no notification is in time, and why. */
export function composeNotInTime(article: string, by: CivilDate, why: Message<CodeOf<'why'>>): Excluded {
  return {
    kind: 'excluded',
    article,
    reason: { code: 'reason.no-notification-in-time', values: { by, why } },
    basis: [],
  };
}

/**
 * Composes the proof of the last day for a notification: what one received on that day leads to, and one on the next day.
 *
 * @param lead determines what a notification received on a day leads to
 */
export function composeProofOfNotification(
  code: Leads,
  article: string,
  last: CivilDate,
  lead: (receivedOn: CivilDate) => Determination<CivilDate>,
): readonly Step[] {
  const prove = (receivedOn: CivilDate): Step => describeLead(code, article, receivedOn, lead(receivedOn));
  return [prove(last), composeProofOfDayAfter(article, last, prove)];
}

function describeLead(code: Leads, article: string, receivedOn: CivilDate, answer: Determination<CivilDate>): Step {
  if (answer.kind === 'excluded') {
    return { article, code: 'step.notification-leads-nowhere', values: { receivedOn, reason: answer.reason } };
  }
  if (answer.kind !== 'determined') return { article, code: 'step.notification-open', values: { receivedOn } };
  const { value } = answer;
  return code === 'step.extension-notified-leads-to'
    ? { article, code, values: { receivedOn, from: value } }
    : { article, code, values: { receivedOn, until: value } };
}

/**
 * Composes the answer where its State is a Party from the day that prevails, and says what it is where it is one from another day.
 *
 * @param determine the answer for a State that is a Party from its day
 */
export function composeOnFirstDays(
  state: BoundParticipation,
  determine: (state: BoundParticipation) => Determination<CivilDate>,
): Determination<CivilDate> {
  const answer = determine(state);
  const remarks = listOtherFirstDays(state).flatMap(({ where, state: other }): readonly Step[] => {
    const { article, ...own } = determine(other);
    const from = other.partyFrom;
    if (own.kind === 'determined') {
      if (answer.kind === 'determined' && own.value === answer.value) return [];
      return [{ article, code: 'remark.otherwise-notified-by', values: { where, from, by: own.value } }];
    }
    if (own.kind !== 'excluded' || answer.kind === 'excluded') return [];
    return [{ article, code: 'remark.otherwise-no-notification', values: { where, from } }];
  });
  return remarks.length === 0 ? answer : { ...answer, basis: [...answer.basis, ...remarks] };
}
