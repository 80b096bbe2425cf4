import {
  type CivilDate,
  type DueReport,
  hasReports,
  type Life,
  type PartyReports,
  renderDate,
  textIn,
} from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import { orderByName } from './order-by-name.ts';
import { countOf, type Page, renderArticle } from './page.ts';
import { renderTexts } from './render-text.ts';

function setHead(page: Page, { treaty }: Life, asOf: CivilDate): readonly string[] {
  const { reporting } = treaty.finalClauses;
  const clause =
    reporting === undefined
      ? 'The final clauses at hand ask for no reports.'
      : `Reports to ${textIn(reporting.to, 'en')} (${renderArticle(reporting.initial.article)}), on ${renderDate(asOf)}.`;
  return [page.paragraph(`${page.bold(treaty.shortTitle)}  ${clause}`)];
}

function setNote(page: Page, life: Life): readonly string[] {
  return hasReports(life) || life.treaty.finalClauses.reporting === undefined
    ? []
    : [
        '',
        page.paragraph('The record holds no reports, so that what was received, and what is overdue, is not known.'),
      ];
}

/** Sets the next report of every Party. */
export function setReportsOfAll(
  page: Page,
  life: Life,
  all: readonly PartyReports[],
  asOf: CivilDate,
): readonly string[] {
  const recorded = hasReports(life);
  const named = all.map((each) => ({ ...each, name: nameOfParticipant(each.participant) }));
  const rows = orderByName(named, ({ name }) => name).map(({ name, reports, nextDue }) => {
    const overdue = reports.filter(({ status }) => status === 'overdue');
    const first = overdue[0];
    return [
      name,
      nextDue === undefined ? '—' : dateOf(nextDue),
      !recorded || first === undefined ? '' : `${overdue.length}, since ${dateOf(first)}`,
    ];
  });
  const head = recorded ? ['Party', 'Next due', 'Overdue'] : ['Party', 'Next due'];
  const shown = recorded ? rows : rows.map((row) => row.slice(0, 2));
  const table = rows.length === 0 ? [page.paragraph('No report is due by anyone.')] : [page.table(head, shown, 0)];
  return [...setHead(page, life, asOf), '', ...table, ...setNote(page, life)];
}

/** Sets every report of a Party. */
export function setReportsOfOne(
  page: Page,
  life: Life,
  participant: string,
  all: readonly PartyReports[],
  asOf: CivilDate,
): readonly string[] {
  const name = nameOfParticipant(participant);
  if (all.length === 0) {
    const why =
      life.treaty.finalClauses.reporting === undefined ? '' : `${name} owes no report: it was no Party by that day.`;
    return [...setHead(page, life, asOf), ...(why === '' ? [] : ['', page.paragraph(why)])];
  }
  const recorded = hasReports(life);
  const tables = all.flatMap(({ partyFrom, reports }) => [
    page.paragraph(`${name}, a Party from ${renderDate(partyFrom)}:`),
    '',
    page.table(
      ['Report', 'Due', 'Article', 'Standing'],
      reports.map((report) => [
        report.number === 1 ? 'initial' : String(report.number),
        `${dateOf(report)}${report.setByCommittee === true ? ' set' : ''}${monthEndMark(report)}`,
        report.due.article,
        describeStanding(report, recorded, asOf),
      ]),
      3,
    ),
  ]);
  return [...setHead(page, life, asOf), '', ...tables, ...setNote(page, life)];
}

function dateOf({ due }: DueReport): string {
  return due.kind === 'determined' ? due.value : due.kind;
}

function monthEndMark({ due }: DueReport): string {
  return due.kind === 'determined' && due.monthEndMattered ? ' *' : '';
}

function describeStanding(report: DueReport, recorded: boolean, asOf: CivilDate): string {
  switch (report.status) {
    case 'received':
      return `received ${report.receivedOn}`;
    case 'received-late':
      return `received ${report.receivedOn}, ${countOf(report.lateDays, 'day')} late`;
    case 'overdue':
      return recorded
        ? `overdue by ${countOf(report.overdueDays, 'day')}`
        : `passed ${countOf(report.overdueDays, 'day')} ago`;
    case 'due':
      return report.due.kind === 'determined' && report.due.value === asOf ? 'due today' : '';
    case 'indeterminate':
      return report.due.kind === 'indeterminate' ? renderTexts(report.due.questions) : 'open';
  }
}
