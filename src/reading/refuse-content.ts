import type { OtherContent } from '../determination/messages/issues.ts';
import { REQUIRED_COLUMNS } from './csv/csv-columns.ts';
import { type Issue, issueOfFile } from './issues/issue.ts';
import { isJsonObject } from './json/json-value.ts';

const PAGE = /^[\s\u{feff}]*<(?:!doctype|html|\?xml|head|body|table)\b/iu;

/** What stands above the table of the United Nations' status pages, and the heads of their columns. */
const STATUS_PAGE = /status as at\b/i;
const STATUS_HEADS = /^(?:ratification|accession|acceptance|approval|succession|signature)\b/i;

/** The heads of a list of treaties, of which one names the treaty and another says something of it. */
const TREATY_HEADS = /^(?:treaty|title|convention|instrument|short title|id)$/;
const HEADS_OF_TREATIES = /^(?:depositary|adopted|adoption|date of adoption|chapter|registration|reference)/;

/**
 * Refuses a text that is no table of acts at all, and says what it seems to be.
 *
 * @param cells those of the first row
 * @param areHeads whether they may be the heads of columns
 * @returns `undefined` where it may be a table of acts with other heads
 * @example refuseContent(['<html>'], true)?.code // 'other-content'
 */
export function refuseContent(cells: readonly string[], areHeads: boolean): Issue | undefined {
  const row = cells.map((cell) => cell.trim().toLowerCase());
  const content = contentOfRow(row.join(' ')) ?? (areHeads ? contentOfHeads(row) : undefined);
  return content === undefined ? undefined : issueOfContent(content);
}

/**
 * Refuses a JSON value that is a treaty where a register is read, or a register where a treaty is.
 *
 * @example refuseValue({ finalClauses: {} }, 'register')?.what.values // { content: 'treaty' }
 */
export function refuseValue(value: unknown, expected: 'register' | 'treaty'): Issue | undefined {
  if (!isJsonObject(value)) return undefined;
  const isTreaty = Object.hasOwn(value, 'finalClauses');
  const isRegister = Object.hasOwn(value, 'acts');
  if (isTreaty === isRegister || isTreaty === (expected === 'treaty')) return undefined;
  return issueOfContent(isTreaty ? 'treaty' : 'register');
}

/** Refuses a table of acts where a treaty is read. */
export function refuseTableForTreaty(text: string): Issue | undefined {
  const [head = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  const heads = head
    .toLowerCase()
    .split(/[,;\t|]/)
    .map((cell) => cell.replace(/["\u{feff}]/gu, '').trim());
  if (PAGE.test(text)) return issueOfContent('page');
  return heads.includes('participant') && heads.includes('kind') ? issueOfContent('register') : undefined;
}

function contentOfRow(text: string): OtherContent | undefined {
  if (PAGE.test(text)) return 'page';
  return STATUS_PAGE.test(text) ? 'status-page' : undefined;
}

function contentOfHeads(heads: readonly string[]): OtherContent | undefined {
  const has = (form: RegExp) => heads.some((head) => form.test(head));
  if (heads.includes('scenario')) return 'scenarios';
  if (has(STATUS_HEADS) && !heads.includes('kind')) return 'status-page';
  return has(TREATY_HEADS) && has(HEADS_OF_TREATIES) ? 'list-of-treaties' : undefined;
}

function issueOfContent(content: OtherContent): Issue {
  return issueOfFile({
    what: { code: 'issue.other-content', values: { content } },
    remedy: { code: 'remedy.of-content', values: { content, columns: REQUIRED_COLUMNS.join(',') } },
  });
}
