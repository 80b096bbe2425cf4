import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { describeMembers } from '../condition/as-members.ts';
import type { Determination } from '../determination/determination.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf, findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { composeEmptyRecord } from '../participation/admit-act.ts';
import {
  determineEligibility,
  eligibilityOf,
  listAccessionCaveats,
  listEligibilityCaveats,
} from '../participation/determine-eligibility.ts';
import { LIFE } from './argument-shapes.ts';
import { composeIfLacking } from './if-not-known.ts';
import { findLastOf, findOwnLife, type LifeOfParties } from './life.ts';
import { composeIfPerhapsBound } from './perhaps-bound.ts';

/**
 * Determines when the treaty enters into force for a participant by the record: by its last instrument, where it has several.
 *
 * Outcomes: those of its instrument; pending where it has none; excluded where it has none and can never deposit one, because
 * the clause does not admit it or it no longer exists; indeterminate where the record, which is partial, holds none and may lack one, and of one
 * that an instrument of another may bind: a State formed by uniting, or a member of an organisation that counts as its members.
 *
 * @param asOf the day asked about, inclusive: a State that may join on it may, whatever it does later; without it, and where it may not, what is
 *   known last tells whether it may
 * @example determineParticipantDate(life, 'BEN').value // '2005-02-28'
 */
export function determineParticipantDate(
  life: LifeOfParties,
  participant: ParticipantCode,
  asOf?: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineParticipantDate', 'life', LIFE, life);
  assertArgument('determineParticipantDate', 'participant', CODE, participant);
  if (asOf !== undefined) assertArgument('determineParticipantDate', 'asOf', DAY, asOf);
  const own = findOwnLife(life, participant);
  const last = own && findLastOf(own.participations);
  if (last !== undefined) return last.entryIntoForce;
  const { participation, entryIntoForce } = life.treaty.finalClauses;
  const { consent } = participation;
  const { article } = consent;
  const code = continuingStateOf(participant);
  const perhaps = composeIfPerhapsBound(life, code, asOf ?? LAST_DAY);
  if (perhaps) return perhaps;
  const { ceasedOn } = composeEmptyRecord(code, participation);
  if (ceasedOn !== undefined) {
    const reason = { code: 'reason.ceased-without-instrument', values: { ceasedOn } } as const;
    const excluded = { kind: 'excluded', article, reason, basis: [] } as const;
    return composeIfLacking(life, code, findFormerState(code)?.lastDay ?? ceasedOn, article) ?? excluded;
  }
  if (life.end !== undefined) {
    const { on, article: ends } = life.end;
    return { kind: 'excluded', article: ends, reason: { code: 'reason.treaty-ended', values: { on } }, basis: [] };
  }
  const kind = own?.signedOn === undefined ? 'accession' : 'ratification';
  const eligibility = eligibilityOf(participation.eligibility, kind);
  const mayJoinOn = (day: CivilDate) => determineEligibility(eligibility, code, day);
  const on = asOf !== undefined && mayJoinOn(asOf).kind === 'eligible' ? asOf : LAST_DAY;
  const eligible = mayJoinOn(on);
  if (eligible.kind === 'ineligible') {
    return { kind: 'excluded', article: eligibility.article, reason: eligible.reason, basis: [] };
  }
  const basis = [
    ...(own?.signedOn === undefined
      ? listAccessionCaveats(participation, code, on)
      : listEligibilityCaveats(eligibility, code, on, true)),
    ...describeMembers(entryIntoForce, (member) => member === code),
  ];
  const awaits = [{ article, code: 'awaited.instrument-of', values: { participant: code } }] as const;
  return composeIfLacking(life, code, LAST_DAY, article, basis) ?? { kind: 'pending', article, awaits, basis };
}
