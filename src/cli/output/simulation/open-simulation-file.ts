import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import { BadInput } from '../../bad-input.ts';
import { readWholeLines } from './read-whole-lines.ts';
import type { ResultForm, SealedResult } from './result-form.ts';

/** A result that a run before has written. */
export interface FinishedResult extends SealedResult {
  /** The line on which it stands. */
  readonly line: number;
}

/** Where results go, a line each, and what is there from a run before. */
export interface SimulationOutput {
  /** Reads the next result that a run before has written whole; `undefined` where there is none left. */
  readonly readFinished: () => FinishedResult | undefined;
  /** Adds a line behind the finished results, once all of them are read. */
  readonly write: (line: string) => void;
  /** Writes what is held back; a file of which finished results are left unread stays as it was. */
  readonly close: () => void;
}

const PIECE_LETTERS = 65_536;

/**
 * Opens a file for results. Without `resume` it must not be there yet; with it, the results that a run before wrote are read again one by
 * one. A last line that was cut off is no result: the next that is written takes its place.
 *
 * @throws BadInput where the file holds something else, cannot be used, or cannot be written
 */
export function openSimulationFile(path: string, form: ResultForm, resume: boolean): SimulationOutput {
  const isThere = existsSync(path);
  if (isThere && !resume) {
    throw new BadInput({ code: 'usage.results-there-already', values: { file: path } });
  }
  const descriptor = attempt(path, () => openSync(path, isThere ? 'r+' : 'wx+'));
  try {
    return openResults(path, descriptor, form);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function openResults(path: string, descriptor: number, form: ResultForm): SimulationOutput {
  assertOpening(path, descriptor, form.opening);
  const lines = readWholeLines(descriptor);
  let isAllRead = false;
  let isCut = false;
  let at = 0;
  const readLine = () => {
    const { value } = attempt(path, () => lines.next());
    if (value === undefined) isAllRead = true;
    else at = value.end;
    return value;
  };
  let held = form.header === undefined || readLine() !== undefined ? '' : `${form.header}\n`;
  const flush = (): void => {
    const buffer = Buffer.from(held);
    held = '';
    attempt(path, () => {
      if (!isCut) ftruncateSync(descriptor, at);
      isCut = true;
      for (let from = 0; from < buffer.length; ) {
        from += writeSync(descriptor, buffer, from, buffer.length - from, at + from);
      }
    });
    at += buffer.length;
  };
  return {
    readFinished: () => {
      const found = readLine();
      if (found === undefined) return undefined;
      const text = decode(found.bytes);
      const result = text === undefined ? undefined : form.unseal(text);
      if (result === undefined) throw notOurs(path, found.line);
      return { ...result, line: found.line };
    },
    write: (line) => {
      held += `${line}\n`;
      if (held.length > PIECE_LETTERS) flush();
    },
    close: () => {
      try {
        if (isAllRead) flush();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** @throws BadInput where a file begins otherwise than results do, so that nothing else is ever written over */
function assertOpening(path: string, descriptor: number, opening: string): void {
  const expected = Buffer.from(opening);
  const start = Buffer.alloc(expected.length);
  const count = attempt(path, () => readSync(descriptor, start, 0, start.length, 0));
  if (!start.subarray(0, count).equals(expected.subarray(0, count))) throw notOurs(path, 1);
}

/** Reads bytes as text; `undefined` where they are none, for two lines of other bytes must never read the same. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function notOurs(file: string, line: number): BadInput {
  const remedy = line === 1 ? START_ANEW : SIMULATE_AGAIN;
  return new BadInput({ code: 'usage.results-other-form', values: { file, line, remedy } });
}

/** What helps where nothing in a file can be gone on with. */
export const START_ANEW: CommandMessage = { code: 'usage.start-anew', values: {} };

/** What helps where a result is not what it must be, and those above it are. */
export const SIMULATE_AGAIN: CommandMessage = { code: 'usage.simulate-again', values: {} };

/** @throws BadInput with what the system says, where it refuses */
function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput({ code: 'usage.unwritable-file', values: { file: path, code } });
  }
}
