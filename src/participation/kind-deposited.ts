import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ConsentKind } from '../treaty/act-kinds.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import { findKindNamed } from './admit-consent.ts';

/**
 * Finds which instrument a participant would deposit that consents on its own account: a ratification (an organisation, an act of formal confirmation)
 * where it has signed, and otherwise an accession, or whatever else the clause has in their place.
 */
export function findKindDeposited(
  consent: ParticipationClause['consent'],
  participant: ParticipantCode,
  hasSigned: boolean,
): ConsentKind {
  const kinds = [...(hasSigned ? consent.afterSignature : consent.withoutSignature), ...consent.afterSignature];
  return findKindNamed(consent, kinds.find((each) => each !== 'succession') ?? 'accession', participant);
}
