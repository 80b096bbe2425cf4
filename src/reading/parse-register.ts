import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { OwnNames } from '../participants/own-participant.ts';
import type { Register } from '../treaty/register.ts';
import { parseRegisterCsv, parseRegisterRows } from './csv/parse-register-csv.ts';
import type { Parsed } from './issues/issue.ts';
import { isJson, isJsonTable, parseJsonTable } from './json/parse-json-table.ts';
import { parseRegisterJson } from './json/parse-register-json.ts';
import type { RowListeners } from './rows-left.ts';

/** What is known of a register beside its text, and who is told of the rows that are not read. */
export interface RegisterOptions extends RowListeners, OwnNames {
  /** The treaty of a table, which does not say it. */
  readonly treatyId?: string;
  /** Takes the treaty that the rows of a table name in its place. */
  readonly rowsTellTreaty?: true | undefined;
}

/**
 * Parses a register from JSON, where the text begins with a brace; from a list of objects, one a row, where it begins with a bracket; and from a
 * table of cells otherwise.
 *
 * @param options `treatyId` is the treaty of a table, which does not say it; a JSON register says it itself, and what it says
 *   holds: whoever wants one treaty's register compares. `participants` are those that the treaty declares for itself. `leave` takes each row of a table that is left, because it is no act; with `skip`,
 *   which takes their issues, rows that cannot be read are left out, and the register says how many
 * @example parseRegister('participant,kind,date\nNOR,ratification,2001-10-02', { treatyId: 'op-crc-sc' }).ok // true
 */
export function parseRegister(text: string, options: RegisterOptions = {}): Parsed<Register> {
  assertArgument('parseRegister', 'text', TEXT, text);
  assertArgument('parseRegister', 'options', OBJECT, options);
  const { treatyId = '' } = options;
  if (isJsonTable(text)) {
    const table = parseJsonTable(text);
    return table.ok ? parseRegisterRows(table.value, treatyId, options) : table;
  }
  return isJson(text) ? parseRegisterJson(text, options) : parseRegisterCsv(text, treatyId, options);
}
