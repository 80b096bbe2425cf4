import type { OwnNames } from '../participants/own-participant.ts';
import { TREATY_HEADS } from '../reading/csv/column-heads.ts';
import { REQUIRED_COLUMNS } from '../reading/csv/csv-columns.ts';
import { readFreeText } from '../reading/csv/csv-free-text.ts';
import {
  type BrokenRow,
  isSpoiling,
  issueOfUnevenRow,
  listIssuesOfBroken,
  listIssuesOfUnreadable,
} from '../reading/csv/issue-of-unreadable-row.ts';
import { openColumnsAsWhole } from '../reading/csv/open-columns-as-whole.ts';
import { type CsvHeader, parseCsvHeader, REGISTER_COLUMNS } from '../reading/csv/parse-csv-header.ts';
import { type CsvRowParsed, type CsvRowParser, openCsvRowParser } from '../reading/csv/parse-csv-row.ts';
import { issueOfTwoParticipants } from '../reading/csv/participant-columns.ts';
import { isOtherHead, openOtherHeads, type RegisterRow } from '../reading/csv/read-other-heads.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import { columnNameOf } from '../reading/csv/table-form.ts';
import { readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { issueAt } from '../reading/issues/issue.ts';
import type { Place } from '../reading/issues/place.ts';
import { openParticipants } from '../reading/values/open-participants.ts';
import type { CellRow } from './foreign-form.ts';
import { openScenarioRows } from './open-scenario-rows.ts';
import type { ScenarioReader, ScenarioReceiver } from './scenario.ts';

const SCENARIO = 'scenario';

const TREATIES: ReadonlySet<string> = new Set(['treaty', ...TREATY_HEADS]);

/** What the heads of a table announce, the place of the column `scenario` (-1 where there is none), and the parser of its rows. */
interface CsvTable extends CsvHeader {
  readonly head: RegisterRow & CellRow;
  readonly place: number;
  readonly parseRow: CsvRowParser;
}

/**
 * Opens a table of scenarios: a register with a column `scenario`, and with heads as other tables have them. A row with nothing else is a scenario
 * without acts.
 */
export function openScenarioTable(receiver: ScenarioReceiver, names: OwnNames = {}): ScenarioReader {
  const parseParticipant = openParticipants(names);
  const splitter = openRowSplitter({
    quotes: 'lenient',
    asWritten: true,
    isColumn: (name) => name === SCENARIO || REGISTER_COLUMNS.has(name) || isOtherHead(name),
  });
  const columns = openColumnsAsWhole();
  const scenarios = openScenarioRows(receiver);
  // What is no act cannot be supposed: it is refused as a kind that nobody knows.
  const readOther = openOtherHeads(() => {}, receiver.passOver ?? (() => {}));
  let header: CsvTable | undefined;
  let isUsable = true;
  let index = 0;

  const readHeaderRow = (row: CellRow): void => {
    const { cells, line } = row;
    const place = readHeader(cells, new Map([[SCENARIO, SCENARIO]])).places.get(SCENARIO) ?? -1;
    // A column that names the treaty of each row has no place here: all are of the one that is simulated.
    const treaty = cells.findIndex((cell) => TREATIES.has(columnNameOf(cell)));
    const [head = row] = readOther(row);
    if (head.kind !== 'row') return;
    const own = treaty === -1 ? head.cells : head.cells.with(treaty, cells[treaty] ?? '');
    // To the register that the rest of the table is, the column has no name and its cells are empty.
    const register = parseCsvHeader(line, place === -1 ? own : own.with(place, ''));
    header = { ...register, head, place, parseRow: openCsvRowParser(register.columns, parseParticipant) };
    for (const issue of header.issues) {
      receiver.issue(issue.code === 'missing-header' ? { ...issue, remedy: WRITE_HEADER } : issue);
    }
    isUsable = header.usable;
    if (place === -1 && isUsable) receiver.issue(issueAt({ line }, ['header'], NO_COLUMN));
  };

  /** Reads the cells of an act. */
  const readAct = (row: RegisterRow & CellRow, { columns, head, parseRow }: CsvTable): CsvRowParsed => {
    const unreadable = listIssuesOfUnreadable(row, columns, index, head.added);
    if (unreadable.length > 0) return { issues: unreadable };
    const two = issueOfTwoParticipants(row, head.participants, parseParticipant, ['acts', index]);
    return two === undefined ? parseRow(row, index) : { issues: [two] };
  };

  /** Reads a row of acts, of which a signature beside an instrument is one more. */
  const readActs = (row: CellRow, table: CsvTable): readonly CsvRowParsed[] => {
    const { head, place } = table;
    const cells = row.cells.map((cell, at) => (at === place ? '' : readFreeText(cell)));
    const own = { ...row, cells };
    const rows = [...readOther(own)];
    const added = Array.from({ length: head.added ?? 0 }, () => '');
    const whole = rows.length > 0 ? rows : [{ ...own, cells: [...cells, ...added] }];
    return whole.flatMap((each) => (each.kind === 'row' ? [readAct(each, table)] : []));
  };

  const readRow = (row: CellRow, table: CsvTable): void => {
    const { line } = row;
    const { place, columns, head } = table;
    const trimmed = row.cells.map((cell) => cell.trim());
    if (!trimmed.some(Boolean)) return;
    const width = columns.length - (head.added ?? 0);
    const uneven = issueOfUnevenRow({ line, cells: trimmed }, width, ['acts', index]);
    const own = { ...row, cells: trimmed };
    // Of a row with too few or too many cells, the first is where it should be.
    if (uneven !== undefined && place > 0) scenarios.pushUnknown([uneven]);
    else if (place === -1) {
      // Nothing comes of a table that names no scenarios, but what is wrong with its rows is told too.
      const issues = readActs(own, table).flatMap((each) => each.issues);
      if (issues.length > 0) scenarios.pushUnknown(issues);
    } else {
      const name = { written: trimmed[place] ?? '', place: placeOfName(line, place) };
      const isName = uneven === undefined && trimmed.every((cell, at) => at === place || cell === '');
      for (const read of isName ? [{ issues: [] }] : readActs(own, table)) scenarios.push({ ...name, ...read });
    }
    index += 1;
  };

  const readBroken = (row: BrokenRow, table: CsvTable | undefined): void => {
    const issues = listIssuesOfBroken(row, ['scenarios']);
    const before = row.kind === 'bad-quote' ? row.before.map((cell) => cell.trim()) : [];
    const place = table?.place ?? -1;
    const written = before[place];
    if (table === undefined || isSpoiling(row)) {
      for (const issue of issues) receiver.issue(issue);
      isUsable = false;
    } else if (written === undefined) scenarios.pushUnknown(issues);
    else scenarios.push({ written, place: placeOfName(row.line, place), issues });
  };

  const take = (rows: Iterable<TableRow>): void => {
    for (const row of rows) {
      if (!isUsable) return;
      if (row.kind !== 'row') readBroken(row, header);
      else if (header === undefined) readHeaderRow(row);
      else readRow(row, header);
    }
  };

  return {
    push: (text) => take(columns.push(splitter.push(text))),
    end: () => {
      take(columns.push(splitter.end()));
      take(columns.end());
      if (isUsable) scenarios.end();
    },
  };
}

const NO_COLUMN: Fault = {
  what: { code: 'issue.missing-column', values: { column: SCENARIO } },
  remedy: { code: 'remedy.add-columns.scenario', values: {} },
};

const WRITE_HEADER: Fault['remedy'] = {
  code: 'remedy.write-header',
  values: { columns: [SCENARIO, ...REQUIRED_COLUMNS].join(',') },
};

function placeOfName(line: number, place: number): Place {
  return { line, column: place + 1, name: SCENARIO };
}
