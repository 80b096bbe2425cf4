import { type CivilDate, composeLife, type Life, type Register } from '../../index.ts';
import type { Session } from '../command.ts';
import { findSubject } from './find-subject.ts';
import { linkAmending } from './link-amending.ts';
import { findAsOf } from './today.ts';

/** The life of a treaty on the day asked about, and the record of which it is composed. */
export interface LifeAsked {
  readonly life: Life;
  readonly register: Register;
  readonly asOf: CivilDate;
}

/** Which record, and which day. */
interface Asked {
  readonly register?: string;
  readonly asOf?: CivilDate;
}

/**
 * Finds the life of the treaty a user names, by the record as it stood on the day given, or today at the depositary's seat.
 *
 * @throws BadInput where there is no such treaty or record
 */
export async function findLife(name: string, asked: Asked, session: Session): Promise<LifeAsked> {
  const { treaty, register } = await findSubject(name, asked.register, session);
  const asOf = findAsOf(asked.asOf, treaty, session);
  const life = await linkAmending(composeLife(treaty, register, asOf), register, asOf);
  return { life, register, asOf };
}
