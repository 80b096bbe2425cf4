import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnNames } from '../../participants/own-participant.ts';
import type { Act } from '../../treaty/act.ts';
import { type Register, registerSchema } from '../../treaty/register.ts';
import { listUndeclared } from '../checks/check-own-participants.ts';
import { checkRegister } from '../checks/check-register.ts';
import { type Finding, findingAt } from '../issues/finding.ts';
import { ISSUE_LIMIT, type Issue, type Parsed } from '../issues/issue.ts';
import { refuseLines, refuseValue } from '../refuse-content.ts';
import { findCompleteness, type RowListeners } from '../rows-left.ts';
import { openParticipants } from '../values/open-participants.ts';
import { contentOf } from './content-of.ts';
import { isJsonObject } from './json-value.ts';
import { listControlCharacters } from './list-control-characters.ts';
import { listDocumentIssues } from './list-document-issues.ts';
import { listLongLists } from './list-long-lists.ts';
import { parseActJson } from './parse-act-json.ts';
import { parseJson } from './parse-json.ts';
import { parseShape } from './parse-shape.ts';

/**
 * Parses a register from JSON, as `writeRegisterJson` writes it; an act may name its participant by code or by name. A `$schema`, by
 * which an editor finds the JSON Schema, is passed over.
 *
 * @param listeners `participants` are those that the treaty declares for itself; with `skip`, which takes their issues, acts that cannot be read are left out, and the register says how many
 * @returns the register, or every issue of the text, by line: where it is not JSON, only that; otherwise keys that are missing,
 *   not known or there twice, values of another kind, dates, names, and references to sources
 * @example parseRegisterJson('{"treaty": "op-crc-sc", "sources": [], "acts": []}').ok // true
 */
export function parseRegisterJson(
  text: string,
  listeners: Pick<RowListeners, 'skip'> & OwnNames = {},
): Parsed<Register> {
  assertArgument('parseRegisterJson', 'text', TEXT, text);
  assertArgument('parseRegisterJson', 'listeners', OBJECT, listeners);
  const { skip, participants = [] } = listeners;
  const document = parseJson(text);
  if (!document.ok) {
    const lines = refuseLines(text);
    return lines === undefined ? document : { ok: false, issues: [lines] };
  }
  const value = contentOf(document.value.value);
  const other = refuseValue(value, 'register');
  if (other !== undefined) return { ok: false, issues: [other] };
  const tooLong = listLongLists(value, ['acts']);
  if (tooLong.length > 0) return { ok: false, issues: listDocumentIssues(tooLong, document.value) };

  const listed = isJsonObject(value) && Array.isArray(value.acts) ? value.acts : [];
  const withoutActs = isJsonObject(value) && Array.isArray(value.acts) ? { ...value, acts: [] } : value;
  const register = parseShape(registerSchema, withoutActs);
  const findings: Finding[] = [
    ...(register.ok ? [] : register.findings),
    ...checkRegister(value),
    ...listControlCharacters(value),
    ...(isJsonObject(value) ? listUndeclared(value.textCorrections, participants) : []).map((finding) =>
      findingAt(['textCorrections'], finding),
    ),
  ];
  const parseParticipant = openParticipants(listeners);
  const acts = new Map<number, Act>();
  for (const [index, listedAct] of listed.entries()) {
    if (findings.length > ISSUE_LIMIT) break;
    const act = parseActJson(listedAct, index, parseParticipant);
    if (act.ok) acts.set(index, act.value);
    else findings.push(...act.findings);
  }
  const issues = listDocumentIssues(findings, document.value);
  const bad = groupByAct(issues);
  for (const index of bad.keys()) acts.delete(index);
  const isOfActs = issues.every(({ path }) => bad.has(actOf(path)));
  const isReadable = isOfActs && (bad.size === 0 || (skip !== undefined && acts.size > 0));
  if (!register.ok || !isReadable) return { ok: false, issues };
  for (const each of bad.values()) skip?.(each);
  const completeness = findCompleteness(bad.size, register.value.completeness);
  return { ok: true, value: { ...register.value, ...(completeness && { completeness }), acts: [...acts.values()] } };
}

/** Groups issues by the act in which they stand; those that stand in none are left out. */
function groupByAct(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const index = actOf(issue.path);
    if (index === NO_ACT) continue;
    groups.set(index, [...(groups.get(index) ?? []), issue]);
  }
  return groups;
}

const NO_ACT = -1;

/** Finds the place of the act in which a value stands. */
function actOf([list, index]: Issue['path']): number {
  return list === 'acts' && typeof index === 'number' ? index : NO_ACT;
}
