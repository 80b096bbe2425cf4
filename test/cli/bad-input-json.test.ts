import { describe, expect, it } from 'vitest';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { keepFile } from './keep-file.ts';
import { type RunOptions, runTreaty } from './run-treaty.ts';

/** What a program is told of bad input. */
async function issuesOf(args: readonly string[], options: RunOptions = {}) {
  const { exit, stdout, stderr } = await runTreaty([...args, '--json'], options);
  expect([exit, stderr]).toEqual([2, '']);
  return JSON.parse(stdout);
}

describe('bad input, with --json', () => {
  it('is JSON on stdout: a code, its values, the sentence, and what to do', async () => {
    expect(await issuesOf(['status', 'op-crc-cs'])).toEqual({
      issues: [
        {
          code: 'usage.no-such-treaty.nearest',
          values: { given: 'op-crc-cs', nearest: 'op-crc-sc' },
          text: '“op-crc-cs” is neither a treaty of the catalogue nor a file. Did you mean “op-crc-sc”?',
          remedy: { code: 'usage.see-list', values: {}, text: '“treaty list” shows the catalogue.' },
        },
      ],
    });
  });

  it('is in the language of the session', async () => {
    expect(await issuesOf(['status', 'op-crc-sc', '--as-of', '2023-02-29', '--lang', 'es'])).toEqual({
      issues: [
        {
          code: 'usage.no-such-day',
          values: { option: '--as-of <date>', given: '2023-02-29', days: 28 },
          text: 'La opción --as-of <date> tiene el valor «2023-02-29». Ese día no existe: ese mes tiene 28 días. Una fecha se escribe AAAA-MM-DD, por ejemplo 2002-01-18.',
        },
      ],
    });
  });

  it('has every issue of a file, each with its place', async () => {
    const path = keepFile('mine.csv', 'participant,kind,date\nROU,promised,2001-10-18\nNOR,ratification,2001-02-31\n');
    const { issues } = await issuesOf(['status', 'op-crc-sc', '--register', path]);
    expect(issues).toMatchObject([
      { code: 'issue.unknown-kind', file: path, line: 2, column: 2, name: 'kind', value: 'promised' },
      {
        code: 'issue.no-such-day',
        values: { text: '2001-02-31', days: 28 },
        text: '“2001-02-31” does not exist. That month has 28 days.',
        remedy: { code: 'remedy.look-up-day' },
        file: path,
        line: 3,
        column: 3,
        name: 'date',
      },
    ]);
    expect(issues).toHaveLength(2);
  });

  it('is so also of a command line that cannot be read, of a word of it, and of acts that are supposed', async () => {
    expect(await issuesOf(['status', 'op-crc-sc', '--as-off', '2001-01-01'])).toMatchObject({
      issues: [{ code: 'usage.unknown-option', remedy: { code: 'usage.did-you-mean', text: 'Did you mean --as-of?' } }],
    });
    expect(await issuesOf(['date', 'op-crc-sc', 'Norwai'])).toEqual({
      issues: [
        {
          code: 'usage.unknown-participant',
          values: { given: 'Norwai' },
          text: '“Norwai” is no code and no name of a State, territory or organisation known here.',
          remedy: {
            code: 'remedy.write-participant.as',
            values: { codes: ['NOR'] },
            text: 'Did you mean NOR (Norway)?',
          },
        },
      ],
    });
    const { issues } = await issuesOf([
      'what-if',
      'op-crc-sc',
      '--act',
      'ratification Ireland',
      '--act',
      'ratification Ireland 46357',
      '--act',
      'ratify NOR 2027-01-01',
    ]);
    expect(issues).toMatchObject([
      { code: 'usage.act-lacks', values: { part: 'date' }, remedy: { code: 'usage.form-of-act' } },
      {
        code: 'issue.not-a-date',
        file: '--act "ratification Ireland 46357"',
        name: 'date',
        remedy: { code: 'remedy.write-date' },
      },
      { code: 'issue.unknown-kind', file: '--act "ratify NOR 2027-01-01"', name: 'kind' },
    ]);
  });

  it('is told to a person where --json is no option: behind "--", or left out', async () => {
    const { stdout, stderr } = await runTreaty(['status', '--', 'op-crc-cs', '--json']);
    expect(stdout).toBe('');
    expect(stderr).toContain('Too many arguments');
  });
});

describe('check --json', () => {
  it('has its summary as a message', async () => {
    const path = keepFile('mine.csv', 'participant,kind,date\nNOR,ratification,2001-10-02\n');
    const { stdout } = await runTreaty(['check', path, '--treaty', 'op-crc-sc', '--json']);
    expect(JSON.parse(stdout).summary).toEqual({
      code: 'page.check.register',
      values: { acts: 1, participants: 1, treaty: opCrcSc.shortTitle },
      text: 'a register of OP-CRC-SC: 1 act of 1 participant',
    });
  });
});
