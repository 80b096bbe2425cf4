import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLE = 'participant,kind,date\nCanada,accession,1992-08-28\nCanada,Notification,2020-03-09\n';

describe('a table with rows of what is no act', () => {
  it('is read without them, and they are listed', async () => {
    const path = keepFile('mine.csv', TABLE);
    const { exit, stdout, stderr } = await runTreaty(['check', path, '--treaty', 'basel']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('1 act of 1 participant');
    expect(stderr).toBe(`${path}: 1 row is no act and was left: line 3 (“Notification”).\n`);
    const { left } = JSON.parse((await runTreaty(['check', path, '--treaty', 'basel', '--json'])).stdout);
    expect(left).toEqual([{ line: 3, kind: 'Notification' }]);
    const status = await runTreaty(['status', 'basel', '--register', path, '--lang', 'fr']);
    expect(status.stderr).toContain('1 ligne n’est pas un acte et a été laissée de côté : ligne 3 (« Notification »).');
  });

  it('names ten of them and counts the others', async () => {
    const path = keepFile('mine.csv', TABLE + 'Canada,Declaration,2020-03-09\n'.repeat(11));
    const { stderr } = await runTreaty(['check', path, '--treaty', 'basel']);
    expect(stderr).toContain('12 rows are no acts and were left: line 3 (“Notification”)');
    expect(stderr).toContain('line 12 (“Declaration”), ….\n');
  });
});
