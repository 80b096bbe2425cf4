import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLE = `Participant,Signature,"Ratification, Accession(a)",Declarations
Norway 1,13 Jun 2000,2 Oct 2001,
Benin,[22 Feb 2001],31 Jan 2005 a,"=1+1, yes"
`;

const AS_CSV = `participant,kind,date
NOR,signature,2000-06-13
NOR,ratification,2001-10-02
BEN,accession,2005-01-31
`;

const REGISTER = {
  treaty: 'op-crc-sc',
  endsOn: '2005-02-01',
  sources: [{ id: 'un', title: 'Status page' }],
  acts: [{ kind: 'ratification', participant: 'NOR', on: '2001-10-02', source: 'un' }],
};

describe('treaty convert', () => {
  it('writes a table of others as ours, says in which form it was, and lists what is no act', async () => {
    const { exit, stdout, stderr } = await runTreaty(['convert', '-'], { stdin: TABLE });
    expect([exit, stdout]).toEqual([0, AS_CSV]);
    expect(words(stderr)).toContain('read as a status table of the United Nations.');
    expect(words(stderr)).toContain('3 acts were written.');
    expect(words(stderr)).toContain('2 rows are no acts and were left: line 3 (“Benin: Signature [22 Feb 2001]”)');
  });

  it('keeps what is no act in a new file, where no cell is a formula', async () => {
    const left = `${keepFile('table.csv', '')}.left`;
    await runTreaty(['convert', '-', '--left', left], { stdin: TABLE });
    expect(readFileSync(left, 'utf8')).toBe(
      'line,text\n3,Benin: Signature [22 Feb 2001]\n3,"Benin: Declarations =1+1, yes"\n',
    );
    const again = await runTreaty(['convert', '-', '--left', left], { stdin: TABLE });
    expect([again.exit, again.stdout]).toEqual([2, '']);
    expect(words(again.stderr)).toContain('this file is there already. Name another.');
  });

  it('writes JSON of the treaty that is named, and lines of JSON', async () => {
    const json = await runTreaty(['convert', '-', '--to', 'json', '--treaty', 'op-crc-sc'], { stdin: AS_CSV });
    expect(JSON.parse(json.stdout)).toEqual({
      treaty: 'op-crc-sc',
      sources: [],
      acts: [
        { kind: 'signature', participant: 'NOR', on: '2000-06-13' },
        { kind: 'ratification', participant: 'NOR', on: '2001-10-02' },
        { kind: 'accession', participant: 'BEN', on: '2005-01-31' },
      ],
    });
    const lines = await runTreaty(['convert', '-', '--to', 'ndjson'], { stdin: AS_CSV });
    expect(lines.stdout.split('\n')[2]).toBe('{"participant":"BEN","kind":"accession","date":"2005-01-31"}');
    const nameless = await runTreaty(['convert', '-', '--to', 'json'], { stdin: AS_CSV });
    expect([nameless.exit, nameless.stdout]).toEqual([2, '']);
    expect(words(nameless.stderr)).toContain('Name the treaty with --treaty.');
  });

  it('tells what of a register has no place in a table, and loses nothing where JSON is written', async () => {
    const stdin = JSON.stringify(REGISTER);
    const table = await runTreaty(['convert', '-'], { stdin });
    expect(table.stdout).toBe('participant,kind,date,source\nNOR,ratification,2001-10-02,un\n');
    expect(words(table.stderr)).toContain('a table has no place for sources and endsOn, and it was left out.');
    const json = await runTreaty(['convert', '-', '--to', 'json'], { stdin });
    expect(JSON.parse(json.stdout)).toEqual(REGISTER);
  });

  it('refuses the register of another treaty, and a form that the file does not have', async () => {
    const other = await runTreaty(['convert', '-', '--treaty', 'crc'], { stdin: JSON.stringify(REGISTER) });
    expect([other.exit, other.stdout]).toEqual([2, '']);
    const form = await runTreaty(['convert', '-', '--from', 'un-status-table'], { stdin: AS_CSV });
    expect([form.exit, form.stdout]).toEqual([2, '']);
    expect(words(form.stderr)).toContain('no row has the heads of the form “un-status-table”.');
  });

  it('writes nothing where a row cannot be read, neither the acts nor what is left', async () => {
    const left = `${keepFile('table.csv', '')}.left`;
    const stdin = TABLE.replace('31 Jan', '31 Feb');
    const { exit, stdout, stderr } = await runTreaty(['convert', '-', '--left', left], { stdin });
    expect([exit, stdout, existsSync(left)]).toEqual([2, '', false]);
    expect(words(stderr)).toContain(':3');
    const skipped = await runTreaty(['convert', '-', '--skip-bad-rows'], { stdin });
    expect([skipped.exit, skipped.stdout]).toEqual([1, AS_CSV.split('\n').slice(0, 3).join('\n').concat('\n')]);
  });
});
