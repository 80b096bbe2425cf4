import type { OwnNames } from '../participants/own-participant.ts';
import { REQUIRED_COLUMNS } from '../reading/csv/csv-columns.ts';
import { readFreeText } from '../reading/csv/csv-free-text.ts';
import {
  type BrokenRow,
  isSpoiling,
  issueOfUnevenRow,
  listIssuesOfBroken,
  listIssuesOfUnreadable,
} from '../reading/csv/issue-of-unreadable-row.ts';
import { openDaysInOrder } from '../reading/csv/open-days-in-order.ts';
import { type CsvHeader, parseCsvHeader, REGISTER_COLUMNS } from '../reading/csv/parse-csv-header.ts';
import { type CsvRowParsed, type CsvRowParser, openCsvRowParser } from '../reading/csv/parse-csv-row.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import { readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { issueAt } from '../reading/issues/issue.ts';
import type { Place } from '../reading/issues/place.ts';
import { openParticipants } from '../reading/values/open-participants.ts';
import { openScenarioRows } from './open-scenario-rows.ts';
import type { ScenarioReader, ScenarioReceiver } from './scenario.ts';

const SCENARIO = 'scenario';

/** What the heads of a table announce, the place of the column `scenario` (-1 where there is none), and the parser of its rows. */
interface CsvTable extends CsvHeader {
  readonly place: number;
  readonly parseRow: CsvRowParser;
}

/** Opens a table of scenarios: a register with a column `scenario`. A row with nothing else is a scenario without acts. */
export function openScenarioTable(receiver: ScenarioReceiver, names: OwnNames = {}): ScenarioReader {
  const parseParticipant = openParticipants(names);
  const splitter = openRowSplitter({
    quotes: 'lenient',
    asWritten: true,
    isColumn: (name) => name === SCENARIO || REGISTER_COLUMNS.has(name),
  });
  const days = openDaysInOrder();
  const scenarios = openScenarioRows(receiver);
  let header: CsvTable | undefined;
  let isUsable = true;
  let index = 0;

  const readHeaderRow = (cells: readonly string[], line: number): void => {
    const place = readHeader(cells, new Map([[SCENARIO, SCENARIO]])).places.get(SCENARIO) ?? -1;
    // To the register that the rest of the table is, the column has no name and its cells are empty.
    const register = parseCsvHeader(line, place === -1 ? cells : cells.with(place, ''));
    header = { ...register, place, parseRow: openCsvRowParser(register.columns, parseParticipant) };
    for (const issue of header.issues) {
      receiver.issue(issue.code === 'missing-header' ? { ...issue, remedy: WRITE_HEADER } : issue);
    }
    isUsable = header.usable;
    if (place === -1 && isUsable) receiver.issue(issueAt({ line }, ['header'], NO_COLUMN));
  };

  /** Reads the cells of an act, which has none where a scenario has no acts. */
  const readAct = (cells: readonly string[], line: number, { columns, parseRow }: CsvTable): CsvRowParsed => {
    const row = { kind: 'row', line, cells } as const;
    const unreadable = listIssuesOfUnreadable(row, columns, index);
    if (unreadable.length > 0) return { issues: unreadable };
    return cells.some(Boolean) ? parseRow(row, index) : { issues: [] };
  };

  const readRow = (cells: readonly string[], line: number, table: CsvTable): void => {
    const { place, columns } = table;
    const trimmed = cells.map((cell) => cell.trim());
    if (!trimmed.some(Boolean)) return;
    const uneven = issueOfUnevenRow({ line, cells: trimmed }, columns.length, ['acts', index]);
    // Of a row with too few or too many cells, the first is where it should be.
    if (uneven !== undefined && place > 0) scenarios.pushUnknown([uneven]);
    else if (place === -1) {
      // Nothing comes of a table that names no scenarios, but what is wrong with its rows is told too.
      const { issues } = readAct(trimmed.map(readFreeText), line, table);
      if (issues.length > 0) scenarios.pushUnknown(issues);
    } else {
      const read = readAct(trimmed.with(place, '').map(readFreeText), line, table);
      scenarios.push({ written: trimmed[place] ?? '', place: placeOfName(line, place), ...read });
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
      else if (header === undefined) readHeaderRow(row.cells, row.line);
      else readRow(row.cells, row.line, header);
    }
  };

  return {
    push: (text) => take(days.push(splitter.push(text))),
    end: () => {
      take(days.push(splitter.end()));
      take(days.end());
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
