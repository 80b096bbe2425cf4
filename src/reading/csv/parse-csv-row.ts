import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { type Act, actSchema } from '../../treaty/act.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';
import { listEarlyNotification } from '../checks/check-register.ts';
import { type Attempt, openAttempts } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { parseShape } from '../json/parse-shape.ts';
import { faultOfControl, isShowable } from '../values/control-character.ts';
import { openParticipants } from '../values/open-participants.ts';
import { parseActKind } from '../values/parse-act-kind.ts';
import { parseAmendmentId } from '../values/parse-amendment-id.ts';
import { parseConflictText } from '../values/parse-conflict-text.ts';
import { parseCorrectedAct, parseCorrectedDay } from '../values/parse-correction-text.ts';
import { parseCoversText } from '../values/parse-covers-text.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { parseVotesText } from '../values/parse-votes-text.ts';
import { columnUseOf } from './column-use.ts';
import { CSV_COLUMNS, type CsvColumn, KEY_OF_COLUMN, REQUIRED_COLUMNS } from './csv-columns.ts';
import { faultOfEmptyCell, faultOfForeignCell } from './fault-of-cell.ts';
import type { CsvColumnOrNone } from './parse-csv-header.ts';

/** A row of a table, told apart into its cells. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Parses a row of a table; `index` says how many rows stand between the header and this one. */
export type CsvRowParser = (row: Row, index: number) => CsvRowParsed;

/** An act, or what is wrong with its row; neither where the table lacks a column that every table has, which is an issue of the header. */
export interface CsvRowParsed {
  readonly act?: Act;
  readonly issues: readonly Issue[];
}

/** How the cells of a column are read, where they are not empty. */
const PARSERS: Readonly<
  Record<Exclude<CsvColumn, 'participant' | 'successor' | 'towards' | 'kind'>, (text: string) => Attempt<unknown>>
> = {
  date: parseDateText,
  effective: parseDateText,
  notified: parseDateText,
  named: parseDateText,
  depositary: parseFreeText,
  conflict: parseConflictText,
  receipt: parseWord,
  standing: parseWord,
  ground: parseWord,
  territory: parseFreeText,
  amendment: parseAmendmentId,
  title: parseFreeText,
  procedure: parseAmendmentId,
  votes: parseVotesText,
  covers: parseCoversText,
  due: parseDateText,
  corrects: parseCorrectedAct,
  corrected: parseCorrectedDay,
  source: parseFreeText,
  note: parseFreeText,
};

/** What is done with the cells of one column in the rows of one kind of act. */
interface ColumnPlan<T = unknown> {
  readonly column: CsvColumn;
  /** Its place in a row, -1 where the table does not have the column. */
  readonly at: number;
  /** Where in the act the value goes. */
  readonly path: readonly string[];
  /** What comes of an empty cell; left out where it may be empty. */
  readonly empty?: Attempt<never>;
  readonly parse: (text: string) => Attempt<T>;
}

/**
 * Opens a parser of the rows of a register. Every cell is checked, also where another one is wrong; a cell that only another kind of act
 * has is an issue (`not-for-this-kind`) and is not passed over. A denunciation of which the row gives the day of effect alone is of that
 * day, and its receipt is not known. The parser remembers the names and kinds that it has parsed.
 *
 * @param columns what the header announces
 * @param parseParticipant the parser of names, where tables share one
 */
export function openCsvRowParser(
  columns: readonly CsvColumnOrNone[],
  parseParticipant: (text: string) => Attempt<string> = openParticipants(),
): CsvRowParser {
  const lacksColumn = REQUIRED_COLUMNS.some((column) => !columns.includes(column));
  const kindPlan = planKind(columns);
  const plans = new Map<ActKind | undefined, readonly ColumnPlan[]>();
  // Of a million rows, few have a day that no other has.
  const parsers = { participant: parseParticipant, day: openAttempts(parseDateText) };

  function planOf(kind: ActKind | undefined): readonly ColumnPlan[] {
    const known = plans.get(kind);
    if (known !== undefined) return known;
    const plan = planColumns(columns, kind, parsers);
    plans.set(kind, plan);
    return plan;
  }

  return (row, index) => {
    const issues: Issue[] = [];
    const kind = readCell(kindPlan, row, index, issues);
    const fields: Record<string, unknown> = { kind };
    const isByEffect = isKnownByEffect(kind, (column) => row.cells[columns.indexOf(column)] ?? '');
    for (const plan of planOf(kind)) {
      if (isByEffect && plan.column === 'date') continue;
      const value = readCell(plan, row, index, issues);
      const key = isByEffect && plan.column === 'effective' ? 'on' : KEY_OF_COLUMN[plan.column];
      if (value !== undefined) fields[key] = value;
    }
    if (isByEffect) fields[KEY_OF_COLUMN.receipt] ??= 'not-known';
    if (issues.length > 0 || lacksColumn) {
      return { issues: issues.sort((a, b) => (a.column ?? 0) - (b.column ?? 0)) };
    }
    // The schema has the last word: an act that it does not admit is an issue, never a row that is missing without one.
    const act = parseShape(actSchema, kind === 'correction' ? moveAmendment(fields) : fields);
    const findings = act.ok ? listEarlyNotification(act.value) : act.findings;
    if (act.ok && findings.length === 0) return { act: act.value, issues };
    return { issues: findings.map((one) => issueAt({ line: row.line }, ['acts', index, ...one.path], one, one.value)) };
  };
}

