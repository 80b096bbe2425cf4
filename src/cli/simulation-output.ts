import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { BadInput } from './exit-code.ts';

/** What is read of a result that a run before has written. */
export interface ResultLine {
  readonly seal: string;
  /** Whether the law refuses an act of its scenario. */
  readonly isRefused: boolean;
}

/** Where results go, a line each, and what is there from a run before. */
export interface SimulationOutput {
  /** How many results a run before has written whole, and in how many of them the law refuses an act. */
  readonly done: number;
  readonly doneRefused: number;
  /** The seal of the last of them. */
  readonly seal?: string;
  readonly write: (line: string) => void;
  readonly close: () => void;
}

export interface SimulationFileOptions {
  readonly resume: boolean;
  /** The first line, which tables have. */
  readonly header: string | undefined;
  /** Reads a line of results; `undefined` for one that is none. */
  readonly read: (line: string) => ResultLine | undefined;
}

const PIECE_BYTES = 65_536;
const LF = 10;

/**
 * Opens a file for results. Without `resume` it must not be there yet; with it, what a run before wrote is kept: a last line that was
 * cut off is taken away, the others are read, and results are added behind them.
 *
 * @throws BadInput where the file cannot be used, or cannot be written
 */
export function openSimulationFile(path: string, options: SimulationFileOptions): SimulationOutput {
  const isThere = existsSync(path);
  if (isThere && !options.resume) {
    throw new BadInput(`${path}: this file is there already. Go on with it by --resume, or name another file.`);
  }
  const descriptor = attempt(path, () => openSync(path, isThere ? 'r+' : 'wx+'));
  try {
    return openResults(path, descriptor, isThere, options);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function openResults(
  path: string,
  descriptor: number,
  isThere: boolean,
  options: SimulationFileOptions,
): SimulationOutput {
  const { header } = options;
  const { done, doneRefused, seal, bytes } = isThere ? readResults(path, descriptor, options) : NOTHING;
  if (isThere) attempt(path, () => ftruncateSync(descriptor, bytes));
  let at = bytes;
  let held = bytes === 0 && header !== undefined ? `${header}\n` : '';
  const flush = (): void => {
    const buffer = Buffer.from(held);
    held = '';
    attempt(path, () => {
      for (let from = 0; from < buffer.length; ) {
        from += writeSync(descriptor, buffer, from, buffer.length - from, at + from);
      }
    });
    at += buffer.length;
  };
  return {
    done,
    doneRefused,
    ...(seal === undefined ? {} : { seal }),
    write: (line) => {
      held += `${line}\n`;
      if (held.length > PIECE_BYTES) flush();
    },
    close: () => {
      try {
        flush();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** @throws BadInput with what the system says, where it refuses */
function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(`${path}: ${REASONS[code] ?? `this file cannot be written (${code})`}. Name another file.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder',
  EACCES: 'this file may not be written',
  EROFS: 'this file may not be written',
  ENOSPC: 'there is no room left for it',
  EFBIG: 'the file has become larger than the system lets it',
  EINVAL: 'this is no file to which results could be added',
};

interface ResultsRead {
  readonly done: number;
  readonly doneRefused: number;
  readonly seal?: string;
  /** Up to the end of the last whole line. */
  readonly bytes: number;
}

const NOTHING: ResultsRead = { done: 0, doneRefused: 0, bytes: 0 };

/** Reads the results of a run before, line by line. */
function readResults(path: string, descriptor: number, { header, read }: SimulationFileOptions): ResultsRead {
  let results = NOTHING;
  let line = 0;
  const take = (text: string, length: number): void => {
    line += 1;
    const bytes = results.bytes + length;
    if (line === 1 && header !== undefined) {
      if (text !== header) throw notOurs(path, line);
      results = { ...results, bytes };
      return;
    }
    const result = read(text);
    if (result === undefined) throw notOurs(path, line);
    const doneRefused = results.doneRefused + (result.isRefused ? 1 : 0);
    results = { done: results.done + 1, doneRefused, seal: result.seal, bytes };
  };
  const buffer = Buffer.alloc(PIECE_BYTES);
  let rest = Buffer.alloc(0);
  for (let at = 0; ; ) {
    const count = attempt(path, () => readSync(descriptor, buffer, 0, PIECE_BYTES, at));
    if (count === 0) return results;
    at += count;
    const text = Buffer.concat([rest, buffer.subarray(0, count)]);
    let from = 0;
    for (let end = text.indexOf(LF); end !== -1; end = text.indexOf(LF, from)) {
      take(text.subarray(from, end).toString('utf8'), end + 1 - from);
      from = end + 1;
    }
    rest = text.subarray(from);
  }
}

function notOurs(path: string, line: number): BadInput {
  return new BadInput(
    `${path}:${line}: this line is no result of "treaty simulate" in this form. Nothing was added. Name another file, or start anew without --resume.`,
  );
}

/** A seal that grows with each thing that is put under it: equal seals mean that the same things were, in the same order. */
export interface Seal {
  readonly add: (value: unknown) => string;
}

/** Begins a seal. */
export function beginSeal(value: unknown): Seal {
  let seal = '';
  const add = (next: unknown): string => {
    seal = createHash('sha256').update(seal).update(JSON.stringify(next)).digest('hex').slice(0, 16);
    return seal;
  };
  add(value);
  return { add };
}
