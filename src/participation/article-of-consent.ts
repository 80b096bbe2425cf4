import type { ParticipantCode } from '../participants/participant-code.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/**
 * Finds the article under which an instrument is deposited. A notification of succession rests on the law of succession and not on the
 * treaty, which says who may ratify and accede.
 *
 * @see docs/legal-sources.md#counting
 */
export function articleOfConsent(
  { participation }: Pick<FinalClauses, 'participation'>,
  { kind, participant }: Pick<ConsentAct, 'kind' | 'participant'>,
): string {
  return kind === 'succession' ? articleOfSuccession(participant) : participation.consent.article;
}

/** Finds the article under which a State succeeds: that on separation, that on newly independent States, or both where it is not known how it came about. */
export function articleOfSuccession(participant: ParticipantCode): string {
  const by = findPredecessors(participant)?.by;
  if (by === undefined) return 'VCSSRT 17, 34';
  return by === 'separation' ? 'VCSSRT 34' : 'VCSSRT 17';
}
