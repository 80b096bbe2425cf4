import { type CivilDate, type DueReport, findLastParticipation } from '../../index.ts';
import { describeDaysDue } from './days-due.ts';
import { describeEntry } from './describe-entry.ts';
import type { Dossier, DossierRow } from './dossier.ts';
import type { Page } from './page.ts';
import { listInForce, listLegendOfMarks, listStanding } from './status-of-each.ts';

/** Stands behind a status that the record does not reach: it ends earlier. */
const BEYOND = ' °';
/** Stands behind a status of which the record is partial. */
const PARTIAL = ' ◊';
const PARTIAL_CODES: ReadonlySet<string> = new Set(['record.partial', 'record.unread']);
const BEYOND_CODES: ReadonlySet<string> = new Set(['record.ends-before', 'record.end-not-known']);

/** Sets what a participant is to every treaty, what comes for it first. */
export function setDossierPage(page: Page, { participant, rows, withoutRecord, store }: Dossier): readonly string[] {
  const { say, text, paragraph, table } = page;
  const [first] = rows;
  const own = listNamed(rows);
  const others = rows.filter((row) => !isNamed(row));
  const due = listDue(page, own);
  return [
    ...(first === undefined ? [] : [paragraph(say('page.dossier.title', { participant, asOf: first.asOf }))]),
    ...(own.length === 0 ? [] : [paragraph(sayCounts(page, own))]),
    '',
    page.bold(text('page.dossier.to-come')),
    due.length === 0
      ? paragraph(text('page.dossier.nothing-to-come'))
      : table(['page.heading.date', 'page.heading.treaty', 'page.heading.what'], due, 2),
    ...setAwaited(page, own),
    ...setStandings(page, own),
    ...(others.length === 0 ? [] : ['', paragraph(sayNowhere(page, others))]),
    ...(withoutRecord.length === 0 ? [] : ['', paragraph(sayWithoutRecord(page, withoutRecord, store))]),
  ];
}

/** Sets what comes for a participant, and what it is to each treaty whose record names it; nothing where none does. */
export function setDossierOfOwn(page: Page, rows: readonly DossierRow[]): readonly string[] {
  const own = listNamed(rows);
  if (own.length === 0) return [];
  const due = listDue(page, own);
  return [
    ...(due.length === 0
      ? []
      : ['', page.table(['page.heading.date', 'page.heading.treaty', 'page.heading.what'], due, 2)]),
    ...setStandings(page, own),
  ];
}

function setStandings(page: Page, own: readonly DossierRow[]): readonly string[] {
  const standing = own.map((row) => setStanding(page, row));
  const hasMark = (mark: string): boolean => standing.some((row) => row.some((cell) => cell.includes(mark)));
  const legend = [
    ...listLegendOfMarks(page, standing),
    ...(hasMark(BEYOND) ? [page.text('page.dossier.beyond')] : []),
    ...(hasMark(PARTIAL) ? [page.say('page.dossier.partial', { command: 'treaty status' })] : []),
  ];
  return [
    ...(own.length === 0 ? [] : ['', page.bold(page.text('page.dossier.standing')), page.table(HEADINGS, standing, 0)]),
    ...(legend.length === 0 ? [] : ['', ...legend.map((line) => page.paragraph(page.dim(line), '  ', ''))]),
  ];
}

function isNamed({ status, participations, signedOn }: DossierRow): boolean {
  return status !== 'none' || participations.length > 0 || signedOn !== undefined;
}

function listNamed(rows: readonly DossierRow[]): readonly DossierRow[] {
  return rows.filter(isNamed).sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status));
}

/** What is rare, and what something may have to be done about, comes first. */
const ORDER: readonly DossierRow['status'][] = [
  'contracting-state',
  'signatory',
  'not-known',
  'former-party',
  'none',
  'party',
];

/** Says to how many treaties it is what. */
function sayCounts(page: Page, rows: readonly DossierRow[]): string {
  const counts = ORDER.toReversed().flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0
      ? []
      : [page.say('page.dossier.count', { word: page.say('page.status.word', { status }), count })];
  });
  return page.say('page.dossier.counts', { counts });
}

function sayNowhere(page: Page, rows: readonly DossierRow[]): string {
  const names = rows.map(({ about }) => page.formats.text(about.shortTitle));
  return page.say('page.dossier.nowhere', { treaties: rows.length, names });
}

