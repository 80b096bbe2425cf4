// What of our queries ClickHouse reads in another way than other engines.
import { CLICKHOUSE } from './dialect.mjs';

/** Says of a query what ClickHouse alone has to be told: what is counted has a sign, or it is not joined with a number that has one. */
export const adaptQuery = (query) => nameColumns(query.replaceAll(/\bCOUNT\(([^()]*)\)/g, 'CAST(COUNT($1) AS Int64)'));

/**
 * Names each column of a query by itself. Where three tables are joined, ClickHouse calls a column of one that another has too `a.treaty`, also where nobody
 * asked for that.
 */
function nameColumns(query) {
  return query
    .split(/\b(SELECT (?:DISTINCT )?)/)
    .map((part, index, parts) => (parts[index - 1]?.startsWith('SELECT') ? nameInList(part) : part))
    .join('');
}

/**
 * Takes a query apart: each part that it names, and itself, in the order in which one reads another. ClickHouse writes a part anew wherever it is read, and
 * plans all of it each time, which takes it longer than what is then asked of many instruments.
 */
export function listParts(name, query) {
  const parts = [];
  const named = (part) => `${name}_${part}`;
  const nameParts = (text) =>
    text.replaceAll(/\b(FROM|JOIN) (\w+)\b(?!\.)/g, (whole, word, part) =>
      parts.some((each) => each.name === named(part)) ? `${word} ${CLICKHOUSE.nameOf(named(part))}` : whole,
    );
  let rest = query;
  for (let head = /^WITH (\w+) AS \(/.exec(rest); head !== null; head = /^,\s*(\w+) AS \(/.exec(rest)) {
    const end = findEnd(rest, head[0].length);
    parts.push({ name: named(head[1]), query: nameParts(rest.slice(head[0].length, end)) });
    rest = rest.slice(end + 1);
  }
  return [...parts, { name, query: nameParts(rest) }];
}

/** Finds the bracket that closes one which was opened before a place. */
function findEnd(text, start) {
  let depth = 1;
  for (const { 0: token, index } of text.slice(start).matchAll(/'[^']*'|[()]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return start + index;
  }
  throw new Error('a bracket is not closed');
}

/** The columns that several of the joined tables have. */
const SHARED = ['treaty', 'participant', 'kind'];

/** Names the columns of the list with which a text begins. */
function nameInList(text) {
  let depth = 0;
  let start = 0;
  let named = '';
  for (const { 0: token, index } of text.matchAll(/'[^']*'|[(),]|\bFROM\b/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    const isEnd = depth < 0 || (depth === 0 && token === 'FROM');
    if (!isEnd && !(depth === 0 && token === ',')) continue;
    named += nameColumn(text.slice(start, index));
    start = index;
    if (isEnd) break;
  }
  return named + text.slice(start);
}

function nameColumn(column) {
  return column
    .replace(/^([,\s]*)(\w+)\.(\w+)(\s*)$/, '$1$2.$3 AS $3$4')
    .replace(/^([,\s]*)(\w+)\.\*(\s*)$/, (_, before, table, after) => {
      const shared = SHARED.map((name) => `${table}.${name} AS ${name}`).join(', ');
      return `${before}${shared}, ${table}.* EXCEPT (${SHARED.join(', ')})${after}`;
    });
}
