import { LANGUAGES } from '../../../src/participants/language.ts';
import { plainFormOf } from '../../../src/participants/name-key.ts';
import { textIn } from '../../../src/participants/text.ts';
import { listRows } from '../../../src/reading/csv/split-rows.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';

/** The columns of the names of treaties, in the order in which they are written. */
const NAME_COLUMNS = ['treaty', 'name'] as const;

/** What a treaty is called beside its title, by its id. */
export type NamesOfTreaties = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the names by which treaties are known beside their ids and titles.
 *
 * @param path by which a fault names the table
 * @param faults to which everything is added that is wrong: a row without a name, an unknown treaty, a name that another treaty bears too
 */
export function readNames(text: string, path: string, treaties: readonly Treaty[], faults: string[]): NamesOfTreaties {
  const names = new Map<string, readonly string[]>();
  const bearers = new Map(
    treaties.flatMap((treaty) => listOwnNames(treaty).map((own) => [plainFormOf(own), treaty.id])),
  );
  const ids = new Set(treaties.map(({ id }) => id));
  for (const row of listRows(text, {
    quotes: 'strict',
    isColumn: (name) => NAME_COLUMNS.some((each) => each === name),
  })) {
    const [id = '', name = ''] = row.kind === 'row' ? row.cells : [];
    if (id === NAME_COLUMNS[0] && name === NAME_COLUMNS[1]) continue;
    const bearer = bearers.get(plainFormOf(name));
    if (row.kind !== 'row' || row.cells.length !== NAME_COLUMNS.length || name === '')
      faults.push(`${path}: a row is not a treaty and a name.`);
    else if (!ids.has(id)) faults.push(`${path}: no treaty has the id "${id}".`);
    else if (bearer !== undefined) faults.push(`${path}: "${name}" is a name of "${bearer}" already.`);
    else {
      bearers.set(plainFormOf(name), id);
      names.set(id, [...(names.get(id) ?? []), name]);
    }
  }
  return names;
}

function listOwnNames({ id, shortTitle, title }: Treaty): readonly string[] {
  return [id, ...[shortTitle, title].flatMap((text) => LANGUAGES.map((language) => textIn(text, language)))];
}
