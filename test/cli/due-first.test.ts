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

  // Article 13(3): by 31 May of each year. Lithuania is a Party from 24 December 2014 or, on another reading, 18 March 2015: its first report of a
  // calendar year, and so each, is due a year earlier on the one than on the other. On 1 December 2026 the next day that comes is 31 May 2027 for all.
  it('is the first day that has not passed, where a report may be due on several: it does not come before what is due sooner', async () => {
    const { stdout } = await runTreaty(['reports', 'att', '--as-of', '2026-12-01']);
    const lines = stdout.split('\n').filter((line) => /\d{4}-\d\d-\d\d$/.test(line));
    const next = lines.map((line) => (line.match(/\d{4}-\d\d-\d\d/g) ?? []).find((day) => day >= '2026-12-01') ?? '');
    expect(lines.some((line) => line.startsWith('Lithuania '))).toBe(true);
    expect(lines.length).toBeGreaterThan(100);
    expect(next).toEqual([...next].sort());
    const names = lines.filter((_, index) => next[index] === '2027-05-31').map((line) => line.split('  ')[0] ?? '');
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  // Article 12(2): with the reports to the CRC, every five years from 2 September 1997 (CRC 44(1)): 2027 is the first that has not passed.
  it('is told of one Party above the reports whose days have passed', async () => {
    const { stdout } = await runTreaty(['reports', 'op-crc-sc', 'Viet Nam', '--as-of', '2026-12-01']);
    const told = stdout.indexOf('Due next: 2027-09-02, report 6.');
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(stdout.indexOf('passed'));
  });

  it('each report that is listed has the days of every reading, the last as well', async () => {
    const { stdout } = await runTreaty(['reports', 'att', 'Lithuania', '--as-of', '2026-12-01']);
    const dues = stdout.split('\n').filter((line) => /^(?:initial|\d+) /.test(line));
    expect(dues).toHaveLength(15);
    for (const line of dues) expect(line).toMatch(/\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d/);
    expect(dues.at(-1)).toContain('2029-05-31 – 2030-05-31');
  });
});
