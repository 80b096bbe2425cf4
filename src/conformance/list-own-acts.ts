import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type FormTold, findForeignTable } from '../formats/find-foreign-table.ts';
import { parsePublishedTable } from '../formats/parse-published-table.ts';
import type { NamesInLanguages, OwnNames } from '../participants/own-participant.ts';
import type { Parsed } from '../reading/issues/issue.ts';
import { isJson, isJsonTable } from '../reading/json/parse-json-table.ts';
import { parseRegister } from '../reading/parse-register.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { actOf } from './acts-of-rows.ts';
import type { OwnAct } from './compare-with-record.ts';
import { listRowsOfTreaty } from './rows-of-treaty.ts';

/** The acts of somebody's own table. */
export interface OwnActs {
  readonly acts: readonly OwnAct[];
  /** The day on which the table ends, where it says so. */
  readonly endsOn?: CivilDate;
  /** How many rows are of other treaties, where a column says so. */
  readonly ofOthers: number;
  /** The lines of the rows that give no day, so that they cannot be compared. */
  readonly withoutDay: readonly number[];
}

/**
 * Lists the acts of somebody's own table, to compare them with a record: CSV as a register or a table of stored dates has it, or a register
 * or a list of objects as JSON. A column `treaty` tells rows of other treaties, which are counted and left out. A year alone is read as such, in the column of
 * days or in one of its own; where no column says the kind then, each act is a consent in that year.
 *
 * @param listeners with `skip`, which takes their issues, rows that cannot be read are left out; `bearersOf` knows names in other languages than English
 * @returns the acts, or every issue; a denunciation without a day is of that of its effect, its receipt not known, where this is stored
 * @example listOwnActs(opCrcSc, 'participant,kind,date\nNorway,ratification,2001-10-02').value.acts[0].line // 2
 */
export function listOwnActs(
  treaty: Treaty,
  text: string,
  listeners: Pick<RowListeners, 'leave' | 'skip'> & NamesInLanguages = {},
): Parsed<OwnActs> {
  assertArgument('listOwnActs', 'treaty', TREATY, treaty);
  assertArgument('listOwnActs', 'text', TEXT, text);
  assertArgument('listOwnActs', 'listeners', OBJECT, listeners);
  const { leave, skip, bearersOf, findTreatyId } = listeners;
  const { participants = [] } = treaty.finalClauses.participation;
  const skipping = { participants, bearersOf, findTreatyId, ...(leave && { leave }), ...(skip && { skip }) };
  if (isJson(text) && !isJsonTable(text) && findForeignTable(text) === undefined)
    return listActsOfRegister(treaty, text, skipping);
  let others: FormTold['others'] | undefined;
  const tellForm = (table: FormTold): void => {
    ({ others } = table);
  };
  const ofYears = new Set<number>();
  const tellYear = (line: number): void => {
    ofYears.add(line);
  };
  const parsed = parsePublishedTable(text, { ...skipping, treaty: treaty.id, tellForm, tellYear });
  if (!parsed.ok) return parsed;
  const { rows, ofOthers } = listRowsOfTreaty(parsed.value, treaty.id);
  const withoutDay: number[] = [];
  const acts = rows.flatMap((row): readonly OwnAct[] => {
    const act = actOf(row);
    if (act === undefined) withoutDay.push(row.line);
    if (act === undefined) return [];
    // The signature in the row of an instrument has a day of its own.
    const yearAlone = ofYears.has(row.line) && act.on.endsWith('-01-01');
    return [{ act, line: row.line, ...(yearAlone && { yearAlone }) }];
  });
  return { ok: true, value: { acts, ofOthers: ofOthers + countRows(others?.()), withoutDay } };
}

function countRows(others: ReadonlyMap<string, number> = new Map()): number {
  return [...others.values()].reduce((sum, rows) => sum + rows, 0);
}

function listActsOfRegister(
  treaty: Treaty,
  text: string,
  skipping: Pick<RowListeners, 'leave' | 'skip'> & OwnNames,
): Parsed<OwnActs> {
  const parsed = parseRegister(text, { ...skipping, treatyId: treaty.id });
  if (!parsed.ok) return parsed;
  const { acts, endsOn, treaty: id } = parsed.value;
  if (id !== treaty.id) return { ok: true, value: { acts: [], ofOthers: acts.length, withoutDay: [] } };
  const own = acts.map((act) => ({ act }));
  return { ok: true, value: { acts: own, ofOthers: 0, withoutDay: [], ...(endsOn && { endsOn }) } };
}
