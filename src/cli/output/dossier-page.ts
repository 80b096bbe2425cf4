import type { CivilDate, DossierEntry, DueReport, RecordEnd, Treaty } from '../../index.ts';
import { describeEntry } from './describe-entry.ts';
import type { Page } from './page.ts';

/** An entry, with the treaty that it is about and what is known of its record. */
export interface DossierRow extends DossierEntry {
  readonly about: Treaty;
  readonly asOf: CivilDate;
  readonly recordEnd: RecordEnd;
  readonly recordHoldsReports: boolean;
}

/** The dossier of a participant: the treaties of which there is a record, and those of which there is none. */
export interface Dossier {
  readonly participant: string;
  readonly rows: readonly DossierRow[];
  readonly withoutRecord: readonly Treaty[];
}

/** Stands behind a status that the record does not reach: it ends earlier. */
const BEYOND = ' °';
const BEYOND_CODES: ReadonlySet<string> = new Set(['record.ends-before', 'record.end-not-known']);

/** Sets what a participant is to every treaty, what comes for it first. */
export function setDossierPage(page: Page, { participant, rows, withoutRecord }: Dossier): readonly string[] {
  const { say, text, paragraph, table } = page;
  const [first] = rows;
  const own = rows.filter(({ status, participations, signedOn }) => {
    return status !== 'none' || participations.length > 0 || signedOn !== undefined;
  });
  const count = (status: DossierRow['status']): number => own.filter((row) => row.status === status).length;
  const numbers = {
    parties: count('party'),
    contracting: count('contracting-state'),
    signatories: count('signatory'),
    former: count('former-party'),
    others: rows.length - own.length,
  };
  const due = listDue(page, own);
  const standing = own.map((row) => setStanding(page, row));
  const isBeyond = standing.some((row) => row.some((cell) => cell.includes(BEYOND)));
  return [
    ...(first === undefined ? [] : [paragraph(say('page.dossier.title', { participant, asOf: first.asOf }))]),
    paragraph(say('page.dossier.counts', numbers)),
    '',
    page.bold(text('page.dossier.to-come')),
    due.length === 0
      ? paragraph(text('page.dossier.nothing-to-come'))
      : table(['page.heading.date', 'page.heading.treaty', 'page.heading.what'], due, 2),
    ...(own.length === 0 ? [] : ['', page.bold(text('page.dossier.standing')), table(HEADINGS, standing, 0)]),
    ...(isBeyond ? ['', paragraph(page.dim(text('page.dossier.beyond')))] : []),
    ...(withoutRecord.length === 0 ? [] : ['', paragraph(setWithoutRecord(page, withoutRecord))]),
  ];
}

const HEADINGS = [
  'page.heading.treaty',
  'page.heading.status',
  'page.heading.in-force',
  'page.heading.record-to',
] as const;

function setStanding(page: Page, row: DossierRow): readonly string[] {
  const { about, status, participations, recordEnd } = row;
  const word = page.say('page.status.word', { status });
  const isBeyond = recordEnd.says.some(({ code }) => BEYOND_CODES.has(code));
  const last = participations.at(-1);
  const answer = last?.withdrawnOn === undefined ? last?.entryIntoForce : undefined;
  const inForce =
    answer === undefined
      ? ''
      : answer.kind === 'determined'
        ? answer.value
        : page.say('page.without-date', { kind: answer.kind });
  return [about.shortTitle, `${word}${isBeyond ? BEYOND : ''}`, inForce, recordEnd.endsOn ?? '—'];
}

/** Lists what is overdue, due and to come, by date. */
function listDue(page: Page, rows: readonly DossierRow[]): readonly (readonly string[])[] {
  const dated = rows.flatMap((row) => [...listReportsDue(page, row), ...listConsequences(page, row)]);
  return dated
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ on, row, what }) => [on, row.about.shortTitle, what]);
}

interface Dated {
  readonly on: CivilDate;
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

function setReport({ say }: Page, row: DossierRow, { due, status }: DueReport): readonly Dated[] {
  if (due.kind !== 'determined') return [];
  const code = status === 'overdue' ? 'page.dossier.report-overdue' : 'page.dossier.report-due';
  return [{ on: due.value, row, what: say(code, { article: due.article }) }];
}

function listConsequences(page: Page, row: DossierRow): readonly Dated[] {
  return row.dated.map((entry) => ({
    on: entry.on,
    row,
    what: page.say('page.dossier.consequence', { what: describeEntry(page, entry), article: entry.article }),
  }));
}

function setWithoutRecord({ say }: Page, treaties: Dossier['withoutRecord']): string {
  const names = treaties.map(({ shortTitle }) => shortTitle);
  return say('page.dossier.without-record', { treaties: names.length, names, option: '--register' });
}
