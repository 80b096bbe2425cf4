import type { Node } from 'jsonc-parser';
import type { BearersOf } from '../participants/list-bearers.ts';
import type { OwnParticipant } from '../participants/own-participant.ts';
import { listRows, type TableRow } from '../reading/csv/split-rows.ts';
import { writeRegisterCsv } from '../reading/csv/write-register-csv.ts';
import type { Issue, Parsed } from '../reading/issues/issue.ts';
import { placeAtOffset } from '../reading/issues/place.ts';
import { valueAt } from '../reading/json/json-value.ts';
import { parseJson } from '../reading/json/parse-json.ts';
import { isJsonTable, parseJsonTable } from '../reading/json/parse-json-table.ts';
import { parseRegisterJson } from '../reading/json/parse-register-json.ts';

/** A JSON text as the rows of a table of stored dates, the first of which names the columns. */
export interface PublishedJson {
  /** The treaty of a register, which says it; left out for a list of objects. */
  readonly treaty?: string;
  readonly rows: readonly TableRow[];
}

/**
 * Parses a JSON text as a table of stored dates: a list of objects, an object a row and its keys the columns; or a register, which has no stored
 * dates, each act a row on its line, with a column `treaty`. An entry or an act that cannot be read is a row that is refused, where others can be read.
 *
 * @param participantsOf the participants that the treaty of a register declares for itself, by its id
 * @param bearersOf who bears a name in other languages than English
 * @returns the rows, or every issue of the list or the register
 * @example parsePublishedJson('[{ "state": "Norway", "act": "accession", "date": "2001-10-02" }]').value.rows.length // 2
 */
export function parsePublishedJson(
  text: string,
  participantsOf: (treaty: string) => readonly OwnParticipant[] = () => [],
  bearersOf?: BearersOf,
): Parsed<PublishedJson> {
  if (isJsonTable(text)) {
    const table = parseJsonTable(text);
    return table.ok ? { ok: true, value: { rows: table.value } } : table;
  }
  const document = parseJson(text);
  const named = document.ok ? valueAt(document.value.value, ['treaty']) : undefined;
  const bad = new Map<unknown, readonly Issue[]>();
  const skip = (issues: readonly Issue[]): void => {
    bad.set(issues[0]?.path[1], issues);
  };
  const register = parseRegisterJson(text, { participants: participantsOf(String(named ?? '')), bearersOf, skip });
  if (!register.ok) return register;
  if (!document.ok) return document;
  const { treaty } = register.value;
  const { root, starts } = document.value;
  const acts = root.children?.map(({ children }) => children).find((pair) => pair?.[0]?.value === 'acts')?.[1];
  const [header, ...rows] = [...listRows(writeRegisterCsv(register.value), { quotes: 'strict', isColumn: () => true })];
  // What an act itself names is `effective` in a register, and `names` here.
  const heads = cellsOf(header).map((head) => (head === 'effective' ? 'names' : head));
  const read = rows.values();
  const composeRow = ({ offset }: Node, index: number): TableRow => {
    const { line } = placeAtOffset(starts, offset);
    const issues = bad.get(index);
    if (issues !== undefined) return { kind: 'refused', line, issues };
    return { kind: 'row', line, cells: [...cellsOf(read.next().value), treaty] };
  };
  return {
    ok: true,
    value: {
      treaty,
      rows: [{ kind: 'row', line: 1, cells: [...heads, 'treaty'] }, ...(acts?.children ?? []).map(composeRow)],
    },
  };
}

function cellsOf(row: TableRow | undefined): readonly string[] {
  return row?.kind === 'row' ? row.cells : [];
}
