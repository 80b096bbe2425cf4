export const REQUIRED_COLUMNS = ['participant', 'kind', 'date'] as const;

/** The columns of a register as CSV, in the order in which they are written; they are read in any order. */
export const CSV_COLUMNS = [
  ...REQUIRED_COLUMNS,
  'effective',
  'notified',
  'named',
  'depositary',
  'conflict',
  'receipt',
  'standing',
  'ground',
  'territory',
  'successor',
  'towards',
  'amendment',
  'title',
  'procedure',
  'votes',
  'covers',
  'due',
  'corrects',
  'corrected',
  'source',
  'note',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Where in an act the cell of a column goes; the amendment of a correction is that of the act it corrects. */
export const KEY_OF_COLUMN = {
  participant: 'participant',
  kind: 'kind',
  date: 'on',
  effective: 'effectiveOn',
  notified: 'notifiedOn',
  named: 'namedOn',
  depositary: 'depositary',
  conflict: 'armedConflict',
  receipt: 'receipt',
  standing: 'standing',
  ground: 'ground',
  territory: 'territory',
  successor: 'successor',
  towards: 'towards',
  amendment: 'amendment',
  title: 'title',
  procedure: 'procedure',
  votes: 'votes',
  covers: 'covers',
  due: 'dueOn',
  corrects: 'corrects',
  corrected: 'to',
  source: 'source',
  note: 'note',
} as const satisfies Record<CsvColumn, string>;
