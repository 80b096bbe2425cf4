import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  readonly isTTY?: boolean;
  /** The width of the terminal at which messages are read; without it they go into a pipe. */
  readonly messageColumns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What somebody types at a terminal, line by line; then it is ended. Without it there is no terminal. */
  readonly typed?: readonly string[];
  /** The present moment; noon of 24 November 2026 in New York where it is not given. */
  readonly now?: string;
}

/** Runs `treaty` without a process and keeps what it prints. */
export async function runTreaty(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const bytes = typeof options.stdin === 'string' ? new TextEncoder().encode(options.stdin) : options.stdin;
  const sayAsked = (text: string): void => {
    stderr += text;
  };
  const exit = await run(
    args,
    {
      stdin: async function* () {
        if (bytes !== undefined) yield bytes;
      },
      ...(options.typed === undefined ? {} : { openTerminal: async () => openTyped(options.typed ?? [], sayAsked) }),
      stdout: {
        write: (text) => {
          stdout += text;
        },
        columns: options.columns,
        isTTY: options.isTTY,
      },
      stderr: {
        write: (text) => {
          stderr += text;
        },
        ...(options.messageColumns !== undefined && { isTTY: true, columns: options.messageColumns }),
      },
      env: options.env ?? {},
      now: () => Date.parse(options.now ?? '2026-11-24T17:00:00Z'),
    },
    '0.0.0-test',
  );
  return { exit, stdout, stderr };
}

/** Opens a terminal at which lines are typed, one after each prompt. */
function openTyped(lines: readonly string[], say: (text: string) => void) {
  const left = [...lines];
  return {
    next: async (prompt: string) => {
      const line = left.shift();
      say(`${prompt}${line ?? ''}\n`);
      return line;
    },
    close: () => {},
  };
}

/** Runs `treaty` with --json, expects it to answer without a word on stderr, and reads the answer. */
export async function readJson(args: readonly string[], options: RunOptions = {}) {
  const { exit, stdout, stderr } = await runTreaty([...args, '--json'], options);
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}
