import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Condition } from '../treaty/treaty.ts';
import { isBy } from './measure.ts';

type SignatoriesCondition = Extract<Condition, { readonly kind: 'proportion-of-signatories' }>;

/** Who signed, and when; without a day where it must have signed and no signature is recorded. */
export interface Signature {
  readonly participant: ParticipantCode;
  readonly on?: CivilDate;
}

/** Checks if a condition asks for a part of the signatories that the record has to tell. */
export function isOfSignatories(condition: Condition): boolean {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') return condition.conditions.some(isOfSignatories);
  return condition.kind === 'proportion-of-signatories' && condition.signatories.kind === 'of-the-record';
}

/**
 * Fills in who signed, where a clause asks for a part of the signatories of the record. Where a State must have signed whose signature the
 * record lacks, it is not known who else did: nothing is filled in.
 *
 * @returns the same clause where it does not ask
 */
export function composeWithSignatories<Clause extends { readonly condition: Condition }>(
  clause: Clause,
  listSignatures: () => readonly Signature[],
): Clause {
  if (!isOfSignatories(clause.condition)) return clause;
  const signatures = listSignatures();
  const signed = signatures.flatMap(({ participant, on }) => (on === undefined ? [] : { participant, on }));
  return signed.length < signatures.length ? clause : { ...clause, condition: fillIn(clause.condition, signed) };
}

function fillIn(condition: Condition, signed: readonly Required<Signature>[]): Condition {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') {
    return { ...condition, conditions: condition.conditions.map((part) => fillIn(part, signed)) };
  }
  if (condition.kind !== 'proportion-of-signatories' || condition.signatories.kind !== 'of-the-record')
    return condition;
  return { ...condition, signatories: { ...condition.signatories, signed } };
}

/** Lists who signed, and when; `undefined` where that is not known. */
export function listSigned({ signatories }: SignatoriesCondition): readonly Required<Signature>[] | undefined {
  return signatories.signed;
}

/** Counts those who have signed by a day, inclusive; `undefined` where that is not known. */
export function countSignatories(condition: SignatoriesCondition, by: CivilDate | undefined): number | undefined {
  return listSigned(condition)?.filter(({ on }) => isBy(on, by)).length;
}

/** Checks if a participant is known to have signed by a day, inclusive. */
export function isSignatory(
  condition: SignatoriesCondition,
  participant: ParticipantCode,
  by: CivilDate | undefined,
): boolean {
  return listSigned(condition)?.some((each) => each.participant === participant && isBy(each.on, by)) ?? false;
}
