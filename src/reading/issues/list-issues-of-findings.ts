import type { Node } from 'jsonc-parser';
import type { JsonDocument } from '../json/parse-json.ts';
import { renderPath } from '../json/render-path.ts';
import type { Finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { issueAt } from './issue-at.ts';
import { placeAtOffset } from './line-starts.ts';

/** A value of the tree and the key before it. */
interface Located {
  readonly value: Node;
  readonly key: Node;
}

/**
 * Lists the issues of the findings in a JSON text, each with its line and column. One finding for each place is enough: the
 * first.
 *
 * `findNodeAtLocation` of jsonc-parser is not used, because it goes through all keys of an object for each look-up, and of a
 * key that is there twice it finds the first, while the value is the last.
 */
export function listIssuesOfFindings(findings: readonly Finding[], { root, starts }: JsonDocument): readonly Issue[] {
  const childrenOf = rememberChildren();
  const issues = new Map<string, Issue>();
  for (const finding of findings) {
    const { path, at } = finding;
    const here = JSON.stringify([at === 'key', path]);
    if (issues.has(here)) continue;
    let located: Located = { value: root, key: root };
    for (const key of at === 'object' ? path.slice(0, -1) : path) {
      located = childrenOf(located.value).get(key) ?? located;
    }
    const { offset } = at === 'key' ? located.key : located.value;
    const name = renderPath(at === 'object' ? path.slice(0, -1) : path);
    const place = { ...placeAtOffset(starts, offset), ...(name === '' ? {} : { name }) };
    issues.set(here, issueAt(place, path, finding, finding.value));
  }
  return [...issues.values()];
}

function rememberChildren(): (node: Node) => ReadonlyMap<string | number, Located> {
  const remembered = new Map<Node, ReadonlyMap<string | number, Located>>();
  return (node) => {
    const known = remembered.get(node) ?? listChildren(node);
    remembered.set(node, known);
    return known;
  };
}

function listChildren(node: Node): ReadonlyMap<string | number, Located> {
  const children = new Map<string | number, Located>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = child.children ?? [];
    if (node.type === 'array') children.set(index, { value: child, key: child });
    else if (key !== undefined && value !== undefined) children.set(String(key.value), { value, key });
  }
  return children;
}
