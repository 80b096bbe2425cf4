import {
  assertNever,
  type CivilDate,
  type DueReport,
  determineParticipantDate,
  hasReports,
  type Life,
  type PartyReports,
  type ReportsOnReading,
} from '../../index.ts';
import { describeDaysDue } from './days-due.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';

function setHead({ paragraph, say }: Page, { treaty }: Life, asOf: CivilDate): readonly string[] {
  const { shortTitle, finalClauses } = treaty;
  const { reporting } = finalClauses;
  if (reporting === undefined) return [paragraph(say('page.reports.none-asked', { treaty: shortTitle }))];
  const { to, initial } = reporting;
  return [paragraph(say('page.reports.title', { treaty: shortTitle, to, article: initial.article, asOf }))];
}

function setNote({ paragraph, text }: Page, life: Life): readonly string[] {
  return hasReports(life) || life.treaty.finalClauses.reporting === undefined
    ? []
    : ['', paragraph(text('page.reports.not-recorded'))];
}

/** Sets the next report of every Party: what is due next first. */
export function setReportsOfAll(
  page: Page,
  life: Life,
  all: readonly PartyReports[],
  asOf: CivilDate,
): readonly string[] {
  const { say, text, formats } = page;
  const recorded = hasReports(life);
  const named = all.map((each) => ({ ...each, name: formats.participant(each.participant) }));
  const rows = orderByDue(
    orderByName(named, ({ name }) => name, page.language),
    recorded,
    asOf,
  ).map(({ name, reports, nextDue }) => {
    const overdue = reports.filter(({ status }) => status === 'overdue');
    const first = overdue[0];
    return [
      name,
      nextDue === undefined ? '—' : describeDaysDue(page, nextDue),
      !recorded || first === undefined
        ? ''
        : say('page.reports.overdue-since', { overdue: overdue.length, since: describeDaysDue(page, first) }),
    ];
  });
  const columns = ['page.heading.party', 'page.heading.next-due', 'page.heading.overdue'] as const;
  const headings = recorded ? columns : columns.slice(0, 2);
  const shown = recorded ? rows : rows.map((row) => row.slice(0, 2));
  const table =
    rows.length === 0 ? [page.paragraph(text('page.reports.due-by-nobody'))] : [page.table(headings, shown, 0)];
  return [...setHead(page, life, asOf), '', ...table, ...setNote(page, life)];
}

/** Orders what is overdue first, since the earliest day, then what is due next, and last what has no day. */
function orderByDue<T extends PartyReports>(all: readonly T[], recorded: boolean, asOf: CivilDate): readonly T[] {
  const days = new Map(all.map((each) => [each, dayOf(each, recorded, asOf)] as const));
  const dayOfParty = (each: T) => days.get(each) ?? '';
  return [...all].sort((a, b) => (dayOfParty(a) === dayOfParty(b) ? 0 : dayOfParty(a) < dayOfParty(b) ? -1 : 1));
}

/**
 * The day by which a Party is put in order; what has none comes behind every day. Of a report that may be due on several days it is the first that
 * has not passed.
 */
function dayOf({ reports, nextDue }: PartyReports, recorded: boolean, asOf: CivilDate): string {
  const overdue = recorded ? reports.find(({ status }) => status === 'overdue') : undefined;
  const due = (overdue ?? nextDue)?.due;
  if (due?.kind !== 'determined') return '~';
  if (overdue !== undefined) return due.value;
  const days = [due.value, ...(due.readings ?? []).map(({ value }) => value)].sort();
  return days.find((day) => day >= asOf) ?? due.value;
}

/** Sets every report of a Party. */
export function setReportsOfOne(
  page: Page,
  life: Life,
  participant: string,
  all: readonly PartyReports[],
  asOf: CivilDate,
): readonly string[] {
  if (all.length === 0) {
    return [
      ...setHead(page, life, asOf),
      ...(life.treaty.finalClauses.reporting === undefined
        ? []
        : ['', page.paragraph(sayNone(page, life, participant))]),
    ];
  }
  const named = all.map((each) => ({ ...each, participant }));
  return [...setHead(page, life, asOf), '', ...setTables(page, life, named, asOf), ...setNote(page, life)];
}

/** Sets the reports that would be due only on readings that do not prevail, each Party's below what the reading says. */
export function setReportsOnReadings(
  page: Page,
  life: Life,
  others: readonly ReportsOnReading[],
  asOf: CivilDate,
): readonly string[] {
  return others.flatMap(({ says, reports }) => [
    '',
    page.paragraph(page.render(says)),
    ...(reports.reports.length === 0 ? [] : ['', ...setTables(page, life, [reports], asOf)]),
  ]);
}

function setTables(page: Page, life: Life, all: readonly PartyReports[], asOf: CivilDate): readonly string[] {
  const { say } = page;
  const recorded = hasReports(life);
  const headings = [
    'page.heading.report',
    'page.heading.due',
    'page.heading.article',
    'page.heading.standing',
  ] as const;
  return all.flatMap(({ participant, partyFrom, reports, nextDue }) => [
    page.paragraph(say('page.reports.of', { participant, from: partyFrom })),
    ...(nextDue === undefined ? [] : [page.paragraph(sayNext(page, nextDue))]),
    '',
    page.table(
      headings,
      reports.map((report) => [
        nameOf(page, report),
        `${setDue(page, report)}${monthEndMark(report)}`,
        page.source(report.due.article),
        describeStanding(page, report, recorded, asOf),
      ]),
      3,
    ),
  ]);
}

/** Says which report is due next, above those whose days have passed. */
function sayNext(page: Page, report: DueReport): string {
  return page.say('page.reports.next', { on: describeDaysDue(page, report), report: nameOf(page, report) });
}

function nameOf({ text }: Page, { number }: DueReport): string {
  return number === 1 ? text('page.reports.initial') : String(number);
}

/** Says that none is owed; or, where the record may lack acts of the participant, that it is not known. */
function sayNone(page: Page, life: Life, participant: string): string {
  const own = determineParticipantDate(life, participant);
  return own.kind === 'indeterminate'
    ? page.sentences(own.questions)
    : page.say('page.reports.owes-none', { participant });
}

function setDue(page: Page, report: DueReport): string {
  const on = describeDaysDue(page, report);
  return report.setByCommittee === true ? page.say('page.reports.set', { on }) : on;
}

function monthEndMark({ due }: DueReport): string {
  return due.kind === 'determined' && due.monthEndMattered ? ' *' : '';
}

function describeStanding(page: Page, report: DueReport, recorded: boolean, asOf: CivilDate): string {
  const { say, text } = page;
  switch (report.status) {
    case 'received':
      return say('page.reports.received', { on: report.receivedOn });
    case 'received-late':
      return say('page.reports.received-late', { on: report.receivedOn, days: report.lateDays });
    case 'overdue':
      return say(recorded ? 'page.reports.overdue' : 'page.reports.passed', { days: report.overdueDays });
    case 'due':
      if (report.due.kind === 'determined' && report.due.latest !== undefined) {
        return say('page.reports.due-on-other-reading', { on: report.due.latest });
      }
      return report.due.kind === 'determined' && report.due.value === asOf ? text('page.reports.due-today') : '';
    case 'indeterminate':
      return report.due.kind === 'indeterminate' ? page.sentences(report.due.questions) : text('page.reports.open');
    default:
      return assertNever(report);
  }
}
