import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { composeWithReadingsOfActs } from '../lifecycle/compose-with-readings-of-acts.ts';
import { composeWithReadingsOfWays } from '../lifecycle/compose-with-readings-of-ways.ts';
import type { Life } from '../lifecycle/life.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** What is known of a treaty. */
export type RecordRead = Pick<Register, 'acts' | 'endsOn' | 'completeness'>;

/**
 * Composes the life that an export shows: with the readings of several ways into force and of its acts, where they differ.
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
  const life = composeWithReadingsOfWays(composeLife(treaty, register, asOf), treaty, register, asOf);
  return composeWithReadingsOfActs(life, treaty, register, asOf);
}
