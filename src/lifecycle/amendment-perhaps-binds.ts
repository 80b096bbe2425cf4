import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import type { Message } from '../determination/messages/message.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { composeIfOpen } from './if-open.ts';
import type { AmendingAgreement } from './life.ts';
import { composeIfPerhapsBound } from './perhaps-bound.ts';
import { findLack, ownLifeOf, standingOf } from './status-on.ts';

/**
 * Lists what must be answered before it is known whether a treaty that amends another binds a Party to that one on a day: its record lacks, or may
 * lack, the acts of that Party; it may bind the Party without an instrument of its own; or its date is open. Nothing where it is known.
 *
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function listWhyAmendmentPerhapsBinds(
  { id: amendment, own, bound }: Pick<AmendingAgreement, 'id' | 'own' | 'bound'>,
  participant: ParticipantCode,
  asOf: CivilDate,
): readonly Message[] {
  const code = continuingStateOf(participant);
  const ownLife = ownLifeOf(own, code);
  const standing = standingOf(own, ownLife, asOf);
  // Who joined the amended treaty is bound whatever it did about the amendment.
  const binding = bound.find((span) => span.participant === code && isInSpan(span, asOf));
  if (standing === 'party' || binding?.because === 'joined-later') return [];
  const lack = findLack(own, ownLife, asOf);
  if (lack === undefined)
    return (composeIfPerhapsBound(own, code, asOf) ?? composeIfOpen(ownLife, asOf))?.questions ?? [];
  const values = { participant, amendment, named: lack.of ? 'yes' : 'no' } as const;
  return [{ code: 'question.amendment-record-lacks', values }];
}
