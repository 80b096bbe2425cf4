import { findFormerState } from '../../participants/former-state.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import type { AcceptanceClause, StepOf } from '../amendment-record.ts';

type Acceptance = StepOf<'amendment-acceptance'>;

/**
 * Finds why an acceptance has no effect: the amendment was not adopted, the State had ceased to exist, or it had accepted in the
 * same participation. One of a State that is no Party has effect: it counts once the State is a Party.
 *
 * @see docs/legal-sources.md#acceptances
 */
export function findAcceptanceRefusal(
  amendment: AmendmentCase<AcceptanceClause>,
  act: Acceptance,
): Refusal | undefined {
  const { clause, record } = amendment;
  const refused = { act, article: clause.acceptance.article };
  if (record.adoption === undefined) {
    return {
      ...refused,
      code: 'not-adopted',
      reason: { code: 'reason.not-adopted.acceptance', values: { by: act.on } },
      remedy: { code: 'remedy.record-adoption-or-check-day', values: {} },
    };
  }
  const former = findFormerState(act.participant);
  if (former !== undefined && act.on > former.lastDay) {
    return {
      ...refused,
      code: 'state-has-ceased',
      reason: { code: 'reason.state-has-ceased.acceptance', values: { lastDay: former.lastDay } },
      remedy: { code: 'remedy.name-acceptor', values: {} },
    };
  }
  const first = record.acceptances.findLast(({ participant }) => participant === act.participant);
  if (first === undefined || hasLeftBetween(amendment, first, act)) return undefined;
  return {
    ...refused,
    code: 'second-acceptance',
    reason: { code: 'reason.second-acceptance', values: { on: first.on } },
    remedy: { code: 'remedy.strike-one-by-correction', values: {} },
  };
}

function hasLeftBetween({ parties }: AmendmentCase, first: Acceptance, next: Acceptance): boolean {
  return parties.some(
    ({ participant, until }) =>
      participant === next.participant && until !== undefined && first.on < until && until <= next.on,
  );
}
