import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { Eligibility, ParticipationClause } from '../treaty/treaty.ts';

/** Whether a participant could sign or consent on a day, as far as the clause's facts tell. */
export type Eligible =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'unknown'; readonly says: Message<CodeOf<'remark'>> }
  | Ineligible;

export interface Ineligible {
  readonly kind: 'ineligible';
  readonly reason: Message<CodeOf<'reason'>>;
}

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
  switch (eligibility.kind) {
    case 'any-state-or-organisation':
      return kind === 'territory' ? TERRITORY : ELIGIBLE;
    case 'any-state':
      if (kind === 'territory') return TERRITORY;
      return kind === 'organisation' ? ONLY_STATES : ELIGIBLE;
    case 'described':
      // Whom the words mean, the depositary decides: it may be one that others receive no instrument from.
      return kind === 'organisation' && !eligibility.organisations ? ONLY_STATES : ELIGIBLE;
    case 'named-states':
      return eligibility.states.includes(participant) ? ELIGIBLE : NOT_NAMED;
    case 'party-or-signatory-of':
    case 'party-to': {
      if (kind === 'territory') return TERRITORY;
      if (kind === 'organisation' && eligibility.organisations !== true) return ONLY_STATES;
      return determineLink(eligibility, participant, on);
    }
    default:
      return assertNever(eligibility);
  }
}

/** Checks by the facts at hand if a participant is tied to another treaty as the clause asks. */
function determineLink(
  { kind, treaty, facts }: Extract<Eligibility, { readonly facts: unknown }>,
  participant: string,
  on: CivilDate,
): Eligible {
  const isParty = kind === 'party-to';
  if (facts.kind === 'unknown') {
    const code = isParty ? 'remark.eligibility-unknown.party' : 'remark.eligibility-unknown';
    return { kind: 'unknown', says: { code, values: { treaty } } };
  }
  const since = facts.since[participant];
  if (since !== undefined && since <= on) return ELIGIBLE;
  if (since !== undefined) {
    const code = isParty ? 'reason.ineligible.not-yet-party' : 'reason.ineligible.not-yet-linked';
    return { kind: 'ineligible', reason: { code, values: { treaty, on: since } } };
  }
  if (facts.complete) {
    const code = isParty ? 'reason.ineligible.not-party' : 'reason.ineligible.not-linked';
    return { kind: 'ineligible', reason: { code, values: { treaty } } };
  }
  const code = isParty ? 'remark.eligibility-unknown.party' : 'remark.eligibility-unknown.incomplete';
  return { kind: 'unknown', says: { code, values: { treaty } } };
}

/**
 * Lists what must be said of an answer about an instrument that nobody has received yet: that its State may join only if it is one of
 * those whom the words of the clause describe, or is tied to another treaty, which is not checked.
 *
 * @param on the day of the instrument, inclusive
 */
export function listEligibilityCaveats(eligibility: Eligibility, participant: string, on: CivilDate): readonly Step[] {
  const { article } = eligibility;
  if (eligibility.kind === 'described') {
    return [{ article, code: 'remark.eligibility-described', values: { says: eligibility.says } }];
  }
  if (determineEligibility(eligibility, participant, on).kind !== 'unknown' || !('treaty' in eligibility)) return [];
  return [{ article, code: 'remark.eligibility-depends', values: { treaty: eligibility.treaty } }];
}

/**
 * Lists what must be said of an answer about an accession that nobody has received yet: what {@link listEligibilityCaveats} lists, and what
 * it needs beside the instrument.
 *
 * @param on the day of the instrument, inclusive
 */
export function listAccessionCaveats(
  { eligibility, consent }: ParticipationClause,
  participant: string,
  on: CivilDate,
): readonly Step[] {
  const caveats = listEligibilityCaveats(eligibility, participant, on);
  const { article, accessionRequires: says } = consent;
  return says === undefined ? caveats : [...caveats, { article, code: 'remark.accession-requires', values: { says } }];
}

const ELIGIBLE: Eligible = { kind: 'eligible' };
const TERRITORY: Eligible = { kind: 'ineligible', reason: { code: 'reason.ineligible.territory', values: {} } };
const NOT_NAMED: Eligible = { kind: 'ineligible', reason: { code: 'reason.ineligible.not-named', values: {} } };
const ONLY_STATES: Eligible = { kind: 'ineligible', reason: { code: 'reason.ineligible.organisation', values: {} } };
