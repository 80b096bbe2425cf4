import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Awaited } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { PartyReports } from '../reporting/compose-reports.ts';
import { LIFE } from './argument-shapes.ts';
import { type ChronologyEntry, composeChronology } from './chronology.ts';
import { composeForeseenAmendment } from './compose-foreseen-amendment.ts';
import { type FirstDay, listFirstDays } from './first-days.ts';
import type { Life, ParticipantLife, ParticipationLife } from './life.ts';
import { listOnOthersAmong, type OnOtherReading } from './on-other-readings.ts';
import { listReports, type ReportsOptions } from './reports.ts';
import { listWithdrawnOtherwise } from './withdrawn-otherwise.ts';

/** What a treaty or an amendment waits for. */
export interface Awaiting {
  /** The id of the amendment; left out for the treaty itself. */
  readonly amendment?: string;
  readonly awaits: readonly Awaited[];
}

/** What is awaited, and what happens when if nothing else is deposited. */
export interface WhatIsNext {
  readonly awaited: readonly Awaiting[];
  /** The dated consequences after the day asked about, in order. */
  readonly dated: readonly ChronologyEntry[];
  /** What comes after the day asked about on a reading that does not prevail, in order. */
  readonly onOtherReadings: readonly OnOtherReading[];
  /** Of instruments that were withdrawn, how, and what would still come if they stood. */
  readonly withdrawnOtherwise: readonly Step[];
  /** The days after the day asked about on which something can first be done, in order. */
  readonly firstDays: readonly FirstDay[];
  /** The next report due of each Party, in order of its day. */
  readonly reports: readonly PartyReports[];
}

/**
 * Composes what comes next: what the treaty and its amendments wait for, every date that follows from the record as it stood on a
 * day if nothing else is deposited, and the first days on which something can be done.
 *
 * @param life as `composeLife` gives it for that day
 * @param asOf the day asked about; what happens on it has happened
 * @example composeNext(composeLife(opCrcSc, opCrcScRegister, civilDate('2001-10-18')), civilDate('2001-10-18')).dated[0].kind // 'treaty-in-force'
 */
export function composeNext(life: Life, asOf: CivilDate, options: ReportsOptions = {}): WhatIsNext {
  assertArgument('composeNext', 'life', LIFE, life);
  assertArgument('composeNext', 'asOf', DAY, asOf);
  assertArgument('composeNext', 'options', OBJECT, options);
  const { entryIntoForce, amendments } = life;
  const awaited: Awaiting[] = entryIntoForce.kind === 'pending' ? [{ awaits: entryIntoForce.awaits }] : [];
  for (const { record, entryIntoForce: answer } of amendments) {
    if (answer.kind === 'pending') awaited.push({ amendment: record.id, awaits: answer.awaits });
  }
  for (const { id, record, entryIntoForce: answer } of life.amendingAgreements ?? []) {
    if (record !== undefined && answer.kind === 'pending') awaited.push({ amendment: id, awaits: answer.awaits });
  }
  const consequences = listForeseen(life);
  const dated = consequences.filter(({ on }) => on > asOf);
  const due = listReports(life, asOf, options).flatMap((reports) =>
    reports.nextDue?.due.kind === 'determined' ? [{ reports, on: reports.nextDue.due.value }] : [],
  );
  const reports = due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((each) => each.reports);
  return {
    awaited,
    dated,
    onOtherReadings: [
      ...listOnOthersAmong(consequences).filter(({ on }) => on > asOf),
      ...listOnActsReadOtherwise(life, consequences, asOf),
    ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    withdrawnOtherwise: [...listStillToCome(life, asOf), ...listEndsReadOtherwise(life, asOf)],
    firstDays: listFirstDays(life, asOf),
    reports,
  };
}

/** Lists every dated consequence after a day, in order, if nothing else is deposited. */
export function listDatedAfter(life: Life, asOf: CivilDate): readonly ChronologyEntry[] {
  return listForeseen(life).filter(({ on }) => on > asOf);
}

/** Lists what comes after a day on readings that do not prevail, in order, if nothing else is deposited. */
export function listOnOtherReadingsAfter(life: Life, asOf: CivilDate): readonly OnOtherReading[] {
  return listOnOthersAmong(listForeseen(life)).filter(({ on }) => on > asOf);
}

/** Lists every dated consequence, in order, if nothing else is deposited. */
function listForeseen(life: Life): readonly ChronologyEntry[] {
  const foreseen = { ...life, amendments: life.amendments.map((each) => composeForeseenAmendment(life, each)) };
  return composeChronology(foreseen).filter((entry) => !isAct(entry));
}

/** Lists what comes on another reading of the acts of a participant, and on the prevailing one does not come, on whatever day. */
function listOnActsReadOtherwise(
  life: Life,
  consequences: readonly ChronologyEntry[],
  asOf: CivilDate,
): readonly OnOtherReading[] {
  return life.participants.flatMap(({ onOtherReadings = [], ...own }) =>
    onOtherReadings.flatMap(({ reading, participations }) => {
      const there = composeChronology({ ...life, participants: [{ ...own, participations }] });
      const ofOwn = there.filter((entry) => entry.on > asOf && isOf(entry, own) && !isAct(entry));
      const isNew = (entry: ChronologyEntry): boolean =>
        !consequences.some(
          (each) => each.kind === entry.kind && isOf(each, own) && comesOn(each, reading.name) === entry.on,
        );
      return ofOwn.filter(isNew).map((entry) => ({ on: entry.on, title: reading.title, entry }));
    }),
  );
}

function isOf(entry: ChronologyEntry, { participant }: ParticipantLife): boolean {
  return 'participant' in entry && entry.participant === participant;
}

/** Finds the day of a consequence on a reading. */
function comesOn(entry: ChronologyEntry, name: string): CivilDate {
  const readings = 'basis' in entry && entry.basis.kind === 'determined' ? (entry.basis.readings ?? []) : [];
  return readings.find((each) => each.name === name)?.value ?? entry.on;
}

/** Lists the steps of the denunciations by which a State ceases to be a Party after a day, and on another reading never does. */
function listEndsReadOtherwise({ participants }: Life, asOf: CivilDate): readonly Step[] {
  return participants.flatMap(({ participations, onOtherReadings = [] }) =>
    participations.flatMap(({ notices, partyUntil }) => {
      const isHere = (each: ParticipationLife): boolean => each.partyUntil === partyUntil;
      if (partyUntil === undefined || partyUntil <= asOf) return [];
      if (onOtherReadings.every((there) => there.participations.some(isHere))) return [];
      return notices.flatMap(({ effect }) => (effect.kind === 'determined' ? effect.basis : []));
    }),
  );
}

/** Lists the steps of the instruments that were withdrawn, and that after a day would bind their States, or cease to, if they stood. */
function listStillToCome({ participants }: Life, asOf: CivilDate): readonly Step[] {
  return listWithdrawnOtherwise(participants).flatMap(({ spans, steps }) =>
    spans.some(({ from, until = from }) => from > asOf || until > asOf) ? steps : [],
  );
}

function isAct({ kind }: ChronologyEntry): boolean {
  return kind === 'act' || kind === 'act-refused' || kind === 'termination-act' || kind === 'amendment-act';
}
