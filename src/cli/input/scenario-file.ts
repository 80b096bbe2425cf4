import type { Issue } from '../../reading.ts';
import { openScenarioReader, type Scenario, type ScenarioReceiver } from '../../simulation.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import { loadNamesRead } from './load-names-read.ts';
import type { KeptInput } from './open-kept-input.ts';
import { openRowListeners, type RowsAsked } from './open-row-listeners.ts';
import { refuseInput } from './read-input.ts';
import { readTextPieces } from './read-text-pieces.ts';
import { visibleFormOf } from './visible-form.ts';

/** How many issues of a file are told. */
const MOST_ISSUES = 10_000;

/** What is known of a file of scenarios once it was checked. */
interface Checked {
  /** How many scenarios are read. */
  readonly total: number;
  /** The names of those that are not. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Reads the whole file and forgets it. Where rows may be skipped, those that cannot be read are named, with the scenarios that are left out for
 * them, and the command ends with findings.
 *
 * @throws BadInput with every issue; also where no scenario is left
 */
export async function check(input: KeptInput, how: RowsAsked, session: Session): Promise<Checked> {
  const issues: Issue[] = [];
  const bad: Issue[] = [];
  const leftOut = new Set<string>();
  const rows = openRowListeners(how);
  const { skip, passOver } = rows.listeners;
  let total = 0;
  const receiver: ScenarioReceiver = {
    scenario: () => {
      total += 1;
    },
    issue: (issue) => {
      if (issues.length < MOST_ISSUES) issues.push(issue);
    },
    ...(passOver !== undefined && { passOver }),
    ...(skip !== undefined && {
      skip: (own) => {
        if (bad.length >= MOST_ISSUES) return;
        bad.push(...own);
        skip(own);
      },
      leaveOut: (name) => leftOut.add(name),
      takeBack: (name) => {
        if (!leftOut.has(name)) total -= 1;
        leftOut.add(name);
      },
    }),
  };
  const isOfUse = () => issues.length < MOST_ISSUES && bad.length < MOST_ISSUES;
  await readText(input, session, receiver, isOfUse);
  const isReadable = issues.length === 0 && bad.length < MOST_ISSUES;
  const told = leftOut.size === 0 ? [] : [describeLeftOut(leftOut)];
  if (isReadable && total === 0 && bad.length > 0) throw new BadInput({ issues: bad, file: input.name }, ...told);
  if (!isReadable) return refuseInput(input.name, orderByLine([...bad, ...issues]));
  await rows.write(input.name, session);
  for (const part of told) session.stderr.write(`${session.words.render(part)}\n`);
  return { total, leftOut };
}

/** Describes which scenarios are left out. */
function describeLeftOut(leftOut: ReadonlySet<string>): CommandMessage {
  const names = [...leftOut].map(visibleFormOf);
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  return { code: 'usage.scenarios-left-out', values: { count: leftOut.size, names: shown } };
}

/** Orders issues as a reader comes upon them: what is said of the file as a whole first, and then line by line. */
function orderByLine(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** How many scenarios that are left out are named before the others are only counted. */
const MOST_NAMED = 10;

/**
 * Reads the scenarios of a file that was checked, one by one.
 *
 * @param take says if more of them are of use
 */
export async function readScenarios(
  input: KeptInput,
  session: Session,
  how: RowsAsked & Checked,
  take: (scenario: Scenario) => boolean,
): Promise<void> {
  const progress = await openProgressAtTerminal(session, how.total, 'scenarios');
  let scenarios = 0;
  let isOfUse = true;
  const receiver: ScenarioReceiver = {
    scenario: (scenario) => {
      if (!isOfUse || how.leftOut.has(scenario.name)) return;
      isOfUse = take(scenario);
      scenarios += 1;
      progress?.update(scenarios, scenarios);
    },
    issue: () => {
      throw new BadInput({ code: 'usage.file-changed', values: { file: input.name } });
    },
    // They were named when the file was checked.
    ...(how.skipBadRows === true && { skip: () => {}, takeBack: () => {} }),
  };
  try {
    // Its encoding and its sheet were told when the file was checked.
    await readText(input, { ...session, stderr: { write: () => {} } }, receiver, () => isOfUse);
  } finally {
    progress?.stop();
  }
}

async function readText(
  { name, open }: KeptInput,
  session: Session,
  receiver: ScenarioReceiver,
  isOfUse: () => boolean = () => true,
): Promise<void> {
  const reader = openScenarioReader(receiver, await loadNamesRead(session));
  for await (const { text } of readTextPieces({ name, chunks: await open() }, session)) {
    if (!isOfUse()) return;
    reader.push(text);
  }
  reader.end();
}
