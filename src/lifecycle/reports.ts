import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay, type Reading } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import {
  composeReports,
  composeReportsInShort,
  type PartyReports,
  type ReportsInShort,
} from '../reporting/compose-reports.ts';
import { composeReportsOnReadings } from '../reporting/compose-reports-on-readings.ts';
import type { DueDateConvention } from '../reporting/nth-due-date.ts';
import type { OtherTreatyPlace, ReportingFacts } from '../reporting/reporting-facts.ts';
import type { ReportingAct } from '../treaty/act.ts';
import type { ReportingClause } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { findParticipantLife, type Life, type ParticipantLife } from './life.ts';
import { listSpansOtherwise } from './withdrawn-otherwise.ts';

/** What else is known when reports are asked about. */
export interface ReportsOptions {
  /** The life of the treaty with whose reports those under this one go; without it, which dates follow the first is open. */
  readonly other?: Life;
  /** How a period is counted: to the anniversary, which is the rule, or to the day before. */
  readonly convention?: DueDateConvention;
}

/**
 * Determines the reports of a participant: one schedule for each of its participations that had begun by the day asked about.
 *
 * @returns none where the treaty asks for no reports, or it was no Party by that day
 * @param asOf the day asked about
 * @example determineReports(life, 'VNM', civilDate('2004-01-01'))[0].reports[0].due.value // '2004-01-18'
 * @see docs/legal-sources.md#reporting
 */
export function determineReports(
  life: Life,
  participant: ParticipantCode,
  asOf: CivilDate,
  options: ReportsOptions = {},
): readonly PartyReports[] {
  assertArgument('determineReports', 'life', LIFE, life);
  assertArgument('determineReports', 'participant', CODE, participant);
  assertArgument('determineReports', 'asOf', DAY, asOf);
  assertArgument('determineReports', 'options', OBJECT, options);
  const own = findParticipantLife(life, participant);
  return own === undefined ? [] : composeReportsOf(life, own, groupReportingActs(life), asOf, options);
}

/**
 * Lists the reports of every participant that had been a Party by the day asked about, in order of code.
 *
 * @example listReports(life, civilDate('2002-01-18')).length // 16
 */
export function listReports(life: Life, asOf: CivilDate, options: ReportsOptions = {}): readonly PartyReports[] {
  assertArgument('listReports', 'life', LIFE, life);
  assertArgument('listReports', 'asOf', DAY, asOf);
  assertArgument('listReports', 'options', OBJECT, options);
  const acts = groupReportingActs(life);
  return life.participants.flatMap((own) => composeReportsOf(life, own, acts, asOf, options));
}

/** The reports of a State that is a Party on a reading alone that does not prevail. */
export interface ReportsOnReading {
  /** What that reading says. */
  readonly says: Message;
  readonly reports: PartyReports;
}

/**
 * Lists the reports of every participant, or of one, that would be due from it only on readings that do not prevail: its instrument was withdrawn by a
 * denunciation that came too early, or the treaty is not in force for that.
 *
 * @example listReportsOnReadings(life, civilDate('2004-01-01')) // []
 * @see docs/legal-sources.md#withdrawal
 */
export function listReportsOnReadings(
  life: Life,
  asOf: CivilDate,
  options: ReportsOptions = {},
  participant?: ParticipantCode,
): readonly ReportsOnReading[] {
  assertArgument('listReportsOnReadings', 'life', LIFE, life);
  assertArgument('listReportsOnReadings', 'asOf', DAY, asOf);
  assertArgument('listReportsOnReadings', 'options', OBJECT, options);
  if (participant !== undefined) assertArgument('listReportsOnReadings', 'participant', CODE, participant);
  const code = participant === undefined ? undefined : continuingStateOf(participant);
  const acts = groupReportingActs(life.onOtherReadings?.[0]?.life ?? life);
  const asked = life.participants.filter((own) => code === undefined || own.participant === code);
  return asked.flatMap((own) =>
    own.participations.flatMap((each) =>
      listSpansOtherwise(each.entryIntoForce).flatMap(({ from: partyFrom, until, step: { article: _, ...says } }) => {
        const { partyUntil: __, ...start } = each;
        const bound = { ...start, partyFrom, ...(until === undefined ? {} : { partyUntil: until }) };
        const reports = composeReportsOf(life, { ...own, participations: [bound] }, acts, asOf, options);
        return reports.map((found): ReportsOnReading => ({ says, reports: found }));
      }),
    ),
  );
}

/**
 * Lists how the reports of every participant that had been a Party by the day asked about stand, in short, in order of code.
 *
 * @example listReportsInShort(life, civilDate('2004-01-01')).length // 69
 */
