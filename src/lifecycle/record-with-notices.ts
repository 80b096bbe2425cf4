import type { CivilDate } from '../calendar/civil-date.ts';
import { isOfUnknownReceipt, isPerhapsReceivedBy, isReceivedBy } from '../denunciation/is-received-by.ts';
import type { Act } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { Register } from '../treaty/register.ts';
import type { DenunciationClause, Treaty } from '../treaty/treaty.ts';
import { admitRecordAsOf, type RecordAsOf } from './record-as-of.ts';

/**
 * Admits a record as it stood at the end of a day, with the notices that run: those denunciations of which the day of effect alone is known
 * that must have been received by then. Each comes before what its State did once it must have been received, and before an instrument that it
 * deposited when it can have been: the date of that one hangs on it.
 *
 * @param asOf inclusive; without it the whole record is taken
 * @param corrections further ones that are no part of the record
 * @see docs/legal-sources.md#denunciation
 */
export function admitWithNotices(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf: CivilDate | undefined,
  corrections?: readonly Act[],
): RecordAsOf {
  const record = admitRecordAsOf(register, asOf, corrections, (act, by) => isDoneBy(treaty, act, by));
  return { ...record, acts: putNoticesInOrder(treaty.finalClauses.denunciation, record.acts) };
}

/** Checks if an act of a record was done by the end of a day: also a denunciation of which a later day of effect alone is known. */
export function isDoneBy({ finalClauses }: Treaty, act: Act, by: CivilDate): boolean {
  return isReceivedBy(finalClauses.denunciation, act, by);
}

/** Checks if the last act by which a State joins or leaves is one by which it joins. */
function hasJoined(acts: readonly Act[]): boolean {
  const last = acts.findLast((act) => isConsentAct(act) || LEAVES.has(act.kind));
  return last !== undefined && isConsentAct(last);
}

const LEAVES: ReadonlySet<string> = new Set(['denunciation', 'withdrawal-of-instrument']);

/**
 * Puts the denunciations of which the day of effect alone is known where they were received at the latest: each at the beginning of the first
 * day after its receipt on which its State acts, or of that on which it deposits an instrument and its notice can have been received.
 *
 * @param acts in order of time
 */
export function putNoticesInOrder(clause: DenunciationClause, acts: readonly Act[]): readonly Act[] {
  const early = new Map<Act, CivilDate>();
  for (const notice of acts) {
    if (!isOfUnknownReceipt(notice)) continue;
    const own = acts.filter(({ participant, on }) => participant === notice.participant && on < notice.on);
    // Received it was while an instrument stood.
    const isAfter = (act: Act) =>
      isReceivedBy(clause, notice, act.on) || (isConsentAct(act) && isPerhapsReceivedBy(clause, notice, act.on));
    const next = own.find((act, index) => hasJoined(own.slice(0, index)) && isAfter(act));
    if (next !== undefined) early.set(notice, next.on);
  }
  if (early.size === 0) return acts;
  const rest = acts.filter((act) => !early.has(act));
  for (const [notice, day] of early) {
    rest.splice(
      rest.findIndex(({ on }) => on === day),
      0,
      notice,
    );
  }
  return rest;
}
