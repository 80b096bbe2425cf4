import { type Issue, issueOfFile } from '../../reading/issues/issue.ts';
import type { CellRow } from '../foreign-form.ts';
import { listTables, type TextBeside } from './list-tables.ts';

/** A page, or a document, that has the acts of a treaty in a table. */
export interface Page {
  /** The rows of the table of acts, the first of them its heads. */
  readonly rows: readonly CellRow[];
  /** What stands about the treaty above the table, by the word before it, in small letters: `entry into force`, `status`. */
  readonly facts: ReadonlyMap<string, string>;
  /** The rows of tables below it, such as those of declarations and of notes, as texts; of an XML document every text that stands in no table. */
  readonly below: readonly TextBeside[];
  /** Whether the page ends within a table. */
  readonly isCutShort: boolean;
}

/**
 * Checks if a text is a page or an XML document: it begins with a tag.
 *
 * @example isMarkup('<!DOCTYPE html>\n<html>') // true
 */
export function isMarkup(text: string): boolean {
  return /^[\s\u{feff}]*<(?:!doctype|!--|\?xml|html|head|body|table|treaty|[a-z]{1,30}[\s>])/iu.test(text);
}

/**
 * Checks if a text ends within the name of what may be its first tag, so that what follows says whether it is markup.
 *
 * @example isWithinFirstTag('<ht') // true
 */
export function isWithinFirstTag(text: string): boolean {
  return /^[\s\u{feff}]*<(?:!-?|![a-z]{1,7}|\??[a-z]{0,30})$/iu.test(text) && !isMarkup(text);
}

/**
 * Reads a page as it is saved from a browser, or an XML document: its tables lie in one another, and one of them has the acts.
 *
 * @param isHead says whether a row is the head of a table of acts
 * @returns the first table with such a row, and what stands around it; `undefined` where there is none
 */
export function readPage(text: string, isHead: (row: CellRow) => boolean): Page | undefined {
  const { tables, isCutShort, beside } = listTables(text, { isXml: /^[\s\u{feff}]*<(?:\?xml|treaty)\b/iu.test(text) });
  const found = tables.find((rows) => rows.slice(0, HEADS_LOOKED_AT).some(isHead));
  if (found === undefined) return undefined;
  const facts = new Map<string, string>();
  for (const rows of tables) {
    if (rows === found) continue;
    for (const { cells } of rows) {
      const said = cells.filter((cell) => cell !== '' && cell !== ':');
      const [label, value, ...further] = said;
      if (label === undefined || value === undefined || further.length > 0 || label.length > LONGEST_LABEL) continue;
      const name = label.replace(/\s*:$/u, '').toLowerCase();
      if (!facts.has(name)) facts.set(name, value.replace(/^:\s*/u, ''));
    }
  }
  // Some pages print their total in a line of text, and in no table.
  const [, total] = /\bTotal Members\s*:\s*(\d+)/iu.exec(text) ?? [];
  if (total !== undefined) facts.set(TOTAL_MEMBERS, total);
  return { rows: found, facts, below: [...listBelow(tables, found), ...beside], isCutShort };
}

/** Lists what the tables say that begin below another; those around it begin above. A row whose first cell is empty is one of a layout. */
function listBelow(tables: readonly (readonly CellRow[])[], found: readonly CellRow[]): readonly TextBeside[] {
  const last = found.at(-1)?.line ?? 0;
  return tables
    .filter(([first]) => first !== undefined && first.line > last)
    .flatMap((rows) => rows.filter(({ cells: [first = ''] }) => first !== ''))
    .map(({ line, cells }) => ({ line, text: readBelow(cells.filter((cell) => cell !== '').join(' ')) }));
}

/** Reads a text of a participant, whose name is there twice, once for those who do not see the page; or a note, with its figure glued to it. */
function readBelow(text: string): string {
  return text
    .replace(/^(.{2,80}?) \1(?: |$)/u, '$1: ')
    .replace(/^(\d{1,3})(?=[^\d\s])/u, '$1 ')
    .trim();
}

/** The name under which a page's total of Parties stands among its facts. */
const TOTAL_MEMBERS = 'total members';

const HEADS_LOOKED_AT = 5;
const LONGEST_LABEL = 40;

/** The issue of a page in which no table of acts is found. */
export const WITHOUT_TABLE: Issue = issueOfFile({
  what: { code: 'issue.other-content', values: { content: 'page' } },
  remedy: { code: 'remedy.of-content', values: { content: 'page', columns: 'participant,kind,date' } },
});

/** The issue of a page that ends within a table: whatever stood behind is lost. */
export const CUT_SHORT: Issue = issueOfFile({
  what: { code: 'issue.page-cut-short', values: {} },
  remedy: { code: 'remedy.save-page-again', values: {} },
});
