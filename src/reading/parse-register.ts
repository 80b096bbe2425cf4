import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Register } from '../treaty/register.ts';
import { parseRegisterCsv, parseRegisterRows } from './csv/parse-register-csv.ts';
import type { RowLeft } from './csv/read-other-heads.ts';
import type { Parsed } from './issues/issue.ts';
import { isJson, isJsonList, parseJsonTable } from './json/parse-json-table.ts';
import { parseRegisterJson } from './json/parse-register-json.ts';

/** What is known of a register beside its text, and who is told of it. */
export interface RegisterOptions {
  /** The treaty of a table, which does not say it. */
  readonly treatyId?: string;
  /** Takes each row of a table that is left, because what it tells of is no act. */
  readonly leave?: (row: RowLeft) => void;
}

/**
 * Parses a register from JSON, where the text begins with a brace; from a list of objects, one a row, where it begins with a bracket; and from a
 * table of cells otherwise.
 *
 * @param options `treatyId` is the treaty of a table, which does not say it; a JSON register says it itself, and what it says
 *   holds: whoever wants one treaty's register compares
 * @example parseRegister('participant,kind,date\nNOR,ratification,2001-10-02', { treatyId: 'op-crc-sc' }).ok // true
 */
export function parseRegister(text: string, options: RegisterOptions = {}): Parsed<Register> {
  assertArgument('parseRegister', 'text', TEXT, text);
  assertArgument('parseRegister', 'options', OBJECT, options);
  if (isJsonList(text)) {
    const table = parseJsonTable(text);
    return table.ok ? parseRegisterRows(table.value, options.treatyId ?? '', options.leave) : table;
  }
  return isJson(text) ? parseRegisterJson(text) : parseRegisterCsv(text, options.treatyId ?? '', options.leave);
}
