import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openWriter } from '../../src/cli/open-output.ts';
import { run } from '../../src/cli/run.ts';
import type { Streams } from '../../src/cli/streams.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { runTreaty } from './run-treaty.ts';

const SCENARIOS = 'scenario,participant,kind,date\na,ROU,accession,2001-10-02\nb,BEN,accession,2001-10-02\n';
const SIMULATE = ['simulate', 'op-crc-sc', '-', '--as-of', '2001-10-03'];

function keepFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function setTemporary(folder: string): void {
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

/** Runs the command with streams that do otherwise than those of a good machine. */
async function runOn(args: readonly string[], streams: Partial<Streams>) {
  let [stdout, stderr] = ['', ''];
  const exit = await run(
    args,
    {
      stdin: async function* () {},
      stdout: {
        write: (text) => {
          stdout += text;
        },
      },
      stderr: {
        write: (text) => {
          stderr += text;
        },
      },
      env: {},
      now: () => Date.parse('2026-11-24T17:00:00Z'),
      ...streams,
    },
    '0',
  );
  return { exit, stdout, stderr };
}

describe('treaty, where a file cannot be read', () => {
  const places = [
    ['conformance', (folder: string) => ['conformance', folder], 'op-crc-sc.csv'],
    ['audit', (folder: string) => ['audit', folder, '--register', '-'], 'own.json'],
    ['check', (folder: string) => ['check', join(folder, 'own.json')], 'own.json'],
    ['simulate', (folder: string) => ['simulate', 'op-crc-sc', join(folder, 'x.csv')], 'x.csv'],
    ['status', (folder: string) => ['status', 'op-crc-sc', '--register', join(folder, 'x.csv')], 'x.csv'],
  ] as const;
  const stdin = 'treaty,participant,kind,date\nown,NOR,ratification,2001-10-02\n';

  it.each(places)('says so of a folder in its place: %s', async (_, args, file) => {
    const folder = keepFolder();
    mkdirSync(join(folder, file));
    const { exit, stdout, stderr } = await runTreaty(args(folder), { stdin });
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringMatching(`${file}: this is a folder`)]);
  });

  it.each(places)('says so of a link that leads nowhere: %s', async (_, args, file) => {
    const folder = keepFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, file));
    const { exit, stdout, stderr } = await runTreaty(args(folder), { stdin });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${file}: there is no such file`);
  });

  it.each([['audit', 'op-crc-sc', '--register', '-'], ['check', '-'], SIMULATE])(
    'says so of a disk that breaks off: %s',
    async (...args) => {
      const { exit, stdout, stderr } = await runOn(args, {
        stdin: async function* () {
          yield new TextEncoder().encode(SCENARIOS);
          throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
        },
      });
      expect([exit, stdout, stderr]).toEqual([
        2,
        '',
        'standard input: this file cannot be read (EIO). Check the path.\n',
      ]);
    },
  );
});

describe('treaty, where the folder for temporary files', () => {
  it('is missing, says so and what to do', async () => {
    const folder = join(keepFolder(), 'missing');
    setTemporary(folder);
    const { exit, stderr } = await runTreaty(SIMULATE, { stdin: SCENARIOS });
    expect([exit, stderr]).toEqual([2, expect.stringMatching(`^${folder}: .* there is no such folder.* TMPDIR`)]);
  });

  it('is there, leaves nothing in it, not even while it runs', async () => {
    const folder = keepFolder();
    setTemporary(folder);
    const seen: string[][] = [];
    const { exit, stdout } = await runOn(SIMULATE, {
      stdin: async function* () {
        yield new TextEncoder().encode(SCENARIOS);
        seen.push(readdirSync(folder));
        yield new TextEncoder().encode('c,BEL,accession,2001-10-02\n');
        seen.push(readdirSync(folder));
      },
    });
    expect([exit, stdout.split('\n').length, seen, readdirSync(folder)]).toEqual([0, 5, [[], []], []]);
  });

  it('is full, says so of a file that is held back', async () => {
    setTemporary(join(keepFolder(), 'missing'));
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `Cuba,domestic-ratification,2000-10-13,,"note ${index} of Côte d’Ivoire, as it is"`,
    );
    const stdin = `participant,kind,date,effective,note\n${rows.join('\n')}\n`;
    const { exit, stdout, stderr } = await runTreaty(['audit', 'op-crc-sc', '--register', '-', '--csv'], { stdin });
    expect([exit, stdout, stderr.includes('TMPDIR')]).toEqual([2, '', true]);
  });
});

describe('treaty, where the clock stands outside the calendar', () => {
  it.each([-1e15, 9e15, 8.64e15 + 1, Number.NaN, Date.UTC(1799, 5), Date.UTC(10_000, 5)])(
    'says so: %s',
    async (moment) => {
      const { exit, stdout, stderr } = await runOn(['status', 'op-crc-sc'], { now: () => moment });
      expect([exit, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^The clock of this machine .* --as-of/)]);
    },
  );

  it('answers of a day that is given', async () => {
    const { exit } = await runOn(['status', 'op-crc-sc', '--as-of', '2002-01-18'], { now: () => Number.NaN });
    expect(exit).toBe(0);
  });
});

describe('treaty, where the program itself is at fault', () => {
  it('says so in a sentence, and never that there are findings', async () => {
    const now = () => {
      throw new TypeError('no such thing');
    };
    const { exit, stdout, stderr } = await runOn(['status', 'op-crc-sc'], { now });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^This is a fault of the program itself: TypeError: no such thing\. Report it .*\n$/);
  });

  it('tells what the system says where nobody has thought of it', async () => {
    const now = () => {
      throw Object.assign(new Error('x'), { code: 'EMFILE', syscall: 'open', path: '/dev/x' });
    };
    const { exit, stderr } = await runOn(['status', 'op-crc-sc'], { now });
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/EMFILE \(\/dev\/x\)/)]);
  });
});

describe('treaty, where a name is one that every object has', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  it.each(names)('takes it for a name that nothing bears: %s', async (name) => {
    for (const args of [
      ['show', name],
      ['status', name],
      ['date', 'op-crc-sc', name],
      ['machine', 'crc', '--amendment', name],
      ['amendment', 'crc', name],
      [name],
    ]) {
      const { exit, stdout, stderr } = await runTreaty(args);
      expect([args, exit, stdout]).toEqual([args, 2, '']);
      expect(stderr).not.toContain('fault of the program');
    }
  });
});

describe('treaty audit, of a folder of definitions', () => {
  it('refuses a file whose treaty has another id than its name says', async () => {
    const folder = keepFolder();
    writeFileSync(join(folder, 'own.json'), JSON.stringify(opCrcSc));
    const stdin = 'treaty,participant,kind,date\nown,NOR,ratification,2001-10-02\n';
    const { exit, stdout, stderr } = await runTreaty(['audit', folder, '--register', '-'], { stdin });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('own.json: the treaty in this file has the id “op-crc-sc”. Name the file op-crc-sc.json');
  });
});

describe('treaty simulate, of what can be read once alone', () => {
  it('reads a pipe that has a name', async () => {
    const pipe = join(keepFolder(), 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'printf "%s" "$0" > "$1"', SCENARIOS, pipe]);
    onTestFinished(() => {
      writer.kill();
    });
    const { exit, stdout } = await runTreaty(['simulate', 'op-crc-sc', pipe, '--as-of', '2001-10-03']);
    expect([exit, stdout.split('\n').map((line) => line.slice(0, 2))]).toEqual([0, ['sc', 'a,', 'b,', '']]);
  });

  it('stops where nobody reads its results any more', async () => {
    let [written, isLeft] = [0, false];
    const scenarios = Array.from({ length: 50 }, (_, index) => `s${index},ROU,accession,2001-10-02\n`).join('');
    const { exit, stderr } = await runOn(SIMULATE, {
      stdin: async function* () {
        yield new TextEncoder().encode(`scenario,participant,kind,date\n${scenarios}`);
      },
      stdout: {
        write: () => {
          written += 1;
          isLeft = written > 3;
        },
        isLeft: () => isLeft,
      },
    });
    expect([exit, written]).toEqual([0, 4]);
    expect(stderr).toContain('3 scenarios.');
  });
});

describe('openWriter', () => {
  it('drops what nobody reads any more, and says that nobody does: findings are findings behind `head` too', async () => {
    const pipe = join(keepFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const descriptor = openSync(pipe, constants.O_WRONLY);
    onTestFinished(() => closeSync(descriptor));
    const stdout = openWriter(descriptor);
    stdout.write('x');
    expect(stdout.isLeft?.()).toBe(false);
    closeSync(reader);
    const file = join(keepFolder(), 'mine.csv');
    writeFileSync(file, 'participant,kind,date,effective\nNorway,ratification,2001-10-02,2001-01-18\n');
    const { exit, stderr } = await runOn(['audit', 'op-crc-sc', '--register', file], { stdout });
    expect([exit, stderr, stdout.isLeft?.()]).toEqual([1, '', true]);
  });

  it('passes on every other refusal', () => {
    const descriptor = openSync('/dev/null', 'r');
    onTestFinished(() => closeSync(descriptor));
    expect(() => openWriter(descriptor).write('x')).toThrow('EBADF');
  });
});
