import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findRecord } from '../../src/catalogue/records.ts';
import { runTreaty } from './run-treaty.ts';

/** Keeps tables in a folder of their own for as long as the test runs. */
function keepFolder(tables: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'registers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
  return folder;
}

const tableOf = (id: string) =>
  [
    'iso3,action,date,effective',
    ...(findRecord(id)?.acts ?? []).map(({ participant, kind, on }) => `${participant},${kind},${on},`),
  ].join('\n');

describe('treaty conformance', () => {
  it('prints the computed date of a treaty of which none is published: Kigali, article IV(1), on its fixed day', async () => {
    // The twentieth instrument was there in November 2017, so that the day that the article names governs: 1 January 2019.
    const folder = keepFolder({ 'kigali-amendment-ozone.csv': tableOf('kigali-amendment-ozone') });
    const { exit, stdout } = await runTreaty(['conformance', folder]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^kigali-amendment-ozone +2019-01-01 +- /m);
    const { treaties } = JSON.parse((await runTreaty(['conformance', folder, '--json'])).stdout);
    expect(treaties).toMatchObject([{ entryIntoForce: { kind: 'determined', value: '2019-01-01', article: 'IV(1)' } }]);
  });

  it('prints a dash for a treaty that is not in force: the CTBT waits for named States (article XIV(1))', async () => {
    const { stdout } = await runTreaty(['conformance', keepFolder({ 'ctbt.csv': tableOf('ctbt') })]);
    expect(stdout).toMatch(/^ctbt +- +- /m);
  });

  it.each([
    [{ 'a.csv': 'x\n', 'b.csv': '' }, 'here are a.csv, b.csv.'],
    [{ 'truth.csv': 'treaty,rule,nth_date,entry_into_force,source\nctbt,,,NOT IN FORCE,x\n' }, 'here are truth.csv.'],
    [
      Object.fromEntries([...'abcdefg'].map((name) => [`${name}.csv`, ''])),
      'a.csv, b.csv, c.csv, d.csv, e.csv and 2 more.',
    ],
  ])(
    'a folder in which nothing can be compared is bad input, and what was looked for is said: %j',
    async (tables, says) => {
      const folder = keepFolder(tables);
      for (const more of [[], ['--json']]) {
        const { exit, stdout, stderr } = await runTreaty(['conformance', folder, ...more]);
        expect([exit, stdout]).toEqual([2, '']);
        expect(stderr).toContain(
          `${folder}: nothing here can be compared. Each table is named by the id of its treaty`,
        );
        expect(stderr).toContain(says);
      }
    },
  );
});
