import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { Eligibility } from '../treaty/treaty.ts';

/** Whether a participant could sign or consent on a day, as far as the clause's facts tell. */
export type Eligible =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'unknown'; readonly says: Message<CodeOf<'remark'>> }
  | { readonly kind: 'ineligible'; readonly reason: Message<CodeOf<'reason'>> };

/**
 * Checks if a participant could sign or consent on a day.
 *
 * Where the clause asks for a link with another treaty and the facts are not at hand, the answer is `unknown`: the
 * depositary's acceptance of the act is then presumed right, and the answer says so.
 *
 * @param on the day of the act, inclusive: a link that begins that day suffices
 */
export function determineEligibility(eligibility: Eligibility, participant: string, on: CivilDate): Eligible {
  const kind = kindOfParticipant(participant);
  if (kind === 'territory') {
    return { kind: 'ineligible', reason: { code: 'reason.ineligible.territory', values: {} } };
  }
  switch (eligibility.kind) {
    case 'any-state-or-organisation':
      return { kind: 'eligible' };
    case 'any-state':
      return kind === 'organisation' ? ONLY_STATES : { kind: 'eligible' };
    case 'described':
      return kind === 'organisation' && !eligibility.organisations ? ONLY_STATES : { kind: 'eligible' };
    case 'party-or-signatory-of': {
      if (kind === 'organisation') return ONLY_STATES;
      const { treaty, facts } = eligibility;
      if (facts.kind === 'unknown') {
        return { kind: 'unknown', says: { code: 'remark.eligibility-unknown', values: { treaty } } };
      }
      const since = facts.since[participant];
      if (since !== undefined && since <= on) return { kind: 'eligible' };
      if (since !== undefined) {
        return {
          kind: 'ineligible',
          reason: { code: 'reason.ineligible.not-yet-linked', values: { treaty, on: since } },
        };
      }
      return facts.complete
        ? { kind: 'ineligible', reason: { code: 'reason.ineligible.not-linked', values: { treaty } } }
        : { kind: 'unknown', says: { code: 'remark.eligibility-unknown.incomplete', values: { treaty } } };
    }
    default:
      return assertNever(eligibility);
  }
}

const ONLY_STATES: Eligible = { kind: 'ineligible', reason: { code: 'reason.ineligible.organisation', values: {} } };
