import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { BadInput } from './exit-code.ts';

/** Where results go, a line each, and how many lines are there from a run before. */
export interface SimulationOutput {
  /** How many results a run before has written whole. */
  readonly done: number;
  /** The seal of the last of them. */
  readonly seal?: string;
  readonly write: (line: string) => void;
  readonly close: () => void;
}

const PIECE_BYTES = 65_536;
const LF = 10;

/**
 * Opens a file for results. Without `resume` it must not be there yet; with it, what a run before wrote is kept: a last line that was
 * cut off is taken away, the others are counted, and results are added behind them.
 *
 * @param header the first line, which tables have
 * @param sealOf finds the seal in a line of results
 * @throws BadInput where the file cannot be used
 */
export function openSimulationFile(
  path: string,
  header: string | undefined,
  { resume, sealOf }: { readonly resume: boolean; readonly sealOf: (line: string) => string | undefined },
): SimulationOutput {
  const isThere = existsSync(path);
  if (isThere && !resume) {
    throw new BadInput(`${path}: this file is there already. Go on with it by --resume, or name another file.`);
  }
  const descriptor = openFile(path);
  const { lines, first, last, bytes } = isThere ? readLines(descriptor) : NOTHING;
  const isOurs = lines === 0 || header === undefined || first === header;
  const done = Math.max(0, lines - (header === undefined ? 0 : 1));
  const seal = done === 0 || last === undefined ? undefined : sealOf(last);
  if (!isOurs || (done > 0 && seal === undefined)) {
    closeSync(descriptor);
    throw new BadInput(
      `${path}: this file does not hold results of "treaty simulate" in this form. Name another file.`,
    );
  }
  ftruncateSync(descriptor, bytes);
  let at = bytes;
  let held = lines === 0 && header !== undefined ? `${header}\n` : '';
  const flush = (): void => {
    const buffer = Buffer.from(held);
    for (let from = 0; from < buffer.length; )
      from += writeSync(descriptor, buffer, from, buffer.length - from, at + from);
    at += buffer.length;
    held = '';
  };
  return {
    done,
    ...(seal === undefined ? {} : { seal }),
    write: (line) => {
      held += `${line}\n`;
      if (held.length > PIECE_BYTES) flush();
    },
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
}

interface LinesRead {
  readonly lines: number;
  readonly first?: string;
  readonly last?: string;
  /** Up to the end of the last whole line. */
  readonly bytes: number;
}

const NOTHING: LinesRead = { lines: 0, bytes: 0 };

function openFile(path: string): number {
  try {
    return openSync(path, existsSync(path) ? 'r+' : 'wx+');
  } catch (error) {
    throw new BadInput(
      `${path}: ${error instanceof Error ? error.message : 'it cannot be written'}. Name another file.`,
    );
  }
}

/** Counts the whole lines of a file piece by piece, and keeps the first and the last. */
function readLines(descriptor: number): LinesRead {
  const buffer = Buffer.alloc(PIECE_BYTES);
  const { size } = fstatSync(descriptor);
  let read: LinesRead = NOTHING;
  let rest = Buffer.alloc(0);
  for (let at = 0; at < size; ) {
    const count = readSync(descriptor, buffer, 0, PIECE_BYTES, at);
    if (count === 0) break;
    at += count;
    const text = Buffer.concat([rest, buffer.subarray(0, count)]);
    let from = 0;
    for (let end = text.indexOf(LF); end !== -1; end = text.indexOf(LF, from)) {
      const line = text.subarray(from, end).toString('utf8');
      read = { lines: read.lines + 1, first: read.first ?? line, last: line, bytes: read.bytes + end + 1 - from };
      from = end + 1;
    }
    rest = text.subarray(from);
  }
  return read;
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
