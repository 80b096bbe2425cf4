import { isPartyOn } from '../../condition/party-spans.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendableTreaty } from '../amendment-case.ts';
import type { AmendmentRecord, StepOf } from '../amendment-record.ts';

/**
 * Finds why a proposal has no effect: an amendment of its id was filed before, or it is not of a Party.
 *
 * @param record what was done about an amendment of that id so far
 */
export function findProposalRefusal(
  record: AmendmentRecord | undefined,
  act: StepOf<'amendment-proposal'>,
  { clause, parties }: AmendableTreaty,
): Refusal | undefined {
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
  if (isPartyOn(parties, act.participant, act.on)) return undefined;
  return {
    act,
    article,
    code: 'not-a-party',
    reason: { code: 'reason.not-a-party.proposal', values: {} },
    remedy: { code: 'remedy.check-against-record', values: {} },
  };
}
