import type { Issue } from '../../reading.ts';
import { openScenarioReader, type Scenario, type ScenarioReceiver } from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import type { KeptInput } from './open-kept-input.ts';
import { contentOf, refuseInput } from './read-input.ts';

/** How many issues of a file are told. */
const MOST_ISSUES = 10_000;

/**
 * Reads the whole file and forgets it.
 *
 * @returns how many scenarios it holds
 * @throws BadInput with every issue
 */
export async function check(input: KeptInput): Promise<number> {
  const issues: Issue[] = [];
  let scenarios = 0;
  await readText(input, {
    scenario: () => {
      scenarios += 1;
    },
    issue: (issue) => {
      if (issues.length < MOST_ISSUES) issues.push(issue);
    },
  });
  return issues.length === 0 ? scenarios : refuseInput(input.name, issues);
}

/**
 * Reads the scenarios of a file that was checked, one by one.
 *
 * @param take says if more of them are of use
 */
export async function readScenarios(
  input: KeptInput,
  session: Session,
  total: number,
  take: (scenario: Scenario) => boolean,
): Promise<void> {
  const progress = await openProgressAtTerminal(session, total, 'scenarios');
  let scenarios = 0;
  let isOfUse = true;
  const receiver: ScenarioReceiver = {
    scenario: (scenario) => {
      if (!isOfUse) return;
      isOfUse = take(scenario);
      scenarios += 1;
      progress?.update(scenarios, scenarios);
    },
    issue: () => {
      throw new BadInput({ code: 'usage.file-changed', values: { file: input.name } });
    },
  };
  try {
    await readText(input, receiver, () => isOfUse);
  } finally {
    progress?.stop();
  }
}

async function readText(
  { name, open }: KeptInput,
  receiver: ScenarioReceiver,
  isOfUse: () => boolean = () => true,
): Promise<void> {
  const { openLineDecoder } = await import('../../reading.ts');
  const decoder = openLineDecoder();
  const reader = openScenarioReader(receiver);
  for await (const chunk of await open()) {
    if (!isOfUse()) return;
    reader.push(contentOf(name, decoder.push(chunk)));
  }
  reader.push(contentOf(name, decoder.end()));
  reader.end();
}
