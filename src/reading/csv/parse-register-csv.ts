import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnNames } from '../../participants/own-participant.ts';
import type { Act } from '../../treaty/act.ts';
import type { Register, Source } from '../../treaty/register.ts';
import type { Fault } from '../issues/attempt.ts';
import { issueOfFile, type Parsed } from '../issues/issue.ts';
import type { RowListeners } from '../rows-left.ts';
import { openRegisterRows } from './open-register-rows.ts';
import { REGISTER_COLUMNS } from './parse-csv-header.ts';
import { isOtherHead } from './read-other-heads.ts';
import { refuseTable } from './refuse-table.ts';
import { listRows, type TableRow } from './split-rows.ts';

/**
 * Parses a register from a table with the columns `participant`, `kind` and `date`, and, where there is need, `effective` (the
 * date of a succession), `territory`, `amendment` (the id of the amendment that an act is a step of), `title` and `procedure` (of a proposal),
 * `votes` (of an adoption), `covers` (how many reports one combines), `due` (the day set for the next), `corrects` and
 * `corrected` (of a correction), `source` and `note`. The participant is left empty where none acts, as in a communication.
 *
 * A source is a free text; it becomes a source of the register whose id and title are that text. A table does not know when a
 * source was consulted, nor until which day it is complete; a JSON register does.
 *
 * @param text with commas, semicolons, tabs or bars between cells, or what a first line `sep=` says; with any line ends
 * @param treatyId the treaty of which this is the register: a table does not say it
 * @param listeners `participants` are those that the treaty declares for itself; `leave` takes each row that is left, because it tells of a notification, a reservation or the like, which is no act; `passOver`
 *   the head of each column that is not read, because the date of entry into force is computed; with `skip`, which takes their issues, rows that cannot be read are left out, and the register says how many
 * @returns the register, or every issue of the table, by line
 * @example parseRegisterCsv('participant,kind,date\nRomania,ratification,2001-10-18\n', 'op-crc-sc').ok // true
 */
export function parseRegisterCsv(
  text: string,
  treatyId: string,
  listeners: RowListeners & OwnNames & { readonly rowsTellTreaty?: true | undefined } = {},
): Parsed<Register> {
  assertArgument('parseRegisterCsv', 'text', TEXT, text);
  assertArgument('parseRegisterCsv', 'treatyId', TEXT, treatyId);
  assertArgument('parseRegisterCsv', 'listeners', OBJECT, listeners);
  if (treatyId === '') return { ok: false, issues: [issueOfFile(NO_TREATY)] };
  const table = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const refused = refuseTable(table);
  if (refused !== undefined) return { ok: false, issues: [refused] };
  return parseRegisterRows(listRows(table, { quotes: 'strict', isColumn: isRegisterColumn }), treatyId, listeners);
}

/**
 * Checks if a column of a register may have a name, in small letters, whoever wrote the table.
 *
 * @example isRegisterColumn('contracting party') // true
 */
export function isRegisterColumn(name: string): boolean {
  return REGISTER_COLUMNS.has(name) || isOtherHead(name);
}

/**
 * Parses a register from the rows of a table, the first of which has the names of its columns.
 *
 * @param listeners with `rowsTellTreaty`, `treatyId` is that of a table alone whose rows do not say of which they are
 * @returns the register, or every issue of the table, by line; where no row can be read, they are issues too
 */
export function parseRegisterRows(
  table: Iterable<TableRow>,
  treatyId: string,
  { rowsTellTreaty, ...listeners }: RowListeners & OwnNames & { readonly rowsTellTreaty?: true | undefined },
): Parsed<Register> {
  if (treatyId === '') return { ok: false, issues: [issueOfFile(NO_TREATY)] };
  const acts: Act[] = [];
  const rows = openRegisterRows((act) => acts.push(act), {
    ...listeners,
    treatyId: rowsTellTreaty === true ? '' : treatyId,
  });
  for (const row of table) if (!rows.push(row)) break;
  const end = rows.end();
  if (!end.ok) return end;
  const { completeness, treaty = treatyId } = end.value;
  return {
    ok: true,
    value: { treaty, ...(completeness && { completeness }), sources: listSources(acts), acts },
  };
}

const NO_TREATY: Fault = {
  what: { code: 'issue.no-treaty', values: {} },
  remedy: { code: 'remedy.name-treaty', values: {} },
};

function listSources(acts: readonly Act[]): Source[] {
  return composeSources(new Set(acts.flatMap(({ source = [] }) => source)));
}

/**
 * Composes the sources that acts of a table name: the text is the id, and the title.
 *
 * @example composeSources(['untc']) // [{ id: 'untc', title: 'untc' }]
 */
export function composeSources(ids: Iterable<string>): Source[] {
  return [...ids].map((id) => ({ id, title: id }));
}
