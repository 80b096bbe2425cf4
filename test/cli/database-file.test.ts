import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';

const here = mkdtempSync(join(tmpdir(), 'database-file-'));
afterAll(() => rmSync(here, { recursive: true }));

describe('treaty sql, of a file in which no database can be', () => {
  writeFileSync(join(here, 'a-file'), '');

  it.each(['sqlite', 'duckdb'])(
    'says what is wrong with the path, and what to do, before it opens it: %s',
    async (engine) => {
      for (const [path, why] of [
        ['missing-folder/x.db', 'there is no such folder. Name another file.'],
        ['a-file/x.db', 'there is no such folder. Name another file.'],
        ['a-file/deeper/x.db', 'there is no such folder. Name another file.'],
        ['', 'this is a folder. Name another file.'],
      ] as const) {
        const file = join(here, path);
        const { exit, stdout, stderr } = await runTreaty(['sql', 'install', 'crc', '--engine', engine, '--file', file]);
        expect([exit, stdout, stderr.trim()]).toEqual([2, '', `${file}: ${why}`]);
      }
    },
  );
});
