import { composeScenario, type Scenario } from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import { openKeptInput } from '../input/open-kept-input.ts';
import { check, readScenarios } from '../input/scenario-file.ts';
import { findAsOf } from '../input/today.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { openEarlyActs } from '../output/simulation/open-early-acts.ts';
import { openScenarioWorkbook } from '../output/simulation/open-scenario-workbook.ts';
import { findOutputFile } from '../output/write-export.ts';
import { writeNew } from '../output/write-new.ts';

interface WorkbookAsked extends RecordAsked {
  readonly out?: string;
}

/** How many scenarios stand beside one another: nobody reads more, and the sheets are held in memory. */
const MOST = 1000;

/** Simulates the scenarios of a file into a workbook, the record itself first: from when each State is a Party in each of them. */
export async function simulateIntoWorkbook(
  name: string,
  path: string,
  options: WorkbookAsked,
  session: Session,
): Promise<ExitCode> {
  const { words, stderr } = session;
  const out = await findOutputFile('xlsx', options.out, '--out');
  const { treaty, register } = await findSubject(name, options, session);
  const asOf = findAsOf(options.asOf, treaty, session);
  const recordEnd = findRecordEnd({ treaty, register }, asOf);
  const input = await openKeptInput(path, session);
  try {
    const checked = await check(input, options, session);
    if (checked.total > MOST) {
      throw new BadInput({ code: 'usage.scenarios-for-workbook', values: { count: checked.total, most: MOST } });
    }
    const workbook = openScenarioWorkbook({ treaty, asOf, recordEnd }, session);
    const early = openEarlyActs();
    const counts = { inForce: 0, refused: 0 };
    const add = (scenario: Scenario) => {
      const { outcome, life } = composeScenario(treaty, register, scenario.acts, asOf);
      const { on, parties, refusals } = outcome;
      const leftOpen = outcome.leftOpen.flatMap(({ participant }) => participant ?? []);
      workbook.add({ name: scenario.name, on, life, parties, refused: refusals.length, leftOpen });
      return outcome;
    };
    add({ name: words.text('page.what-if.the-record'), acts: [] });
    await readScenarios(input, session, { ...options, ...checked }, (scenario) => {
      early.take(scenario.acts);
      const { entryIntoForce, refusals } = add(scenario);
      if (entryIntoForce.kind === 'determined') counts.inForce += 1;
      if (refusals.length > 0) counts.refused += 1;
      return true;
    });
    await writeNew(out, await workbook.load());
    const scenarios = checked.total;
    stderr.write(`${words.say('page.simulated', { scenarios, before: 0, now: scenarios, ...counts })}\n`);
    early.write(session);
    writeRecordEnd(session, recordEnd);
    return counts.refused + early.count() > 0 ? EXIT.findings : EXIT.answered;
  } finally {
    input.discard();
  }
}
