import { basename } from 'node:path';
import type { Act, Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { parseActs } from './parse-acts.ts';
import { nameOfInput, readRegister } from './read-input.ts';

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
  if (count > MOST) throw new BadInput({ code: 'usage.too-many-scenarios', values: { count, most: MOST } });
  const given: Scenario[] =
    acts.length === 0
      ? []
      : [{ name: acts.join('; '), isFile: false, acts: await parseActs(treaty.id, acts, session) }];
  const names = files.map((file) => nameOfInput(basename(file).replace(/\.(csv|json)$/i, ''), session));
  for (const [index, file] of files.entries()) {
    const { acts: supposed } = await readRegister(file, treaty.id, session);
    const [name = file] = names.slice(index, index + 1);
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    given.push({ name: isAlone ? name : nameOfInput(file, session), isFile: true, acts: supposed });
  }
  return given;
}
