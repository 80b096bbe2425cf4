import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { LIST, OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { OWN_CODE, type OwnNames, type OwnParticipant } from '../participants/own-participant.ts';
import type { Act } from '../treaty/act.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv/csv-columns.ts';
import { nameInTable } from './csv/csv-free-text.ts';
import { type CsvColumnOrNone, parseCsvHeader, REGISTER_COLUMNS } from './csv/parse-csv-header.ts';
import { isOtherHead, readOtherHeads } from './csv/read-other-heads.ts';
import { listRows, type TableRow } from './csv/split-rows.ts';
import { findTableForm } from './csv/table-form.ts';
import { type Cells, composeCells, renderCells } from './csv/write-register-csv.ts';
import { type Issue, issueAt, type Parsed } from './issues/issue.ts';
import { findListNode, isJson, isJsonLines, isJsonTable, parseJsonTable } from './json/parse-json-table.ts';
import { parseRegister } from './parse-register.ts';
import type { RowListeners } from './rows-left.ts';

/**
 * Adds acts to the text of a register, JSON, a list of objects or a table, behind those that it has. Every other character stays as it is: the order of the
 * columns, the sign between the cells, the line ends, the indents.
 *
 * A table of which only the heads are there has no acts yet.
 *
 * Issues: those of `parseRegister`; a column that a table lacks and an act needs.
 *
 * @param options the treaty of a table, which does not say it, and the participants that it declares for itself; with `skip`, rows that cannot be read stay as they are
 * @returns the new text, which `parseRegister` reads as the acts that were there and these
 * @example addActs('participant,kind,date\nROU,ratification,2001-10-18\n', [{ kind: 'accession', participant: 'BLR', on: civilDate('2002-01-23') }], { treatyId: 'op-crc-sc' }).ok // true
 */
export function addActs(
  text: string,
  acts: readonly Act[],
  options: { readonly treatyId?: string } & Pick<RowListeners, 'skip'> & OwnNames = {},
): Parsed<string> {
  assertArgument('addActs', 'text', TEXT, text);
  assertArgument('addActs', 'acts', LIST, acts);
  assertArgument('addActs', 'options', OBJECT, options);
  const parsed = parseRegister(text, options);
  const isBare = !parsed.ok && parsed.issues.every(({ code }) => code === 'no-acts');
  if (!parsed.ok && !isBare) return parsed;
  const actsBefore = parsed.ok ? parsed.value.acts.length : 0;
  if (acts.length === 0) return { ok: true, value: text };
  const added = isJsonTable(text)
    ? addToList(text, acts, options.participants)
    : isJson(text)
      ? addToJson(text, acts)
      : addToTable(text, acts, options.participants);
  if (!added.ok) return added;
  const after = parseRegister(added.value, options);
  if (!after.ok || after.value.acts.length !== actsBefore + acts.length) {
    throw new Error('a register to which acts are added is read with them');
  }
  return added;
}

function addToJson(text: string, acts: readonly Act[]): Parsed<string> {
  const tree = parseTree(text);
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, ['acts']);
  if (list === undefined) throw new Error('a register that was read has a list of acts');
  return { ok: true, value: addToNode(text, list, acts) };
}

/** Adds acts to a list of objects, a row each, under the keys that it has; what an act needs beside them stands under a key of ours. */
function addToList(text: string, acts: readonly Act[], own: readonly OwnParticipant[] = []): Parsed<string> {
  const table = parseJsonTable(text);
  const form = formOf(table.ok ? table.value : [], own);
  const rows = acts.map((act) => composeCells(act, form.writeParticipant));
  // A kind beside objects that have none would leave these without one.
  const issues = form.isOfEveryKind ? listMissingColumns(rows, ['kind'], form.columns, form.line) : [];
  if (issues.length > 0) return { ok: false, issues };
  const keyOf = new Map(form.columns.map((column, index) => [column, form.written[index] ?? '']));
  const objects = rows.map((row) =>
    Object.fromEntries(
      CSV_COLUMNS.flatMap((column) => {
        const cell = row[column];
        return cell === undefined ? [] : [[keyOf.get(column) ?? column, cell]];
      }),
    ),
  );
  if (isJsonLines(text)) return { ok: true, value: addLines(text, objects) };
  const list = findListNode(parseTree(text));
  if (list === undefined) throw new Error('a list that was read is JSON');
  return { ok: true, value: addToNode(text, list, objects) };
}

