import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
import { faultOfControl, isShowable } from '../values/control-character.ts';
import { isJsonObject } from './json-value.ts';

/**
 * Lists the texts of a JSON value that hold a control character (`control-character`), such as one that clears the screen of
 * whoever has the text printed, or one that turns the direction of what follows. An escape in JSON can hold any.
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
    if (!isShowable(value)) findings.push(findingOf(value, path));
    return;
  }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], findings);
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], findings);
}

function findingOf(written: string, path: Finding['path']): Finding {
  return { ...faultOfControl(written), path, at: 'value', value: renderExcerpt(written) };
}
