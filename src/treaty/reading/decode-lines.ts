import type { Parsed } from '../issue.ts';
import { decodeText } from './decode-text.ts';
import { moveDown } from './move-down.ts';

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
 * Opens a file of any size that is decoded as UTF-8 as its bytes come in; what `decodeText` refuses is refused here too, save its size.
 *
 * @example openLineDecoder().push(Uint8Array.of(0x4e, 0x4f, 0x52, 0x0a, 0xc3)) // { ok: true, value: 'NOR\n' }
 */
export function openLineDecoder(): LineDecoder {
  let rest: Uint8Array = new Uint8Array();
  let linesBefore = 0;
  let isBlank = true;

  const decode = (bytes: Uint8Array): Parsed<string> => {
    const decoded = decodeText(bytes);
    if (decoded.ok) {
      isBlank = false;
      linesBefore += countLines(decoded.value);
      return decoded;
    }
    // One piece of a file may well be blank.
    if (decoded.issues.some(({ code }) => code !== 'empty')) {
      return { ok: false, issues: decoded.issues.map((issue) => moveDown(issue, linesBefore)) };
    }
    const blanks = new TextDecoder().decode(bytes);
    linesBefore += countLines(blanks);
    return { ok: true, value: blanks };
  };

  return {
    push: (bytes) => {
      const all = rest.length === 0 ? bytes : concat(rest, bytes);
      const end = Math.max(all.lastIndexOf(LF), all.includes(LF) ? -1 : all.lastIndexOf(CR)) + 1;
      rest = all.slice(end);
      return end === 0 ? NOTHING : decode(all.subarray(0, end));
    },
    end: () => (isBlank || rest.length > 0 ? endOf(rest, isBlank, decode) : NOTHING),
  };
}

const NOTHING: Parsed<string> = { ok: true, value: '' };

function endOf(rest: Uint8Array, isBlank: boolean, decode: (bytes: Uint8Array) => Parsed<string>): Parsed<string> {
  const decoded = decode(rest);
  return isBlank && decoded.ok && decoded.value.trim() === '' ? decodeText(rest) : decoded;
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
