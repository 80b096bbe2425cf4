import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { PartyReports } from '../reporting/compose-reports.ts';
import { LIFE } from './argument-shapes.ts';
import type { ChronologyEntry } from './chronology.ts';
import { findParticipantLife, type Life, type ParticipationLife } from './life.ts';
import { listDatedAfter, listOnOtherReadingsAfter } from './next.ts';
import type { OnOtherReading } from './on-other-readings.ts';
import { determineReports, type ReportsOptions } from './reports.ts';
import { determineStatus, type Standing } from './status-on.ts';

const OF_THE_TREATY: ReadonlySet<ChronologyEntry['kind']> = new Set([
  'treaty-in-force',
  'treaty-ended',
  'treaty-may-have-ended',
  'treaty-terminated',
]);

/** What a participant is to one treaty on a day, by the record of that treaty, and what comes for it. */
export interface DossierEntry {
  /** The id of the treaty. */
  readonly treaty: string;
  readonly status: Standing;
  readonly signedOn?: CivilDate;
  /** In order of time, each with its instrument, its date and its end. */
  readonly participations: readonly ParticipationLife[];
  /** The dated consequences for it after the day asked about, in order: its own, and the entry into force and the end of a treaty that it has joined. */
  readonly dated: readonly ChronologyEntry[];
  /** Those that come after that day on a reading that does not prevail, in order; left out where there is none. */
  readonly onOtherReadings?: readonly OnOtherReading[];
  /** A schedule for each of its participations; none where the treaty asks for no reports, or it was no Party by that day. */
  readonly reports: readonly PartyReports[];
}

/**
 * Composes what a participant is to a treaty on a day: one entry of its dossier over many treaties.
 *
 * @param life as `composeLife` gives it for that day
 * @param asOf the day asked about; what happens on it has happened
 * @param options with whose reports those of this treaty go
 * @example composeDossierEntry(life, 'VNM', civilDate('2004-01-01')).status // 'party'
 */
export function composeDossierEntry(
  life: Life,
  participant: ParticipantCode,
  asOf: CivilDate,
  options: ReportsOptions = {},
): DossierEntry {
  assertArgument('composeDossierEntry', 'life', LIFE, life);
  assertArgument('composeDossierEntry', 'participant', CODE, participant);
  assertArgument('composeDossierEntry', 'asOf', DAY, asOf);
  assertArgument('composeDossierEntry', 'options', OBJECT, options);
  const code = continuingStateOf(participant);
  const own = findParticipantLife(life, code);
  const participations = own?.participations ?? [];
  const hasJoined = participations.some(({ withdrawnOn }) => withdrawnOn === undefined);
  const isIts = (entry: ChronologyEntry): boolean =>
    'participant' in entry ? entry.participant === code : hasJoined && OF_THE_TREATY.has(entry.kind);
  const others = own === undefined ? [] : listOnOtherReadingsAfter(life, asOf).filter(({ entry }) => isIts(entry));
  return {
    treaty: life.treaty.id,
    status: determineStatus(life, code, asOf),
    ...(own?.signedOn === undefined ? {} : { signedOn: own.signedOn }),
    participations,
    dated: own === undefined ? [] : listDatedAfter(life, asOf).filter(isIts),
    ...(others.length === 0 ? {} : { onOtherReadings: others }),
    reports: determineReports(life, code, asOf, options),
  };
}
