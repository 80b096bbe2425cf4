import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeWithReadingsOfActs } from '../../src/lifecycle/compose-with-readings-of-acts.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';

/** Composes a life with what its acts come to on readings that do not prevail, as one with supposed acts is. */
export function composeRead(treaty: Treaty, register: Pick<Register, 'acts'>, asOf?: CivilDate): Life {
  return composeWithReadingsOfActs(composeLife(treaty, register, asOf), treaty, register, asOf);
}
