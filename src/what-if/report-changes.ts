import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { findLatestDay } from '../determination/determination.ts';
import type { Life, ParticipantLife } from '../lifecycle/life.ts';
import { determineReports, type ReportsOptions } from '../lifecycle/reports.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Change, ReportChange } from './change.ts';

type DueReport = ReturnType<typeof determineReports>[number]['reports'][number];

/**
 * Lists the reports that fall due on another day, for the first time, or no longer, of each State that becomes or ceases to be a Party on
 * another day, or of whose reports something is supposed. Of a State that is newly a Party it is the first report alone: the days of
 * the others follow from it. Each time as a Party has reports of its own, which leaving and coming back does not move.
 *
 * @param on the day as of which reports are told: those due by then, and the next three
 */
export function listReportChanges(
  before: Life,
  after: Life,
  on: CivilDate,
  options: ReportsOptions,
): readonly Change[] {
  if (after.treaty.finalClauses.reporting === undefined) return [];
  const old = new Map(before.participants.map((own) => [own.participant, own]));
  const now = new Map(after.participants.map((own) => [own.participant, own]));
  const [acts, actsThen] = [renderActs(before), renderActs(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((participant): readonly Change[] => {
    const [was, is] = [old.get(participant), now.get(participant)];
    if (!isOtherwise(was, is) && acts.get(participant) === actsThen.get(participant)) return [];
    const owed = listDue(before, was, on, options);
    const owes = listDueAsFar(after, is, on, options, owed);
    return Array.from({ length: Math.max(owed.length, owes.length) }, (_, index) =>
      compareReports(participant, owed[index] ?? [], owes[index] ?? []),
    ).flat();
  });
}

function isOtherwise(was: ParticipantLife | undefined, is: ParticipantLife | undefined): boolean {
  const spansOf = (own: ParticipantLife | undefined) =>
    JSON.stringify(own?.participations.map(({ partyFrom, partyUntil }) => [partyFrom, partyUntil]));
  return was !== is && spansOf(was) !== spansOf(is);
}

/** Renders the reports received of each State and the days set for it, as one text that can be compared. */
function renderActs({ reportingActs }: Life): ReadonlyMap<ParticipantCode, string> {
  const texts = new Map<ParticipantCode, string>();
  for (const act of reportingActs) {
    texts.set(act.participant, (texts.get(act.participant) ?? '') + JSON.stringify(act));
  }
  return texts;
}

function compareReports(
  participant: ParticipantCode,
  before: readonly DueReport[],
  after: readonly DueReport[],
): readonly Change[] {
  if (before.length === 0) return tell(participant, undefined, after[0]);
  const numbers = new Set([...before, ...after].map(({ number }) => number));
  // Neither list has an end: beyond the shorter one nothing is known of the other.
  const last = after.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...before.map(({ number }) => number));
  return [...numbers]
    .filter((number) => number <= last)
    .flatMap((number) => {
      const [was, is] = [before, after].map((list) => list.find((report) => report.number === number));
      return tell(participant, was, is);
    });
}

/**
 * Lists the reports owed as `listDue` does, and on until each participation has as many as in another list, or has no more: of a State that
 * becomes a Party later fewer are due by the same day.
 */
function listDueAsFar(
  life: Life,
  own: ParticipantLife | undefined,
  on: CivilDate,
  options: ReportsOptions,
  others: readonly (readonly DueReport[])[],
): readonly (readonly DueReport[])[] {
  const listed = listDue(life, own, on, options);
  const last = listed.flat().reduce((day, report) => laterOf(day, dayDue(report) ?? day), on);
  if (last === on) return listed;
  const further = listDue(life, own, last, options);
  // A list that is too short and does not go on has come to its end: the State leaves.
  const goesOn = listed.some(
    ({ length }, index) => length < (others[index]?.length ?? 0) && length < (further[index]?.length ?? 0),
  );
  return goesOn ? listDueAsFar(life, own, last, options, others) : listed;
}

/** Tells of a report that is owed on another day before and after, or not at all. */
function tell(participant: ParticipantCode, was: DueReport | undefined, is: DueReport | undefined): readonly Change[] {
  const report = is ?? was;
  const [from, on] = [was, is].map(dayDue);
  if (report === undefined || from === on) return [];
  const about = { kind: 'report', participant, number: report.number, article: report.due.article } as const;
  const change: ReportChange = {
    ...about,
    ...(from === undefined ? {} : { from }),
    ...(on === undefined ? {} : { on }),
    ...(is?.due.kind === 'determined' && is.due.monthEndMattered ? { monthEndMattered: true } : {}),
  };
  return [change];
}

/** Finds the day on which a report is due; while it is open which clock governs, there is none. */
function dayDue(report: DueReport | undefined): CivilDate | undefined {
  return report === undefined || report.status === 'indeterminate' ? undefined : findLatestDay(report.due);
}

/** Lists the reports owed under each participation that are due by a day, or next after it. */
function listDue(
  life: Life,
  own: ParticipantLife | undefined,
  on: CivilDate,
  options: ReportsOptions,
): readonly (readonly DueReport[])[] {
  const last = own?.participations.flatMap(({ partyFrom }) => partyFrom ?? []).at(-1);
  if (own === undefined || last === undefined) return [];
  return determineReports(life, own.participant, laterOf(on, last), options).map(({ reports }) => reports);
}
