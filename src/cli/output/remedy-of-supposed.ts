import type { Refusal } from '../../index.ts';
import type { NestedMessage } from '../../wording.ts';

/** What the State could do, whether its act was done or is supposed. All others are about the record, in which nothing supposed stands. */
const OF_STATES: ReadonlySet<string> = new Set([
  'remedy.accede',
  'remedy.accession-not-open',
  'remedy.denounce-by-agreement',
  'remedy.deposit-anew',
  'remedy.give-notice-from-that-day',
  'remedy.give-notice-in-that-time',
  'remedy.leave-by-denunciation',
  'remedy.revoke-or-deposit-later',
]);

/** Finds what to do about an act that is supposed and that the law would refuse. A correction that is supposed is about the record. */
export function remedyOfSupposed({ act, remedy }: Refusal): NestedMessage {
  return act.kind === 'correction' || OF_STATES.has(remedy.code)
    ? remedy
    : { code: 'page.what-if.suppose-otherwise', values: {} };
}