export function listReportsInShort(
  life: Life,
  asOf: CivilDate,
  options: ReportsOptions = {},
): readonly ReportsInShort[] {
  assertArgument('listReportsInShort', 'life', LIFE, life);
  assertArgument('listReportsInShort', 'asOf', DAY, asOf);
  assertArgument('listReportsInShort', 'options', OBJECT, options);
  const acts = groupReportingActs(life);
  return life.participants.flatMap((own) => {
    return listFacts(life, own, acts, asOf, options).map(({ clause, facts, readings }) =>
      readings === undefined
        ? composeReportsInShort(clause, facts, asOf, options.convention)
        : shorten(composeReportsOnReadings(clause, facts, readings, asOf, options.convention)),
    );
  });
}

/**
 * Checks if a record holds any report. Where it holds none, what was received is not known, and a date that has passed says
 * nothing of whether the report was late.
 *
 * @example hasReports(life) // false
 */
export function hasReports(life: Life): boolean {
  assertArgument('hasReports', 'life', LIFE, life);
  const { reportingActs } = life;
  return reportingActs.some(({ kind }) => kind === 'report');
}

/** Tells in short how the reports of a Party stand of which it is unsettled since when it is one. */
function shorten({ participant, reports, nextDue }: PartyReports): ReportsInShort {
  const overdue = reports.filter(({ status }) => status === 'overdue').length;
  const nextOn = nextDue === undefined ? undefined : findLastReading(nextDue.due);
  return nextOn === undefined ? { participant, overdue } : { participant, overdue, nextOn };
}

function findLastReading(due: Determination<CivilDate>): CivilDate | undefined {
  return due.kind === 'determined' && due.latest !== undefined ? due.latest : findLatestDay(due);
}

type ActsByParticipant = ReadonlyMap<ParticipantCode, readonly ReportingAct[]>;

function groupReportingActs({ reportingActs }: Life): ActsByParticipant {
  const groups = new Map<ParticipantCode, ReportingAct[]>();
  for (const act of reportingActs) {
    const group = groups.get(act.participant);
    if (group === undefined) groups.set(act.participant, [act]);
    else group.push(act);
  }
  return groups;
}

function composeReportsOf(
  life: Life,
  own: ParticipantLife,
  actsOf: ActsByParticipant,
  asOf: CivilDate,
  options: ReportsOptions,
): readonly PartyReports[] {
  return listFacts(life, own, actsOf, asOf, options).map(({ clause, facts, readings }) =>
    readings === undefined
      ? composeReports(clause, facts, asOf, options.convention)
      : composeReportsOnReadings(clause, facts, readings, asOf, options.convention),
  );
}

/** What a schedule rests on, and the readings of the first day as a Party where these differ. */
interface FactsOfParticipation {
  readonly clause: ReportingClause;
  readonly facts: ReportingFacts;
  readonly readings?: readonly Reading<CivilDate>[];
}

/** Lists what the schedule of each participation that had begun by a day rests on. */
function listFacts(
  { treaty }: Life,
  own: ParticipantLife,
  actsOf: ActsByParticipant,
  asOf: CivilDate,
  { other }: ReportsOptions,
): readonly FactsOfParticipation[] {
  const { reporting: clause } = treaty.finalClauses;
  if (clause === undefined) return [];
  const { participant } = own;
  const otherTreaty = findPlace(other, participant);
  return own.participations.flatMap(
    ({ partyFrom, partyUntil, entryIntoForce }, index): readonly FactsOfParticipation[] => {
      if (partyFrom === undefined || partyFrom > asOf) return [];
      const end = partyUntil === undefined ? {} : { partyUntil };
      const next = own.participations[index + 1]?.partyFrom;
      const acts = (actsOf.get(participant) ?? []).filter(
        ({ on }) => on >= partyFrom && (next === undefined || on < next),
      );
      const facts = { participant, partyFrom, ...end, otherTreaty, acts };
      const readings = entryIntoForce.kind === 'determined' ? entryIntoForce.readings : undefined;
      return [readings === undefined ? { clause, facts } : { clause, facts, readings }];
    },
  );
}

/** Finds the place of a participant under the treaty with whose reports its own go; where they go with none, it is not looked at. */
function findPlace(other: Life | undefined, participant: ParticipantCode): OtherTreatyPlace {
  const clause = other?.treaty.finalClauses.reporting;
  if (other === undefined || clause === undefined) return { kind: 'unknown' };
  const participations = findParticipantLife(other, participant)?.participations ?? [];
  const places = participations.flatMap(({ partyFrom, partyUntil }): readonly OtherTreatyPlace[] => {
    if (partyFrom === undefined) return [];
    return [{ kind: 'party', clause, partyFrom, ...(partyUntil === undefined ? {} : { partyUntil }) }];
  });
  return places.at(-1) ?? { kind: 'not-a-party' };
}
