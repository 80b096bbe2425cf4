export const REQUIRED_COLUMNS = ['participant', 'kind', 'date'] as const;

/** The columns of a register as CSV, in the order in which they are written; they are read in any order. */
export const CSV_COLUMNS = [
  ...REQUIRED_COLUMNS,
  'effective',
  'territory',
  'corrects',
  'corrected',
  'source',
  'note',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Where in an act the cell of a column goes. */
export const KEY_OF_COLUMN = {
  participant: 'participant',
  kind: 'kind',
  date: 'on',
  effective: 'effectiveOn',
  territory: 'territory',
  corrects: 'corrects',
  corrected: 'to',
  source: 'source',
  note: 'note',
} as const satisfies Record<CsvColumn, string>;
