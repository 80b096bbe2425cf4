import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import {
  compareFolder,
  type FolderCompared,
  isExplained,
  type LedgerEntry,
  type LedgeredFinding,
  type RowFinding,
  type TableFile,
  type TreatyConformance,
  type TreatyFinding,
} from '../../conformance.ts';
import { assertNever, type CivilDate, findInCatalogue, nameOfParticipant } from '../../index.ts';
import { findRecord } from '../../records.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { jsonOption } from '../input/options.ts';
import { sayFromRecord } from '../output/audit/audit-writer.ts';
import { countOf, openPage, type Page } from '../output/page.ts';
import { say } from '../output/say.ts';
import { sayError } from '../output/say-error.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface ConformanceOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `treaty conformance`: a folder of registers with published dates, held to the clauses of the catalogue. */
export function defineConformance({ streams, exitWith }: Session) {
  return new Command('conformance')
    .description('Compare a folder of published dates with the catalogue.')
    .argument('<folder>', 'tables named by the id of their treaty, and truth.csv with the dates of the treaties')
    .option('--all', 'list every date that differs, also where a known error explains it')
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty conformance registers', 'treaty conformance registers --all'))
    .action(async (folder, options) => exitWith(await compareTables(folder, options, streams)));
}

async function compareTables(folder: string, options: ConformanceOptions, streams: Streams): Promise<ExitCode> {
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
    `${folder}: nothing here can be compared. Each table is named by the id of its treaty, such as op-crc-sc.csv ("treaty list" shows the ids); here ${tables.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more}.`,
  );
}

/** Counts the published dates that differ and that neither the ledger nor a known error explains. */
function countUnexplained(each: TreatyConformance): number {
  const own = each.own !== undefined && differs(each) && each.ownLedger === undefined ? 1 : 0;
  return own + each.rows.filter((row) => !isExplained(row, each)).length;
}

function hasSameDate({ verdict }: TreatyFinding): boolean {
  return verdict === 'agreed' || verdict === 'met-on-another-day';
}

