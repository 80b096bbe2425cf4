import { basename } from 'node:path';
import type { Act, Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openRefusals } from './open-refusals.ts';
import type { RowsAsked } from './open-row-listeners.ts';
import { parseActs } from './parse-acts.ts';
import { nameOfInput, readRegister } from './read-input.ts';

/** Acts that are supposed together, under the name by which they are shown. */
export interface Scenario {
  readonly name: string;
  /** Whether it was read from a file, and has a name of its own. */
  readonly isFile: boolean;
  readonly acts: readonly Act[];
  /** How many rows of the file cannot be read and are left out. */
  readonly rowsLeftOut?: number;
}

/** What is given to be supposed, and whether rows of the files that cannot be read may be left out. */
interface Supposed extends RowsAsked {
  readonly files: readonly string[];
  readonly acts: readonly string[];
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
  { files, acts, ...how }: Supposed,
  session: Session,
): Promise<readonly Scenario[]> {
  const count = files.length + (acts.length === 0 ? 0 : 1);
  if (count > MOST) throw new BadInput({ code: 'usage.too-many-scenarios', values: { count, most: MOST } });
  const refusals = openRefusals();
  const typed = acts.length === 0 ? undefined : await refusals.attempt(() => parseActs(treaty.id, acts, session));
  const given: Scenario[] = typed === undefined ? [] : [{ name: acts.join('; '), isFile: false, acts: typed }];
  const names = files.map((file) => nameOfInput(basename(file).replace(/\.(csv|json)$/i, ''), session));
  for (const [index, file] of files.entries()) {
    const register = await refusals.attempt(() => readRegister(file, treaty, session, how));
    if (register === undefined) continue;
    const { acts: supposed, completeness } = register;
    const left = completeness?.kind === 'unread' ? { rowsLeftOut: completeness.rows } : {};
    const [name = file] = names.slice(index, index + 1);
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    given.push({ name: isAlone ? name : nameOfInput(file, session), isFile: true, acts: supposed, ...left });
  }
  refusals.assertNone();
  return given;
}
