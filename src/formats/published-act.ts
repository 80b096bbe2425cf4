import { renderExcerpt } from '../determination/render-excerpt.ts';
import { type CsvRowParser, openCsvRowParser } from '../reading/csv/parse-csv-row.ts';
import { isOfTwo, issueOfCell, type ParticipantRead } from '../reading/csv/participant-columns.ts';
import type { Attempt, Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt } from '../reading/issues/issue.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';
import type { ActKind } from '../treaty/act-kinds.ts';
import { isParticipationAct } from '../treaty/act-of-kind.ts';
import { listRegisterColumns, type PublishedColumns } from './published-columns.ts';
import { isParticipationKind } from './published-kind.ts';
import type { RecordedRow } from './published-row.ts';

/** An act of which no date is stored, or what is wrong with a row. An empty row is neither. */
type ActRead =
  | RecordedRow
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'empty' };

/** Reads a row as the row of a register is read; its kind is given where it is known. */
type ActReader = (cells: readonly string[], line: number, kind: ActKind | undefined, who: ParticipantRead) => ActRead;

/**
 * Opens a reader of what is not simply an act of participation: the other acts that a register has, and rows with faults, whose
 * issues are those of a register.
 */
export function openActReader(
  columns: PublishedColumns,
  parseParticipant: (text: string) => Attempt<string>,
): ActReader {
  const parsers = new Map<number | undefined, CsvRowParser>();
  const parserFor = (place: number | undefined): CsvRowParser => {
    const known = parsers.get(place);
    if (known !== undefined) return known;
    const parser = openCsvRowParser(listRegisterColumns(columns, place), parseParticipant);
    parsers.set(place, parser);
    return parser;
  };
  return (cells, line, kind, who) => {
    if (cells.every((cell) => cell.trim() === '')) return { kind: 'empty' };
    const texts = cells.map((cell) => cell.trim());
    if (kind !== undefined && columns.kind !== undefined) texts[columns.kind] = kind;
    if (isOfTwo(who)) return { kind: 'issues', issues: [issueOfCell(who, { line, cells }, ['rows', line])] };
    const read = parserFor(who.at ?? columns.participant ?? columns.code)({ line, cells: texts }, line);
    const stored = readStored(texts, columns.published, line);
    const issues = [...read.issues.flatMap((issue) => adapt(issue, kind, columns)), ...stored.issues];
    if (issues.length > 0 || read.act === undefined) return { kind: 'issues', issues };
    if (isParticipationAct(read.act)) throw new Error(`line ${line}: an act of participation is read with its date`);
    const { participant, on } = read.act;
    const treaty = texts[columns.treaty ?? -1] ?? '';
    const note = texts[columns.note ?? -1] ?? '';
    return {
      line,
      kind: read.act.kind,
      on,
      act: read.act,
      ...(participant === undefined ? {} : { participant }),
      ...(treaty === '' ? {} : { treaty }),
      ...(stored.day === undefined ? {} : { published: stored.day }),
      ...(note === '' ? {} : { note }),
    };
  };
}

function readStored(cells: readonly string[], index: number | undefined, line: number) {
  const text = index === undefined ? '' : (cells[index] ?? '');
  if (index === undefined || text === '') return { issues: [] };
  const attempt = parseDateText(text);
  if (attempt.ok) return { day: attempt.value, issues: [] };
  const place = { line, column: index + 1, name: 'effective' };
  return { issues: [issueAt(place, ['rows', line, 'effective'], attempt.fault, renderExcerpt(text))] };
}

/** What a register needs and such a table may lack, by the key of the act. */
const MAY_BE_EMPTY: ReadonlySet<string | number | undefined> = new Set(['on', 'territory']);

/** Adapts an issue of a register: of an act of participation the day may be missing here, and columns may be the user's own. */
function adapt(issue: Issue, kind: ActKind | undefined, { names }: PublishedColumns): readonly Issue[] {
  const path = ['rows', ...issue.path.slice(1)];
  const isOfParticipation = kind === undefined || isParticipationKind(kind);
  if (issue.code === 'empty-cell' && isOfParticipation && MAY_BE_EMPTY.has(issue.path[2])) return [];
  const isForeign = issue.code === 'not-for-this-kind';
  if (names !== undefined && issue.column === names + 1) {
    return [{ ...issue, path, name: 'names', ...(isForeign ? FOREIGN_DAY : {}) }];
  }
  if (!isForeign) return [{ ...issue, path }];
  return [{ ...issue, path, remedy: { code: 'remedy.or-rename-column', values: { remedy: issue.remedy } } }];
}

const FOREIGN_DAY: Fault = {
  what: { code: 'issue.not-for-this-kind.names', values: {} },
  remedy: { code: 'remedy.empty-cell.stored-date', values: {} },
};
