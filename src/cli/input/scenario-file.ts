import type { Issue } from '../../reading.ts';
import { openScenarioReader, type Scenario, type ScenarioReceiver } from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import type { KeptInput } from './open-kept-input.ts';
import { contentOf, openInput, refuseInput } from './read-input.ts';

/** How many issues of a file are told. */
const MOST_ISSUES = 10_000;

/**
 * Reads the whole file and forgets it.
 *
 * @returns how many scenarios it holds
 * @throws BadInput with every issue
 */
export async function check(input: KeptInput, session: Session): Promise<number> {
  const issues: Issue[] = [];
  let scenarios = 0;
  await readText(input, session, {
    scenario: () => {
      scenarios += 1;
    },
    issue: (issue) => {
      if (issues.length < MOST_ISSUES) issues.push(issue);
    },
  });
  return issues.length === 0 ? scenarios : refuseInput(input.name, issues);
}

export async function readScenarios(
  input: KeptInput,
  session: Session,
  total: number,
  take: (scenario: Scenario) => void,
): Promise<void> {
  const progress = await openProgressAtTerminal(session, total, 'scenarios');
  let scenarios = 0;
  try {
    await readText(input, session, {
      scenario: (scenario) => {
        take(scenario);
        scenarios += 1;
        progress?.update(scenarios, scenarios);
      },
      issue: () => {
        throw new BadInput({ code: 'usage.file-changed', values: { file: input.name } });
      },
    });
  } finally {
    progress?.stop();
  }
}

async function readText({ path, name }: KeptInput, session: Session, receiver: ScenarioReceiver): Promise<void> {
  const { openLineDecoder } = await import('../../reading.ts');
  const decoder = openLineDecoder();
  const reader = openScenarioReader(receiver);
  const { chunks } = await openInput(path, session);
  for await (const chunk of chunks) reader.push(contentOf(name, decoder.push(chunk)));
  reader.push(contentOf(name, decoder.end()));
  reader.end();
}
