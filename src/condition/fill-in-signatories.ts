import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Condition, EntryIntoForceClause } from '../treaty/treaty.ts';
import { listAsMembers } from './as-members.ts';
import { findDayMet } from './count.ts';
import type { CountedInstrument } from './counted-instrument.ts';
import type { SignatureOnDay } from './signatories.ts';

/** Who signed, and when; where it must have signed and no signature is recorded, by when. */
export type Signature = SignatureOnDay | { readonly participant: ParticipantCode; readonly by: CivilDate };

/** Checks if a condition asks for a part of the signatories that the record has to tell. */
export function isOfSignatories(condition: Condition): boolean {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') return condition.conditions.some(isOfSignatories);
  return condition.kind === 'proportion-of-signatories' && condition.signatories.kind === 'of-the-record';
}

/**
 * Fills in who signed, where a clause asks for a part of the signatories of the record. After the day on which a State deposits that must have
 * signed, and whose signature the record lacks, it is not known who else did: nothing is filled in, unless the condition was met by then by
 * those on record. What was met stands.
 *
 * @param instruments those that count, in order of day
 * @returns the same clause where it does not ask
 */
export function composeWithSignatories<Clause extends Pick<EntryIntoForceClause, 'condition' | 'organisations'>>(
  clause: Clause,
  listSignatures: () => readonly Signature[],
  listInstruments: () => readonly CountedInstrument[],
): Clause {
  if (!isOfSignatories(clause.condition)) return clause;
  const signatures = listSignatures();
  const signed = signatures.flatMap((each) => ('on' in each ? each : []));
  const condition = fillIn(clause.condition, signed);
  const [notKnownFrom] = signatures.flatMap((each) => ('by' in each ? each.by : [])).sort();
  if (notKnownFrom !== undefined) {
    const metOn = findDayMet(condition, listAsMembers(clause, listInstruments()));
    if (metOn === undefined || metOn > notKnownFrom) return clause;
  }
  return { ...clause, condition };
}

function fillIn(condition: Condition, signed: readonly SignatureOnDay[]): Condition {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') {
    return { ...condition, conditions: condition.conditions.map((part) => fillIn(part, signed)) };
  }
  if (condition.kind !== 'proportion-of-signatories' || condition.signatories.kind !== 'of-the-record')
    return condition;
  return { ...condition, signatories: { ...condition.signatories, signed } };
}
