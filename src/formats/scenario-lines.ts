import * as z from 'zod';
import { renderExcerpt } from '../determination/render-excerpt.ts';
import type { OwnNames } from '../participants/own-participant.ts';
import { listEarlyNotification } from '../reading/checks/check-register.ts';
import type { Attempt, Fault } from '../reading/issues/attempt.ts';
import { type Finding, findingAt } from '../reading/issues/finding.ts';
import { type Issue, issueAfterLines, issueAt } from '../reading/issues/issue.ts';
import { isJsonObject } from '../reading/json/json-value.ts';
import { listControlCharacters } from '../reading/json/list-control-characters.ts';
import { listDocumentIssues } from '../reading/json/list-document-issues.ts';
import { parseActJson } from '../reading/json/parse-act-json.ts';
import { parseJson } from '../reading/json/parse-json.ts';
import { parseShape } from '../reading/json/parse-shape.ts';
import { openParticipants } from '../reading/values/open-participants.ts';
import type { Act } from '../treaty/act.ts';
import { openNamesRemembered } from './remember-names.ts';
import type { Scenario, ScenarioReader, ScenarioReceiver } from './scenario.ts';
import { nameSchema } from './scenario-name.ts';

const lineSchema = z.strictObject({
  scenario: nameSchema,
  acts: z.array(z.unknown()).describe('The acts that are supposed, as a register has them.'),
});

/** Opens a file of scenarios of which each line is a JSON object. */
export function openScenarioLines(
  { scenario, issue, skip, leaveOut, takeBack }: ScenarioReceiver,
  known: OwnNames = {},
): ScenarioReader {
  const parseParticipant = openParticipants(known);
  const names = openNamesRemembered();
  let linesBefore = 0;
  return {
    push: (text) => {
      // A byte order mark stands at the beginning of a file alone; one further down is a letter of its line.
      const lines = linesBefore === 0 ? text.replace(/^\u{feff}/u, '') : text;
      for (const line of lines.split(/\r\n|\n|\r/)) {
        if (line.trim() !== '') take(line, linesBefore);
        linesBefore += 1;
      }
      // What follows the last line break of a piece is the beginning of the next.
      if (/[\r\n]$/.test(text)) linesBefore -= 1;
    },
    end: () => {},
  };

  function take(line: string, before: number): void {
    const parsed = parseLine(line, parseParticipant);
    if (parsed.kind === 'scenario') {
      const { name } = parsed.scenario;
      if (names.has(name)) {
        takeBack?.(name);
        leave([issueAt({ line: 1 }, ['scenario'], comesBack(name), renderExcerpt(name))], before, name);
      } else scenario(parsed.scenario);
      names.add(name);
    } else {
      leave(parsed.issues, before, parsed.name);
      if (parsed.name !== undefined) names.add(parsed.name);
    }
  }

  function leave(issues: readonly Issue[], before: number, name: string | undefined): void {
    const placed = issues.map((each) => issueAfterLines(each, before));
    if (name !== undefined) leaveOut?.(name);
    if (skip !== undefined) skip(placed);
    else for (const each of placed) issue(each);
  }
}

function comesBack(name: string): Fault {
  return {
    what: { code: 'issue.duplicate-name', values: { name: renderExcerpt(name) } },
    remedy: { code: 'remedy.put-scenario-together.on-line', values: {} },
  };
}

type Line =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly name?: string };

function parseLine(line: string, parseParticipant: (text: string) => Attempt<string>): Line {
  const document = parseJson(line);
  if (!document.ok) return { kind: 'issues', issues: document.issues };
  const { value } = document.value;
  const shape = parseShape(lineSchema, value);
  const findings: Finding[] = [...(shape.ok ? [] : shape.findings), ...listControlCharacters(value)];
  const listed = isJsonObject(value) && Array.isArray(value.acts) ? value.acts : [];
  const acts: Act[] = [];
  for (const [index, each] of listed.entries()) {
    const act = parseActJson(each, index, parseParticipant);
    if (act.ok) acts.push(act.value);
    else findings.push(...act.findings);
    findings.push(...listEarlyNotification(each).map((early) => findingAt(['acts', index], early)));
  }
  const issues = listDocumentIssues(findings, document.value);
  if (issues.length > 0 || !shape.ok) {
    const name = isJsonObject(value) ? nameSchema.safeParse(value.scenario) : undefined;
    return { kind: 'issues', issues, ...(name?.success === true && { name: name.data }) };
  }
  return { kind: 'scenario', scenario: { name: shape.value.scenario, acts } };
}
