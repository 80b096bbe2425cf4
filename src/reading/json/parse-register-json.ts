import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { Act } from '../../treaty/act.ts';
import { type Register, registerSchema } from '../../treaty/register.ts';
import { checkRegister } from '../checks/check-register.ts';
import { openAttempts } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT, type Parsed } from '../issues/issue.ts';
import { refuseValue } from '../refuse-content.ts';
import { parseParticipantText } from '../values/parse-participant-text.ts';
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
 * @returns the register, or every issue of the text, by line: where it is not JSON, only that; otherwise keys that are missing,
 *   not known or there twice, values of another kind, dates, names, and references to sources
 * @example parseRegisterJson('{"treaty": "op-crc-sc", "sources": [], "acts": []}').ok // true
 */
export function parseRegisterJson(text: string): Parsed<Register> {
  assertArgument('parseRegisterJson', 'text', TEXT, text);
  const document = parseJson(text);
  if (!document.ok) return document;
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
  ];
  const parseParticipant = openAttempts(parseParticipantText);
  const acts: Act[] = [];
  for (const [index, listedAct] of listed.entries()) {
    if (findings.length > ISSUE_LIMIT) break;
    const act = parseActJson(listedAct, index, parseParticipant);
    if (act.ok) acts.push(act.value);
    else findings.push(...act.findings);
  }
  const issues = listDocumentIssues(findings, document.value);
  if (!register.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...register.value, acts } };
}
