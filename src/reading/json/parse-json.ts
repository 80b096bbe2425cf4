import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { issueOfFile, type Parsed } from '../issues/issue.ts';
import { type LineStarts, listLineStarts } from '../issues/place.ts';
import { listJsonSyntaxIssues } from './list-json-syntax-issues.ts';
import { refuseJsonStructure } from './refuse-json-structure.ts';

/** A JSON text: its value, and the tree that knows where each part of it stands. */
export interface JsonDocument {
  readonly value: unknown;
  readonly root: Node;
  readonly starts: LineStarts;
}

/**
 * Parses a JSON text strictly: no comments, no comma after the last value. A byte order mark before it is passed over.
 *
 * Issues: every `not-json` of the text; `empty`, `too-deep`, `too-many-values`.
 *
 * @example parseJson('{"a": 1,}').ok // false
 */
export function parseJson(text: string): Parsed<JsonDocument> {
  const json = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const refused = refuseJsonStructure(json);
  if (refused !== undefined) return { ok: false, issues: [refused] };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const starts = listLineStarts(json);
  if (errors.length > 0 && json.trim() !== '') return { ok: false, issues: listJsonSyntaxIssues(errors, json, starts) };
  if (root === undefined) {
    const what = { code: 'issue.empty.blank', values: {} } as const;
    return { ok: false, issues: [issueOfFile({ what, remedy: { code: 'remedy.check-file.saved', values: {} } })] };
  }
  return { ok: true, value: { value: getNodeValue(root), root, starts } };
}
