import { renderDate } from '../calendar/render-date.ts';
import { isPartyOn, type PartySpan } from '../condition/party-spans.ts';
import { findFormerState } from '../participants/former-state.ts';
import type { Refusal, RefusalCode, Remark } from '../participation/refusal.ts';
import type { StepTaken } from './admit-amendment-act.ts';
import type { AcceptanceClause, AmendmentRecord, StepOf } from './amendment-record.ts';

type Acceptance = StepOf<'amendment-acceptance'>;

/**
 * Decides on an acceptance: of an amendment that was adopted, once in a participation. One by a State that is no Party is
 * taken with a remark: it counts once the State is a Party.
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
  const refuse = (code: RefusalCode, reason: string, remedy: string): StepTaken => {
    const refusal: Refusal = { act, article, code, reason, remedy };
    return { kind: 'refused', refusal };
  };
  if (amendment.adoption === undefined) {
    const reason = `It was not adopted by ${renderDate(act.on)}, so that there was nothing to accept.`;
    return refuse('not-adopted', reason, 'Record the adoption, or check the day.');
  }
  const { participant } = act;
  const former = findFormerState(participant);
  if (former !== undefined && act.on > former.lastDay) {
    const reason = `The State existed until ${renderDate(former.lastDay)}.`;
    return refuse('state-has-ceased', reason, 'Name the State that accepted.');
  }
  const first = amendment.acceptances.findLast((each) => each.participant === participant);
  if (first !== undefined && !hasLeftBetween(spans, participant, first, act)) {
    const reason = `Its acceptance of ${renderDate(first.on)} stands; a State accepts once.`;
    return refuse('second-acceptance', reason, 'Strike one of the two by a correction.');
  }
  const remarks: readonly Remark[] = isPartyOn(spans, participant, act.on)
    ? []
    : [
        {
          act,
          article,
          code: 'accepted-before-party',
          says: 'It is no Party on that day; its acceptance counts once it is.',
        },
      ];
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
