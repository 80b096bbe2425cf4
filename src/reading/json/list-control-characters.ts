import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
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

function findingOf(written: string, path: Finding['path']): Finding {
  const text = renderExcerpt(written);
  const what = { code: 'issue.control-character', values: { text } } as const;
  return { what, remedy: { code: 'remedy.remove-control-character', values: {} }, path, at: 'value', value: text };
}
