import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFreeText, writeCell } from '../../src/reading/csv/csv-free-text.ts';
import { listRows } from '../../src/reading/csv/split-rows.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readTable } from '../support/read-table.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';

/** What a spreadsheet runs: whatever begins with one of these signs, and is no number. */
const RUNS = /^[=@\t\r\n＝＋－＠]|^[+-](?![\d.,]*$)/;

/** Texts that begin as formulas do, with apostrophes before them or none, and with signs that a table has a use for. */
const anyText = fc
  .tuple(
    fc.constantFrom('', "'", "''", '"'),
    fc.constantFrom('', '=', '+', '-', '@', '＝', '－', '\t', '\r', '\n', ' '),
    fc.string({ unit: fc.constantFrom('1', 'A', '(', ')', '"', "'", ',', ';', '|', '=', '-', '.', ' ', '\n', 'é') }),
  )
  .map((parts) => parts.join(''));

describe('writeCell', () => {
  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1+2', "'-1+2"],
    ['-1', '-1'],
    ['+1,5', '"+1,5"'],
    ['-', '-'],
    ["Côte d'Ivoire", "Côte d'Ivoire"],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(writeCell(text, ',')).toBe(cell);
  });

  it('writes no formula, and what is read again is the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(',', ';', '\t', '|'), (text, delimiter) => {
        const table = `one${delimiter}two\n${writeCell(text, delimiter)}${delimiter}x\n`;
        const [, row] = [...listRows(table, { quotes: 'lenient', isColumn: (name) => name === 'one' })];
        if (row?.kind !== 'row') throw new Error('the row is not read');
        const [cell = ''] = row.cells;
        expect(cell).not.toMatch(RUNS);
        expect([readFreeText(cell), row.cells[1]]).toEqual([text, 'x']);
      }),
    );
  });
});

describe('what is written for a spreadsheet', () => {
  it('simulate: every name is another one, and its results name the scenarios as they were named', async () => {
    const names = ['=1', "'=1", "''=1", '+x', '-x', '@x', 'a,b', 'a"b', '-5', "'x"];
    const rows = names.map((name) => `${writeCell(name, ',')},ROU,accession,2001-10-02\n`).join('');
    const file = keepFile('scenarios.csv', `scenario,participant,kind,date\n${rows}`);
    const { exit, stdout } = await runTreaty(['simulate', 'op-crc-sc', file, '--as-of', '2001-10-03']);
    const written = readTable(stdout).map(({ scenario = '' }) => scenario);
    expect([exit, written.filter((each) => RUNS.test(each))]).toEqual([0, []]);
    expect(written.map(readFreeText)).toEqual(names);
  });

  it('simulate: the names of a file of JSON are those of the table', async () => {
    const line = (scenario: string) => `${JSON.stringify({ scenario, acts: [] })}\n`;
    const file = keepFile('scenarios.jsonl', ['=1', "'=1"].map(line).join(''));
    const { stdout } = await runTreaty(['simulate', 'op-crc-sc', file, '--as-of', '2001-10-03']);
    expect(readTable(stdout).map(({ scenario }) => scenario)).toEqual(["'=1", "''=1"]);
  });

  it('simulate: one name that is written in two ways is not taken for two scenarios, nor for one', async () => {
    const file = keepFile(
      'scenarios.csv',
      "scenario,participant,kind,date\n=1,ROU,accession,2001-10-02\n'=1,BEN,accession,2001-10-02\n",
    );
    const { exit, stderr } = await runTreaty(['simulate', 'op-crc-sc', file, '--as-of', '2001-10-03']);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('scenarios.csv:3:1 (scenario)')]);
  });

  it('audit --csv: a note that is a formula is one no longer, and its own output audited is the same output', async () => {
    const notes = ['=HYPERLINK("http://x")', "'=1", '+1', '-', '@x'];
    const rows = notes.map(
      (note) => `CUB,domestic-ratification,2000-10-13,,${JSON.stringify(note).replaceAll('\\"', '""')}\n`,
    );
    const file = keepFile('mine.csv', `participant,kind,date,effective,=note\n${rows.join('')}`);
    const audit = async (register: string) =>
      (await runTreaty(['audit', 'op-crc-sc', '--register', register, '--csv'])).stdout;
    const first = await audit(file);
    expect(readTable(first).map((row) => row["'=note"])).toEqual(['\'=HYPERLINK("http://x")', "'=1", '+1', '-', "'@x"]);
    expect(await audit(keepFile('again.csv', first))).toBe(first);
  });

  it('status --csv: the names of participants and the id of a treaty run nothing', async () => {
    const { stdout } = await runTreaty(['status', 'op-crc-sc', '--csv']);
    const cells = readTable(stdout).flatMap((row) => Object.values(row));
    expect([cells.includes(opCrcSc.id), cells.filter((each) => RUNS.test(each))]).toEqual([true, []]);
  });
});
