import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
import { showText } from '../issues/show-text.ts';
import { isJsonObject } from './json-value.ts';

/** Every control character but tab, line feed and carriage return: an escape in JSON can hold one, and a terminal would obey it. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Lists the texts of a JSON value that hold a control character (`control-character`), such as one that clears the screen of
 * whoever has the text printed.
 *
 * @example listControlCharacters({ title: 'a\u001b[2J' })[0].path // ['title']
 */
export function listControlCharacters(value: unknown, path: Finding['path'] = []): readonly Finding[] {
  const findings: Finding[] = [];
  collect(value, path, findings);
  return findings;
}

function collect(value: unknown, path: Finding['path'], findings: Finding[]): void {
  if (findings.length > ISSUE_LIMIT) return;
  if (typeof value === 'string') {
    if (CONTROL.test(value)) findings.push(findingOf(value, path));
    return;
  }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], findings);
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], findings);
}

function findingOf(text: string, path: Finding['path']): Finding {
  const value = showText(text);
  const what = `the text "${value}" holds a control character, which a terminal would obey instead of showing it`;
  return { code: 'control-character', path, at: 'value', value, what, hint: 'remove it; a line break is written \\n' };
}
