import {
  type CivilDate,
  composeLife,
  composeWithReadingsOfActs,
  composeWithReadingsOfWays,
  type Life,
  listStatehoodRemarks,
  type Register,
  type Treaty,
} from '../../index.ts';

/**
 * Composes the life of a treaty as it is shown: with the readings of several ways into force and of its acts, where they differ, and with a remark on each act in the
 * name of a State that did not exist yet.
 */
export function composeLifeAsked(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  const byWay = composeWithReadingsOfWays(composeLife(treaty, register, asOf), treaty, register, asOf);
  const life = composeWithReadingsOfActs(byWay, treaty, register, asOf);
  const early = listStatehoodRemarks(register.acts).filter(({ act }) => asOf === undefined || act.on <= asOf);
  return early.length === 0 ? life : { ...life, remarks: [...life.remarks, ...early] };
}
