import type { Node } from 'jsonc-parser';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT, type Issue, issueAt, issueOfTooMany } from '../issues/issue.ts';
import { placeAtOffset } from '../issues/place.ts';
import { listDuplicateKeys } from './list-duplicate-keys.ts';
import type { JsonDocument } from './parse-json.ts';
import { renderPath } from './render-path.ts';

/**
 * Lists the issues of a JSON text by their place: those of the findings, and the keys that are there twice. After 10,000 the
 * last one says that there are more.
 */
export function listDocumentIssues(findings: readonly Finding[], document: JsonDocument): readonly Issue[] {
  const issues = [...listDuplicateKeys(document), ...listIssuesOfFindings(findings.slice(0, ISSUE_LIMIT), document)];
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (findings.length <= ISSUE_LIMIT) return issues;
  return [...issues, issueOfTooMany(issues.at(-1)?.line ?? 0)];
}

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
function listIssuesOfFindings(findings: readonly Finding[], { root, starts }: JsonDocument): readonly Issue[] {
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
