import Papa from 'papaparse';
import type { Issue, Parsed } from '../reading/issues/issue.ts';
import { parsePublishedHeader } from './published-columns.ts';
import type { PublishedRow } from './published-row.ts';
import { openPublishedReader } from './published-row-reader.ts';

/**
 * Parses a table of acts with the dates of entry into force that somebody has typed in: a register, in any order of its columns, in
 * which `effective` is the stored date and `names` the day that an act itself names; `treaty` and `iso3` where there are. An act of
 * the kind `consent` is read as a ratification where its State has signed, and as an accession otherwise; the acceptance of an
 * amendment that no column names is one of the treaty itself.
 *
 * @returns the rows, or every issue by line, none of the rows being used
 * @example parsePublishedTable('state,iso3,action,date,effective,note\nBenin,BEN,ratification,2005-01-31,2005-02-28,').ok // true
 */
export function parsePublishedTable(text: string): Parsed<readonly PublishedRow[]> {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const header = parsePublishedHeader(data[0] ?? []);
  if (!header.ok) return header;
  const reader = openPublishedReader(header.value.columns);
  const issues: Issue[] = [];
  const rows: PublishedRow[] = [];
  for (const [index, cells] of data.entries()) {
    if (index === 0) continue;
    const read = reader.read(cells, index + 1);
    if (read.kind === 'issues') issues.push(...read.issues);
    if (read.kind === 'row') rows.push(read.row);
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: rows };
}
