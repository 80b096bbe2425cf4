import { describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';

describe('what is due next', () => {
  it('comes first among the reports of all Parties', async () => {
    const { stdout } = await runTreaty(['reports', 'op-crc-sc', '--as-of', '2026-11-24']);
    const days = stdout.split('\n').flatMap((line) => / {2}(\d{4}-\d\d-\d\d)$/.exec(line)?.[1] ?? []);
    expect(days.length).toBeGreaterThan(150);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(50);
  });

  it('comes first among what is next, where nothing is awaited and no date follows', async () => {
    const { stdout } = await runTreaty(['next', 'op-crc-sc', '--as-of', '2026-11-24']);
    expect(stdout.indexOf('Reports\n')).toBeGreaterThan(0);
    expect(stdout.indexOf('Reports\n')).toBeLessThan(stdout.indexOf('Awaited\n'));
  });

  it('comes first where a date follows, before what is awaited and that nothing is', async () => {
    // Ten had deposited by 18 October 2001, article 14(1): in force three months later, and nothing further is awaited.
    const { stdout } = await runTreaty(['next', 'op-crc-sc', '--as-of', '2001-11-01']);
    expect(stdout.indexOf('2002-01-18  14(1)')).toBeGreaterThan(0);
    expect(stdout.indexOf('2002-01-18  14(1)')).toBeLessThan(stdout.indexOf('Nothing further is awaited.'));
  });

  it('stands behind what is awaited, where something is', async () => {
    const { stdout } = await runTreaty(['next', 'crc', '--as-of', '2002-11-17']);
    expect(stdout.indexOf('Awaited\n')).toBeLessThan(stdout.indexOf('Reports\n'));
  });
});
