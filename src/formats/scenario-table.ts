import { renderExcerpt } from '../determination/render-excerpt.ts';
import type { OwnParticipant } from '../participants/own-participant.ts';
import { readFreeText } from '../reading/csv/csv-free-text.ts';
import { issueOfBrokenRow, issueOfUnevenRow, issueOfUnreadableRow } from '../reading/csv/issue-of-unreadable-row.ts';
import { type CsvHeader, parseCsvHeader, REGISTER_COLUMNS } from '../reading/csv/parse-csv-header.ts';
import { type CsvRowParser, openCsvRowParser } from '../reading/csv/parse-csv-row.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import { readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt } from '../reading/issues/issue.ts';
import { openParticipants } from '../reading/values/open-participants.ts';
import type { Act } from '../treaty/act.ts';
import { openNamesRemembered } from './remember-names.ts';
import type { ScenarioReader, ScenarioReceiver } from './scenario.ts';
import { nameSchema } from './scenario-name.ts';

const SCENARIO = 'scenario';

/** The scenario whose rows are being read. */
interface Current {
  readonly written: string;
  readonly name: string;
  readonly acts: Act[];
  isWhole: boolean;
  hasBadName?: true;
}

/** Opens a table of scenarios: a register with a column `scenario`. A row with nothing else is a scenario without acts. */
export function openScenarioTable(receiver: ScenarioReceiver, own: readonly OwnParticipant[] = []): ScenarioReader {
  const parseParticipant = openParticipants(own);
  const splitter = openRowSplitter({
    quotes: 'lenient',
    isColumn: (name) => name === SCENARIO || REGISTER_COLUMNS.has(name),
  });
  const finished = openNamesRemembered();
  let header: (CsvHeader & { readonly place: number; readonly parseRow: CsvRowParser }) | undefined;
  let isUsable = true;
  let current: Current | undefined;
  // A row that nobody can tell to which scenario it belongs may be one of that below.
  let isUncertain = false;
  let index = 0;

  const finish = (): void => {
    if (current === undefined) return;
    const { name, acts, isWhole } = current;
    if (isWhole) receiver.scenario({ name, acts });
    else if (name !== '') receiver.leaveOut?.(name);
    finished.add(name);
    current = undefined;
  };

  const begin = (written: string): void => {
    finish();
    const name = readFreeText(written);
    current = { written, name, acts: [], isWhole: !isUncertain };
  };

  /** Leaves a row out, and the scenario with it. */
  const leave = (issues: readonly Issue[]): void => {
    if (current !== undefined) current.isWhole = false;
    if (receiver.skip !== undefined) receiver.skip(issues);
    else for (const issue of issues) receiver.issue(issue);
  };

  /** Finds what is wrong with the name of a scenario: in each of its rows where these are left out, or else once. */
  const findNameIssue = (isFirst: boolean, line: number, place: number): Issue | undefined => {
    if (current === undefined || !(isFirst || current.hasBadName === true)) return undefined;
    const fault = faultOfName(current.name, isFirst && finished.has(current.name));
    if (fault === undefined) return undefined;
    current.isWhole = false;
    const at = { line, column: place + 1, name: 'scenario' };
    const issue = issueAt(at, ['scenarios'], fault, renderExcerpt(current.name));
    // The rows above are of the same scenario, which without these would be another.
    if (issue.code === 'scattered') receiver.issue(issue);
    else if (isFirst || receiver.skip !== undefined) {
      current.hasBadName = true;
      return issue;
    }
    return undefined;
  };

  const readHeaderRow = (cells: readonly string[], line: number): void => {
    const place = readHeader(cells, new Map([[SCENARIO, SCENARIO]])).places.get(SCENARIO) ?? -1;
    // To the register that the rest of the table is, the column has no name and its cells are empty.
    const register = parseCsvHeader(line, place === -1 ? cells : cells.with(place, ''));
    header = { ...register, place, parseRow: openCsvRowParser(register.columns, parseParticipant) };
    for (const issue of header.issues) receiver.issue(issue);
    isUsable = header.usable && place !== -1;
    if (place === -1 && header.usable) receiver.issue(issueAt({ line }, ['header'], NO_COLUMN));
  };

  const readRow = (cells: readonly string[], line: number): void => {
    if (header === undefined) return;
    const { place, columns, parseRow } = header;
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.every((cell) => cell === '')) return;
    const uneven = issueOfUnevenRow({ line, cells: trimmed }, columns.length, ['acts', index]);
    if (uneven !== undefined && place > 0) {
      leave([uneven]);
      isUncertain = true;
      index += 1;
      return;
    }
    // Two ways to write one name are no way to tell two scenarios apart.
    const written = trimmed[place] ?? '';
    const isFirst = current?.written !== written;
    if (isFirst) begin(written);
    isUncertain = false;
    const bad = findNameIssue(isFirst, line, place);
    const own = trimmed.length > place ? trimmed.with(place, '') : trimmed;
    const unreadable = issueOfUnreadableRow({ kind: 'row', line, cells: own }, columns, index);
    const isEmpty = own.every((cell) => cell === '');
    const { act, issues } =
      unreadable !== undefined || isEmpty
        ? { issues: unreadable ? [unreadable] : [] }
        : parseRow({ line, cells: own }, index);
    const all = bad === undefined ? issues : [bad, ...issues];
    if (all.length > 0) leave(all);
    else if (act !== undefined) current?.acts.push(act);
    index += 1;
  };

  const take = (rows: readonly TableRow[]): void => {
    for (const row of rows) {
      if (!isUsable) return;
      if (row.kind !== 'row') {
        const issue = issueOfBrokenRow(row, ['scenarios']);
        // Behind a row without an end nothing is read.
        if (header === undefined || row.kind === 'endless') {
          if (current !== undefined) current.isWhole = false;
          receiver.issue(issue);
        } else leave([issue]);
        isUncertain = true;
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
