import { isPartyOn } from '../../condition/party-spans.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendableTreaty } from '../amendment-case.ts';
import type { AmendmentRecord, StepOf } from '../amendment-record.ts';
import { findFirstDayToPropose } from '../find-first-day-to-propose.ts';

/**
 * Finds why a proposal has no effect: an amendment of its id was filed before, it is not of a Party, or it comes before the first day
 * on which one can be made.
 *
 * @param record what was done about an amendment of that id so far
 */
export function findProposalRefusal(
  record: AmendmentRecord | undefined,
  act: StepOf<'amendment-proposal'>,
  treaty: AmendableTreaty,
): Refusal | undefined {
  const { clause, parties } = treaty;
  const { article } = clause.proposal;
  if (record !== undefined) {
    return {
      act,
      article,
      code: 'second-proposal',
      reason: { code: 'reason.second-proposal', values: { on: record.proposal.on } },
      remedy: { code: 'remedy.give-id-of-its-own', values: {} },
    };
  }
  if (!isPartyOn(parties, act.participant, act.on)) {
    return {
      act,
      article,
      code: 'not-a-party',
      reason: { code: 'reason.not-a-party.proposal', values: {} },
      remedy: { code: 'remedy.check-against-record', values: {} },
    };
  }
  const firstDay = findFirstDayToPropose(treaty);
  if (firstDay === undefined || act.on >= firstDay.on) return undefined;
  return {
    act,
    article: firstDay.article,
    code: 'too-early',
    reason: { code: 'reason.too-early.proposal', values: { firstDay: firstDay.on } },
    remedy: { code: 'remedy.check-against-record', values: {} },
  };
}
