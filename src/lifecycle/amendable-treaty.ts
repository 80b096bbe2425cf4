import type { AmendableTreaty } from '../amendment/amendment-case.ts';
import type { Register } from '../treaty/register.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { ParticipantLife } from './life.ts';
import { listPartySpans } from './party-spans.ts';
import { findDayInPart } from './record-in-part.ts';

/** A treaty as its amendments are read, whichever the procedure: who is a Party to it when, and what is stated of it. */
export type AmendableByAny = Omit<AmendableTreaty, 'clause'>;

/** Composes who is a Party when to a treaty that can be amended, and from which day on these may not be all of them. */
export function composeAmendable(
  clauses: Pick<FinalClauses, 'entryIntoForce'>,
  participants: readonly ParticipantLife[],
  record: Pick<Register, 'completeness'>,
): AmendableByAny {
  const { known } = clauses.entryIntoForce;
  return {
    parties: listPartySpans(participants),
    ...(known && { inForceOn: known.inForceOn }),
    inPartFrom: findDayInPart(clauses, record),
  };
}
