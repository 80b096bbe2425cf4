import { type Issue, issueAt } from './issue.ts';

/**
 * Builds the issue of a table that has no row below its header (`no-acts`): an export that broke off, more often than a record of nothing.
 *
 * @param line that of the header
 * @example issueOfNoActs(1, ['acts']).code // 'no-acts'
 */
export function issueOfNoActs(line: number, path: Issue['path']): Issue {
  return issueAt({ line }, path, {
    what: { code: 'issue.no-acts', values: {} },
    remedy: { code: 'remedy.check-export', values: {} },
  });
}
