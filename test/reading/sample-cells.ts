import type { CsvColumn } from '../../src/reading/csv/csv-columns.ts';
import type { ActKind } from '../../src/treaty/act-kinds.ts';

/** A right cell for every column, and what it puts into an act of a kind that has the column. */
export const SAMPLE_CELLS = {
  participant: { cell: 'Norway', key: 'participant', value: 'NOR' },
  date: { cell: '2001-10-02', key: 'on', value: '2001-10-02' },
  effective: { cell: '2001-10-03', key: 'effectiveOn', value: '2001-10-03' },
  notified: { cell: '2001-10-04', key: 'notifiedOn', value: '2001-10-04' },
  depositary: { cell: 'London', key: 'depositary', value: 'London' },
  conflict: { cell: 'engaged', key: 'armedConflict', value: 'engaged' },
  receipt: { cell: 'not-known', key: 'receipt', value: 'not-known' },
  standing: { cell: 'disputed', key: 'standing', value: 'disputed' },
  ground: { cell: 'later-treaty', key: 'ground', value: 'later-treaty' },
  territory: { cell: 'Bouvet Island', key: 'territory', value: 'Bouvet Island' },
  amendment: { cell: 'article-43-2', key: 'amendment', value: 'article-43-2' },
  title: { cell: 'Eighteen members', key: 'title', value: 'Eighteen members' },
  votes: {
    cell: '12 in favour 3 against 1 abstaining',
    key: 'votes',
    value: { inFavour: 12, against: 3, abstaining: 1 },
  },
  named: { cell: '2001-12-01', key: 'namedOn', value: '2001-12-01' },
  towards: { cell: 'Romania', key: 'towards', value: 'ROU' },
  successor: { cell: 'Romania', key: 'successor', value: 'ROU' },
  procedure: { cell: 'annexes', key: 'procedure', value: 'annexes' },
  covers: { cell: '2', key: 'covers', value: 2 },
  due: { cell: '2004-01-18', key: 'dueOn', value: '2004-01-18' },
  corrects: { cell: 'signature 2001-10-01', key: 'corrects', value: { kind: 'signature', on: '2001-10-01' } },
  corrected: { cell: 'never made', key: 'to', value: 'never-made' },
  source: { cell: 'UNTC', key: 'source', value: 'UNTC' },
  note: { cell: 'as notified', key: 'note', value: 'as notified' },
} as const satisfies Record<Exclude<CsvColumn, 'kind'>, { cell: string; key: string; value: unknown }>;

export type SampleColumn = keyof typeof SAMPLE_CELLS;

/** A table of one act with the cells given; every other column is there and empty. */
export function tableOf(kind: ActKind, columns: readonly SampleColumn[]): string {
  const all = Object.entries(SAMPLE_CELLS);
  const header = ['kind', ...all.map(([column]) => column)];
  const row = [kind, ...all.map(([column, { cell }]) => (columns.some((one) => one === column) ? cell : ''))];
  return `${header.join(',')}\n${row.join(',')}`;
}

/** The act that such a table holds. */
export function actOf(kind: ActKind, columns: readonly SampleColumn[]): object {
  return {
    kind,
    ...Object.fromEntries(columns.map((column) => [SAMPLE_CELLS[column].key, SAMPLE_CELLS[column].value])),
  };
}
