import { kindOfParticipant } from '../participants/participant-kind.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import type { ConsentKind } from '../treaty/act-kinds.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { ParticipantRecord } from './participation.ts';

/**
 * Lists the kinds that an instrument may be whose kind is not known: those that the clauses provide for its participant, and of one that
 * signed, those of signatories; succession, where it did nothing before and there is somebody to succeed.
 *
 * @see docs/legal-sources.md#participation
 */
export function listKindsItMayBe(
  { participation: { consent } }: FinalClauses,
  { participant, signedOn, participations }: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
): readonly ConsentKind[] {
  const { afterSignature, withoutSignature, bySuccession } = consent;
  const isOfSignatory = signedOn !== undefined && afterSignature.length > 0;
  const kinds = new Set([...afterSignature, ...(isOfSignatory ? [] : withoutSignature)]);
  if (kindOfParticipant(participant) !== 'organisation') kinds.delete('formal-confirmation');
  const isFirst = signedOn === undefined && participations.length === 0;
  if (bySuccession && isFirst && findPredecessors(participant) !== undefined) kinds.add('succession');
  return [...kinds];
}
