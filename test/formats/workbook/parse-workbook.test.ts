import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { isWorkbook, loadSheet } from '../../../src/formats/workbook/load-sheet.ts';
import { parseWorkbook } from '../../../src/formats/workbook/parse-workbook.ts';
import { rowsOfTexts, type WorkbookWritten, writeWorkbook } from './write-workbook.ts';

const HEADS = rowsOfTexts([['participant', 'kind', 'date', 'note']]);
const NORWAY = ['Norway', 'accession', '2001-10-02'];

/** Gives the lines of the sheet that is read. */
function linesOf(book: WorkbookWritten): readonly string[] {
  const parsed = parseWorkbook(writeWorkbook(book));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.text.split('\n').slice(0, -1);
}

function lineOf(cells: string, book: Partial<WorkbookWritten> = {}): string | undefined {
  return linesOf({ ...book, sheets: [{ name: 'Acts', rows: `${HEADS}<row>${cells}</row>` }] })[1];
}

const codesOf = (bytes: Uint8Array) => {
  const parsed = parseWorkbook(bytes);
  return parsed.ok ? 'read' : parsed.issues.map(({ what }) => what.code);
};

describe('parseWorkbook', () => {
  it('gives each row of the sheet on its line', () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>participant</t></is></c><c r="B1" t="inlineStr"><is><t>kind</t></is></c><c r="C1" t="inlineStr"><is><t>date</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>NOR</t></is></c><c r="C4" s="1"><v>37166</v></c></row>`;
    expect(linesOf({ sheets: [{ name: 'Acts', rows }], forms: [14] })).toEqual([
      '"participant","kind","date"',
      '',
      '',
      '"NOR",,"2001-10-02"',
    ]);
  });

  it.each([
    ['a day of the calendar', '<c s="1"><v>37166</v></c>', '"2001-10-02"'],
    ['the day that was not', '<c s="1"><v>60</v></c>', '"1900-02-29"'],
    ['a month, which is no day', '<c s="2"><v>37165</v></c>', '"2001-10"'],
    ['a number', '<c><v>37166</v></c>', '"37166"'],
    ['a day with its time', '<c s="1"><v>37166.25</v></c>', '"2001-10-02T06:00:00"'],
    ['a day as text', '<c t="inlineStr"><is><t> 2 Oct 2001 </t></is></c>', '"2 Oct 2001"'],
    ['a day in the words of the format', '<c t="d"><v>2001-10-02T00:00:00</v></c>', '"2001-10-02"'],
    ['a text that cells share', '<c t="s"><v>1</v></c>', '"Norway"'],
    ['a text of several fonts, and the mark of a note', '<c t="s"><v>2</v></c>', '"Netherlands"'],
    ['a text with how it is spoken', '<c t="s"><v>3</v></c>', '"日本"'],
    ['a text of several lines', '<c t="s"><v>4</v></c>', '"one two"'],
    ['quotation marks', '<c t="inlineStr"><is><t>the "old" name</t></is></c>', '"the ""old"" name"'],
    ['a formula that gives a day', '<c s="1"><f>DATE(2001,10,2)</f><v>37166</v></c>', '"2001-10-02"'],
    ['a formula that gives a text', '<c t="str"><f>A1&amp;B1</f><v>Norway</v></c>', '"Norway"'],
    ['a formula that gives nothing', '<c t="str"><f>""</f><v></v></c>', ''],
    ['a formula that was never computed', '<c s="1"><f>A9+1</f></c>', '"\'=A9+1"'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '"#N/A"'],
    ['yes', '<c t="b"><v>1</v></c>', '"TRUE"'],
    ['nothing', '<c s="1"/>', undefined],
  ])('gives what a cell shows: %s', (_, cell, text) => {
    const texts = [
      '<t>other</t>',
      '<t>Norway</t>',
      '<r><t>Nether</t></r><r><rPr><b/></rPr><t>lands</t></r><r><rPr><vertAlign val="superscript"/></rPr><t> 2, 3</t></r>',
      '<t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh>',
      '<t>one_x000D_&#10;two</t>',
    ];
    expect(lineOf(`<c t="inlineStr"><is><t>x</t></is></c>${cell}`, { forms: [14, 'mmm-yy'], texts })).toBe(
      text === undefined ? '"x",,,' : `"x",${text},,`,
    );
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(lineOf('<c s="1"><v>35704</v></c>', { forms: [14], is1904: true })).toBe('"2001-10-02",,,');
  });

  it('reads what other programs write: a prefix before each name, and no places', () => {
    const bytes = writeWorkbook({
      sheets: [
        { name: 'Acts', rows: rowsOfTexts([['participant', 'kind', 'date'], NORWAY]).replaceAll(/<(\/?)/g, '<$1x:') },
      ],
    });
    const parsed = parseWorkbook(bytes);
    expect(parsed.ok && parsed.value.text).toBe('"participant","kind","date"\n"Norway","accession","2001-10-02"\n');
  });

  it('gives what is merged over rows in each of them, and over columns in the first', () => {
    const rows = rowsOfTexts([
      ['participant', 'kind', 'date'],
      ['Norway', 'signature', '2000-06-13'],
      ['', 'ratification', '2001-10-02'],
    ]);
    const behind = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B1:C1"/></mergeCells>';
    expect(linesOf({ sheets: [{ name: 'Acts', rows, behind }] })).toEqual([
      '"participant","kind","date"',
      '"Norway","signature","2000-06-13"',
      '"Norway","ratification","2001-10-02"',
    ]);
  });

  it('takes the first sheet with heads of acts, those that are shown first, and says which were left', () => {
    const acts = rowsOfTexts([['participant', 'kind', 'date'], NORWAY]);
    const sheets = [
      { name: 'Old', rows: acts, isHidden: true as const },
      { name: 'Notes', rows: rowsOfTexts([['Prepared by the desk']]) },
      { name: 'Empty', rows: '' },
      {
        name: 'UN',
        rows: rowsOfTexts([
          ['Status as at 1 January'],
          [],
          ['Participant', 'Ratification, Accession(a)'],
          ['Norway', '2 Oct 2001 a'],
        ]),
      },
      { name: 'Acts', rows: acts },
    ];
    const parsed = parseWorkbook(writeWorkbook({ sheets }));
    expect(parsed.ok && parsed.value).toEqual({
      sheet: 'UN',
      others: ['Old', 'Notes', 'Acts'],
      hiddenRows: 0,
      cellsBeyond: 0,
      text: '\n\n"Participant","Ratification, Accession(a)"\n"Norway","2 Oct 2001 a"\n',
    });
  });

  it('reads hidden rows and says how many there are', () => {
    const rows = `${HEADS}${rowsOfTexts([NORWAY]).replace('<row>', '<row hidden="1">')}`;
    const parsed = parseWorkbook(writeWorkbook({ sheets: [{ name: 'Acts', rows }] }));
    expect(parsed.ok && parsed.value).toMatchObject({ hiddenRows: 1, others: [] });
    expect(parsed.ok && parsed.value.text).toContain('Norway');
  });

  it('says how many cells stand right of column 512, and reads those up to it', () => {
    const cellAt = (place: string): string => `<c r="${place}" t="inlineStr"><is><t>far ${place}</t></is></c>`;
    const empty = '<c r="SS3"/>';
    const rows = `${HEADS}<row r="2">${cellAt('SR2')}${cellAt('SS2')}${cellAt('XFD2')}</row><row r="3">${empty}</row>`;
    const parsed = parseWorkbook(writeWorkbook({ sheets: [{ name: 'Acts', rows }] }));
    expect(parsed.ok && parsed.value.cellsBeyond).toBe(2);
    expect(parsed.ok && parsed.value.text).toContain('"far SR2"\n');
    expect(parsed.ok && parsed.value.text).not.toContain('SS2');
  });

  it.each([
    ['0', '"2001-10-02",,,'],
    ['false', '"2001-10-02",,,'],
    ['1', '"2005-10-03",,,'],
    ['true', '"2005-10-03",,,'],
    ['2', 'issue.workbook'],
    ['', 'issue.workbook'],
  ])('takes date1904="%s" for what it says, and nothing else for yes or no', (date1904, outcome) => {
    const parts = unzipSync(
      writeWorkbook({
        sheets: [{ name: 'Acts', rows: `${HEADS}<row><c s="1"><v>37166</v></c></row>` }],
        forms: [14],
      }),
    );
    const book = new TextDecoder()
      .decode(parts['xl/workbook.xml'])
      .replace('<workbookPr/>', `<workbookPr date1904="${date1904}"/>`);
    const parsed = parseWorkbook(zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(book) }));
    expect(parsed.ok ? parsed.value.text.split('\n')[1] : parsed.issues.map(({ what }) => what.code)[0]).toBe(outcome);
  });

  it('gives a register with the row of each mistake', async () => {
    const rows = rowsOfTexts([
      ['My table'],
      ['participant', 'kind', 'date'],
      NORWAY,
      ['Norwy', 'accession', '2001-13-02'],
    ]);
    const sheet = await loadSheet(writeWorkbook({ sheets: [{ name: 'Acts', rows }] }));
    const parsed = parseAnyRegister(sheet.ok ? sheet.value.text : '', { treatyId: 'op-crc-sc' });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { line: 4, column: 1, name: 'participant' },
      { line: 4, column: 3, name: 'date' },
    ]);
  });

  it('refuses what is no workbook, or is empty, by its name', () => {
    const zip = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
    expect(codesOf(zip({ 'content.xml': '<a/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toEqual(
      ['issue.workbook.none'],
    );
    expect(codesOf(zip({ 'xl/workbook.bin': 'x' }))).toEqual(['issue.workbook.none']);
    expect(codesOf(writeWorkbook({ sheets: [{ name: 'Acts', rows: '' }] }))).toEqual(['issue.workbook.empty']);
    expect(isWorkbook(zip({ a: 'b' }))).toBe(true);
    expect(isWorkbook(Uint8Array.of(0x50, 0x4b))).toBe(false);
  });

  it.each([
    ['a sheet that ends within a row', '<row><c><v>1</v></c>'],
    ['a cell that stands in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a row past the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a place that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a text without a number', '<row><c t="s"><v> </v></c></row>'],
    ['a row between two', '<row r="1.5"><c><v>1</v></c></row>'],
    ['two rows in one place', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
    ['two cells in one place', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell within a cell', '<row r="1"><c><v>1</v><c><v>2</v></c></c></row>'],
    ['a cell in no row', '<row r="1"><c><v>1</v></c></row><c><v>2</v></c>'],
    ['a row within a row', '<row r="1"><row r="2"><c><v>1</v></c></row></row>'],
    ['a cell with two values', '<row r="1"><c><v>1</v><v>2</v></c></row>'],
    ['a row whose beginning is lost', '<row r="1"><c><v>1</v></c></row>ow r="2"><c><v>2</v></c></row>'],
    ['a cell that is not closed', '<row r="1"><c><v>1</v></row>'],
    ['a cell of a kind that is not known', '<row><c t="inlineSt"><is><t>Norway</t></is></c></row>'],
    ['a text in a cell of another kind', '<row><c><is><t>Norway</t></is></c></row>'],
  ])('refuses %s', (_, rows) => {
    const sheet = { name: 'Acts', rows, behind: rows.startsWith('<row><c><v>1') ? '<!--' : '' };
    expect(codesOf(writeWorkbook({ sheets: [sheet], texts: ['<t>Norway</t>'] }))).toEqual(['issue.workbook']);
  });

  it.each([
    ['leads to nothing', 'r:id="s0"', 'r:id="s9"', ['issue.workbook']],
    ['leads to what is no kind of sheet', '/worksheet"', '/worksheeu"', ['issue.workbook']],
    ['is a chart', '/worksheet"', '/chartsheet"', ['issue.workbook.empty']],
  ])('refuses a workbook of which a sheet %s', (_, said, changed, codes) => {
    const parts = unzipSync(writeWorkbook({ sheets: [{ name: 'Acts', rows: HEADS }] }));
    const bytes = Object.entries(parts).map(([name, part]) => {
      const text = new TextDecoder().decode(part).replace(said, changed);
      return [name, new TextEncoder().encode(text)] as const;
    });
    expect(codesOf(zipSync(Object.fromEntries(bytes)))).toEqual(codes);
  });

  it('refuses a workbook whose sheet has lost its beginning, or has something behind its end', () => {
    for (const [said, changed] of [
      ['<worksheet', 'worksheet'],
      ['</worksheet>', '</worksheet><a/>'],
      ['</worksheet>', '</worksheet>a'],
    ] as const) {
      const parts = unzipSync(writeWorkbook({ sheets: [{ name: 'Acts', rows: HEADS }] }));
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']).replace(said, changed);
      const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) });
      expect(codesOf(bytes)).toEqual(['issue.workbook']);
    }
  });

  it('reads past comments, and signs that are no tags', () => {
    const rows = `<!-- </row> <c> -->${rowsOfTexts([['participant']]).replace('participant', '<![CDATA[a </c> b]]>')}<!---->`;
    expect(linesOf({ sheets: [{ name: 'Acts', rows }] })).toEqual(['"a </c> b"']);
  });

  it('refuses a character that a terminal obeys', () => {
    expect(
      codesOf(writeWorkbook({ sheets: [{ name: 'A', rows: rowsOfTexts([['participant', 'kind', 'a\u{202e}b']]) }] })),
    ).toEqual(['issue.direction-character']);
  });

  it('is the same or is refused wherever a byte of it is changed, or the rest is cut off', () => {
    const bytes = writeWorkbook({
      sheets: [{ name: 'Acts', rows: rowsOfTexts([['participant', 'kind', 'date'], NORWAY]) }],
    });
    const whole = parseWorkbook(bytes);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const parsed = parseWorkbook(changed);
      if (parsed.ok) expect(parsed).toEqual(whole);
      else refused += 1;
      expect(parseWorkbook(bytes.subarray(0, at)).ok).toBe(false);
    }
    expect(refused).toBeGreaterThan(bytes.length / 6);
  });

  it('refuses a workbook that is far larger than its archive, and one that lies about it', () => {
    expect(codesOf(writeSizes(65 * 1024 ** 2))).toEqual(['issue.workbook.too-large']);
    expect(codesOf(writeSizes(100))).toEqual(['issue.workbook']);
  });
});

/** Writes a workbook whose directory says that each part has a size. The directory has it 24 bytes behind the beginning of a part. */
function writeSizes(size: number): Uint8Array {
  const bytes = writeWorkbook({ sheets: [{ name: 'Acts', rows: ' '.repeat(1024 ** 2) }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}
