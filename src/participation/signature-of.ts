import { composeWithSignatories, type Signature } from '../condition/signatories.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { ParticipantRecord } from './participation.ts';

/**
 * Finds when a participant signed: a definitive signature is one too. Of an instrument that only signatories can deposit, without a
 * signature on record, it is known that there was one, and not when.
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
  const { kind, standsFor = kind } = first;
  return consent.afterSignature.includes(standsFor) && !consent.withoutSignature.includes(standsFor)
    ? { participant }
    : undefined;
}

/** Fills in who signed by the record, where the clause on entry into force asks for a part of the signatories. */
export function composeWithRecordedSignatories(
  clauses: FinalClauses,
  participants: readonly ParticipantRecord[],
): FinalClauses['entryIntoForce'] {
  return composeWithSignatories(clauses.entryIntoForce, () =>
    participants.flatMap((record) => signatureOf(clauses, record) ?? []),
  );
}
