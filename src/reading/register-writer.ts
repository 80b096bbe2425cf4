import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import { type CsvColumn, REQUIRED_COLUMNS } from './csv/csv-columns.ts';
import { writeCell } from './csv/csv-free-text.ts';
import { composeCells, renderCells } from './csv/write-register-csv.ts';
import { renderActJson, renderRegisterJson } from './json/write-register-json.ts';

/** The forms in which a register is written: a table, JSON, and a line of JSON for each act, with the columns of the table. */
export const REGISTER_FORMS = ['csv', 'json', 'ndjson'] as const;

export type RegisterForm = (typeof REGISTER_FORMS)[number];

/** What is known of a register before its acts are written. */
export interface RegisterHead {
  /** Everything but the acts; of it a table has no place for anything. */
  readonly register: Omit<Register, 'acts'>;
  /** The columns that its acts need, in the order in which they are written. */
  readonly columns: readonly CsvColumn[];
  /** There where the acts are of several treaties: a table then has the id of each in its first column. */
  readonly ofSeveralTreaties?: boolean;
}

/** A register that is written act by act, so that it may be of any size. */
export interface RegisterWriter {
  readonly begin: () => string;
  readonly write: (act: Act, treaty?: string) => string;
  readonly end: () => string;
}

/**
 * Opens what writes a register in a form, act by act. As CSV it is what `writeRegisterCsv` writes, and as JSON what `writeRegisterJson` does. As lines
 * of JSON each act is an object with the cells of the table under the names of its columns; empty cells are
 * left out but for those that every table has, and whoever reads them back as a list of objects loses blanks around a text.
 *
 * @example openRegisterWriter('csv', { register: { treaty: 'op-crc-sc', sources: [] }, columns: ['participant', 'kind', 'date'] }).begin() // 'participant,kind,date\n'
 */
export function openRegisterWriter(form: RegisterForm, head: RegisterHead): RegisterWriter {
  assertArgument('openRegisterWriter', 'form', TEXT, form);
  assertArgument('openRegisterWriter', 'head', OBJECT, head);
  const { register, columns, ofSeveralTreaties = false } = head;
  switch (form) {
    case 'csv':
      return {
        begin: () => `${ofSeveralTreaties ? 'treaty,' : ''}${columns.join(',')}\n`,
        write: (act, treaty = '') => {
          const id = ofSeveralTreaties ? `${writeCell(treaty, ',')},` : '';
          return `${id}${renderCells(composeCells(act, codeOf), columns)}\n`;
        },
        end: () => '',
      };
    case 'ndjson':
      return {
        begin: () => '',
        write: (act, treaty) => `${renderLine(act, columns, ofSeveralTreaties ? treaty : undefined)}\n`,
        end: () => '',
      };
    case 'json':
      return openJson(register);
  }
}

function openJson(register: RegisterHead['register']): RegisterWriter {
  const [before, behind] = renderRegisterJson(register);
  let between = '';
  return {
    begin: () => before,
    write: (act) => {
      const text = `${between}${renderActJson(act)}`;
      between = ',\n';
      return text;
    },
    end: () => behind,
  };
}

function renderLine(act: Act, columns: readonly CsvColumn[], treaty: string | undefined): string {
  const cells = composeCells(act, codeOf);
  const pairs = columns.flatMap((column): readonly (readonly [string, string])[] => {
    const cell = cells[column];
    if (cell !== undefined) return [[column, cell]];
    return isRequired(column) ? [[column, '']] : [];
  });
  return JSON.stringify({ ...(treaty !== undefined && { treaty }), ...Object.fromEntries(pairs) });
}

function isRequired(column: CsvColumn): boolean {
  return REQUIRED_COLUMNS.some((required) => required === column);
}

function codeOf(code: string): string {
  return code;
}
