import { renderExcerpt } from '../determination/render-excerpt.ts';
import { readFreeText } from '../reading/csv/csv-free-text.ts';
import { issueOfBrokenRow, issueOfUnreadableRow } from '../reading/csv/issue-of-unreadable-row.ts';
import { type CsvHeader, parseCsvHeader, REGISTER_COLUMNS } from '../reading/csv/parse-csv-header.ts';
import { type CsvRowParser, openCsvRowParser } from '../reading/csv/parse-csv-row.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import { readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { issueAt } from '../reading/issues/issue.ts';
import type { Act } from '../treaty/act.ts';
import { openNamesRemembered } from './remember-names.ts';
import type { ScenarioReader, ScenarioReceiver } from './scenario.ts';
import { nameSchema } from './scenario-name.ts';

const SCENARIO = 'scenario';

/** Opens a table of scenarios: a register with a column `scenario`. A row with nothing else is a scenario without acts. */
export function openScenarioTable(receiver: ScenarioReceiver): ScenarioReader {
  const splitter = openRowSplitter({
    quotes: 'lenient',
    isColumn: (name) => name === SCENARIO || REGISTER_COLUMNS.has(name),
  });
  const finished = openNamesRemembered();
  let header: (CsvHeader & { readonly place: number; readonly parseRow: CsvRowParser }) | undefined;
  let isUsable = true;
  let current: { readonly written: string; readonly name: string; readonly acts: Act[]; isWhole: boolean } | undefined;
  let index = 0;

  const finish = (): void => {
    if (current === undefined) return;
    const { name, acts, isWhole } = current;
    if (isWhole) receiver.scenario({ name, acts });
    finished.add(name);
    current = undefined;
  };

  const begin = (written: string, line: number, place: number): void => {
    finish();
    const name = readFreeText(written);
    current = { written, name, acts: [], isWhole: true };
    const fault = faultOfName(name, finished.has(name));
    if (fault === undefined) return;
    current.isWhole = false;
    const at = { line, column: place + 1, name: 'scenario' };
    receiver.issue(issueAt(at, ['scenarios'], fault, renderExcerpt(name)));
  };

  const readHeaderRow = (cells: readonly string[], line: number): void => {
    const place = readHeader(cells, new Map([[SCENARIO, SCENARIO]])).places.get(SCENARIO) ?? -1;
    // To the register that the rest of the table is, the column has no name and its cells are empty.
    const register = parseCsvHeader(line, place === -1 ? cells : cells.with(place, ''));
    header = { ...register, place, parseRow: openCsvRowParser(register.columns) };
    for (const issue of header.issues) receiver.issue(issue);
    isUsable = header.usable && place !== -1;
    if (place === -1 && header.usable) receiver.issue(issueAt({ line }, ['header'], NO_COLUMN));
  };

  const readRow = (cells: readonly string[], line: number): void => {
    if (header === undefined) return;
    const { place, columns, parseRow } = header;
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.every((cell) => cell === '')) return;
    // Two ways to write one name are no way to tell two scenarios apart.
    const written = trimmed[place] ?? '';
    if (current?.written !== written) begin(written, line, place);
    const own = trimmed.length > place ? trimmed.with(place, '') : trimmed;
    const unreadable = issueOfUnreadableRow({ kind: 'row', line, cells: own }, columns, index);
    if (unreadable !== undefined) report(unreadable);
    else if (own.some((cell) => cell !== '')) {
      const { act, issues } = parseRow({ line, cells: own }, index);
      for (const issue of issues) report(issue);
      if (act !== undefined) current?.acts.push(act);
    }
    index += 1;
  };

  const report = (issue: Parameters<ScenarioReceiver['issue']>[0]): void => {
    if (current !== undefined) current.isWhole = false;
    receiver.issue(issue);
  };

  const take = (rows: readonly TableRow[]): void => {
    for (const row of rows) {
      if (!isUsable) return;
      if (row.kind !== 'row') {
        report(issueOfBrokenRow(row, ['scenarios']));
        isUsable = header !== undefined;
      } else if (header === undefined) readHeaderRow(row.cells, row.line);
      else readRow(row.cells, row.line);
    }
  };

  return {
    push: (text) => take(splitter.push(text)),
    end: () => {
      take(splitter.end());
      finish();
    },
  };
}

const NO_COLUMN: Fault = {
  what: { code: 'issue.missing-column', values: { column: SCENARIO } },
  remedy: { code: 'remedy.add-columns.scenario', values: {} },
};

function faultOfName(written: string, isFinished: boolean): Fault | undefined {
  const name = renderExcerpt(written);
  if (name === '') {
    const remedy = { code: 'remedy.name-scenario', values: {} } as const;
    return { what: { code: 'issue.empty-cell.scenario', values: {} }, remedy };
  }
  if (isFinished) {
    const remedy = { code: 'remedy.put-scenario-together', values: {} } as const;
    return { what: { code: 'issue.scattered', values: { name } }, remedy };
  }
  if (nameSchema.safeParse(written).success) return undefined;
  const remedy = { code: 'remedy.write-scenario-name', values: {} } as const;
  return { what: { code: 'issue.wrong-value.scenario', values: { name } }, remedy };
}
