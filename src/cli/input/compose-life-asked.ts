import {
  type CivilDate,
  composeLife,
  composeWithReadingsOfWays,
  type Life,
  type Register,
  type Treaty,
} from '../../index.ts';

/** Composes the life of a treaty as it is shown: with the readings of several ways into force, where they differ. */
export function composeLifeAsked(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  return composeWithReadingsOfWays(composeLife(treaty, register, asOf), treaty, register, asOf);
}
