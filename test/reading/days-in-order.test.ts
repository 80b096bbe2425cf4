import { describe, expect, it } from 'vitest';
import { listInOrder, openDaysInOrder } from '../../src/reading/csv/open-days-in-order.ts';
import { openHeldRows } from '../../src/reading/csv/open-held-rows.ts';
import { listRows, type TableRow } from '../../src/reading/csv/split-rows.ts';
import { findDayInFigures, listOrders } from '../../src/reading/values/day-in-figures.ts';

const rowsOf = (text: string): readonly TableRow[] => [
  ...listRows(text, { quotes: 'strict', isColumn: (name) => name === 'date' }),
];

/** Each row as it is read; of one that is refused, the codes. */
const outlineOf = (rows: Iterable<TableRow>): readonly string[] =>
  [...rows].map((row) => {
    if (row.kind === 'row') return row.cells.join(' ');
    return row.kind === 'refused' ? row.issues.map(({ what }) => `${row.line} ${what.code}`).join(' ') : row.kind;
  });

describe('listOrders', () => {
  it.each([
    ['27-10-2005', ['day-first']],
    ['10/27/2005', ['month-first']],
    ['3.4.2001', ['day-first', 'month-first']],
    ['29/02/2000', ['day-first']],
    // 2001 has no 29 February, and no year a month of 29 or of 13.
    ['29/02/2001', []],
    ['13/14/2001', []],
    ['00/10/2001', []],
  ])('%s', (text, orders) => {
    const figures = findDayInFigures(text);
    expect(figures === undefined ? undefined : listOrders(figures)).toEqual(orders);
  });

  it.each(['2001-10-02', '2 Oct 2001', '27-10-05', '2005/10/27', '27-10-2005 a', ''])('%j is no such text', (text) => {
    expect(findDayInFigures(text)).toBeUndefined();
  });
});

describe('openDaysInOrder', () => {
  it.each([
    ['the day first', '03/04/2001\n25/12/2001\n1/2/2001', ['2001-04-03', '2001-12-25', '2001-02-01']],
    ['the month first', '03/04/2001\n12/25/2001\n1/2/2001', ['2001-03-04', '2001-12-25', '2001-01-02']],
    ['hyphens', '03-04-2001\n27-10-2005', ['2001-04-03', '2005-10-27']],
    ['dots', '3.4.2001\n27.10.2005', ['2001-04-03', '2005-10-27']],
    [
      'other forms between them',
      '03/04/2001\n2001-10-02\n2 Oct 2001\n25/12/2001',
      ['2001-04-03', '2001-10-02', '2 Oct 2001', '2001-12-25'],
    ],
    ['a day that there is not', '25/12/2001\n31/04/2001', ['2001-12-25', '2001-04-31']],
    ['a month that there is not', '13/14/2001\n25/12/2001', ['13/14/2001', '2001-12-25']],
    ['nothing that tells', '03/04/2001\n05/06/2001', ['03/04/2001', '05/06/2001']],
    ['nothing that has to be told', '04/04/2001\n05/05/2001', ['2001-04-04', '2001-05-05']],
    ['what tells neither', '03/04/2001\n29/02/2001', ['03/04/2001', '29/02/2001']],
  ])('reads a column as a whole: %s', (_, days, read) => {
    expect(outlineOf(listInOrder(rowsOf(`date\n${days}\n`)))).toEqual(['date', ...read]);
  });

  it('refuses the table, and names each row, where one column has both orders', () => {
    const rows = [...listInOrder(rowsOf('date\n25/12/2001\n03/04/2001\n12/25/2001\n12/26/2001\n'))];
    expect(outlineOf(rows)).toEqual([
      'date',
      '2001-12-25',
      '2001-04-03',
      '4 issue.day-order.month-first',
      '5 issue.day-order.month-first',
    ]);
    expect(rows.at(-1)).toMatchObject({
      spoilsTable: true,
      issues: [{ what: { values: { otherLine: 2, other: '25/12/2001' } } }],
    });
  });

  it('lets each column tell its own order, and no other', () => {
    const table = 'date,in force,note\n03/04/2001,04/05/2001,03/04/2001\n25/12/2001,05/06/2001,x\n';
    expect(outlineOf(listInOrder(rowsOf(table)))).toEqual([
      'date in force note',
      '2001-04-03 04/05/2001 03/04/2001',
      '2001-12-25 05/06/2001 x',
    ]);
  });

  it('takes the order that the form of a table tells, and refuses what contradicts it', () => {
    const [, ...rows] = rowsOf('date\n03/04/2001\n12/25/2001\n');
    const head = { kind: 'row', line: 1, cells: ['date'], daysAre: 'day-first' } as const;
    expect(outlineOf(listInOrder([head, ...rows]))).toEqual(['date', '2001-04-03', '3 issue.day-order.of-form']);
  });

  it('gives rows in their order, at once where nothing is awaited and held back where something is', () => {
    const days = openDaysInOrder();
    const push = (text: string) => outlineOf(days.push(rowsOf(text)));
    expect(push('date\n')).toEqual(['date']);
    expect(push('2001-10-02\n')).toEqual(['2001-10-02']);
    expect(push('03/04/2001\n')).toEqual([]);
    expect(push('2001-10-03\n')).toEqual([]);
    expect(push('25/12/2001\n')).toEqual(['2001-04-03', '2001-10-03', '2001-12-25']);
    expect(push('05/06/2001\n')).toEqual(['2001-06-05']);
    expect(outlineOf(days.end())).toEqual([]);
  });

  it('keeps the cells of a row as the file has them', () => {
    const [, row] = [...listInOrder(rowsOf('date\n25/12/2001\n'))];
    expect(row).toMatchObject({ cells: ['2001-12-25'], inFile: ['25/12/2001'] });
  });
});

describe('openHeldRows', () => {
  it('gives back rows of every kind as they were', () => {
    const rows: readonly TableRow[] = [
      { kind: 'row', line: 2, cells: ['a', 'b\n"c"', ''] },
      { kind: 'row', line: 2, cells: ['\u001f', '\u001e', 'Норвегия'] },
      { kind: 'row', line: 2, cells: [''] },
      { kind: 'row', line: 3, cells: ['é'], isMoreOfRow: true },
      { kind: 'bad-quote', line: 4, column: 2, before: ['x'], onItsLine: true },
      { kind: 'endless', line: 5 },
    ];
    const held = openHeldRows();
    const many = Array.from({ length: 2000 }, () => rows).flat();
    for (const row of many) expect(held.add(row)).toBe(true);
    expect([...held.take()]).toEqual(many);
    expect([held.isEmpty(), [...held.take()]]).toEqual([true, []]);
  });
});
