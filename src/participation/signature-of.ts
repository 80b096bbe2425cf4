import type { CivilDate } from '../calendar/civil-date.ts';
import { composeWithSignatories, type Signature } from '../condition/fill-in-signatories.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { listCountedInstruments } from './count-instruments.ts';
import type { ParticipantRecord } from './participation.ts';

/**
 * Finds when a participant signed: a definitive signature is one too. Of an instrument that only signatories can deposit, without a
 * signature on record, it is known that there was one by then, and not when.
 *
 * @returns `undefined` where it did not sign
 * @see docs/legal-sources.md#conditions
 */
export function signatureOf(
  { participation: { consent } }: FinalClauses,
  { participant, signedOn, participations }: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
): Signature | undefined {
  if (signedOn !== undefined) return { participant, on: signedOn };
  const first = participations[0]?.instrument;
  if (first === undefined) return undefined;
  if (first.kind === 'definitive-signature') return { participant, on: first.on };
  // Of one whose kind is not known, it is enough that it may be of signatories alone.
  const kinds = first.mayBe?.map(({ standsFor }) => standsFor) ?? [first.standsFor ?? first.kind];
  const isOf = (named: readonly string[], kind: string): boolean => named.includes(kind);
  return kinds.some((kind) => isOf(consent.afterSignature, kind) && !isOf(consent.withoutSignature, kind))
    ? { participant, by: first.on }
    : undefined;
}

/**
 * Fills in who signed by the record, where the clause on entry into force asks for a part of the signatories.
 *
 * @param inForceOn the day of entry into force, as far as it is known: who withdraws later stays counted
 */
export function composeWithRecordedSignatories(
  clauses: FinalClauses,
  participants: readonly ParticipantRecord[],
  inForceOn: CivilDate | undefined,
): FinalClauses['entryIntoForce'] {
  const { entryIntoForce } = clauses;
  return composeWithSignatories(
    entryIntoForce,
    () => participants.flatMap((record) => signatureOf(clauses, record) ?? []),
    () => listCountedInstruments(entryIntoForce, participants, inForceOn),
  );
}
