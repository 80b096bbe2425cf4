import { issueAfterLines, issueAt, type Parsed } from '../issues/issue.ts';
import { parseText } from './parse-text.ts';
import { LARGEST_INPUT_BYTES } from './refuse-size.ts';

/** A file that is decoded as its bytes come in. */
export interface LineDecoder {
  /** Takes the next bytes, cut anywhere, and gives the text up to the last line break. */
  readonly push: (bytes: Uint8Array) => Parsed<string>;
  /** Gives the text behind the last line break. */
  readonly end: () => Parsed<string>;
}

const LF = 10;
const CR = 13;

/**
 * Opens a file of any size that is decoded as UTF-8 as its bytes come in; what `parseText` refuses is refused here too, save its size:
 * only a line is never longer than a whole file may be there (`line-too-long`).
 *
 * @example openLineDecoder().push(Uint8Array.of(0x4e, 0x4f, 0x52, 0x0a, 0xc3)) // { ok: true, value: 'NOR\n' }
 */
export function openLineDecoder(): LineDecoder {
  // What has come of a line that has not ended. It is put together once: each time it grows, copies would take ever longer.
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let linesBefore = 0;
  let isBlank = true;

  const decode = (bytes: Uint8Array): Parsed<string> => {
    const decoded = parseText(bytes);
    if (decoded.ok) {
      isBlank = false;
      linesBefore += countLines(decoded.value);
      return decoded;
    }
    // One piece of a file may well be blank.
    if (decoded.issues.some(({ code }) => code !== 'empty')) {
      return { ok: false, issues: decoded.issues.map((issue) => issueAfterLines(issue, linesBefore)) };
    }
    const blanks = new TextDecoder().decode(bytes);
    linesBefore += countLines(blanks);
    return { ok: true, value: blanks };
  };

  return {
    push: (bytes) => {
      const lastLf = bytes.lastIndexOf(LF);
      const end = (lastLf === -1 ? bytes.lastIndexOf(CR) : lastLf) + 1;
      const lines = end === 0 ? undefined : concat([...rest, bytes.subarray(0, end)]);
      if (lines !== undefined) {
        rest = [];
        restBytes = 0;
      }
      rest.push(bytes.slice(end));
      restBytes += bytes.length - end;
      if (restBytes > LARGEST_INPUT_BYTES) return tooLong(linesBefore + 1);
      return lines === undefined ? NOTHING : decode(lines);
    },
    end: () => (isBlank || restBytes > 0 ? endOf(concat(rest), isBlank, decode) : NOTHING),
  };
}

const NOTHING: Parsed<string> = { ok: true, value: '' };

function endOf(rest: Uint8Array, isBlank: boolean, decode: (bytes: Uint8Array) => Parsed<string>): Parsed<string> {
  const decoded = decode(rest);
  return isBlank && decoded.ok && decoded.value.trim() === '' ? parseText(rest) : decoded;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function tooLong(line: number): Parsed<string> {
  const what = { code: 'issue.line-too-long', values: { mebibytes: LARGEST_INPUT_BYTES / 1024 ** 2 } } as const;
  const remedy = { code: 'remedy.check-file.lines', values: {} } as const;
  return { ok: false, issues: [issueAt({ line }, [], { what, remedy })] };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
