import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { OwnParticipant } from '../../participants/own-participant.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
import { isJsonObject, type JsonObject, replaceAt, valueAt } from '../json/json-value.ts';
import { parseParticipantText } from '../values/parse-participant-text.ts';
import { listOwnParticipants } from './list-own-participants.ts';
import { listPlacedRules } from './list-placed-rules.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const ELIGIBILITY = [...PARTICIPATION, 'eligibility'];

/** A treaty whose eligible States are named by code. */
export interface NamedStates {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Puts the name of a State as the file has it back into the path of a finding that has its code. */
  readonly restorePath: (finding: Finding) => Finding;
}

/** A list of who was Party to, or had signed, another treaty: an object from State to date, and where it stands. */
interface PlacedList {
  readonly path: Finding['path'];
  /** How the file names each State, by code. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/**
 * Names the States of an eligibility clause by their codes. A name that is not known (`unknown-participant`) and a State that is
 * there under two names (`duplicate-participant`) are findings; both are left out of the value.
 */
export function parseEligibleStates(value: unknown): NamedStates {
  const own = listOwnParticipants(valueAt(value, PARTICIPATION));
  const findings: Finding[] = [];
  const lists: PlacedList[] = [];
  let named = value;
  for (const { rule, path } of listPlacedRules(valueAt(value, ELIGIBILITY), ELIGIBILITY)) {
    const since = valueAt(rule, ['facts', 'since']);
    if (!isJsonObject(since)) continue;
    const at = [...path, 'facts', 'since'];
    const nameOf = nameStates(since, at, own, findings);
    named = replaceAt(named, at, Object.fromEntries([...nameOf].map(([code, name]) => [code, since[name]])));
    lists.push({ path: at, nameOf });
  }
  return { value: named, findings, restorePath: (finding) => restorePath(finding, lists) };
}

function nameStates(
  since: JsonObject,
  path: Finding['path'],
  own: readonly OwnParticipant[],
  findings: Finding[],
): ReadonlyMap<string, string> {
  const nameOf = new Map<string, string>();
  for (const name of Object.keys(since)) {
    if (findings.length > ISSUE_LIMIT) break;
    const attempt = parseParticipantText(name, own);
    const other = attempt.ok ? nameOf.get(attempt.value) : undefined;
    const at = { path: [...path, name], at: 'key', value: renderExcerpt(name) } as const;
    if (!attempt.ok) findings.push({ ...at, ...attempt.fault });
    else if (other === undefined) nameOf.set(attempt.value, name);
    else {
      const values = { one: renderExcerpt(name), other: renderExcerpt(other), code: attempt.value };
      const what = { code: 'issue.duplicate-participant', values } as const;
      findings.push({ what, remedy: { code: 'remedy.remove-one', values: {} }, ...at });
    }
  }
  return nameOf;
}

function restorePath(finding: Finding, lists: readonly PlacedList[]): Finding {
  const list = lists.find(({ path }) => path.every((key, index) => finding.path[index] === key));
  const name = list?.nameOf.get(String(finding.path[list.path.length]));
  if (list === undefined || name === undefined) return finding;
  return { ...finding, path: [...list.path, name, ...finding.path.slice(list.path.length + 1)] };
}
