import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { assertNever } from '../determination/assert-never.ts';
import { writeCell } from '../reading/csv/csv-free-text.ts';
import { PARTICIPATION_COLUMNS, type ParticipationRow } from './participation-columns.ts';

/** The forms in which participations are written row by row: a table, a JSON document, and a line of JSON for each row. */
export const PARTICIPATION_FORMS = ['csv', 'json', 'ndjson'] as const;

export type ParticipationForm = (typeof PARTICIPATION_FORMS)[number];

/** Participations that are written row by row, so that there may be any number of them. */
export interface ParticipationWriter {
  readonly begin: () => string;
  readonly write: (row: ParticipationRow) => string;
  readonly end: () => string;
}

/**
 * Opens what writes participations in a form, row by row. As CSV, with commas and line feeds, no cell is taken for a formula by a spreadsheet; as JSON it is a list of
 * objects that `composeParticipationsSchema` describes, and as lines of JSON these objects, one a line. A cell is the same text in each.
 *
 * @example openParticipationWriter('json').begin() + openParticipationWriter('json').end() // '[\n\n]\n'
 * @see docs/formats.md#export
 */
export function openParticipationWriter(form: ParticipationForm): ParticipationWriter {
  assertArgument('openParticipationWriter', 'form', TEXT, form);
  switch (form) {
    case 'csv':
      return { begin: () => writeLine(NAMES), write: (row) => writeLine(NAMES.map((name) => row[name])), end: nothing };
    case 'ndjson':
      return { begin: nothing, write: (row) => `${renderRow(row)}\n`, end: nothing };
    case 'json':
      return openJson();
    default:
      return assertNever(form);
  }
}

/**
 * Writes participations in a form, all at once.
 *
 * @example writeParticipations('ndjson', []) // ''
 * @see docs/formats.md#export
 */
export function writeParticipations(form: ParticipationForm, rows: readonly ParticipationRow[]): string {
  assertArgument('writeParticipations', 'form', TEXT, form);
  assertArgument('writeParticipations', 'rows', OBJECT, rows);
  const writer = openParticipationWriter(form);
  return [writer.begin(), ...rows.map(writer.write), writer.end()].join('');
}

const NAMES = PARTICIPATION_COLUMNS.map(({ name }) => name);

function nothing(): string {
  return '';
}

function writeLine(cells: readonly string[]): string {
  return `${cells.map((cell) => writeCell(cell, ',')).join(',')}\n`;
}

/** Renders the cells in the order of the columns, whatever the order of the keys. */
function renderRow(row: ParticipationRow): string {
  return JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, row[name]])));
}

function openJson(): ParticipationWriter {
  let between = '';
  return {
    begin: () => '[\n',
    write: (row) => {
      const text = `${between}${renderRow(row)}`;
      between = ',\n';
      return text;
    },
    end: () => '\n]\n',
  };
}
