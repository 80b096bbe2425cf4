import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOfTexts, writeWorkbook } from '../formats/workbook/write-workbook.ts';
import { addAct } from './add-act.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const ROWS = [
  ['Participant', 'Signature', 'Ratification, Accession(a)'],
  ['Côte d’Ivoire', '', '19 Sep 2011 a'],
  ['Norway', '13 Jun 2000', '2 Oct 2001'],
];

/** Keeps bytes in a file. */
function keepBytes(name: string, bytes: Uint8Array): string {
  const path = keepFile(name, '');
  writeFileSync(path, bytes);
  return path;
}

const workbook = () =>
  writeWorkbook({
    sheets: [
      { name: 'Notes', rows: rowsOfTexts([['Prepared by the desk']]) },
      { name: 'Status', rows: rowsOfTexts(ROWS).replace('<row>', '<row hidden="0">') },
    ],
  });

describe('a workbook', () => {
  it('tells of the cells that stand too far to the right', async () => {
    const far = '<row><c r="SS4" t="inlineStr"><is><t>Chad</t></is></c></row>';
    const bytes = writeWorkbook({
      sheets: [
        {
          name: 'Status',
          rows: `${rowsOfTexts(ROWS)}${far.replace('<row>', `<row r="${ROWS.length + 1}">`).replace('SS4', `SS${ROWS.length + 1}`)}`,
        },
      ],
    });
    const path = keepBytes('wide.xlsx', bytes);
    const { exit, stderr } = await runTreaty(['convert', path]);
    expect([exit, stderr]).toEqual([
      0,
      expect.stringContaining(`${path}: 1 cell stands right of column 512 (SR), and is not read.`),
    ]);
  });

  it('is read by status, check, audit and compare, which say which sheet they take', async () => {
    const path = keepBytes('mine.xlsx', workbook());
    const said = `${path}: the sheet “Status” is read, and not: Notes.\n`;
    const status = await runTreaty(['status', 'op-crc-sc', '--register', path, '--json', '--as-of', '2012-01-01']);
    expect(status.stderr).toContain(said);
    expect(status.stderr).toContain('[Status]: read as a status table of the United Nations.');
    expect(status.exit).toBe(0);
    const check = await runTreaty(['check', path, '--treaty', 'op-crc-sc']);
    expect(words(check.stdout)).toContain('3 acts of 2 participants');
    expect(check.stderr).toContain(said);
    const audit = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(words(audit.stdout)).toContain('2 rows of 1 treaty, with 3 acts');
    expect(audit.stderr).toContain(said);
    const compare = await runTreaty(['compare', path, 'op-crc-sc', '--lang', 'fr']);
    expect(compare.stderr).toContain('la feuille « Status » est lue, et non : Notes.');
  });

  it('is read from standard input', async () => {
    const { exit, stdout } = await runTreaty(['audit', 'op-crc-sc', '--register', '-'], { stdin: workbook() });
    expect([exit, words(stdout).includes('2 rows of 1 treaty, with 3 acts')]).toEqual([1, true]);
  });

  it('is refused where it is damaged, and where a treaty or a register to be added to is read', async () => {
    const bytes = workbook();
    const broken = keepBytes('mine.xlsx', bytes.subarray(0, -40));
    for (const args of [
      ['status', 'op-crc-sc', '--register', broken],
      ['audit', 'op-crc-sc', '--register', broken],
    ]) {
      const { exit, stderr } = await runTreaty(args);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('The workbook is damaged')]);
    }
    const path = keepBytes('mine.xlsx', bytes);
    const add = await addAct(path, 'accession CIV 2011-09-19');
    expect([add.exit, add.stderr]).toEqual([2, expect.stringContaining('The file is an Excel workbook')]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('has the row and the column of each mistake', async () => {
    const rows = rowsOfTexts([['My table'], ['participant', 'kind', 'date'], ['Norway', 'accession', '2001-02-30']]);
    const path = keepBytes('mine.xlsx', writeWorkbook({ sheets: [{ name: 'A', rows }] }));
    const { exit, stderr } = await runTreaty(['status', 'op-crc-sc', '--register', path]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(`${path}:3:3 (date): “2001-02-30” does not exist.`)]);
  });
});

describe('a file that is not in UTF-8', () => {
  const text = `${ROWS.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')}\r\n`;
  const utf16 = Buffer.from(`\u{feff}${text}`, 'utf16le');
  const windows1252 = Buffer.from(text.replace('’', '\u{92}'), 'latin1');

  it.each([
    ['UTF-16', utf16],
    ['Windows-1252', windows1252],
  ])('is read in %s, and that is said', async (encoding, bytes) => {
    const path = keepBytes('mine.csv', bytes);
    const check = await runTreaty(['check', path, '--treaty', 'op-crc-sc']);
    expect(words(check.stdout)).toContain('3 acts of 2 participants');
    expect(check.stderr).toContain(`${path}: not in UTF-8; read as ${encoding}`);
    const audit = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(words(audit.stdout)).toContain('2 rows of 1 treaty, with 3 acts');
    expect(audit.stderr).toContain(`${path}: not in UTF-8; read as ${encoding}`);
    const add = await addAct(path, 'accession AND 2011-09-19');
    expect(add.exit).toBe(2);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('is refused where it is a PDF or an old workbook, with what to do', async () => {
    const pdf = keepBytes('mine.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'));
    const xls = keepBytes('mine.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    const status = (path: string) => runTreaty(['status', 'op-crc-sc', '--register', path]);
    expect((await status(pdf)).stderr).toContain('No table can be read from a PDF with certainty.');
    expect((await status(xls)).stderr).toContain('save it as XLSX, without a password, or as CSV.');
  });
});
