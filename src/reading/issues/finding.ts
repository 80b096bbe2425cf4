import type { Fault } from './attempt.ts';

/**
 * What is wrong in a JSON value, before its place in the file is known: at the value, at the key before it, or at the object
 * that should have the key.
 */
export interface Finding extends Fault {
  readonly path: readonly (string | number)[];
  readonly at: 'value' | 'key' | 'object';
  /** What stands there, as shown to a reader. */
  readonly value?: string;
}

/**
 * Puts a finding of a part where the part stands in the whole.
 *
 * @example findingAt(['acts', 3], { what: { code: 'issue.missing-key', values: { key: 'on' } }, remedy: { code: 'remedy.add-key', values: { key: 'on' } }, path: ['on'], at: 'object' }).path // ['acts', 3, 'on']
 */
export function findingAt(path: Finding['path'], finding: Finding): Finding {
  return { ...finding, path: [...path, ...finding.path] };
}
