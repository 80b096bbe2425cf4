import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { LIST, OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Act } from '../treaty/act.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv/csv-columns.ts';
import { writeName } from './csv/csv-free-text.ts';
import { parseCsvHeader, REGISTER_COLUMNS } from './csv/parse-csv-header.ts';
import { isOtherHead, readOtherHeads } from './csv/read-other-heads.ts';
import { listRows } from './csv/split-rows.ts';
import { findTableForm } from './csv/table-form.ts';
import { type Cells, composeCells } from './csv/write-register-csv.ts';
import { type Issue, issueAt, issueOfFile, type Parsed } from './issues/issue.ts';
import { describeFound } from './json/json-value.ts';
import { isJson, isJsonList } from './json/parse-json-table.ts';
import { parseRegister } from './parse-register.ts';
import type { RowListeners } from './rows-left.ts';

/**
 * Adds acts to the text of a register, JSON or a table, behind those that it has. Every other character stays as it is: the order of the
 * columns, the sign between the cells, the line ends, the indents.
 *
 * A table of which only the heads are there has no acts yet.
 *
 * Issues: those of `parseRegister`; a list of objects, which is read and not written; a column that a table lacks and an act needs.
 *
 * @param options the treaty of a table, which does not say it; with `skip`, rows that cannot be read stay as they are
 * @returns the new text, which `parseRegister` reads as the acts that were there and these
 * @example addActs('participant,kind,date\nROU,ratification,2001-10-18\n', [{ kind: 'accession', participant: 'BLR', on: civilDate('2002-01-23') }], { treatyId: 'op-crc-sc' }).ok // true
 */
export function addActs(
  text: string,
  acts: readonly Act[],
  options: { readonly treatyId?: string } & Pick<RowListeners, 'skip'> = {},
): Parsed<string> {
  assertArgument('addActs', 'text', TEXT, text);
  assertArgument('addActs', 'acts', LIST, acts);
  assertArgument('addActs', 'options', OBJECT, options);
  const parsed = parseRegister(text, options);
  const isBare = !parsed.ok && parsed.issues.every(({ code }) => code === 'no-acts');
  if (!parsed.ok && !isBare) return parsed;
  const actsBefore = parsed.ok ? parsed.value.acts.length : 0;
  if (acts.length === 0) return { ok: true, value: text };
  if (isJsonList(text)) return { ok: false, issues: [NOT_WRITTEN] };
  const added = isJson(text) ? { ok: true as const, value: addToJson(text, acts) } : addToTable(text, acts);
  if (!added.ok) return added;
  const after = parseRegister(added.value, options);
  if (!after.ok || after.value.acts.length !== actsBefore + acts.length) {
    throw new Error('a register to which acts are added is read with them');
  }
  return added;
}

/** The keys of such a list are its own, and are not written; a register is. */
const NOT_WRITTEN: Issue = issueOfFile({
  what: { code: 'issue.wrong-type', values: { ...describeFound([]), expected: 'object' } },
  remedy: { code: 'remedy.write-type', values: { expected: 'object' } },
});

/** Adds acts to a list of JSON as its last one is written: on a line of its own or over several, as far in. */
function addToJson(text: string, acts: readonly Act[]): string {
  const tree = parseTree(text);
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, ['acts']);
  if (list === undefined) throw new Error('a register that was read has a list of acts');
  const last = list.children?.at(-1);
  const at = last === undefined ? list.offset + 1 : last.offset + last.length;
  const blanks = last === undefined ? '' : (/\s*$/.exec(text.slice(0, last.offset))?.[0] ?? '');
  const isLong = last !== undefined && /[\r\n]/.test(text.slice(last.offset, at));
  const indent = /[ \t]*$/.exec(blanks)?.[0] ?? '';
  const written = acts.map((act) => {
    if (!isLong) return JSON.stringify(act);
    return JSON.stringify(act, undefined, stepOf(text)).replaceAll('\n', `${lineEndOf(text)}${indent}`);
  });
  const added = written.map((act) => `${blanks}${act}`).join(',');
  return `${text.slice(0, at)}${last === undefined ? '' : ','}${added}${text.slice(at)}`;
}

/** Finds by how much each level of a text is indented: as its first line is that begins with blanks. */
function stepOf(text: string): string {
  return /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function addToTable(text: string, acts: readonly Act[]): Parsed<string> {
  const isColumn = (name: string): boolean => REGISTER_COLUMNS.has(name) || isOtherHead(name);
  const [header, first] = readOtherHeads(listRows(text, { quotes: 'strict', isColumn }));
  if (header?.kind !== 'row') throw new Error('a register that was read has a header');
  const { columns: all } = parseCsvHeader(header.line, header.cells);
  const columns = all.slice(0, all.length - (header.added ?? 0));
  const place = columns.indexOf('participant');
  const writesCodes = first?.kind === 'row' && /^[A-Z]{3}$/.test(first.cells[place] ?? '');
  const rows = acts.map((act) => composeCells(act, writesCodes ? (code) => code : writeName));
  const issues = listMissingColumns(rows, columns, header.line);
  if (issues.length > 0) return { ok: false, issues };
  const delimiter = findTableForm(text, isColumn, true)?.delimiter ?? ',';
  const end = lineEndOf(text);
  const lines = rows.map((row) =>
    columns.map((column) => (column === undefined || column === '' ? '' : (row[column] ?? ''))).join(delimiter),
  );
  return { ok: true, value: `${text}${/[\r\n]$/.test(text) ? '' : end}${lines.join(end)}${end}` };
}

function listMissingColumns(
  rows: readonly Cells[],
  columns: readonly (CsvColumn | '' | undefined)[],
  line: number,
): readonly Issue[] {
  const missing = CSV_COLUMNS.filter(
    (column) => !columns.includes(column) && rows.some((row) => row[column] !== undefined),
  );
  return missing.map((column) =>
    issueAt({ line }, ['header'], {
      what: { code: 'issue.missing-column', values: { column } },
      remedy: { code: 'remedy.add-columns', values: { columns: [column] } },
    }),
  );
}
