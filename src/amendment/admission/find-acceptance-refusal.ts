import type { Message } from '../../determination/messages/message.ts';
import { findFormerState } from '../../participants/former-state.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AcceptanceClause } from '../../treaty/amendment-procedure.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import { findAdoptionClause, type SilenceClause, type StepOf } from '../amendment-record.ts';
import { determineBySilence } from '../determine-by-silence.ts';
import { findArticle } from '../find-article.ts';

type Acceptance = StepOf<'amendment-acceptance'>;

/**
 * Finds why an acceptance has no effect: the amendment was not adopted, or objections have defeated it; the State had ceased to exist, or it had accepted in the
 * same participation. One of a State that is no Party has effect: it counts once the State is a Party.
 *
 * @see docs/legal-sources.md#acceptances
 */
export function findAcceptanceRefusal(
  amendment: AmendmentCase<AcceptanceClause | SilenceClause>,
  act: Acceptance,
): Refusal | undefined {
  const { clause, record } = amendment;
  const refused = { act, article: findArticle(act, clause) };
  if (findAdoptionClause(clause) !== undefined && record.adoption === undefined) {
    return {
      ...refused,
      code: 'not-adopted',
      reason: { code: 'reason.not-adopted.acceptance', values: { by: act.on } },
      remedy: { code: 'remedy.record-adoption-or-check-day', values: {} },
    };
  }
  const defeat = findDefeat(amendment);
  if (defeat !== undefined) {
    return {
      ...refused,
      code: 'defeated',
      reason: defeat,
      remedy: { code: 'remedy.check-against-record', values: {} },
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

/** Finds why there is nothing to accept: objections have defeated what silence would have let stand. */
function findDefeat(amendment: AmendmentCase<AcceptanceClause | SilenceClause>): Message | undefined {
  const { clause } = amendment;
  if (clause.kind !== 'by-silence') return undefined;
  const { entryIntoForce } = determineBySilence({ ...amendment, clause });
  if (entryIntoForce.kind === 'excluded') return entryIntoForce.reason;
  return undefined;
}

function hasLeftBetween({ parties }: AmendmentCase, first: Acceptance, next: Acceptance): boolean {
  return parties.some(
    ({ participant, until }) =>
      participant === next.participant && until !== undefined && first.on < until && until <= next.on,
  );
}
