import type { CivilDate, Life, RecordEnd, Register } from '../../index.ts';
import type { Session } from '../command.ts';
import { composeLifeAsked } from './compose-life-asked.ts';
import { composeRecordEnd } from './compose-record-end.ts';
import { findSubject, type RecordAsked } from './find-subject.ts';
import { linkAmending } from './link-amending.ts';
import { findAsOf } from './today.ts';

/** The life of a treaty on the day asked about, and the record of which it is composed. */
export interface LifeAsked {
  readonly life: Life;
  readonly register: Register;
  /** Composes the life of the whole record, with the acts of later days; left out where there are none. */
  readonly composeWhole?: () => Life;
  readonly asOf: CivilDate;
  /** What the answer must say of the record. */
  readonly recordEnd: RecordEnd;
}

/**
 * Finds the life of the treaty a user names, by the record as it stood on the day given, or today at the depositary's seat.
 *
 * @throws BadInput where there is no such treaty or file
 * @throws NoRecord where only the clauses are at hand
 */
export async function findLife(name: string, asked: RecordAsked, session: Session): Promise<LifeAsked> {
  const { treaty, register } = await findSubject(name, asked, session);
  const asOf = findAsOf(asked.asOf, treaty, session);
  const life = await linkAmending(composeLifeAsked(treaty, register, asOf), register, session, asOf);
  const composeWhole = life.actsLater === 0 ? {} : { composeWhole: () => composeLifeAsked(treaty, register) };
  return { life, register, ...composeWhole, asOf, recordEnd: composeRecordEnd(register, asOf, life) };
}
