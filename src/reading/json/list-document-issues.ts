import type { Finding } from '../issues/finding.ts';
import type { Issue } from '../issues/issue.ts';
import { ISSUE_LIMIT, tooManyIssues } from '../issues/issue-limit.ts';
import { listIssuesOfFindings } from '../issues/list-issues-of-findings.ts';
import { listDuplicateKeys } from './list-duplicate-keys.ts';
import type { JsonDocument } from './parse-json.ts';

/**
 * Lists the issues of a JSON text by their place: those of the findings, and the keys that are there twice. After 10,000 the
 * last one says that there are more.
 */
export function listDocumentIssues(findings: readonly Finding[], document: JsonDocument): readonly Issue[] {
  const issues = [...listDuplicateKeys(document), ...listIssuesOfFindings(findings.slice(0, ISSUE_LIMIT), document)];
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (findings.length <= ISSUE_LIMIT) return issues;
  return [...issues, tooManyIssues(issues.at(-1)?.line ?? 0)];
}
