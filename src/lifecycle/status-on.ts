import { DAY, LIST, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf, findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { Missing } from '../treaty/register.ts';
import { LIFE } from './argument-shapes.ts';
import { findOwnLife, type LifeOfParties, type ParticipantLife, type ParticipationLife } from './life.ts';
import { composeIfPerhapsBound } from './perhaps-bound.ts';

/**
 * What a State is to a treaty on a day; exactly one of:
 *
 * - `none`: it has done nothing, or nothing that stands;
 * - `signatory`: it has signed and not consented;
 * - `contracting-state`: it has consented, and the treaty is not in force for it (VCLT 2(1)(f));
 * - `party`: the treaty is in force for it (VCLT 2(1)(g));
 * - `former-party`: it was a Party, and neither is one nor has consented anew.
 */
export type Status = (typeof STATUSES)[number];

export const STATUSES = ['none', 'signatory', 'contracting-state', 'party', 'former-party'] as const;

/**
 * A status as far as the record tells it: `not-known` where it lacks acts by which the participant may have another than it shows, and of one
 * that an instrument of another may bind: a State formed by uniting, or a member of an organisation that counts as its members.
 */
export type Standing = Status | 'not-known';

/**
 * Determines the status of a participant on a day. The first day of entry into force is a day as a Party; the day on which
 * a denunciation takes effect is not. It holds as far as the record goes: `determineRecordEnd` tells it. Of whom the record, which is partial,
 * lacks acts or may hold none, it is not known; nor is it of one without an instrument which binds it, where a State that united in it was a Party, or an organisation is one that counts as its members.
 *
 * @param asOf the day asked about
 * @example determineStatus(life, 'ROU', civilDate('2002-01-17')) // 'contracting-state'
 */
export function determineStatus(life: LifeOfParties, participant: ParticipantCode, asOf: CivilDate): Standing {
  assertArgument('determineStatus', 'life', LIFE, life);
  assertArgument('determineStatus', 'participant', CODE, participant);
  assertArgument('determineStatus', 'asOf', DAY, asOf);
  return standingOf(life, ownLifeOf(life, participant), asOf);
}

/** Gives what a participant did by the record; of one that it does not have, nothing. */
export function ownLifeOf(life: LifeOfParties, participant: ParticipantCode): ParticipantLife {
  return findOwnLife(life, participant) ?? { participant: continuingStateOf(participant), participations: [] };
}

/** Determines what {@link determineStatus} does, of a participant whose life was composed here. */
export function standingOf(
  life: Pick<LifeOfParties, 'record' | 'treaty' | 'perhapsBound'>,
  own: ParticipantLife,
  asOf: CivilDate,
): Standing {
  const status = statusFrom(own, asOf);
  const lack = findLack(life, own, asOf);
  const { unitedIn } = findFormerState(own.participant) ?? {};
  const isOpen =
    composeIfPerhapsBound(life, own.participant, asOf) ||
    (lack && (lack.of || status === 'none' || (unitedIn && status === 'signatory')));
  return isOpen ? 'not-known' : status;
}

/**
 * Finds the acts that a record in part lacks, so that it does not tell if a participant is bound on a day: of one that has an instrument there, its own
 * denunciation; of another its own instrument, or that of anybody.
 */
export function findLack(
  { record: { completeness }, treaty: { adoptedOn } }: Pick<LifeOfParties, 'record' | 'treaty'>,
  { participant, participations, signedOn }: ParticipantLife,
  asOf: CivilDate,
): Missing | undefined {
  const { lastDay = '', unitedIn } = findFormerState(participant) ?? {};
  // Before its adoption nobody can have done anything, nor a State that had ended by then.
  if (!completeness || asOf < adoptedOn || (lastDay && lastDay < adoptedOn)) return undefined;
  const [held] = participations;
  // Those who publish records and their totals leave out many a State that has dissolved since, and print the instrument of one that united under
  // the name of the State that it formed, though its signature may stand under its own.
  if (!held && (!signedOn || unitedIn) && asOf <= lastDay) return { acts: 'consents' };
  if (!('missing' in completeness)) return undefined;
  const missing = completeness.missing.filter(
    ({ acts, of, since = asOf }) =>
      since <= asOf &&
      acts === (held ? 'denunciations' : 'consents') &&
      (of ? of.includes(participant) : !held && kindOfParticipant(participant) !== 'territory'),
  );
  return missing.find(({ of }) => of) ?? missing[0];
}

/**
 * Determines the status on a day from a participant's own life.
 *
 * @example statusOf({ participant: 'NOR', signedOn: civilDate('2000-06-13'), participations: [] }, civilDate('2001-01-01')) // 'signatory'
 */
export function statusOf(own: ParticipantLife, asOf: CivilDate): Status {
  assertArgument('statusOf', 'own', OBJECT, own);
  assertArgument('statusOf', 'own.participations', LIST, own.participations);
  return statusFrom(own, asOf);
}

/** Determines the status as {@link statusOf} does, of a participant whose life was composed here. */
function statusFrom({ participations, signedOn, ceasedOn }: ParticipantLife, asOf: CivilDate): Status {
  if (participations.some((participation) => isPartyBy(participation, asOf))) return 'party';
  const exists = ceasedOn === undefined || asOf < ceasedOn;
  if (exists && participations.some((participation) => isContracting(participation, asOf))) return 'contracting-state';
  if (participations.some(({ partyFrom }) => partyFrom !== undefined && partyFrom <= asOf)) return 'former-party';
  return exists && signedOn !== undefined && signedOn <= asOf ? 'signatory' : 'none';
}

/**
 * Checks if a participation binds its State on a day: from entry into force, inclusive, to its end, exclusive.
 *
 * @example isBound(life.participants[0].participations[0], civilDate('2002-10-19')) // true
 */
export function isBound(participation: ParticipationLife, asOf: CivilDate): boolean {
  assertArgument('isBound', 'participation', OBJECT, participation);
  return isPartyBy(participation, asOf);
}

/** Checks what {@link isBound} does, of a participation that was composed here. */
export function isPartyBy({ partyFrom, partyUntil }: ParticipationLife, asOf: CivilDate): boolean {
  return partyFrom !== undefined && partyFrom <= asOf && (partyUntil === undefined || asOf < partyUntil);
}

function isContracting(
  { instrument, withdrawnOn, endedOn, leftWith, partyFrom }: ParticipationLife,
  asOf: CivilDate,
): boolean {
  const over = withdrawnOn ?? endedOn ?? leftWith?.on;
  const stands = instrument.on <= asOf && (over === undefined || asOf < over);
  return stands && (partyFrom === undefined || asOf < partyFrom);
}
