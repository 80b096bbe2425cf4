import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Register } from '../treaty/register.ts';
import { parseRegisterCsv } from './csv/parse-register-csv.ts';
import type { Parsed } from './issues/issue.ts';
import { parseRegisterJson } from './json/parse-register-json.ts';

/**
 * Parses a register from JSON, where the text begins with a brace or a bracket, and from a table otherwise.
 *
 * @param options `treatyId` is the treaty of a table, which does not say it; a JSON register says it itself, and what it says
 *   holds: whoever wants one treaty's register compares
 * @example parseRegister('participant,kind,date\nNOR,ratification,2001-10-02', { treatyId: 'op-crc-sc' }).ok // true
 */
export function parseRegister(text: string, options: { readonly treatyId?: string } = {}): Parsed<Register> {
  assertArgument('parseRegister', 'text', TEXT, text);
  assertArgument('parseRegister', 'options', OBJECT, options);
  return /^[\s\u{feff}]*[{[]/u.test(text) ? parseRegisterJson(text) : parseRegisterCsv(text, options.treatyId ?? '');
}
