import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareFolder,
  type FolderCompared,
  isExplained,
  KNOWN_ERRORS,
  type LedgeredFinding,
  needsLedger,
  type TableFile,
  type TreatyConformance,
} from '../../conformance.ts';
import { type CivilDate, findInCatalogue, nameOfParticipant } from '../../index.ts';
import { findRecord } from '../../records.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { countOf, openPage, type Page } from '../page.ts';
import type { Streams } from '../streams.ts';
import { writeJson } from '../write-json.ts';

export interface ConformanceOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `treaty conformance`: a folder of registers with published dates, held to the clauses of the catalogue. */
export async function runConformance(folder: string, options: ConformanceOptions, streams: Streams): Promise<ExitCode> {
  const tables = await readTables(folder);
  const compared = compareFolder(tables, {
    findTreaty: (id) => findInCatalogue(id)?.treaty,
    findRegister: findRecord,
  });
  const unread = compared.left.filter(({ issues }) => issues.length > 0);
  if (unread.length > 0) {
    const { renderIssues } = await import('../../reading.ts');
    throw new BadInput(unread.map(({ name, issues }) => renderIssues(issues, join(folder, `${name}.csv`))).join('\n'));
  }
  if (compared.treaties.length === 0) refuseFolder(folder, tables);
  if (options.json === true) writeJson(streams, plain(compared));
  else streams.stdout.write(`${setReport(openPage(streams), compared, options).join('\n')}\n`);
  return compared.treaties.some((each) => countUnexplained(each) > 0) ? EXIT.findings : EXIT.answered;
}

