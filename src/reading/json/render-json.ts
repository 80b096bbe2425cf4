import { isJsonObject } from './json-value.ts';

/** As wide as a page of this project; a longer text stands on a line of its own. */
const WIDTH = 120;

const STEP = '  ';

/** A word of a list that is read row by row: a code, a kind, a number. */
const LONGEST_WORD = 24;

/**
 * Renders a JSON value for a reader: what fits on a line stands on one, and a long list of words or numbers, or a long table from
 * code to value, is filled row by row.
 *
 * @returns the text, ending with a line break
 * @example renderJson({ delay: { form: 'days-after', days: 30 } }) // '{ "delay": { "form": "days-after", "days": 30 } }\n'
 */
export function renderJson(value: unknown): string {
  return `${renderAt(value, '', 0)}\n`;
}

/** Renders a value that stands behind so many characters of its line, the indent included, and before a comma. */
function renderAt(value: unknown, indent: string, used: number): string {
  const line = onOneLine(value);
  if (used + line.length < WIDTH) return line;
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    const parts = value.every(isWord)
      ? fill(value.map(onOneLine), inner)
      : value.map((each) => renderAt(each, inner, inner.length));
    return enclose('[', parts, ']', indent);
  }
  if (!isJsonObject(value)) return line;
  const entries = Object.entries(value);
  const parts = isTable(entries)
    ? fill(
        entries.map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`),
        inner,
      )
    : entries.map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + renderAt(each, inner, inner.length + name.length);
      });
  return enclose('{', parts, '}', indent);
}

function enclose(start: string, parts: readonly string[], end: string, indent: string): string {
  const inner = indent + STEP;
  return `${start}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${end}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function isWord(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_WORD);
}

/** A table leads from the codes of participants to words or numbers; the keys of a clause are no codes. */
function isTable(entries: readonly (readonly [string, unknown])[]): boolean {
  return entries.every(([key, value]) => /^[A-Z]{3,4}$/.test(key) && isWord(value));
}

/** Puts as many parts on each line as it holds. */
function fill(parts: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line === '') line = part;
    else if (indent.length + line.length + part.length + ', ,'.length <= WIDTH) line += `, ${part}`;
    else {
      lines.push(line);
      line = part;
    }
  }
  return line === '' ? lines : [...lines, line];
}