/** Adds objects to lines of them, each on a line of its own. */
function addLines(text: string, objects: readonly object[]): string {
  const lines = text.trimEnd();
  const added = objects.map((each) => `${lineEndOf(text)}${JSON.stringify(each)}`).join('');
  return `${lines}${added}${text.slice(lines.length)}`;
}

/** Adds objects to a list of JSON as its last one is written: on a line of its own or over several, as far in. */
function addToNode(text: string, list: Node, objects: readonly object[]): string {
  const last = list.children?.at(-1);
  const at = last === undefined ? list.offset + 1 : last.offset + last.length;
  const blanks = last === undefined ? '' : (/\s*$/.exec(text.slice(0, last.offset))?.[0] ?? '');
  const isLong = last !== undefined && /[\r\n]/.test(text.slice(last.offset, at));
  const indent = /[ \t]*$/.exec(blanks)?.[0] ?? '';
  const written = objects.map((each) => {
    if (!isLong) return JSON.stringify(each);
    return JSON.stringify(each, undefined, stepOf(text)).replaceAll('\n', `${lineEndOf(text)}${indent}`);
  });
  const added = written.map((each) => `${blanks}${each}`).join(',');
  return `${text.slice(0, at)}${last === undefined ? '' : ','}${added}${text.slice(at)}`;
}

/** Finds by how much each level of a text is indented: as its first line is that begins with blanks. */
function stepOf(text: string): string {
  return /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function addToTable(text: string, acts: readonly Act[], own: readonly OwnParticipant[] = []): Parsed<string> {
  const isColumn = (name: string): boolean => REGISTER_COLUMNS.has(name) || isOtherHead(name);
  const { columns, line, writeParticipant } = formOf(listRows(text, { quotes: 'strict', isColumn }), own);
  const rows = acts.map((act) => composeCells(act, writeParticipant));
  const issues = listMissingColumns(rows, CSV_COLUMNS, columns, line);
  if (issues.length > 0) return { ok: false, issues };
  const delimiter = findTableForm(text, isColumn, true)?.delimiter ?? ',';
  const end = lineEndOf(text);
  const lines = rows.map((row) => renderCells(row, columns, delimiter));
  return { ok: true, value: `${text}${/[\r\n]$/.test(text) ? '' : end}${lines.join(end)}${end}` };
}

/** How a table or a list writes its acts. */
interface FormOfActs {
  readonly line: number;
  /** What its columns are, and what they are called there. */
  readonly columns: readonly CsvColumnOrNone[];
  readonly written: readonly string[];
  /** Whether no column says the kind of an act, because all are of one. */
  readonly isOfEveryKind: boolean;
  readonly writeParticipant: (code: string) => string;
}

function formOf(rows: Iterable<TableRow>, own: readonly OwnParticipant[]): FormOfActs {
  const writeByName = (code: string): string => nameInTable(code, own);
  const [header, first] = readOtherHeads(rows);
  if (header?.kind !== 'row')
    return { line: 1, columns: [], written: [], isOfEveryKind: false, writeParticipant: writeByName };
  const { line, cells, added = 0, written = cells } = header;
  const { columns: all } = parseCsvHeader(line, cells);
  const columns = all.slice(0, all.length - added);
  const code = first?.kind === 'row' ? first.cells[columns.indexOf('participant')] : undefined;
  const writesCodes = /^[A-Z]{3}$/.test(code ?? '') || OWN_CODE.test(code ?? '');
  return {
    line,
    columns,
    written,
    isOfEveryKind: added > 0,
    writeParticipant: writesCodes ? (each) => each : writeByName,
  };
}

function listMissingColumns(
  rows: readonly Cells[],
  needed: readonly CsvColumn[],
  columns: readonly CsvColumnOrNone[],
  line: number,
): readonly Issue[] {
  const missing = needed.filter((column) => !columns.includes(column) && rows.some((row) => row[column] !== undefined));
  return missing.map((column) =>
    issueAt({ line }, ['header'], {
      what: { code: 'issue.missing-column', values: { column } },
      remedy: { code: 'remedy.add-columns', values: { columns: [column] } },
    }),
  );
}
