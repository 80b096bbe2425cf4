import type { CivilDate } from '../calendar/civil-date.ts';
import { admitCorrections, type CorrectedRecord } from '../participation/admit-corrections.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import { actKnownOn } from './known-on.ts';

/** A record as it stood at the end of a day. */
export interface RecordAsOf extends CorrectedRecord {
  /** On which day it ends and how whole it is, as far as the register says so. */
  readonly record: Pick<Register, 'endsOn' | 'completeness'>;
  /** How many acts were done after the day asked about, and so left out. */
  readonly actsLater: number;
}

/**
 * Admits a record as it stood at the end of a day, its corrections applied: these hold for every day, whenever they were made.
 *
 * @param asOf inclusive; without it the whole record is taken
 * @param corrections further ones that are no part of the record, of which it is said whenever they are made why they are refused
 * @param isReceivedBy checks of an act of a later day if it had been received by the end of a day; left out, none had
 */
export function admitRecordAsOf(
  { acts: recorded, endsOn, completeness }: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf: CivilDate | undefined,
  corrections: readonly Act[] = [],
  isReceivedBy?: (act: Act, by: CivilDate) => boolean,
): RecordAsOf {
  const { acts, refusals, remarks } = admitCorrections([...recorded, ...corrections]);
  const record = {
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(completeness === undefined ? {} : { completeness }),
  };
  if (asOf === undefined) return { acts, refusals, remarks, actsLater: 0, record };
  const byThen = acts.filter((act) => act.on <= asOf || isReceivedBy?.(act, asOf)).map((act) => actKnownOn(act, asOf));
  return {
    acts: byThen,
    actsLater: acts.length - byThen.length,
    refusals: refusals.filter(({ act }) => act.on <= asOf || corrections.includes(act)),
    remarks,
    record,
  };
}
