import { type Act, actSchema } from '../../treaty/act.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';
import { listEarlyNotification } from '../checks/check-register.ts';
import type { Attempt } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { showText } from '../issues/show-text.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { parseShape } from '../json/parse-shape.ts';
import { parseActKind } from '../values/parse-act-kind.ts';
import { parseAmendmentId } from '../values/parse-amendment-id.ts';
import { parseConflictText } from '../values/parse-conflict-text.ts';
import { parseCorrectedAct, parseCorrectedDay } from '../values/parse-correction-text.ts';
import { parseCoversText } from '../values/parse-covers-text.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { parseVotesText } from '../values/parse-votes-text.ts';
import { columnUse } from './column-use.ts';
import { CSV_COLUMNS, type CsvColumn, KEY_OF_COLUMN, REQUIRED_COLUMNS } from './csv-columns.ts';
import { readFreeText } from './csv-free-text.ts';
import { faultOfEmptyCell, faultOfForeignCell } from './fault-of-cell.ts';
import type { CsvColumnOrNone } from './parse-csv-header.ts';

/** A row of a table with the meaning of each of its cells. */
export interface CsvActRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly columns: readonly CsvColumnOrNone[];
  /** How many rows stand between the header and this one. */
  readonly index: number;
}

/** How the cells of a column are read, where they are not empty. */
const PARSERS: Readonly<Record<Exclude<CsvColumn, 'participant' | 'kind'>, (text: string) => Attempt<unknown>>> = {
  date: parseDateText,
  effective: parseDateText,
  notified: parseDateText,
  depositary: parseFreeText,
  conflict: parseConflictText,
  territory: parseFreeText,
  amendment: parseAmendmentId,
  title: parseFreeText,
  votes: parseVotesText,
  covers: parseCoversText,
  due: parseDateText,
  corrects: parseCorrectedAct,
  corrected: parseCorrectedDay,
  source: parseFreeText,
  note: parseFreeText,
};

/**
 * Parses a row of a register into an act. Every cell is checked, also where another one is wrong; a cell that only another
 * kind of act has is an issue (`not-for-this-kind`) and is not passed over.
 *
 * @param parseParticipant the parser of names, given so that a caller can remember what it has parsed
 * @returns the act, or its issues; neither where the table lacks a column that every table has, which is an issue of the header
 */
export function parseCsvRow(
  row: CsvActRow,
  parseParticipant: (text: string) => Attempt<string>,
): { readonly act?: Act; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const lacksColumn = REQUIRED_COLUMNS.some((column) => !row.columns.includes(column));

  function read<T>(column: CsvColumn, kind: ActKind | undefined, parse: (text: string) => Attempt<T>): T | undefined {
    const index = row.columns.indexOf(column);
    const text = row.cells[index] ?? '';
    const attempt = text === '' ? attemptEmpty(column, kind, index !== -1) : attemptFilled(column, kind, text, parse);
    if (attempt === undefined) return undefined;
    if (attempt.ok) return attempt.value;
    const place = index === -1 ? { line: row.line } : { line: row.line, column: index + 1, name: column };
    issues.push(issueAt(place, ['acts', row.index, ...pathOf(column, kind)], attempt.fault, showText(text)));
    return undefined;
  }

  const kind = read('kind', undefined, parseActKind);
  const fields: Record<string, unknown> = { kind };
  for (const column of CSV_COLUMNS) {
    if (column === 'kind') continue;
    const value = read(column, kind, column === 'participant' ? parseParticipant : PARSERS[column]);
    if (value !== undefined) fields[KEY_OF_COLUMN[column]] = value;
  }
  issues.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  if (issues.length > 0 || lacksColumn) return { issues };

  // The schema has the last word: an act that it does not admit is an issue, never a row that is missing without one.
  const act = parseShape(actSchema, kind === 'correction' ? moveAmendment(fields) : fields);
  const findings = act.ok ? listEarlyNotification(act.value) : act.findings;
  if (act.ok && findings.length === 0) return { act: act.value, issues };
  const path = ['acts', row.index];
  return { issues: findings.map((one) => issueAt({ line: row.line }, [...path, ...one.path], one, one.value)) };
}

/** `undefined` for a cell that may be empty; a column that every table has, and this one has not, is an issue of the header. */
function attemptEmpty(column: CsvColumn, kind: ActKind | undefined, isInTable: boolean): Attempt<never> | undefined {
  if (columnUse(column, kind) !== 'required') return undefined;
  if (!isInTable && REQUIRED_COLUMNS.some((required) => required === column)) return undefined;
  return { ok: false, fault: faultOfEmptyCell(column, kind, isInTable) };
}

function attemptFilled<T>(
  column: CsvColumn,
  kind: ActKind | undefined,
  text: string,
  parse: (text: string) => Attempt<T>,
): Attempt<T> {
  const isForeign = kind !== undefined && columnUse(column, kind) === 'none';
  return isForeign ? { ok: false, fault: faultOfForeignCell(column, kind) } : parse(text);
}

function parseFreeText(text: string): Attempt<string> {
  return { ok: true, value: readFreeText(text) };
}

function pathOf(column: CsvColumn, kind: ActKind | undefined): readonly string[] {
  return column === 'amendment' && kind === 'correction' ? ['corrects', 'amendment'] : [KEY_OF_COLUMN[column]];
}

/** A correction has no amendment of its own: the one on its row is that of the act it corrects. */
function moveAmendment({ amendment, corrects, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    corrects: isJsonObject(corrects) && amendment !== undefined ? { ...corrects, amendment } : corrects,
  };
}
