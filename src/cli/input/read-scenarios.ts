import { basename } from 'node:path';
import type { Act, Treaty } from '../../index.ts';
import { parseSupposedActs } from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { renderIssueOfAct } from '../output/render-issues.ts';

/** Acts that are supposed together, under the name by which they are shown. */
export interface Scenario {
  readonly name: string;
  /** Whether it was read from a file, and has a name of its own. */
  readonly isFile: boolean;
  readonly acts: readonly Act[];
}

/** How many scenarios are set side by side. */
const MOST = 10;

/**
 * Reads what is supposed: the acts of `--act`, together one scenario, and scenario files, which are registers of acts that have not
 * been done.
 *
 * @throws BadInput with every issue, of acts and of files
 */
export async function readScenarios(
  treaty: Treaty,
  files: readonly string[],
  acts: readonly string[],
  session: Session,
): Promise<readonly Scenario[]> {
  const count = files.length + (acts.length === 0 ? 0 : 1);
  if (count > MOST) throw new BadInput(`${count} scenarios are given, and ${MOST} fit side by side.`);
  const { readRegister } = await import('./read-input.ts');
  const given: Scenario[] =
    acts.length === 0 ? [] : [{ name: acts.join('; '), isFile: false, acts: await parseActs(treaty, acts) }];
  const names = files.map(nameOfFile);
  for (const [index, file] of files.entries()) {
    const { acts: supposed } = await readRegister(file, treaty.id, session);
    const [name = file] = names.slice(index, index + 1);
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    given.push({ name: isAlone ? name : printable(file), isFile: true, acts: supposed });
  }
  return given;
}

function nameOfFile(file: string): string {
  return file === '-' ? 'standard input' : printable(basename(file).replace(/\.(csv|json)$/i, ''));
}

/** A terminal would obey a control character in the name of a file. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '?');
}

/** Parses the acts of `--act`; what is wrong with one is told of it. */
async function parseActs(treaty: Treaty, texts: readonly string[]): Promise<readonly Act[]> {
  if (texts.some((text) => text.trim() === '')) throw new BadInput(`--act "": there is no act in it.\n${FORM}`);
  const parsed = parseSupposedActs(texts, treaty.id);
  if (parsed.ok) return parsed.value;
  const told = parsed.issues.map((issue) =>
    renderIssueOfAct(issue, `--act "${printable(texts[(issue.line ?? 1) - 1] ?? '')}"`),
  );
  throw new BadInput(`${(await Promise.all(told)).join('\n')}\n${FORM}`);
}

const FORM = 'An act is "<kind> <participant> <date>", such as "ratification KEN 2026-12-01".';