/** Sets what is awaited for each treaty to which it has consented and by which it is not bound yet. */
function setAwaited(page: Page, rows: readonly DossierRow[]): readonly string[] {
  const awaited = rows.flatMap(({ about, status, participations }) => {
    const answer = findLastParticipation(participations)?.entryIntoForce;
    const name = page.formats.text(about.shortTitle);
    if (status !== 'contracting-state' || answer === undefined) return [];
    if (answer.kind === 'pending') return [[name, answer.awaits.map(page.formats.cited).join(' ')]];
    return answer.kind === 'indeterminate' ? [[name, page.sentences(answer.questions)]] : [];
  });
  if (awaited.length === 0) return [];
  const table = page.table(['page.heading.treaty', 'page.heading.what'], awaited, 1);
  return ['', page.bold(page.text('page.dossier.awaited')), table];
}

const HEADINGS = [
  'page.heading.treaty',
  'page.heading.status',
  'page.heading.in-force',
  'page.heading.record-to',
] as const;

function setStanding(page: Page, row: DossierRow): readonly string[] {
  const { about, asOf, recordEnd } = row;
  const says = (codes: ReadonlySet<string>): boolean => recordEnd.says.some(({ code }) => codes.has(code));
  const marks = `${says(BEYOND_CODES) ? BEYOND : ''}${says(PARTIAL_CODES) ? PARTIAL : ''}`;
  const [word = '', ...end] = listStanding(page, row, asOf);
  return [
    page.formats.text(about.shortTitle),
    [`${word}${marks}`, ...end].join('\n'),
    listInForce(page, row).join('\n'),
    recordEnd.endsOn ?? '—',
  ];
}

/** Lists what is overdue, due and to come, by date. */
function listDue(page: Page, rows: readonly DossierRow[]): readonly (readonly string[])[] {
  const dated = rows.flatMap((row) => [...listReportsDue(page, row), ...listConsequences(page, row)]);
  return dated
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ on, shown = on, row, what }) => [shown, page.formats.text(row.about.shortTitle), what]);
}

interface Dated {
  readonly on: CivilDate;
  /** What is shown for that day, where it is one of two. */
  readonly shown?: string;
  readonly row: DossierRow;
  readonly what: string;
}

function listReportsDue(page: Page, row: DossierRow): readonly Dated[] {
  return row.reports.flatMap(({ reports, nextDue }) => {
    const overdue = row.recordHoldsReports ? reports.filter(({ status }) => status === 'overdue') : [];
    return [...overdue, ...(nextDue === undefined || overdue.includes(nextDue) ? [] : [nextDue])].flatMap((report) =>
      setReport(page, row, report),
    );
  });
}

function setReport(page: Page, row: DossierRow, report: DueReport): readonly Dated[] {
  const { due, status } = report;
  if (due.kind !== 'determined') return [];
  const code = status === 'overdue' ? 'page.dossier.report-overdue' : 'page.dossier.report-due';
  const what = page.say(code, { article: due.article });
  return [{ on: due.value, shown: describeDaysDue(page, report), row, what }];
}

function listConsequences(page: Page, row: DossierRow): readonly Dated[] {
  const { dated, onOtherReadings = [] } = row;
  const onPrevailing = dated.map((entry) => ({ on: entry.on, entry, what: describeEntry(page, entry) }));
  const onOthers = onOtherReadings.map(({ on, title, entry }) => {
    return { on, entry, what: page.say('page.next.on-other-reading', { what: describeEntry(page, entry), title }) };
  });
  return [...onPrevailing, ...onOthers].map(({ on, entry: { article }, what }) => {
    return { on, row, what: page.say('page.dossier.consequence', { what, article }) };
  });
}

/** Says of which treaties there is no record in the catalogue, or in the store that was asked. */
function sayWithoutRecord(
  { say, formats }: Page,
  without: Dossier['withoutRecord'],
  store: string | undefined,
): string {
  const names = without.map(({ shortTitle }) => formats.text(shortTitle));
  const treaties = names.length;
  return store === undefined
    ? say('page.dossier.without-record', { treaties, names, option: '--register' })
    : say('page.dossier.not-in-store', { treaties, names, store });
}
