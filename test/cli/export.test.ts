import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listCatalogue } from '../../src/catalogue.ts';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openSqlite } from '../../src/cli/databases/sqlite.ts';
import { loadSheet } from '../../src/formats/workbook/load-sheet.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const ROWS = z.array(
  z.object({ participant: z.string(), participation: z.string(), in_force_from: z.string(), ended_on: z.string() }),
);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('treaty export', () => {
  it('prints a table of one treaty, and how far its record goes', async () => {
    const { exit, stdout, stderr } = await runTreaty(['export', 'op-crc-sc']);
    expect(exit).toBe(0);
    const rows = read(stdout);
    expect(rows.find(({ participant }) => participant === 'NOR')).toMatchObject({
      treaty: 'op-crc-sc',
      name: 'Norway',
      act: 'ratification',
      date: '2001-10-02',
      in_force_from: '2002-01-18',
      certainty: 'determined',
      as_of: '2026-11-24',
    });
    expect(words(stderr)).toContain(`${rows.length} rows were written.`);
    expect(words(stderr)).toContain('The record ends on');
  });

  it('names participants in the language of the user, and the words of a cell in none', async () => {
    const { stdout } = await runTreaty(['export', 'op-crc-sc', '--lang', 'fr']);
    expect(read(stdout).find(({ participant }) => participant === 'NOR')).toMatchObject({
      name: 'Norvège',
      act: 'ratification',
    });
  });

  it('writes a table into a folder, beside its description, and never over another', async () => {
    const out = join(folder, 'data', 'new');
    const { exit, stdout } = await runTreaty(['export', 'op-crc-sc', 'paris', '-o', out]);
    expect([exit, stdout, readdirSync(out).sort()]).toEqual([
      0,
      '',
      ['datapackage.json', 'dcat.jsonld', 'participations.csv'],
    ]);
    const rows = read(readFileSync(join(out, 'participations.csv'), 'utf8'));
    expect(new Set(rows.map(({ treaty }) => treaty))).toEqual(new Set(['op-crc-sc', 'paris']));
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    expect(resources[0].path).toBe('participations.csv');

    rmSync(join(out, 'participations.csv'));
    const again = await runTreaty(['export', 'op-crc-sc', '-o', out]);
    expect([again.exit, readdirSync(out)]).toEqual([2, ['datapackage.json', 'dcat.jsonld']]);
    expect(words(again.stderr)).toContain('this file is there already. Name another.');
  });

  it('writes JSON and lines of JSON into a file', async () => {
    const json = join(folder, 'paris.json');
    await runTreaty(['export', 'paris', '--to', 'json', '-o', json]);
    const rows = JSON.parse(readFileSync(json, 'utf8'));
    // The United States left the Paris Agreement on 4 November 2020, came back on 19 February 2021, and left on 27 January 2026.
    const own = ROWS.parse(rows).filter(({ participant }) => participant === 'USA');
    expect(own.map((row) => [row.participation, row.in_force_from, row.ended_on])).toEqual([
      ['1', '2016-11-04', '2020-11-04'],
      ['2', '2021-02-19', '2026-01-27'],
    ]);
    const lines = await runTreaty(['export', 'paris', '--to', 'ndjson']);
    expect(
      lines.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    const again = await runTreaty(['export', 'paris', '--to', 'json', '-o', json]);
    expect(again.exit).toBe(2);
  });

  it('writes every treaty that has a record where none is named, and names the others', async () => {
    const { exit, stdout, stderr } = await runTreaty(['export']);
    expect(exit).toBe(0);
    const written = new Set(read(stdout).map(({ treaty }) => treaty));
    for (const { id, record } of listCatalogue()) {
      if (record !== undefined && record.acts > 0) expect(written).toContain(id);
      if (record === undefined) expect(words(stderr)).toContain(id);
    }
  });

  it('answers from a register of one’s own, for one treaty', async () => {
    const stdin = 'participant,kind,date\nNOR,ratification,2001-10-02\n';
    const { stdout } = await runTreaty(['export', 'op-crc-sc', '--register', '-', '--record-ends-on', '2001-12-31'], {
      stdin,
    });
    expect(read(stdout)).toMatchObject([
      { certainty: 'pending', in_force_from: 'not-known', record_ends_on: '2001-12-31' },
    ]);
    const several = await runTreaty(['export', 'op-crc-sc', 'crc', '--register', '-'], { stdin });
    expect([several.exit, several.stdout]).toEqual([2, '']);
    expect(words(several.stderr)).toContain('--register is about the record of one treaty. Name one treaty');
  });

  it('writes linked data of the treaties that are named', async () => {
    const { exit, stdout, stderr } = await runTreaty(['export', 'op-crc-sc', 'ctbt', '--to', 'jsonld', '--lang', 'fr']);
    const graph = z.object({
      '@graph': z.array(z.object({ identifier: z.string(), temporalCoverage: z.exactOptional(z.string()) })),
    });
    expect([exit, graph.parse(JSON.parse(stdout))['@graph']]).toEqual([
      0,
      [{ identifier: 'op-crc-sc', temporalCoverage: '2002-01-18/..' }, { identifier: 'ctbt' }],
    ]);
    expect(stdout).toContain('"name": "Norvège"');
    expect(words(stderr)).toContain('2 traités ont été écrits.');
  });

  it('writes a workbook into a file, which is read back', async () => {
    const out = join(folder, 'status.xlsx');
    const { exit, stdout } = await runTreaty(['export', 'op-crc-sc', '--to', 'xlsx', '-o', out]);
    expect([exit, stdout]).toEqual([0, '']);
    const sheet = await loadSheet(readFileSync(out));
    expect(sheet.ok && read(sheet.value.text)).toEqual(read((await runTreaty(['export', 'op-crc-sc'])).stdout));
    const printed = await runTreaty(['export', 'op-crc-sc', '--to', 'xlsx']);
    expect([printed.exit, printed.stdout]).toEqual([2, '']);
    expect(words(printed.stderr)).toContain('A workbook is written into a file. Name it with -o.');
  });

  it('writes a database of SQLite and a table of Parquet, which are read back', async () => {
    const rows = read((await runTreaty(['export', 'op-crc-sc', 'paris', '--lang', 'fr'])).stdout);
    const own = ({ participant, in_force_from }: Readonly<Record<string, unknown>>) =>
      `${participant} ${in_force_from}`;
    const bound = rows.filter(({ in_force_from }) => /^\d/.test(in_force_from ?? '')).map(own);
    const query = 'SELECT participant, in_force_from FROM participations WHERE in_force_from IS NOT NULL';
    const sqlite = join(folder, 'treaties.sqlite');
    const args = ['export', 'op-crc-sc', 'paris', '--lang', 'fr'];
    const { exit, stdout, stderr } = await runTreaty([...args, '--to', 'sqlite', '-o', sqlite]);
    expect([exit, stdout, words(stderr)]).toEqual([
      0,
      '',
      expect.stringContaining(`${rows.length} lignes ont été écrites.`),
    ]);
    const database = await openSqlite(sqlite);
    expect((await database.list(query)).map(own)).toEqual(bound);
    expect(await database.list("SELECT DISTINCT name FROM participations WHERE participant = 'NOR'")).toEqual([
      { name: 'Norvège' },
    ]);
    expect(await database.list('SELECT treaty, in_force_from FROM treaties')).toEqual([
      { treaty: 'op-crc-sc', in_force_from: '2002-01-18' },
      { treaty: 'paris', in_force_from: '2016-11-04' },
    ]);
    expect(await database.list("SELECT value FROM meta WHERE name = 'language'")).toEqual([{ value: 'fr' }]);
    await database.close();

    const parquet = join(folder, 'treaties.parquet');
    await runTreaty([...args, '--to', 'parquet', '-o', parquet]);
    const reader = await openDuckdb(':memory:');
    expect((await reader.list(query.replace('participations', `'${parquet}'`))).map(own)).toEqual(bound);
    await reader.close();
  });

  it.each([
    ['xlsx', 'A workbook'],
    ['sqlite', 'A database of SQLite'],
    ['parquet', 'A table of Parquet'],
  ])('says before anything is read where --to %s cannot be written, and leaves nothing behind', async (form, what) => {
    const own = mkdtempSync(join(folder, 'own-'));
    const there = join(own, 'there');
    writeFileSync(there, 'mine');
    for (const [out, said] of [
      [[], `${what} is written into a file. Name it with -o.`],
      [['-o', there], 'this file is there already. Name another.'],
      [['-o', own], 'this file is there already. Name another.'],
      [['-o', join(own, 'no', 'such')], 'there is no such folder. Name another file.'],
      [['-o', join(there, 'below')], 'there is no such folder. Name another file.'],
    ] as const) {
      // A register that cannot be read is not come to.
      const args = ['export', 'op-crc-sc', '--register', 'no-such-file.csv', '--to', form, ...out];
      const { exit, stdout, stderr } = await runTreaty(args);
      expect([exit, stdout, words(stderr)]).toEqual([2, '', expect.stringContaining(said)]);
    }
    const unread = ['export', 'op-crc-sc', '--register', 'no-such-file.csv', '--to', form, '-o', join(own, 'new')];
    expect((await runTreaty(unread)).exit).toBe(2);
    expect([readdirSync(own), readFileSync(there, 'utf8')]).toEqual([['there'], 'mine']);
  });

  it.each(['csv', 'ndjson', 'xlsx', 'sqlite', 'jsonld', 'html'])(
    'refuses a treaty that is named twice: %s',
    async (form) => {
      const out = join(folder, `twice.${form}`);
      const { exit, stdout, stderr } = await runTreaty(['export', 'paris', 'PARIS', '--to', form, '-o', out]);
      expect([exit, stdout, words(stderr), existsSync(out)]).toEqual([
        2,
        '',
        expect.stringContaining('paris: this treaty is named twice. Name it once.'),
        false,
      ]);
    },
  );

  it('writes statements for Wikidata, and tells which acts are none', async () => {
    const args = ['export', 'op-crc-sc', '--to', 'quickstatements'];
    const asked = [...args, '--item', 'Q4115189', '--source', 'https://treaties.un.org'];
    const { exit, stdout, stderr } = await runTreaty(asked);
    expect(exit).toBe(0);
    expect(stdout).toContain('Q4115189\tP6193\tQ20\tP585\t+2001-10-02T00:00:00Z/11\tS854\t"https://treaties.un.org"\n');
    expect(words(stderr)).toMatch(/accession: \d+ acts were left out, because Wikidata has no property/);
    expect(words(stderr)).toContain(`${stdout.trimEnd().split('\n').length} statements were written.`);
    for (const [given, said] of [
      [args, 'Name one treaty, its item with --item'],
      [[...args, '--item', 'P31', '--source', 'https://x.org'], 'Write it as Q48780688.'],
      [[...args, '--item', 'Q1', '--source', 'a page'], 'is no address of a page.'],
    ] as const) {
      const refused = await runTreaty(given);
      expect([refused.exit, refused.stdout, words(refused.stderr)]).toEqual([2, '', expect.stringContaining(said)]);
    }
  });

  it('refuses a folder that cannot be made, and a treaty without a record', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { exit, stderr } = await runTreaty(['export', 'op-crc-sc', '-o', join(file, 'below')]);
    expect([exit, words(stderr)]).toEqual([2, expect.stringContaining('Name another file.')]);
  });
});
