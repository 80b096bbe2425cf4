import { listEcolexRows } from '../../src/formats/ecolex/list-ecolex-rows.ts';
import { listIcrcRows } from '../../src/formats/icrc/list-icrc-rows.ts';
import { isMarkup, readPage } from '../../src/formats/markup/read-page.ts';
import { isForeignHead } from '../../src/formats/open-foreign-rows.ts';
import { isPublishedColumn } from '../../src/formats/published-columns.ts';
import { listRows, type TableRow } from '../../src/reading/csv/split-rows.ts';
import { isJson, isJsonTable, parseJsonTable } from '../../src/reading/json/parse-json-table.ts';

/** What has come of a text. */
export interface WhatCame {
  /** The rows of its table, in our columns, the first of them the heads. */
  readonly rows: readonly TableRow[];
  /** How many acts were read of them. */
  readonly acts: number;
  /** The lines of which it was told that something on them is no act. */
  readonly left: readonly number[];
  /** How many rows are of other treaties. */
  readonly ofOthers: number;
}

/**
 * Lists what of a text was passed over in silence, in words: each line below the heads with a figure behind its first cell that came to nothing, and
 * acts that are fewer than the rows that tell of one.
 */
export function listLinesLost(text: string, { rows, acts, left, ofOthers }: WhatCame): readonly string[] {
  const [head, ...given] = rows;
  if (head === undefined) return [];
  const seen = new Set([...left, ...given.map(({ line }) => line)]);
  const lost = listFileRows(text).flatMap((row) => {
    const tells = row.kind === 'row' && row.line > head.line && row.cells.slice(1).some((cell) => /\d/.test(cell));
    return tells && !seen.has(row.line) ? [`line ${row.line}`] : [];
  });
  const told = new Set(left);
  const due = given.filter(
    (row) => row.kind === 'row' && !told.has(row.line) && row.cells.some((cell) => cell.trim() !== ''),
  ).length;
  return [...lost.slice(ofOthers), ...(acts < due ? [`${due - acts} of ${due} rows`] : [])];
}

/** Lists the rows of a text as they stand in it, in whatever form it is. */
function listFileRows(text: string): readonly TableRow[] {
  if (isMarkup(text)) return readPage(text, (row) => isForeignHead(row))?.rows ?? [];
  const document = listIcrcRows(text) ?? listEcolexRows(text);
  if (document !== undefined) return document.rows;
  if (!isJson(text)) return [...listRows(text, { quotes: 'lenient', isColumn: isPublishedColumn })];
  const objects = isJsonTable(text) ? parseJsonTable(text) : undefined;
  return objects?.ok === true ? [...objects.value] : [];
}
