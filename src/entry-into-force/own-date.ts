import type { CivilDate } from '../calendar/civil-date.ts';
import { composeDistinct } from '../determination/compose-candidates.ts';
import type { Determination } from '../determination/determination.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { addOtherBinding } from './other-binding.ts';
import { determineParticipantEntryIntoForce } from './participant-entry-into-force.ts';
import type { TreatyEntryIntoForce } from './treaty-entry-into-force.ts';
import { addDateOfSuccession } from './undated-succession.ts';
import { determineWhicheverKind } from './whichever-kind.ts';

/**
 * Determines when a treaty enters into force for one participant by its instrument, under any clauses: not before another treaty binds it, where the
 * treaty binds nobody whom that does not bind; whichever kind the instrument may be, where that is not known; and whatever the date of a succession may be.
 *
 * @see docs/legal-sources.md#bound-with-another-treaty
 */
export function determineOwnDate(
  clauses: FinalClauses,
  treaty: TreatyEntryIntoForce,
  instrument: ConsentAct,
): Determination<CivilDate> {
  const { mayBe } = instrument;
  if (mayBe !== undefined) {
    const { article } = clauses.participation.consent;
    return determineWhicheverKind(article, instrument, mayBe, (each) => determineOwnDate(clauses, treaty, each));
  }
  const determine = (each: ConsentAct) => determineParticipantEntryIntoForce(clauses, treaty, each);
  const { opensOn } = clauses.participation.signature;
  const own = addDateOfSuccession(determine(instrument), instrument, opensOn, determine);
  const { bindsWith } = clauses.entryIntoForce;
  return bindsWith === undefined ? own : composeDistinct(addOtherBinding(own, bindsWith, instrument.participant));
}
