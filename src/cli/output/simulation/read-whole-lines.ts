import { readSync } from 'node:fs';

/** A line of a file that ends with a line feed. */
export interface WholeLine {
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** What stands on it, without the line feed. */
  readonly bytes: Uint8Array;
  /** In bytes, where the next line begins. */
  readonly end: number;
}

const PIECE_BYTES = 65_536;
const LF = 10;

/**
 * Reads an open file line by line, in the memory that its longest line takes. What stands behind the last line feed is no line.
 *
 * @throws the error of the system, where it refuses
 */
export function* readWholeLines(descriptor: number): Generator<WholeLine, undefined> {
  const buffer = Buffer.alloc(PIECE_BYTES);
  const begun: Buffer[] = [];
  let line = 0;
  let end = 0;
  for (let at = 0; ; ) {
    const count = readSync(descriptor, buffer, 0, PIECE_BYTES, at);
    if (count === 0) return;
    at += count;
    const piece = buffer.subarray(0, count);
    let from = 0;
    for (let to = piece.indexOf(LF); to !== -1; to = piece.indexOf(LF, from)) {
      const bytes = Buffer.concat([...begun.splice(0), piece.subarray(from, to)]);
      from = to + 1;
      line += 1;
      end += bytes.length + 1;
      yield { line, bytes, end };
    }
    begun.push(Buffer.from(piece.subarray(from)));
  }
}
