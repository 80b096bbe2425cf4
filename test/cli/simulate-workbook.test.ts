import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../export/read-sheets.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLE = `scenario,participant,kind,date
quick,Romania,ratification,2001-10-18
refused,Norway,ratification,2001-10-18
`;

/** Simulates on the record of OP-CRC-SC of 3 October 2001. */
const simulate = (file: string, ...args: readonly string[]) =>
  runTreaty(['simulate', 'op-crc-sc', file, '--as-of', '2001-10-03', '--to', 'xlsx', ...args]);

describe('treaty simulate --to xlsx', () => {
  // Nine instruments by 3 October 2001; Romania's is the tenth, and three months later is 18 January 2002 (14(1)).
  it('writes from when each State is a Party in each scenario, the record first, in the language of the user', async () => {
    const file = keepFile('scenarios.csv', TABLE);
    const out = join(dirname(file), 'matrix.xlsx');
    const { exit, stdout, stderr } = await simulate(file, '--out', out, '--lang', 'fr');
    expect([exit, stdout]).toEqual([1, '']);
    expect(words(stderr)).toContain('2 scénarios.');
    const sheets = readSheets(readFileSync(out));
    expect(sheets.get('from')?.rows[0]).toEqual(['participant', 'name', 'le registre', 'quick', 'refused']);
    expect(sheets.get('from')?.rows).toContainEqual(['NOR', 'Norvège', 'pending', '2002-01-18', 'pending']);
    expect(sheets.get('from')?.rows).toContainEqual(['ROU', 'Roumanie', 'none', '2002-01-18', 'none']);
    const legend = new Map(sheets.get('legend')?.rows.map(([of = '', text = '']) => [of, text]));
    expect(legend.get('as_of')).toBe('2001-10-03');
    expect(legend.get('record_ends_on')).toBe('2026-02-02');
    expect(legend.get('until')).toContain('« none » : il n’y a pas de fin.');
  });

  it('has in its legend what is not known of the record', async () => {
    const register = keepFile('mine.csv', 'participant,kind,date\nNOR,ratification,2001-10-02\n');
    const out = join(dirname(register), 'matrix.xlsx');
    const { stderr } = await simulate(keepFile('scenarios.csv', TABLE), '--register', register, '--out', out);
    const [said] =
      readSheets(readFileSync(out))
        .get('legend')
        ?.rows.filter(([of]) => of === 'record') ?? [];
    expect(said?.[1]).toMatch(/\S/);
    expect(words(stderr)).toContain(said?.[1]);
  });

  it('tells what cannot be done before anything is written, and leaves nothing behind', async () => {
    const file = keepFile('scenarios.csv', TABLE);
    const folder = dirname(file);
    const many = Array.from({ length: 1001 }, (_, index) => `${index},,,`).join('\n');
    const tooMany = keepFile('many.csv', `scenario,participant,kind,date\n${many}\n`);
    const bad = keepFile('bad.csv', `${TABLE}quick,Romania,ratification,2001-13-01\n`);
    const out = join(folder, 'matrix.xlsx');
    for (const [given, args, said] of [
      [file, [], 'A workbook is written into a file. Name it with --out.'],
      [file, ['--out', file], 'this file is there already. Name another.'],
      [file, ['--out', join(folder, 'no', 'such.xlsx')], 'there is no such folder.'],
      [file, ['--out', out, '--resume'], '--resume'],
      [tooMany, ['--out', out], '1,001 scenarios are given, and a workbook has room for 1,000.'],
      [bad, ['--out', out], '2001-13-01'],
    ] as const) {
      const { exit, stdout, stderr } = await simulate(given, ...args);
      expect([exit, stdout, words(stderr)]).toEqual([2, '', expect.stringContaining(said)]);
    }
    expect((await simulate(file, '--out', out, '--json')).exit).toBe(2);
    expect([existsSync(out), readdirSync(folder)]).toEqual([false, ['scenarios.csv']]);
  });
});
