import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { parseRegisterRows } from '../reading/csv/parse-register-csv.ts';
import type { RowLeft } from '../reading/csv/read-other-heads.ts';
import { refuseTable } from '../reading/csv/refuse-table.ts';
import { type Issue, issueOnLine, type Parsed } from '../reading/issues/issue.ts';
import { issueOfOtherRegister } from '../reading/issues/issue-of-other-register.ts';
import { isJson } from '../reading/json/parse-json-table.ts';
import { parseRegister, type RegisterOptions } from '../reading/parse-register.ts';
import type { Register } from '../treaty/register.ts';
import { type FormTold, findForeignTable } from './find-foreign-table.ts';
import type { ForeignFormId } from './foreign-form.ts';
import { isMarkup, WITHOUT_TABLE } from './markup/read-page.ts';

/** How a register is read that others may have published. */
export interface AnyRegisterOptions extends RegisterOptions {
  /** Takes the table as others publish it, where it is in none of our own forms. */
  readonly tellForm?: (table: FormTold) => void;
  /** The form that the user says it is; left out, it is told by the heads. */
  readonly form?: ForeignFormId;
}

/**
 * Parses a register in our own forms, as `parseRegister` does, or as others publish the acts of a treaty: in a table, whose form is told by the heads
 * of its columns, wherever in its first rows they stand, in a page saved from a browser, or in an XML document.
 *
 * @param options as of `parseRegister`; `leave` takes what of a row is no act, too; `tellForm` the form that was found; `form` says which it is
 * @returns the register, or every issue by line
 * @example parseAnyRegister('Participant,"Ratification, Accession(a)"\nNorway,23 Sep 1999 a', { treatyId: 'op-crc-sc' }).value.acts.length // 1
 */
export function parseAnyRegister(text: string, options: AnyRegisterOptions = {}): Parsed<Register> {
  assertArgument('parseAnyRegister', 'text', TEXT, text);
  assertArgument('parseAnyRegister', 'options', OBJECT, options);
  const { treatyId = '', tellForm, form, ...listeners } = options;
  const content = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const { leave, skip, participants = [] } = listeners;
  const left: RowLeft[] = [];
  const table = findForeignTable(content, {
    form,
    treaty: treatyId,
    leave: (row) => left.push(row),
    participantsOf: () => participants,
  });
  if (table === undefined && isMarkup(content)) return { ok: false, issues: [WITHOUT_TABLE] };
  if (table === undefined) return parseRegister(text, { treatyId, ...listeners });
  if (table.issues.length > 0) return { ok: false, issues: table.issues };
  tellForm?.(table);
  const refused = isJson(content) ? undefined : refuseTable(content);
  if (refused !== undefined) return { ok: false, issues: [refused] };
  const parsed = parseRegisterRows(table.rows, treatyId, {
    ...listeners,
    leave: (row) => left.push(row),
    ...(skip && { skip: (issues: readonly Issue[]) => skip(issues.map(issueOnLine)) }),
  });
  for (const row of left.sort((a, b) => a.line - b.line)) leave?.(row);
  if (parsed.ok) return parsed;
  // Where no row is of the treaty asked for, it is another's table.
  const [other] = table.others().keys();
  if (other !== undefined && parsed.issues.every(({ code }) => code === 'no-acts')) {
    return { ok: false, issues: [issueOfOtherRegister([...table.others().keys()].join(', '), treatyId)] };
  }
  return { ok: false, issues: parsed.issues.map(issueOnLine) };
}
