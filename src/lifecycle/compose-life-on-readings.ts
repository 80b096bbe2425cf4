import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isAmendmentAct } from '../treaty/act-of-kind.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { addReadingOfStatesAlone } from './amendments-of-states-alone.ts';
import { addReadingsOfRequests } from './amendments-on-request-readings.ts';
import { composeLifeFrom } from './compose-life.ts';
import { readActs } from './compose-with-readings-of-acts.ts';
import { composeWithReadingsOfWays } from './compose-with-readings-of-ways.ts';
import type { Life } from './life.ts';
import { openRefusals } from './open-refusals.ts';
import { admitWithNotices } from './record-with-notices.ts';

/**
 * Composes the life of a treaty with all that hangs on a reading: as `composeLife` does, then with the readings of several ways into force, and with
 * what its acts come to on the readings that do not prevail; an act of a State of which it is not known whether it is a Party is not refused as one of no
 * Party. Whatever is shown to people is composed so.
 *
 * @param asOf inclusive: acts done later are left out
 * @example composeLifeOnReadings(opCrcSc, opCrcScRegister).entryIntoForce.value // '2002-01-18'
 * @see docs/legal-sources.md#alternative-ways-into-force
 */
export function composeLifeOnReadings(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  assertArgument('composeLifeOnReadings', 'treaty', TREATY, treaty);
  assertArgument('composeLifeOnReadings', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeLifeOnReadings', 'asOf', DAY, asOf);
  const record = admitWithNotices(treaty, register, asOf);
  const { life, parties } = composeLifeFrom(treaty, record, asOf);
  const read = readActs({ life: composeWithReadingsOfWays(life, treaty, register, asOf), parties });
  const withRequests = addReadingsOfRequests(openRefusals(read), record.acts.filter(isAmendmentAct), asOf);
  return addReadingOfStatesAlone(withRequests, asOf);
}
