import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeLifeOnReadings } from '../lifecycle/compose-life-on-readings.ts';
import type { Life } from '../lifecycle/life.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** What is known of a treaty. */
export type RecordRead = Pick<Register, 'acts' | 'endsOn' | 'completeness'>;

/**
 * Composes the life that an export shows, with all that hangs on a reading.
 *
 * @param caller the function that was called, for whoever gives it something else
 */
export function composeLifeShown(
  caller: string,
  treaty: Treaty,
  register: RecordRead,
  options: { readonly asOf: CivilDate },
): Life {
  assertArgument(caller, 'treaty', TREATY, treaty);
  assertArgument(caller, 'register', REGISTER, register);
  assertArgument(caller, 'options', OBJECT, options);
  const { asOf } = options;
  assertArgument(caller, 'asOf', DAY, asOf);
  return composeLifeOnReadings(treaty, register, asOf);
}
