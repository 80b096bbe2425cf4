import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows, openRowSplitter, type RowOptions, type TableRow } from '../../src/reading/csv/split-rows.ts';

const STRICT: RowOptions = { quotes: 'strict', isColumn: () => false };
const LENIENT: RowOptions = { quotes: 'lenient', isColumn: () => false };

/** Each row behind its line; of a broken one, what is wrong and in which cell. */
function outlineOf(rows: Iterable<TableRow>) {
  return [...rows].map((row) => {
    if (row.kind === 'row') return [row.line, ...row.cells];
    return row.kind === 'bad-quote' ? [row.line, 'bad-quote', row.column, row.onItsLine] : [row.line, row.kind];
  });
}

/** Cuts a table that comes in pieces of so many characters. */
function cut(text: string, pieces: number, options = LENIENT) {
  const splitter = openRowSplitter(options);
  const rows: TableRow[] = [];
  for (let at = 0; at < text.length; at += pieces) rows.push(...splitter.push(text.slice(at, at + pieces)));
  rows.push(...splitter.end());
  return { rows, delimiter: splitter.delimiter() };
}

describe('listRows', () => {
  it.each([
    ['a comma', 'a,b\n1,2', undefined],
    ['a semicolon', 'a;b\n1;2', undefined],
    ['a tab', 'a\tb\n1\t2', undefined],
    ['a bar', 'a|b\n1|2', undefined],
    ['what the first line says', 'sep=;\na;b\n1;2', 2],
    ['what the first line says in quotes, of a sign of its own', '"sep=^"\r\na^b\r\n1^2', 2],
    ['a tab that the first line says', 'SEP=\t\na\tb\n1\t2', 2],
  ])('reads cells with %s between them', (_, text, line = 1) => {
    expect(outlineOf(listRows(text, STRICT))).toEqual([
      [line, 'a', 'b'],
      [line + 1, '1', '2'],
    ]);
  });

  it('takes the sign that parts the most names of columns, and then the one that parts the most cells', () => {
    const isColumn = (name: string) => name === 'state' || name === 'date of deposit';
    const [header] = listRows('State;Date_of deposit,x,y,z\n', { quotes: 'strict', isColumn });
    expect(header).toMatchObject({ cells: ['State', 'Date_of deposit,x,y,z'] });
    expect([...listRows('State,Date of deposit;x;y;z\n', { quotes: 'strict', isColumn })]).toMatchObject([
      { cells: ['State', 'Date of deposit;x;y;z'] },
    ]);
    expect([...listRows('"a;b;c;d",e\n', STRICT)]).toMatchObject([{ cells: ['a;b;c;d', 'e'] }]);
  });

  it('leaves out a byte order mark and rows of empty cells, and counts their lines', () => {
    expect(outlineOf(listRows('\u{feff}\n \na,b\n,\n\n"",\n1,2\n ', STRICT))).toEqual([
      [3, 'a', 'b'],
      [7, '1', '2'],
    ]);
    expect([...listRows('', STRICT), ...listRows('\n\r\n ', STRICT)]).toEqual([]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines end with %s, in quoted cells too', (_, end) => {
    const text = ['a,b', `"1${end}2",3`, '4,5', ''].join(end);
    expect(outlineOf(listRows(text, STRICT))).toEqual([
      [1, 'a', 'b'],
      [2, `1${end}2`, '3'],
      [4, '4', '5'],
    ]);
  });

  it('line ends may be mixed, also with quotes', () => {
    const rows = [
      [1, 'a', 'b'],
      [2, '1\n2', '3'],
      [4, '4', '5'],
      [5, '6', '7'],
    ];
    expect(outlineOf(listRows('a,b\r\n"1\n2",3\r4,5\n6,7', STRICT))).toEqual(rows);
    expect(outlineOf(listRows('a,b\r\n1,2\r3,4\n', LENIENT))).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('strictly, blanks around a cell or its quotes do not count, and blanks inside quotes do', () => {
    expect(outlineOf(listRows(' a ,\u{a0}b\n1 , " x, ""y"" " \n', STRICT))).toEqual([
      [1, 'a', 'b'],
      [2, '1', ' x, "y" '],
    ]);
  });

  it('leniently, blanks and quotes inside a cell are letters', () => {
    expect(outlineOf(listRows('a,b,c\n1 , "x",5" wide\n', LENIENT))).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1 ', ' "x"', '5" wide'],
    ]);
  });

  it.each([
    ['inside a cell', 'No"rway,x', 1, true],
    ['behind a closing quote', 'x,"y" z', 2, true],
    ['never closed', 'x,"y', 2, false],
    ['closed on a later line, with text behind it', 'x,"y\nz" a', 2, false],
    ['inside a cell on a later line', '"x\ny",z"', 2, false],
  ])(
    'tells the line and the cell of a quote that is %s, and reads on at the next line',
    (_, bad, column, onItsLine) => {
      const [, ...more] = bad.split('\n');
      const rows = outlineOf(listRows(`a,b\n${bad}\n5,6\n`, STRICT));
      expect(rows.slice(0, 2)).toEqual([
        [1, 'a', 'b'],
        [2, 'bad-quote', column, onItsLine],
      ]);
      expect(rows.at(-1)).toEqual([3 + more.length, '5', '6']);
    },
  );

  const SWALLOWED =
    'who,kind,date,note\nNOR,accession,2001-10-02,"see\nISL,accession,2001-07-09,\nCUB,accession,2001-09-25,x"\n';

  it.each([STRICT, LENIENT])('tells a quote that swallows rows, although another one closes it: $quotes', (options) => {
    const read = outlineOf(listRows(`${SWALLOWED}ROU,accession,2001-10-18,\n`, options));
    expect(read.slice(0, 3)).toEqual([
      [1, 'who', 'kind', 'date', 'note'],
      [2, 'bad-quote', 4, false],
      [3, 'ISL', 'accession', '2001-07-09', ''],
    ]);
    expect(read.at(-1)).toEqual([5, 'ROU', 'accession', '2001-10-18', '']);
  });

  it.each([
    ['the month in words', '2 October 2001'],
    ['the day first', '2.10.2001'],
    ['bars between the figures', '2001/10/02'],
  ])('knows a row by a date with %s', (_, day) => {
    const table = `who,kind,date\n"NOR,accession,${day}\nISL,accession,${day}",x,y\n`;
    expect(outlineOf(listRows(table, LENIENT))[1]).toEqual([2, 'bad-quote', 1, false]);
  });

  it.each([
    ['of fewer cells than a row', '1,"see, among others,\nNorway, 2001-10-02",2001-10-02,x'],
    ['without a day', '1,"see\nNorway, Iceland, Cuba, Romania",2001-10-02,x'],
    ['with a day within a sentence', '1,"see\non 2001-10-02, in New York, by Norway, and others",2001-10-02,x'],
  ])('takes a note of several lines for a note, also with commas in it: a line %s', (_, row) => {
    const [, read] = [...listRows(`a,b,c,d\n${row}\n`, STRICT)];
    expect(read).toMatchObject({ kind: 'row', line: 2 });
  });

  it('reads a cell that is longer than what is cut at once', () => {
    const long = 'x,\n'.repeat(100_000);
    expect(outlineOf(listRows(`a,b\n1,"${long}"\n3,4`, STRICT))).toEqual([
      [1, 'a', 'b'],
      [2, '1', long],
      [100_003, '3', '4'],
    ]);
  });
});

describe('openRowSplitter', () => {
  it('gives the same rows whatever the pieces', () => {
    const fragment = fc.constantFrom(
      ...['"', '""', ',', '\n', '\r', '\r\n', ' ', 'a', '"a"', '"a,b"', '"a\nb"', ' "q" ', '\nx,2001-10-02,y\n'],
    );
    const header = fc.constantFrom('h,i\n', 'h,i,j\n', '\n"h",i,j\r\n');
    const text = fc.tuple(header, fc.array(fragment, { maxLength: 25 })).map(([head, parts]) => head + parts.join(''));
    let broken = 0;
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), fc.constantFrom(STRICT, LENIENT), (table, size, options) => {
        const whole = [...listRows(table, options)];
        const pieces = cut(table, size, options).rows;
        expect(pieces.filter((row) => row.kind !== 'row' || row.cells.some(Boolean))).toEqual(whole);
        if (whole.some(({ kind }) => kind === 'bad-quote')) broken += 1;
      }),
      { numRuns: 2000 },
    );
    expect(broken).toBeGreaterThan(100);
  });

  it.each([';', '\t', '|', ','])('says that %j stands between the cells', (delimiter) => {
    expect(cut(['a', 'b\n'].join(delimiter), 2).delimiter).toBe(delimiter);
  });

  it('keeps no more than a row of what never ends', () => {
    const splitter = openRowSplitter(LENIENT);
    splitter.push('a,b\n"');
    let rows: readonly TableRow[] = [];
    for (let count = 0; count < 20 && rows.length === 0; count += 1) rows = splitter.push('x'.repeat(100_000));
    expect(rows).toEqual([{ kind: 'endless', line: 2 }]);
    // What follows belongs to no row that can be told: it is told once, and nothing more is cut or kept.
    for (let count = 0; count < 20; count += 1) expect(splitter.push('x,y\n'.repeat(25_000))).toEqual([]);
    expect(splitter.end()).toEqual([]);
  });

  it('gives nothing of nothing', () => {
    expect(cut('', 1)).toEqual({ rows: [], delimiter: ',' });
  });
});
