import {
  type CivilDate,
  composeLifeOnReadings,
  type Life,
  listStatehoodRemarks,
  type Register,
  type Treaty,
} from '../../index.ts';
import { adviseOnAgreements } from './refuse-acts-on-agreement.ts';

/**
 * Composes the life of a treaty as it is shown: with all that hangs on a reading, with a remark on each act in the name of a State that did not
 * exist yet, or no longer under that name, and of an act about an amendment that is a treaty of its own, with where it belongs.
 */
export function composeLifeAsked(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  const life = composeLifeOnReadings(treaty, register, asOf);
  const onStatehood = listStatehoodRemarks(register.acts).filter(({ act }) => asOf === undefined || act.on <= asOf);
  const refusals = adviseOnAgreements(treaty, life.refusals, (id) => `treaty record add ${id} --register FILE`);
  return { ...life, refusals, remarks: [...life.remarks, ...onStatehood] };
}
