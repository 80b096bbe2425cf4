import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
import { isJsonObject, replaceAt, valueAt } from '../json/json-value.ts';
import { parseParticipantText } from '../values/parse-participant-text.ts';
import { listOwnParticipants } from './list-own-participants.ts';

/** Where a treaty lists who was Party to, or had signed, another treaty: an object from State to date. */
const PARTICIPATION = ['finalClauses', 'participation'];
const SINCE = [...PARTICIPATION, 'eligibility', 'facts', 'since'];

/** A treaty whose eligible States are named by code. */
export interface NamedStates {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Puts the name of a State as the file has it back into the path of a finding that has its code. */
  readonly restorePath: (finding: Finding) => Finding;
}

/**
 * Names the States of an eligibility clause by their codes. A name that is not known (`unknown-participant`) and a State that is
 * there under two names (`duplicate-participant`) are findings; both are left out of the value.
 */
export function parseEligibleStates(value: unknown): NamedStates {
  const since = valueAt(value, SINCE);
  if (!isJsonObject(since)) return { value, findings: [], restorePath: (finding) => finding };
  const own = listOwnParticipants(valueAt(value, PARTICIPATION));
  const findings: Finding[] = [];
  const nameOf = new Map<string, string>();
  for (const name of Object.keys(since)) {
    if (findings.length > ISSUE_LIMIT) break;
    const attempt = parseParticipantText(name, own);
    const other = attempt.ok ? nameOf.get(attempt.value) : undefined;
    const at = { path: [...SINCE, name], at: 'key', value: renderExcerpt(name) } as const;
    if (!attempt.ok) findings.push({ ...at, ...attempt.fault });
    else if (other === undefined) nameOf.set(attempt.value, name);
    else {
      const values = { one: renderExcerpt(name), other: renderExcerpt(other), code: attempt.value };
      const what = { code: 'issue.duplicate-participant', values } as const;
      findings.push({ what, remedy: { code: 'remedy.remove-one', values: {} }, ...at });
    }
  }
  const named = Object.fromEntries([...nameOf].map(([code, name]) => [code, since[name]]));
  return {
    value: replaceAt(value, SINCE, named),
    findings,
    restorePath: (finding) => {
      const name = nameOf.get(String(finding.path[SINCE.length]));
      if (name === undefined || !SINCE.every((key, index) => finding.path[index] === key)) return finding;
      return { ...finding, path: [...SINCE, name, ...finding.path.slice(SINCE.length + 1)] };
    },
  };
}
