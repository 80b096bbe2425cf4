import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** The record of the 1961 Convention, and an accession of Democratic Yemen, which united in Yemen on 22 May 1990. */
function recordOfYemen(): readonly string[] {
  const own = readFileSync(new URL('../../src/catalogue/records/statelessness-1961.csv', import.meta.url), 'utf8');
  const rows = own
    .trim()
    .split('\n')
    .map((row) => row.split(',').slice(0, 3).join(','));
  const table = keepFile('united.csv', `${rows.join('\n')}\nDemocratic Yemen,accession,1980-02-10\n`);
  return ['--register', table, '--record-ends-on', '2026-01-01'];
}

const SAYS = /From 22 May 1990 on, it is not known whether the treaty is in force for Yemen \(VCSSRT 31\)/;

describe('of Yemen, where a treaty was in force for Democratic Yemen', () => {
  it.each([
    ['date', ['YEM', '--as-of', '2000-01-01']],
    ['bound', ['YEM', '--as-of', '2000-01-01']],
    ['bound', ['NOR', 'YEM', '--as-of', '2000-01-01']],
    ['denunciation', ['YEM', '--received', '2000-01-01']],
    ['latest', ['YEM', '--out-by', '2000-01-01']],
    ['latest', ['YEM', '--in-force-by', '2001-01-01']],
  ])('treaty %s %j claims neither', async (command, asked) => {
    const { stdout } = await runTreaty([command, 'statelessness-1961', ...asked, ...recordOfYemen()]);
    expect(words(stdout)).toContain('Is Yemen a Party? A State that united in it was: Democratic Yemen (former).');
    expect(words(stdout)).toMatch(SAYS);
    expect(words(stdout)).not.toMatch(/is not a Party|pending|No notice is needed/);
  });

  it.each([
    ['status', []],
    ['next', []],
    ['chronology', []],
    ['needed', []],
    ['forecast', ['--futures', '100', '--years', '1']],
    ['what-if', ['--act', 'accession YEM 2001-01-01']],
    ['export', []],
  ])('treaty %s says so beside its answer', async (command, asked) => {
    const { stdout, stderr } = await runTreaty([command, 'statelessness-1961', ...asked, ...recordOfYemen()]);
    expect(words(stdout + stderr)).toMatch(SAYS);
  });

  it('the status lists it as not known, and counts it so', async () => {
    const asked = ['status', 'statelessness-1961', '--as-of', '2000-01-01', ...recordOfYemen()];
    expect((await runTreaty(asked)).stdout).toMatch(/^Yemen +not known$/m);
    expect((await runTreaty([...asked, '--csv'])).stdout).toMatch(/,YEM,Yemen,not-known,/);
    const { counts, participants } = await readJson(asked);
    expect(counts.notKnown).toBe(1);
    expect(participants).toContainEqual(
      expect.objectContaining({
        participant: 'YEM',
        status: 'not-known',
        entryIntoForce: expect.objectContaining({ kind: 'indeterminate', article: 'VCSSRT 31' }),
      }),
    );
  });

  it('no state is marked in its statechart', async () => {
    const asked = ['machine', 'statelessness-1961', '--participant', 'YEM', ...recordOfYemen()];
    expect((await readJson([...asked, '--as-of', '1990-05-22'])).present).toBeUndefined();
    expect((await readJson([...asked, '--as-of', '1990-05-21'])).present).toBe('outside');
  });
});
