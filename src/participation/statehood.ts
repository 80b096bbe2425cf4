import { assertArgument } from '../calendar/assert-argument.ts';
import { findFirstDay } from '../participants/first-day.ts';
import { findFormerState } from '../participants/former-state.ts';
import type { Act } from '../treaty/act.ts';
import { ACTS } from '../treaty/argument-shapes.ts';
import { composeRemark } from './admission.ts';
import { admitCorrections } from './admit-corrections.ts';
import type { Remark } from './refusal.ts';

/** Every State has the capacity to conclude treaties; what is none yet has not. */
const CAPACITY = 'VCLT 6';

/**
 * Lists what is to be said of acts that bear the name of a State on a day before it came to be, and of successions from such a day; and of those
 * that bear the name of a former State after its last day, where another continues it and they are read as the acts of that one. They
 * have the effect that they have: the day may be wrong, another State may have acted, or the treaty may let territories join.
 *
 * @param acts of a record, with its corrections, or such as are supposed
 * @returns none of a State of which it is not known here when it came to be
 * @example listStatehoodRemarks([]) // []
 * @see docs/legal-sources.md#participation
 */
export function listStatehoodRemarks(acts: readonly Act[]): readonly Remark[] {
  assertArgument('listStatehoodRemarks', 'acts', ACTS, acts);
  return admitCorrections(acts).acts.flatMap((act): readonly Remark[] => {
    const { participant } = act;
    const late = describeLate(act);
    if (late !== undefined) return [late];
    const since = participant === undefined ? undefined : findFirstDay(participant);
    if (participant === undefined || since === undefined) return [];
    const on =
      act.kind === 'succession' && act.effectiveOn !== undefined && act.effectiveOn < act.on ? act.effectiveOn : act.on;
    if (on >= since) return [];
    return [
      composeRemark(act, CAPACITY, 'before-its-state', {
        code: 'remark.before-its-state',
        values: { participant, on, since },
      }),
    ];
  });
}

/** Describes an act under a name that its State no longer had. Of a State that nobody continues the act is refused where it is admitted. */
function describeLate(act: Act): Remark | undefined {
  const participant = act.recordedAs ?? act.participant ?? '';
  const former = findFormerState(participant);
  if (former?.successor.kind !== 'continued-by' || act.on <= former.lastDay) return undefined;
  const { lastDay, successor } = former;
  const values = { participant, on: act.on, lastDay, continuing: successor.code };
  return composeRemark(act, CAPACITY, 'after-its-name', { code: 'remark.after-its-name', values });
}
