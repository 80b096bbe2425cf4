import type { CivilDate, Determination, Refusal } from '../../index.ts';
import type { NestedMessage } from '../../wording.ts';

/** What can be done about an act, whether it was done or is supposed. All else is about the record, in which nothing supposed stands. */
const OF_ANY_ACT: ReadonlySet<string> = new Set([
  'remedy.accede',
  'remedy.check-participant-and-date',
  'remedy.check-reporting-party-and-date',
  'remedy.denounce-under-vclt-56',
  'remedy.deposit-anew',
  'remedy.first-notification-governs',
  'remedy.give-notice-from-that-day',
  'remedy.give-notice-in-that-time',
  'remedy.keep-dates-of-clause',
  'remedy.leave-by-denunciation',
  'remedy.leave-out',
  'remedy.revoke-or-deposit-later',
]);

/** Finds what to do about an act that is supposed and that the law would refuse. A correction that is supposed is about the record. */
export function remedyOfSupposed({ act, remedy }: Refusal): NestedMessage {
  return act.kind === 'correction' ? remedy : adviseOtherwise(remedy);
}

/** Describes the answer for an act that is supposed: where the law would refuse it, with what to do about a supposed one. */
export function describeSupposed(answer: Determination<CivilDate>): Determination<CivilDate> {
  if (answer.kind !== 'excluded' || answer.reason.code !== 'reason.refused') return answer;
  const { reason, remedy } = answer.reason.values;
  return { ...answer, reason: { code: 'reason.refused', values: { reason, remedy: adviseOtherwise(remedy) } } };
}

function adviseOtherwise(remedy: NestedMessage): NestedMessage {
  return OF_ANY_ACT.has(remedy.code) ? remedy : { code: 'page.suppose-otherwise', values: {} };
}
