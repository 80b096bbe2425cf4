import type { Refusal } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import type { AmendmentRecord } from '../amendment-record.ts';

/**
 * Finds why a step has no effect that comes after one which it would repeat, or for which it is too late.
 *
 * @param before that other step, where it is in the record
 */
export function findRepetitionRefusal(
  act: AmendmentAct,
  article: string,
  before: AmendmentAct | undefined,
): Refusal | undefined {
  if (before === undefined) return undefined;
  const { kind, on } = before;
  return {
    act,
    article,
    code: 'step-taken-already',
    reason: { code: 'reason.step-taken-already', values: { kind, on } },
    remedy: { code: 'remedy.check-against-record', values: {} },
  };
}

/** Finds the first trace of the conference: that it was convened, or that it voted. */
export function findConference({ convening, failedVotes, adoption }: AmendmentRecord): AmendmentAct | undefined {
  return convening ?? failedVotes[0] ?? adoption;
}
