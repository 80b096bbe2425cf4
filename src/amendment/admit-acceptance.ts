import { isPartyOn, type PartySpan } from '../condition/party-spans.ts';
import type { Message } from '../determination/messages/message.ts';
import { findFormerState } from '../participants/former-state.ts';
import type { Refusal, RefusalCode, Remark } from '../participation/refusal.ts';
import type { StepTaken } from './admit-amendment-act.ts';
import type { AcceptanceClause, AmendmentRecord, StepOf } from './amendment-record.ts';

type Acceptance = StepOf<'amendment-acceptance'>;

/**
 * Decides on an acceptance: of an amendment that was adopted, once in a participation. One by a State that is no Party is
 * admitted with a remark: it counts once the State is a Party.
 *
 * @see docs/legal-sources.md#acceptances
 */
export function admitAcceptance(
  { acceptance }: AcceptanceClause,
  amendment: AmendmentRecord,
  act: Acceptance,
  spans: readonly PartySpan[],
): StepTaken {
  const { article } = acceptance;
  const refuse = (code: RefusalCode, reason: Message, remedy: Message): StepTaken => {
    const refusal: Refusal = { act, article, code, reason, remedy };
    return { kind: 'refused', refusal };
  };
  if (amendment.adoption === undefined) {
    const reason: Message = { code: 'reason.not-adopted.acceptance', values: { by: act.on } };
    return refuse('not-adopted', reason, { code: 'remedy.record-adoption-or-check-day', values: {} });
  }
  const { participant } = act;
  const former = findFormerState(participant);
  if (former !== undefined && act.on > former.lastDay) {
    const { lastDay } = former;
    const reason: Message = { code: 'reason.state-has-ceased.acceptance', values: { lastDay } };
    return refuse('state-has-ceased', reason, { code: 'remedy.name-acceptor', values: {} });
  }
  const first = amendment.acceptances.findLast((each) => each.participant === participant);
  if (first !== undefined && !hasLeftBetween(spans, participant, first, act)) {
    const reason: Message = { code: 'reason.second-acceptance', values: { on: first.on } };
    return refuse('second-acceptance', reason, { code: 'remedy.strike-one-by-correction', values: {} });
  }
  const remarks: readonly Remark[] = isPartyOn(spans, participant, act.on)
    ? []
    : [{ act, article, code: 'accepted-before-party', says: { code: 'remark.accepted-before-party', values: {} } }];
  return { kind: 'admitted', amendment: { ...amendment, acceptances: [...amendment.acceptances, act] }, remarks };
}

function hasLeftBetween(
  spans: readonly PartySpan[],
  participant: string,
  first: Acceptance,
  next: Acceptance,
): boolean {
  return spans.some(
    ({ participant: party, until }) =>
      party === participant && until !== undefined && first.on < until && until <= next.on,
  );
}
