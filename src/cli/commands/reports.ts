import { Command } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  type DueReport,
  determineReports,
  type Life,
  listReports,
  nameOfParticipant,
  type PartyReports,
  type ReportsOptions,
  recordsReports,
  renderDate,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { participantArgument, treatyArgument } from '../input/arguments.ts';
import { findOther } from '../input/find-other.ts';
import { findParticipant, findSubject } from '../input/find-subject.ts';
import { asOfOption, jsonOption, registerOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { byName, cite, countOf, openPage, type Page } from '../output/page.ts';
import { sayAll } from '../output/say.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface ReportsCommandOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly dayBefore?: true;
  readonly json?: true;
}

/** `treaty reports`: when the reports of a Party are due, or the next one of every Party. */
export function defineReports({ streams, exitWith }: Session) {
  return new Command('reports')
    .description('Print when the reports of a Party are due.')
    .addArgument(treatyArgument())
    .addArgument(participantArgument('[participant]'))
    .addOption(registerOption())
    .addOption(asOfOption())
    .option('--day-before', 'count a period to the day before the anniversary')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty reports op-crc-sc "Viet Nam"',
        'treaty reports op-crc-sc --as-of 2004-01-01',
        'treaty reports crc Switzerland --day-before',
      ),
    )
    .action(async (name, participant, options) => exitWith(await answerReports(name, participant, options, streams)));
}

async function answerReports(
  name: string,
  participantName: string | undefined,
  options: ReportsCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const participant = participantName === undefined ? undefined : await findParticipant(participantName);
  const life = composeLife(treaty, register, asOf);
  const how: ReportsOptions = {
    ...findOther(treaty, asOf),
    ...(options.dayBefore === true ? { convention: 'day-before' } : {}),
  };
  const reports =
    participant === undefined ? listReports(life, asOf, how) : determineReports(life, participant, asOf, how);
  if (options.json === true) {
    writeJson(streams, { asOf, recordHoldsReports: recordsReports(life), parties: reports });
    return EXIT.answered;
  }
  const page = openPage(streams);
  const lines =
    participant === undefined ? setAll(page, life, reports, asOf) : setOne(page, life, participant, reports, asOf);
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}

function setHead(page: Page, { treaty }: Life, asOf: CivilDate): readonly string[] {
  const { reporting } = treaty.finalClauses;
  const clause =
    reporting === undefined
      ? 'The final clauses at hand ask for no reports.'
      : `Reports to ${reporting.to} (${cite(reporting.initial.article)}), on ${renderDate(asOf)}.`;
  return [page.paragraph(`${page.bold(treaty.shortTitle)}  ${clause}`)];
}

function setNote(page: Page, life: Life): readonly string[] {
  return recordsReports(life) || life.treaty.finalClauses.reporting === undefined
    ? []
    : [
        '',
        page.paragraph('The record holds no reports, so that what was received, and what is overdue, is not known.'),
      ];
}

function setAll(page: Page, life: Life, all: readonly PartyReports[], asOf: CivilDate): readonly string[] {
  const recorded = recordsReports(life);
  const named = all.map((each) => ({ ...each, name: nameOfParticipant(each.participant) })).sort(byName);
  const rows = named.map(({ name, reports, nextDue }) => {
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

function setOne(
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
  const recorded = recordsReports(life);
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
      return report.due.kind === 'indeterminate' ? sayAll(report.due.questions) : 'open';
  }
}
