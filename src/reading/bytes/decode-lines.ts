import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { issueAfterLines, issueAt, type Parsed } from '../issues/issue.ts';
import { countLineEnds } from '../issues/place.ts';
import { type EncodingListener, type OtherEncoding, openTranscoder } from './open-transcoder.ts';
import { bytesOf, outcomeOf, parsePiece, refuseEmpty } from './parse-text.ts';
import { refuseFormat, SAMPLE_BYTES } from './refuse-format.ts';
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
 * Opens a file of any size that is decoded as UTF-8 as its bytes come in. What `parseText` refuses is refused here too, at the same place
 * wherever the file is cut, save its size: only a line is never longer than a whole file may be there (`line-too-long`).
 *
 * With `tellEncoding`, other encodings are decoded, too, as by `parseText`.
 *
 * @example openLineDecoder().push(Uint8Array.of(0x4e, 0x4f, 0x52, 0x0a, 0xc3)) // { ok: true, value: '' }
 */
export function openLineDecoder(listener: EncodingListener = {}): LineDecoder {
  assertArgument('openLineDecoder', 'listener', OBJECT, listener);
  const { tellEncoding } = listener;
  const utf8 = openUtf8Decoder();
  if (tellEncoding === undefined) return utf8;
  let encoding: OtherEncoding | undefined;
  const transcoder = openTranscoder((found) => {
    encoding = found;
    tellEncoding(found);
  });
  return {
    push: (bytes) => outcomeOf(utf8.push(transcoder.push(bytes)), encoding),
    end: () => {
      const before = utf8.push(transcoder.end());
      const last = before.ok ? utf8.end() : before;
      const all = before.ok && last.ok ? { ok: true as const, value: before.value + last.value } : last;
      return outcomeOf(all, encoding);
    },
  };
}

function openUtf8Decoder(): LineDecoder {
  // What has come of a line that has not ended. It is put together once: each time it grows, copies would take ever longer.
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let restEndsWithReturn = false;
  let bytesBefore = 0;
  let linesBefore = 0;
  // What a file without text has: nothing, or blanks.
  let blank: '' | ' ' | undefined = '';

  const decode = (bytes: Uint8Array): Parsed<string> => {
    const refused = bytesBefore === 0 ? refuseFormat(bytes) : undefined;
    if (refused !== undefined) return { ok: false, issues: [refused] };
    const decoded = parsePiece(bytes, { offset: bytesBefore });
    if (!decoded.ok) return { ok: false, issues: decoded.issues.map((issue) => issueAfterLines(issue, linesBefore)) };
    bytesBefore += bytes.length;
    linesBefore += countLineEnds(decoded.value);
    if (blank !== undefined && decoded.value !== '') blank = decoded.value.trim() === '' ? ' ' : undefined;
    return decoded;
  };

  const takeRest = (): Uint8Array => {
    const all = bytesOf(rest);
    rest = [];
    restBytes = 0;
    return all;
  };

  /** Finds where the last line of the bytes begins; 0 where no line of the file has ended with them. */
  const findLastLine = (bytes: Uint8Array): number => {
    const lastLf = bytes.lastIndexOf(LF);
    // Of a CR at the end it is not known whether it is the first half of CRLF.
    return (lastLf === -1 ? bytes.subarray(0, -1).lastIndexOf(CR) : lastLf) + 1;
  };

  return {
    push: (bytes) => {
      const end = findLastLine(bytes);
      const isEnded = end > 0 || (restEndsWithReturn && bytes.length > 0);
      // The format of a file is told by its beginning, of which there must be enough.
      const isEnough = bytesBefore > 0 || restBytes + end >= SAMPLE_BYTES;
      restEndsWithReturn = bytes.length > 0 ? bytes.at(-1) === CR : restEndsWithReturn;
      if (!isEnded || !isEnough) {
        keep(bytes);
        return restBytes > LARGEST_INPUT_BYTES ? tooLong(linesBefore + 1) : NOTHING;
      }
      keep(bytes.subarray(0, end));
      const lines = takeRest();
      keep(bytes.subarray(end));
      const long = lines.length > LARGEST_INPUT_BYTES ? findLongLine(lines) : undefined;
      return long === undefined ? decode(lines) : tooLong(linesBefore + long);
    },
    end: () => {
      const last = restBytes > 0 ? decode(takeRest()) : NOTHING;
      const empty = last.ok && blank !== undefined ? refuseEmpty(blank) : undefined;
      return empty === undefined ? last : { ok: false, issues: [empty] };
    },
  };

  function keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    // A copy, for whoever reads a file may read its next piece into the same bytes; `slice` of Node.js’s own kind of bytes makes none.
    rest.push(new Uint8Array(bytes));
    restBytes += bytes.length;
  }
}

const NOTHING: Parsed<string> = { ok: true, value: '' };

/** Finds the first line that is longer than a whole file may be, counted from 1. */
function findLongLine(bytes: Uint8Array): number | undefined {
  let line = 1;
  let start = 0;
  for (const [at, byte] of bytes.entries()) {
    if (at - start > LARGEST_INPUT_BYTES) return line;
    if (byte !== LF && (byte !== CR || bytes[at + 1] === LF)) continue;
    start = at + 1;
    line += 1;
  }
  return undefined;
}

function tooLong(line: number): Parsed<string> {
  const what = { code: 'issue.line-too-long', values: { mebibytes: LARGEST_INPUT_BYTES / 1024 ** 2 } } as const;
  const remedy = { code: 'remedy.check-file.lines', values: {} } as const;
  return { ok: false, issues: [issueAt({ line }, [], { what, remedy })] };
}
