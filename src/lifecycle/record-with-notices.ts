import type { CivilDate } from '../calendar/civil-date.ts';
import { isReceivedBy } from '../denunciation/is-received-by.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { admitRecordAsOf, type RecordAsOf } from './record-as-of.ts';

/**
 * Admits a record as it stood at the end of a day, with the notices that run: those denunciations of which the day of effect alone is known
 * that must have been received by then.
 *
 * @param asOf inclusive; without it the whole record is taken
 * @param corrections further ones that are no part of the record
 * @see docs/legal-sources.md#denunciation
 */
export function admitWithNotices(
  { finalClauses: { denunciation } }: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf: CivilDate | undefined,
  corrections?: readonly Act[],
): RecordAsOf {
  return admitRecordAsOf(register, asOf, corrections, (act, by) => isReceivedBy(denunciation, act, by));
}
