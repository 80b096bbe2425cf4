import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { Eligibility } from '../treaty/treaty.ts';

/** Whether a participant could sign or consent on a day, as far as the clause's facts tell. */
export type Eligible =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'unknown'; readonly says: string }
  | { readonly kind: 'ineligible'; readonly reason: string };

/**
 * Checks if a participant could sign or consent on a day.
 *
 * Where the clause asks for a link with another treaty and the facts are not at hand, the answer is `unknown`: the
 * depositary's acceptance of the act is then presumed right, and the answer says so.
 *
 * @param on the day of the act, inclusive: a link that begins that day suffices
 */
export function isEligible(eligibility: Eligibility, participant: string, on: CivilDate): Eligible {
  const kind = kindOfParticipant(participant);
  if (kind === 'territory') {
    return { kind: 'ineligible', reason: 'It is a territory, for which the State responsible acts.' };
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
      const other = eligibility.treaty.toUpperCase();
      if (eligibility.facts.kind === 'unknown') {
        return { kind: 'unknown', says: `Whether it was a party to or a signatory of the ${other} is not known here.` };
      }
      const since = eligibility.facts.since[participant];
      if (since !== undefined && since <= on) return { kind: 'eligible' };
      if (since === undefined && !eligibility.facts.complete) {
        return {
          kind: 'unknown',
          says: `The facts at hand do not say whether it was a party to or a signatory of the ${other}.`,
        };
      }
      const link = since === undefined ? 'It is' : `Until ${renderDate(since)} it was`;
      return { kind: 'ineligible', reason: `${link} neither a party to nor a signatory of the ${other}.` };
    }
  }
}

const ONLY_STATES: Eligible = { kind: 'ineligible', reason: 'The clause admits States only.' };
