import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { OwnNames } from '../participants/own-participant.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { issueOfFile } from '../reading/issues/issue.ts';
import { refuseValueAlone } from '../reading/refuse-content.ts';
import type { ScenarioReader, ScenarioReceiver } from './scenario.ts';
import { openScenarioLines } from './scenario-lines.ts';
import { openScenarioTable } from './scenario-table.ts';

/**
 * Opens a file of scenarios that comes in pieces: a table, which is a register with a column `scenario` and the rows of a scenario
 * together and heads as other tables have them, or one JSON object a line, `{"scenario": "quick", "acts": […]}`. A scenario is given as soon as it is complete and then
 * forgotten, so that a file of any size takes little memory.
 *
 * With `skip`, a row that cannot be read leaves out its scenario, and the others are given; what is wrong with the heads is an issue all the same. A
 * scenario whose rows stand apart is taken back, with `takeBack`.
 *
 * Issues: those of a register; a column `scenario` that is missing, a scenario without a name, rows of a scenario that stand apart from
 * its others; a file without any scenario.
 *
 * @param own `participants` are those that the treaty declares for itself; `bearersOf` knows names in other languages than English
 * @example openScenarioReader({ scenario: () => {}, issue: () => {} }).end() // undefined
 */
export function openScenarioReader(receiver: ScenarioReceiver, own: OwnNames = {}): ScenarioReader {
  assertArgument('openScenarioReader', 'receiver', OBJECT, receiver);
  assertArgument('openScenarioReader', 'own', OBJECT, own);
  let reader: ScenarioReader | undefined;
  let blank = '';
  let found = 0;
  const { skip, leaveOut, takeBack, passOver } = receiver;
  const counting: ScenarioReceiver = {
    scenario: (scenario) => {
      found += 1;
      receiver.scenario(scenario);
    },
    issue: (issue) => {
      found += 1;
      receiver.issue(issue);
    },
    ...(skip !== undefined && {
      skip: (issues) => {
        found += 1;
        skip(issues);
      },
    }),
    ...(passOver !== undefined && { passOver }),
    ...(leaveOut !== undefined && { leaveOut }),
    ...(takeBack !== undefined && { takeBack }),
  };
  return {
    push: (text) => {
      if (reader === undefined) {
        blank += text;
        const start = blank.replace(/^\u{feff}/u, '').trimStart();
        if (start === '') return;
        reader = openByForm(start, counting, own);
        reader.push(blank);
        blank = '';
      } else reader.push(text);
    },
    end: () => {
      reader?.end();
      if (found > 0) return;
      receiver.issue(issueOfFile(NO_SCENARIO));
    },
  };
}

/** Opens lines of JSON or a table, by how the text begins. In a list, and in a value alone, there is no scenario. */
function openByForm(start: string, receiver: ScenarioReceiver, own: OwnNames): ScenarioReader {
  if (start.startsWith('{')) return openScenarioLines(receiver, own);
  const isOther = start.startsWith('[') || refuseValueAlone(start) !== undefined;
  return isOther ? { push: () => {}, end: () => {} } : openScenarioTable(receiver, own);
}

const NO_SCENARIO: Fault = {
  what: { code: 'issue.no-scenarios', values: {} },
  remedy: { code: 'remedy.write-scenarios', values: {} },
};
