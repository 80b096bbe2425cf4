import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { findOwn } from '../../participants/own-participant.ts';
import { type Treaty, treatySchema } from '../../treaty/treaty.ts';
import { checkTreaty } from '../checks/check-treaty.ts';
import { listOwnParticipants } from '../checks/list-own-participants.ts';
import { parseEligibleStates } from '../checks/parse-eligible-states.ts';
import { parseKindsOfConsent } from '../checks/parse-kinds-of-consent.ts';
import type { Finding } from '../issues/finding.ts';
import type { Parsed } from '../issues/issue.ts';
import { refuseTableForTreaty, refuseValue } from '../refuse-content.ts';
import { contentOf } from './content-of.ts';
import { valueAt } from './json-value.ts';
import { listControlCharacters } from './list-control-characters.ts';
import { listDocumentIssues } from './list-document-issues.ts';
import { listLongLists } from './list-long-lists.ts';
import { parseJson } from './parse-json.ts';
import { parseShape } from './parse-shape.ts';

/**
 * Parses a treaty and its final clauses from JSON; the States of an eligibility clause may be named by code or by name, and
 * `all` stands for all kinds of instrument (`parseKindsOfConsent`). A `$schema`,
 * by which an editor finds the JSON Schema, is passed over.
 *
 * @param options `treatyIds` are the ids of the treaties that are known: a clause that refers to another one must state the facts
 *   itself. Where it is left out, a clause may refer to any
 * @returns the treaty, or every issue of the text, by line: where it is not JSON, only that; otherwise keys that are missing,
 *   not known or there twice, values of another kind, dates, names, and what `checkTreaty` finds
 * @example parseTreatyJson('{}').ok // false
 */
export function parseTreatyJson(
  text: string,
  options: { readonly treatyIds?: readonly string[] } = {},
): Parsed<Treaty> {
  assertArgument('parseTreatyJson', 'text', TEXT, text);
  assertArgument('parseTreatyJson', 'options', OBJECT, options);
  const document = parseJson(text);
  if (!document.ok) {
    const table = refuseTableForTreaty(text);
    return table === undefined ? document : { ok: false, issues: [table] };
  }
  const value = contentOf(document.value.value);
  const other = refuseValue(value, 'treaty');
  if (other !== undefined) return { ok: false, issues: [other] };
  const tooLong = listLongLists(value);
  if (tooLong.length > 0) return { ok: false, issues: listDocumentIssues(tooLong, document.value) };
  const spelt = parseKindsOfConsent(value);
  const named = parseEligibleStates(spelt);
  const treaty = parseShape(treatySchema, named.value);
  const findings = [
    ...named.findings,
    ...(treaty.ok ? [] : treaty.findings.map((each) => nameOwn(named.restorePath(each), value))),
    ...checkTreaty(spelt, options.treatyIds),
    ...listControlCharacters(value),
  ];
  const issues = listDocumentIssues(findings, document.value);
  if (!treaty.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: treaty.value };
}

/** Whoever writes the name of a participant of the treaty's own where its code belongs is told the code. */
function nameOwn(finding: Finding, value: unknown): Finding {
  if (finding.what.code !== 'issue.unknown-participant.code') return finding;
  const written = finding.at === 'key' ? finding.path.at(-1) : valueAt(value, finding.path);
  const own = listOwnParticipants(valueAt(value, ['finalClauses', 'participation']));
  const meant = findOwn(String(written), own);
  if (meant === undefined) return finding;
  return { ...finding, remedy: { code: 'remedy.write-instead', values: { text: meant.code } } };
}