async function readTables(folder: string): Promise<readonly TableFile[]> {
  const names = await readdir(folder).catch((error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') {
      throw new BadInput(
        `${folder}: this is a file. Give the folder in which the tables are; "treaty audit" takes one table.`,
      );
    }
    throw new BadInput(`${folder}: there is no such folder. Check the path.`);
  });
  const tables = names.filter((name) => name.endsWith('.csv')).sort();
  if (tables.length === 0) {
    throw new BadInput(
      `${folder}: no table (.csv) is here. Each is named by the id of its treaty, such as op-crc-sc.csv.`,
    );
  }
  return Promise.all(
    tables.map(async (name) => ({ name: name.slice(0, -4), text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** How many file names a refusal shows. */
const MOST_NAMES = 5;

function refuseFolder(folder: string, tables: readonly TableFile[]): never {
  const names = tables.slice(0, MOST_NAMES).map(({ name }) => `${name}.csv`);
  const more = tables.length > MOST_NAMES ? ` and ${tables.length - MOST_NAMES} more` : '';
  throw new BadInput(
    `${folder}: nothing here can be compared. Each table is named by the id of its treaty, such as op-crc-sc.csv ("treaty list" shows the ids); here are ${names.join(', ')}${more}.`,
  );
}

/** Counts the published dates that differ and that neither the ledger nor a known error explains. */
function countUnexplained(each: TreatyConformance): number {
  const own = each.own !== undefined && differs(each) && each.ownLedger === undefined ? 1 : 0;
  return own + each.rows.filter((row) => !isExplained(row, each)).length;
}

function differs({ own }: TreatyConformance): boolean {
  return own?.verdict === 'disagreed' || own?.verdict === 'open';
}

function setReport(page: Page, { treaties, left }: FolderCompared, { all }: ConformanceOptions): readonly string[] {
  const rows = treaties.map((each) => [
    each.treaty.id,
    dateOf(each),
    verdictOf(each),
    ...(['agreed', 'agreed-under-reading', 'disagreed', 'open', 'filled'] as const).map((verdict) =>
      String(each.rows.filter(({ finding }) => verdictOfRow(finding) === verdict).length),
    ),
  ]);
  const head = ['Treaty', 'In force', 'Published', 'Same', 'Reading', 'Other', 'Open', 'None'];
  const details = treaties.flatMap((each) => setDetails(page, each, all === true));
  const unexplained = treaties.reduce((sum, each) => sum + countUnexplained(each), 0);
  const agreed = treaties.filter(({ own }) => own?.verdict === 'agreed').length;
  const withDate = treaties.filter(({ own }) => own !== undefined).length;
  return [
    page.table(head, rows, 0),
    '',
    page.paragraph(
      'States: Same, the published date is the computed one; Reading, it is that of another reading; Other, it is another date; Open, it cannot be decided; None, nothing is published.',
    ),
    ...details,
    ...(left.length === 0 ? [] : ['', page.bold('Not compared')]),
    ...left.map(({ name, why }) => page.paragraph(`${name}: ${why}`, '    ', '  ')),
    '',
    page.paragraph(
      `${agreed} of ${countOf(withDate, 'published date')} of treaties agreed; ${unexplained === 0 ? 'every other date is explained' : `${countOf(unexplained, 'date')} not explained`}.`,
    ),
  ];
}

function verdictOfRow(finding: LedgeredFinding['finding']): string {
  return finding.verdict === 'refused' ? 'open' : finding.verdict;
}

function dateOf({ entryIntoForce }: TreatyConformance): string {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : '-';
}

function verdictOf({ own, ownLedger }: TreatyConformance): string {
  if (own === undefined) return '-';
  if (own.verdict === 'agreed') return 'same';
  if (own.verdict === 'agreed-under-reading') return `reading`;
  const published: CivilDate | string = own.published.inForceOn ?? 'not in force';
  return ownLedger === undefined ? published : `${published}*`;
}

/** Sets what is behind the dates of a treaty that differ: the ledger and what is not explained one by one, the known errors by number. */
function setDetails(page: Page, each: TreatyConformance, all: boolean): readonly string[] {
  const { treaty, own, ownLedger, rows } = each;
  const lines: string[] = [];
  if (own !== undefined && own.verdict === 'agreed-under-reading') {
    lines.push(page.paragraph(`The treaty: ${own.published.inForceOn}, the reading "${own.reading}".`, '    ', '  '));
  }
  if (own !== undefined && (own.verdict === 'disagreed' || own.verdict === 'open')) {
    const causes = own.verdict === 'disagreed' ? own.causes.map((cause) => KNOWN_ERRORS[cause]) : [own.why];
    const reason = ownLedger === undefined ? causes.join('; ') || 'not explained' : `ledger: ${ownLedger.reason}`;
    lines.push(
      page.paragraph(`The treaty: published ${own.published.inForceOn ?? 'as not in force'}; ${reason}`, '    ', '  '),
    );
  }
  const known = new Map<string, number>();
  for (const row of rows) {
    const { finding, ledger } = row;
    if (finding.verdict === 'agreed-under-reading') {
      known.set(`the reading "${finding.reading}"`, (known.get(`the reading "${finding.reading}"`) ?? 0) + 1);
    }
    if (!needsLedger(finding)) continue;
    if (ledger !== undefined || all || !isExplained(row, each)) lines.push(setRow(page, row));
    else if ('causes' in finding && finding.causes[0] !== undefined) {
      const words = KNOWN_ERRORS[finding.causes[0]];
      known.set(words, (known.get(words) ?? 0) + 1);
    }
  }
  for (const [words, count] of [...known].sort((a, b) => b[1] - a[1])) {
    lines.push(page.paragraph(`${count} × ${words}`, '      ', '  '));
  }
  return lines.length === 0 ? [] : ['', page.bold(treaty.id), ...lines];
}

function setRow(page: Page, { finding, ledger }: LedgeredFinding): string {
  const { row } = finding;
  const name = row.participant === undefined ? '' : `${nameOfParticipant(row.participant)}, `;
  const who = `${name}${row.kind.replaceAll('-', ' ')} of ${row.on ?? 'no day'}`;
  const computed = 'computed' in finding ? `, computed ${finding.computed}` : '';
  const causes = 'causes' in finding ? finding.causes.map((cause) => KNOWN_ERRORS[cause]).join('; ') : '';
  const why =
    ledger !== undefined
      ? `ledger: ${ledger.reason}`
      : finding.verdict === 'refused'
        ? finding.refusal.reason
        : causes || ('why' in finding ? finding.why : 'not explained');
  const by = row.publisher === undefined ? '' : ` (${row.publisher})`;
  return page.paragraph(`${who}: published ${row.published}${by}${computed}. ${capital(why)}`, '    ', '  ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** The comparison as plain JSON: of each treaty its id and the dates, of each finding what a program needs. */
function plain({ treaties, left }: FolderCompared): unknown {
  return {
    treaties: treaties.map((each) => ({
      treaty: each.treaty.id,
      entryIntoForce: each.entryIntoForce,
      ...(each.own === undefined ? {} : { own: each.own }),
      ...(each.ownLedger === undefined ? {} : { ledger: each.ownLedger }),
      explained: countUnexplained(each) === 0,
      rows: each.rows.map(({ finding, ledger }) => ({
        ...finding,
        ...(ledger === undefined ? {} : { ledger }),
      })),
    })),
    left,
  };
}
