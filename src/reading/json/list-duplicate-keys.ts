import type { Node } from 'jsonc-parser';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { ISSUE_LIMIT, type Issue, issueAt } from '../issues/issue.ts';
import { placeAtOffset } from '../issues/place.ts';
import type { JsonDocument } from './parse-json.ts';
import { renderPath } from './render-path.ts';

interface Visit {
  readonly node: Node;
  readonly path: readonly (string | number)[];
}

/**
 * Lists the keys that an object has a second time (`duplicate-key`): most programs keep the last value in silence, so the first
 * would be lost without a word.
 */
export function listDuplicateKeys({ root, starts }: JsonDocument): readonly Issue[] {
  const issues: Issue[] = [];
  const toVisit: Visit[] = [{ node: root, path: [] }];
  for (let visit = toVisit.pop(); visit !== undefined && issues.length < ISSUE_LIMIT; visit = toVisit.pop()) {
    const { node, path } = visit;
    if (node.type === 'array') {
      for (const [index, child] of (node.children ?? []).entries()) {
        if (child.children !== undefined) toVisit.push({ node: child, path: [...path, index] });
      }
    }
    if (node.type !== 'object') continue;
    const seen = new Set<string>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      const name = String(key?.value);
      if (seen.has(name) && key !== undefined) {
        issues.push(issueOfDuplicate(name, [...path, name], placeAtOffset(starts, key.offset)));
      }
      seen.add(name);
      if (value?.children !== undefined) toVisit.push({ node: value, path: [...path, name] });
    }
  }
  return issues;
}

function issueOfDuplicate(name: string, path: Issue['path'], place: { line: number; column: number }): Issue {
  const key = renderExcerpt(name);
  const what = { code: 'issue.duplicate-key', values: { key } } as const;
  const remedy = { code: 'remedy.remove-one', values: {} } as const;
  return issueAt({ ...place, name: renderPath(path) }, path, { what, remedy }, key);
}
