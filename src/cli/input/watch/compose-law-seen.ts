import type { CivilDate } from '../../../index.ts';
import { composeLawKnown, type LawKnown } from '../../../watch.ts';
import type { Session } from '../../command.ts';
import { openNamedOnce } from '../../output/open-named-once.ts';
import { composeCalendarSubject } from '../compose-calendar-subject.ts';
import { loadOtherRecord } from '../find-subject.ts';
import { findAsOf } from '../today.ts';
import type { TreatySeen } from './look.ts';

/** What is known of the law of a treaty, and where its record was read. */
export interface LawSeen {
  readonly place: string;
  readonly law: LawKnown;
}

/**
 * Composes what is known of the law of each treaty that was seen, on a day, or today at the seat of its depositary. Where one refers to another that was seen too, it is by the record seen there.
 *
 * @throws BadInput where a treaty was seen in two places
 */
export async function composeLawSeen(
  seen: readonly TreatySeen[],
  asOf: CivilDate | undefined,
  session: Session,
): Promise<readonly LawSeen[]> {
  const assertSeenOnce = openNamedOnce();
  for (const { treaty } of seen) assertSeenOnce(treaty);
  const registers = new Map(seen.map(({ register }) => [register.treaty, register]));
  const findRecordInStore = async (id: string) => registers.get(id) ?? loadOtherRecord(id, undefined);
  const laws: LawSeen[] = [];
  for (const { place, treaty, register, neverMade } of seen) {
    const day = findAsOf(asOf, treaty, session);
    const subject = await composeCalendarSubject({ treaty, register }, day, { findRecordInStore });
    laws.push({
      place,
      law: composeLawKnown({ ...subject, register, ...(neverMade === undefined ? {} : { neverMade }) }, day),
    });
  }
  return laws;
}
