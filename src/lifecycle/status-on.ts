import { DAY, LIST, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import { findParticipantLife, type LifeOfParties, type ParticipantLife, type ParticipationLife } from './life.ts';

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
 * Determines the status of a participant on a day. The first day of entry into force is a day as a Party; the day on which
 * a denunciation takes effect is not. It holds as far as the record goes: `determineRecordEnd` tells it.
 *
 * @param asOf the day asked about
 * @example determineStatus(life, 'ROU', civilDate('2002-01-17')) // 'contracting-state'
 */
export function determineStatus(life: LifeOfParties, participant: ParticipantCode, asOf: CivilDate): Status {
  assertArgument('determineStatus', 'life', LIFE, life);
  assertArgument('determineStatus', 'participant', CODE, participant);
  assertArgument('determineStatus', 'asOf', DAY, asOf);
  const own = findParticipantLife(life, participant);
  return own === undefined ? 'none' : statusFrom(own, asOf);
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
export function statusFrom({ participations, signedOn, ceasedOn }: ParticipantLife, asOf: CivilDate): Status {
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
