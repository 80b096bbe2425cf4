import type { DayOrder } from '../reading/values/day-in-figures.ts';
import type { CellRow, ForeignForm, ForeignFormId, ForeignReader, ForeignRow, HeadRow } from './foreign-form.ts';
import { readCellText } from './read-cell-text.ts';
import { readNameOfCell } from './read-name-of-cell.ts';

/** An act that a row of somebody's table tells of, in the words of our own tables. */
export interface ForeignAct {
  /** Left out for that which the row names. */
  readonly participant?: string;
  /** What was done; a word that is not understood stands as it is, and is told to be no kind of act. */
  readonly kind: string;
  readonly date: string;
  /** The day from which the table has it in force for the participant, or out of force by a denunciation. */
  readonly inForce?: string;
  readonly territory?: string;
  readonly note?: string;
  /** There where the day is that of effect, and that of receipt is not known. */
  readonly receipt?: 'not-known';
}

/** What a row tells of. */
export interface ActsOfRow {
  readonly acts: readonly ForeignAct[];
  /** What is no act, each with the words before it. */
  readonly left?: readonly string[];
  readonly treaty?: string;
}

/** A form whose columns are each told by its own head, in any order. */
interface TableForm<Role extends string> {
  readonly id: ForeignFormId;
  readonly isNearOurs?: true;
  readonly hasOneRowAParty?: true;
  /** What each column is called, in small letters; `participant` is the one that says who acts. */
  readonly heads: Readonly<Record<Role, RegExp>>;
  /** Those by which the form is told: each has to be there. */
  readonly needed: readonly NoInfer<Role>[];
  /** Says by the heads, in small letters, whether it is a table of the form, where single heads do not tell. */
  readonly isOfForm?: (names: readonly string[]) => boolean;
  /** What columns are called that hold no acts in any row, and are left as a whole. */
  readonly withoutActs?: RegExp;
  readonly ofSeveralTreaties?: true;
  /** Which column gives a day of entry into force; without it the table is none of stored dates. */
  readonly storedIn?: NoInfer<Role>;
  /** There where it has denunciations of which it gives the day of effect alone. */
  readonly hasDaysOfEffect?: true;
  /** Which stands first in its days in figures, the day or the month. */
  readonly daysAre?: DayOrder;
  /** Whether a head that nobody knows makes it a table of another form. */
  readonly isClosed?: true;
  readonly read: (row: Readonly<Record<NoInfer<Role>, string>>, heads: readonly string[]) => ActsOfRow;
}

const HEADS = ['participant', 'kind', 'date', 'territory', 'note'] as const;
const STORED_DATE = 'entry into force';

/**
 * Defines a form in which others publish the acts of a treaty, whose columns are told by their heads. What stands in a column that the form does not
 * know is listed as what is no act.
 */
export function defineTableForm<Role extends string>(form: TableForm<Role | 'participant'>): ForeignForm {
  return {
    id: form.id,
    ...(form.isNearOurs && { isNearOurs: true }),
    ...(form.hasOneRowAParty && { hasOneRowAParty: true }),
    open: (head) => openReader(head, form),
  };
}

function openReader<Role extends string>({ cells, names }: HeadRow, form: TableForm<Role>): ForeignReader | undefined {
  // Most heads are those of other forms: one column that is missing tells.
  if (form.needed.some((role) => !names.some((name) => form.heads[role].test(name)))) return undefined;
  const roles = listRoles(form);
  const places = new Map<Role, number>();
  const columnsLeft: string[] = [];
  const others: number[] = [];
  const unnamed: number[] = [];
  for (const [index, name] of names.entries()) {
    const role = roles.find((each) => form.heads[each].test(name) && !places.has(each));
    if (role !== undefined) places.set(role, index);
    else if (form.withoutActs?.test(name) === true) columnsLeft.push(readCellText(cells[index] ?? ''));
    else (name === '' ? unnamed : others).push(index);
  }
  const who = roles.find((role) => role === 'participant');
  if (who === undefined || !places.has(who) || form.needed.some((role) => !places.has(role))) return undefined;
  if (form.isOfForm?.(names) === false) return undefined;
  if (form.isClosed === true && others.length > 0) return undefined;
  const hasStored = form.storedIn !== undefined && places.has(form.storedIn);
  const headTexts = cells.map(readCellText);
  return {
    heads: [...HEADS, ...(form.hasDaysOfEffect ? ['receipt'] : []), ...(hasStored ? [STORED_DATE] : [])],
    ...(columnsLeft.length > 0 && { columnsLeft }),
    ...(unnamed.length > 0 && { unnamed }),
    ...(form.daysAre && { daysAre: form.daysAre }),
    ...(form.ofSeveralTreaties && { ofSeveralTreaties: true }),
    read: (row) => readRow(row, { form, who, roles, places, others, headTexts, hasStored }),
  };
}

function listRoles<Role extends string>({ heads }: TableForm<Role>): readonly Role[] {
  return Object.keys(heads).filter((key): key is Role => key in heads);
}

interface Opened<Role extends string> {
  readonly form: TableForm<Role>;
  /** The column that says who acts. */
  readonly who: Role;
  readonly roles: readonly Role[];
  readonly places: ReadonlyMap<Role, number>;
  readonly others: readonly number[];
  readonly headTexts: readonly string[];
  readonly hasStored: boolean;
}

function readRow<Role extends string>({ cells }: CellRow, opened: Opened<Role>): ForeignRow {
  const { form, who, roles, places, others, headTexts, hasStored } = opened;
  const row = composeRecord(roles, (role) => {
    const text = cells[places.get(role) ?? -1] ?? '';
    return role === who ? readNameOfCell(text) : readCellText(text);
  });
  const name = row[who];
  const { acts, left = [], treaty } = form.read(row, headTexts);
  const further = others.flatMap((index) => {
    const text = readCellText(cells[index] ?? '');
    return text === '' ? [] : [`${headTexts[index]} ${text}`];
  });
  // More cells than heads: nobody knows what they are.
  const beyond = cells
    .slice(headTexts.length)
    .map(readCellText)
    .filter((text) => text !== '');
  return {
    acts: acts.map(({ participant = name, kind, date, territory = '', note = '', receipt = '', inForce = '' }) => [
      ...[participant, kind, date, territory, note],
      ...(form.hasDaysOfEffect ? [receipt] : []),
      ...(hasStored ? [inForce] : []),
    ]),
    left: [...left, ...further, ...beyond].map((text) => `${name}: ${text}`),
    ...(treaty !== undefined && { treaty }),
  };
}

function composeRecord<Key extends string>(
  keys: readonly Key[],
  textOf: (key: Key) => string,
): Readonly<Record<Key, string>> {
  const record: Readonly<Record<string, string>> = Object.fromEntries(keys.map((key) => [key, textOf(key)]));
  if (!hasKeys(record, keys)) throw new Error('each column of a form has a text');
  return record;
}

function hasKeys<Key extends string>(
  record: Readonly<Record<string, string>>,
  keys: readonly Key[],
): record is Readonly<Record<Key, string>> {
  return keys.every((key) => Object.hasOwn(record, key));
}