function differs({ own }: TreatyConformance): boolean {
  return own?.verdict === 'disagreed' || own?.verdict === 'open' || own?.verdict === 'met-on-another-day';
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
  const agreed = treaties.filter(({ own }) => own !== undefined && hasSameDate(own)).length;
  const withDate = treaties.filter(({ own }) => own !== undefined).length;
  return [
    page.table(head, rows, 0),
    '',
    page.paragraph(
      'States: Same, the published date is the computed one; Reading, it is that of another reading; Other, it is another date; Open, it cannot be decided, or the act has no effect; None, nothing is published.',
    ),
    ...details,
    ...(left.length === 0 ? [] : ['', page.bold('Not compared')]),
    ...left.map(({ name, why }) => page.paragraph(`${name}: ${say(why)}`, '    ', '  ')),
    '',
    page.paragraph(
      `${agreed} of ${countOf(withDate, 'treaty', 'treaties')} with a published date ${agreed === 1 ? 'agrees' : 'agree'}; ${unexplained === 0 ? 'every date that differs is explained' : `${countOf(unexplained, 'date')} not explained`}.`,
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
  if (hasSameDate(own)) return 'same';
  if (own.verdict === 'agreed-under-reading') return `reading`;
  const published: CivilDate | string = own.published.inForceOn ?? 'not in force';
  return ownLedger === undefined ? published : `${published}*`;
}

/** Sets what is behind the dates of a treaty that differ: the ledger and what is not explained one by one, the known errors by number. */
function setDetails(page: Page, each: TreatyConformance, all: boolean): readonly string[] {
  const { treaty, own, ownLedger, rows, fromRecord } = each;
  const lines: string[] = [];
  if (fromRecord.length > 0) lines.push(page.paragraph(sayFromRecord(fromRecord), '    ', '  '));
  if (own !== undefined && own.verdict === 'agreed-under-reading') {
    lines.push(
      page.paragraph(`The treaty: ${own.published.inForceOn}, the reading "${say(own.reading)}".`, '    ', '  '),
    );
  }
  if (own?.verdict === 'met-on-another-day') {
    const { published, metOn = 'no day' } = own;
    const known = ownLedger === undefined ? '' : ` Ledger: ${ownLedger.reason}`;
    const says = `The treaty: the condition was met on ${published.metOn} as published, on ${metOn} as computed; the date of entry into force is the same.${known}`;
    lines.push(page.paragraph(says, '    ', '  '));
  }
  if (own !== undefined && (own.verdict === 'disagreed' || own.verdict === 'open')) {
    const causes = own.verdict === 'disagreed' ? own.causes.map(sayError) : [say(own.why)];
    const reason = ownLedger === undefined ? causes.join('; ') || 'not explained' : `ledger: ${ownLedger.reason}`;
    lines.push(
      page.paragraph(`The treaty: published ${own.published.inForceOn ?? 'as not in force'}; ${reason}`, '    ', '  '),
    );
  }
  const reasons: string[] = [];
  for (const row of rows) {
    const { finding, ledger } = row;
    if (finding.verdict === 'agreed-under-reading') reasons.push(`the reading "${say(finding.reading)}"`);
    if (!isOpenOrDiffers(finding)) continue;
    const isKnown = isExplained(row, each);
    if (all || ledger !== undefined || !isKnown) lines.push(setRow(page, { ...row, finding }, isKnown));
    else reasons.push(reasonOf(finding));
  }
  lines.push(...setReasons(page, reasons));
  return lines.length === 0 ? [] : ['', page.bold(treaty.id), ...lines];
}

/** Sets each reason with its number, the commonest first; reasons that differ by their dates alone are one. */
function setReasons(page: Page, reasons: readonly string[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const reason of reasons) {
    const inCommon = reason.replaceAll(DATE_IN_WORDS, '…');
    alike.set(inCommon, [...(alike.get(inCommon) ?? []), reason]);
  }
  return [...alike]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([inCommon, own]) => {
      const words = new Set(own).size === 1 ? own[0] : inCommon;
      return page.paragraph(`${own.length} × ${words}`, '      ', '  ');
    });
}

/** A date as reasons have it, such as `1 January 1988`. */
const DATE_IN_WORDS = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu;

type OpenOrDiffering = Extract<RowFinding, { readonly verdict: 'disagreed' | 'open' | 'refused' }>;

function isOpenOrDiffers(finding: RowFinding): finding is OpenOrDiffering {
  return finding.verdict === 'disagreed' || finding.verdict === 'open' || finding.verdict === 'refused';
}

/** Words what many rows may have in common: the likeliest error, why they are open, why they have no effect. */
function reasonOf(finding: OpenOrDiffering): string {
  const [cause] = 'causes' in finding ? finding.causes : [];
  return wordReason(finding, cause === undefined ? '' : sayError(cause));
}

/** Words why a row is open or differs, and the errors that lead to its date. */
function wordReason(finding: OpenOrDiffering, errors: string): string {
  switch (finding.verdict) {
    case 'disagreed':
      // Only where the ledger has an entry on the treaty itself is such a row explained.
      return errors === '' ? 'another date, as that of the treaty itself' : errors;
    case 'open':
      return `open: ${say(finding.why)}${errors === '' ? '' : ` ${capital(errors)}`}`;
    case 'refused':
      return `no effect: ${say(finding.refusal.reason)}`;
    default:
      return assertNever(finding);
  }
}

function setRow(
  page: Page,
  { finding, ledger }: { readonly finding: OpenOrDiffering; readonly ledger?: LedgerEntry },
  isKnown: boolean,
): string {
  const { row } = finding;
  const name = row.participant === undefined ? '' : `${nameOfParticipant(row.participant)}, `;
  const who = `${name}${row.kind.replaceAll('-', ' ')} of ${row.on ?? 'no day'}`;
  const by = row.publisher === undefined ? '' : ` (${row.publisher})`;
  const published = row.published === undefined ? 'nothing published' : `published ${row.published}${by}`;
  const computed = 'computed' in finding ? `, computed ${finding.computed}` : '';
  const errors = 'causes' in finding ? finding.causes.map(sayError).join('; ') : '';
  const isUnexplained = !isKnown && finding.verdict === 'disagreed';
  const why =
    ledger !== undefined ? `ledger: ${ledger.reason}` : isUnexplained ? 'not explained' : wordReason(finding, errors);
  return page.paragraph(`${who}: ${published}${computed}. ${capital(why)}`, '    ', '  ');
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
      ...(each.fromRecord.length === 0 ? {} : { fromRecord: each.fromRecord }),
      rows: each.rows.map(({ finding, ledger }) => ({
        ...finding,
        ...(ledger === undefined ? {} : { ledger }),
      })),
    })),
    left,
  };
}
