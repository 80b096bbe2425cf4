import type { CivilDate } from '../calendar/civil-date.ts';
import { admitCorrections, type CorrectedRecord } from '../participation/admit-corrections.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import { actKnownOn } from './known-on.ts';

/** A record as it stood at the end of a day. */
export interface RecordAsOf extends CorrectedRecord, Pick<Register, 'endsOn'> {
  /** How many acts were done after the day asked about, and so left out. */
  readonly actsLater: number;
}

/**
 * Admits a record as it stood at the end of a day, its corrections applied: these hold for every day, whenever they were made.
 *
 * @param asOf inclusive; without it the whole record is taken
 * @param corrections further ones that are no part of the record, of which it is said whenever they are made why they are refused
 */
export function admitRecordAsOf(
  { acts: recorded, endsOn }: Pick<Register, 'acts' | 'endsOn'>,
  asOf: CivilDate | undefined,
  corrections: readonly Act[] = [],
): RecordAsOf {
  const { acts, refusals, remarks } = admitCorrections([...recorded, ...corrections]);
  const end = endsOn === undefined ? {} : { endsOn };
  if (asOf === undefined) return { acts, refusals, remarks, actsLater: 0, ...end };
  const byThen = acts.filter(({ on }) => on <= asOf).map((act) => actKnownOn(act, asOf));
  return {
    acts: byThen,
    actsLater: acts.length - byThen.length,
    refusals: refusals.filter(({ act }) => act.on <= asOf || corrections.includes(act)),
    remarks,
    ...end,
  };
}