/** Checks if a row gives the day of effect of a denunciation and not that of its receipt. One that is disputed needs the day on which it was given. */
function isKnownByEffect(kind: ActKind | undefined, textOf: (column: CsvColumn) => string): boolean {
  return kind === 'denunciation' && textOf('date') === '' && textOf('effective') !== '' && textOf('standing') === '';
}

function planKind(columns: readonly CsvColumnOrNone[]): ColumnPlan<ActKind> {
  const at = columns.indexOf('kind');
  const empty = planEmpty('kind', undefined, at);
  return { column: 'kind', at, path: ['kind'], ...empty, parse: openAttempts(parseActKind) };
}

/** Checks if a column holds participants. */
function isOfParticipant(column: CsvColumn): column is 'participant' | 'successor' | 'towards' {
  return column === 'participant' || column === 'successor' || column === 'towards';
}

/** The parsers of what many rows of a table have in common. */
interface RememberingParsers {
  readonly participant: (text: string) => Attempt<string>;
  readonly day: (text: string) => Attempt<unknown>;
}

function parserOf(column: keyof typeof PARSERS, { day }: RememberingParsers): (text: string) => Attempt<unknown> {
  const parse = PARSERS[column];
  return parse === parseDateText ? day : parse;
}

/** Plans what is done with each column but that of the kind. */
function planColumns(
  columns: readonly CsvColumnOrNone[],
  kind: ActKind | undefined,
  parsers: RememberingParsers,
): readonly ColumnPlan[] {
  return CSV_COLUMNS.flatMap((column): readonly ColumnPlan[] => {
    if (column === 'kind') return [];
    const at = columns.indexOf(column);
    const empty = planEmpty(column, kind, at);
    if (at === -1 && empty.empty === undefined) return [];
    const path = column === 'amendment' && kind === 'correction' ? ['corrects', 'amendment'] : [KEY_OF_COLUMN[column]];
    if (kind !== undefined && columnUseOf(column, kind) === 'none') {
      const foreign = { ok: false, fault: faultOfForeignCell(column, kind) } as const;
      return [{ column, at, path, parse: () => foreign }];
    }
    const parse = isOfParticipant(column) ? parsers.participant : parserOf(column, parsers);
    return [{ column, at, path, ...empty, parse }];
  });
}

/** A column that every table has, and this one has not, is an issue of the header. */
function planEmpty(column: CsvColumn, kind: ActKind | undefined, at: number): Pick<ColumnPlan, 'empty'> {
  const isOfHeader = at === -1 && REQUIRED_COLUMNS.some((required) => required === column);
  if (isOfHeader || columnUseOf(column, kind) !== 'required') return {};
  return { empty: { ok: false, fault: faultOfEmptyCell(column, kind, at !== -1) } };
}

/** Reads a cell; `undefined` where it is empty or wrong. */
function readCell<T>(plan: ColumnPlan<T>, { line, cells }: Row, index: number, issues: Issue[]): T | undefined {
  const { column, at, path, empty, parse } = plan;
  const text = cells[at] ?? '';
  const attempt = text === '' ? empty : parse(text);
  if (attempt === undefined) return undefined;
  if (attempt.ok) return attempt.value;
  const place = at === -1 ? { line } : { line, column: at + 1, name: column };
  issues.push(issueAt(place, ['acts', index, ...path], attempt.fault, renderExcerpt(text)));
  return undefined;
}

/** Parses one of a few words, of which the schema says which they are. */
function parseWord(text: string): Attempt<string> {
  return { ok: true, value: text.trim().toLowerCase() };
}

function parseFreeText(text: string): Attempt<string> {
  return isShowable(text) ? { ok: true, value: text } : { ok: false, fault: faultOfControl(text) };
}

/** A correction has no amendment of its own: the one on its row is that of the act it corrects. */
function moveAmendment({ amendment, corrects, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    corrects: isJsonObject(corrects) && amendment !== undefined ? { ...corrects, amendment } : corrects,
  };
}
