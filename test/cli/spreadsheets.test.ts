import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { readFreeText, writeCell } from '../../src/reading/csv/csv-free-text.ts';
import { listRows } from '../../src/reading/csv/split-rows.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { rowsOfTexts, writeWorkbook } from '../formats/workbook/write-workbook.ts';
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
        const how = { quotes: 'lenient', isColumn: (name: string) => name === 'one' } as const;
        const [, written] = [...listRows(table, { ...how, asWritten: true })];
        const [, read] = [...listRows(table, how)];
        if (written?.kind !== 'row' || read?.kind !== 'row') throw new Error('the row is not read');
        const [cell = ''] = written.cells;
        expect(cell).not.toMatch(RUNS);
        expect(read.cells).toEqual([text, 'x']);
        expect(readFreeText(cell)).toBe(text);
      }),
    );
  });
});

describe('a text that a spreadsheet would run', () => {
  const NOTES = ['=1+1', "'=1+1", "''=1+1", '-x', '@x', '-1', "'x", '＝x', '=a,"b"'];
  const acts = NOTES.map((note) => ({ kind: 'ratification', participant: 'NOR', on: '2001-10-02', note }));
  const objects = acts.map(({ on: date, ...act }) => ({ ...act, date }));
  const notesOf = (text: string): readonly unknown[] => JSON.parse(text).acts.map(({ note }: { note: string }) => note);
  const convert = async (path: string, to: string) =>
    (await runTreaty(['convert', path, '--to', to, '--treaty', 'op-crc-sc'])).stdout;

  it('is the same after it was converted into each form and back', async () => {
    const register = keepFile('mine.json', JSON.stringify({ treaty: 'op-crc-sc', sources: [], acts }));
    for (const to of ['csv', 'ndjson', 'json']) {
      const written = await convert(register, to);
      expect([to, notesOf(await convert(keepFile(`mine.${to}`, written), 'json'))]).toEqual([to, NOTES]);
      if (to === 'csv') expect(readTable(written).filter(({ note = '' }) => RUNS.test(note))).toEqual([]);
      if (to === 'ndjson') expect(written).toContain('"note":"=1+1"');
    }
  });

  it('is what it is in a list of objects and in a workbook, which escape nothing', async () => {
    expect(notesOf(await convert(keepFile('mine.json', JSON.stringify(objects)), 'json'))).toEqual(NOTES);
    const path = keepFile('mine.xlsx', '');
    const rows = rowsOfTexts([Object.keys(objects[0] ?? {}), ...objects.map((each) => Object.values(each))]);
    writeFileSync(path, writeWorkbook({ sheets: [{ name: 'Acts', rows }] }));
    expect(notesOf(await convert(path, 'json'))).toEqual(NOTES);
  });

  it('is added to a table, to a list and to lines of objects so that it is read as it was', () => {
    const added = NOTES.map(
      (note) => ({ kind: 'accession', participant: 'ROU', on: civilDate('2001-10-18'), note }) as const,
    );
    const texts = [
      'participant;kind;date;note\n',
      JSON.stringify(objects.slice(0, 1)),
      `${JSON.stringify(objects[0])}\n`,
    ];
    for (const text of texts) {
      const after = addActs(text, added, { treatyId: 'op-crc-sc' });
      const read = after.ok ? parseRegister(after.value, { treatyId: 'op-crc-sc' }) : after;
      expect(read.ok && read.value.acts.slice(-NOTES.length).map(({ note }) => note)).toEqual(NOTES);
    }
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
