import { BYTES, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Fault } from '../issues/attempt.ts';
import { type Issue, issueAt, issueOfFile, type Parsed } from '../issues/issue.ts';
import { listLineStarts, placeAtOffset } from '../issues/place.ts';
import { findControlCharacter, isDirection } from '../values/control-character.ts';
import { type EncodingListener, type OtherEncoding, openTranscoder } from './open-transcoder.ts';
import { refuseFormat, SAMPLE_BYTES } from './refuse-format.ts';
import { refuseSize } from './refuse-size.ts';
import { readWindows1252 } from './windows-1252.ts';

const CONTINUATION_MASK = 0b1100_0000;
const CONTINUATION = 0b1000_0000;

/**
 * Decodes the bytes of a file as UTF-8, with or without a byte order mark; line ends stay as they are.
 *
 * With `tellEncoding`, which takes what the encoding is, UTF-16 and Windows-1252, which ISO-8859-1 is read as, are decoded too: UTF-16 with its byte
 * order mark or told by its zeros; Windows-1252 where a page declares it, or the first byte that is not ASCII begins no letter of UTF-8.
 *
 * Refused, with one issue, the first in the file: more than 16 MiB (`too-large`), no byte but blanks (`empty`), a workbook, a PDF or an
 * archive (`other-format`), UTF-16 (`utf-16`), UTF-32 (`utf-32`), a byte that is not UTF-8 (`not-utf-8`), a control character (`binary`), a character that
 * turns the direction of what follows (`direction-character`).
 *
 * @example parseText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x4e, 0x4f, 0x52)) // { ok: true, value: 'NOR' }
 */
export function parseText(bytes: Uint8Array, listener: EncodingListener = {}): Parsed<string> {
  assertArgument('parseText', 'bytes', BYTES, bytes);
  assertArgument('parseText', 'listener', OBJECT, listener);
  const { tellEncoding } = listener;
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge !== undefined) return { ok: false, issues: [tooLarge] };
  if (tellEncoding === undefined) return parseUtf8(bytes);
  let encoding: OtherEncoding | undefined;
  const transcoder = openTranscoder((found) => {
    encoding = found;
    tellEncoding(found);
  });
  const first = transcoder.push(bytes);
  return outcomeOf(parseUtf8(bytesOf([first, transcoder.end()])), encoding);
}

function parseUtf8(bytes: Uint8Array): Parsed<string> {
  const unread = refuseFormat(bytes);
  if (unread !== undefined) return { ok: false, issues: [unread] };
  const decoded = parsePiece(bytes, { offset: 0 });
  const empty = decoded.ok ? refuseEmpty(decoded.value) : undefined;
  return empty === undefined ? decoded : { ok: false, issues: [empty] };
}

/**
 * Decodes a piece of a file that begins where a line does; only the first may begin with a byte order mark.
 *
 * @param before how many bytes of the file stand before the piece
 */
export function parsePiece(bytes: Uint8Array, { offset }: { readonly offset: number }): Parsed<string> {
  const ignoreBOM = offset > 0;
  let text: string | undefined;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    // Which mistake of several comes first must not depend on where a file is cut.
    const at = findBadByte(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM }).decode(bytes.subarray(0, at));
    if (offset === 0 && isBinary(bytes)) return { ok: false, issues: [BINARY] };
    return { ok: false, issues: [refuseControl(before) ?? issueOfBadByte(bytes, at, before, offset)] };
  }
  const issue = refuseControl(text);
  return issue === undefined ? { ok: true, value: text } : { ok: false, issues: [issue] };
}

/** Says of what is no letter in UTF-16 that it is none there, and not in what it was written as. */
export function outcomeOf<T>(parsed: Parsed<T>, encoding: OtherEncoding | undefined): Parsed<T> {
  if (parsed.ok || encoding === undefined) return parsed;
  return {
    ok: false,
    issues: parsed.issues.map(({ value, ...issue }) =>
      issue.what.code === 'issue.not-utf-8'
        ? { ...issue, ...BROKEN_UTF_16, code: 'utf-16' }
        : { ...issue, ...(value !== undefined && { value }) },
    ),
  };
}

const BROKEN_UTF_16: Fault = {
  what: { code: 'issue.utf-16.broken', values: {} },
  remedy: { code: 'remedy.save-as-utf-8', values: {} },
};

/** Puts pieces of bytes together. */
export function bytesOf(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Bytes that are no UTF-8, with zeros among them, are no text in any other alphabet either. */
const BINARY = issueOfFile({
  what: { code: 'issue.binary', values: {} },
  remedy: { code: 'remedy.name-text-file', values: {} },
});

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return false;
  try {
    // A letter that the sample cuts in two is no mistake.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return false;
  } catch {
    return true;
  }
}

function issueOfBadByte(bytes: Uint8Array, at: number, before: string, offset: number): Issue {
  const byte = bytes[at] ?? 0;
  const name = `0x${byte.toString(16).toUpperCase()}`;
  const letter = readWindows1252(Uint8Array.of(byte));
  const what = { code: 'issue.not-utf-8', values: { byte: name, offset: offset + at } } as const;
  const remedy = { code: 'remedy.save-as-utf-8.letter', values: { letter: renderExcerpt(letter) } } as const;
  return issueAt(placeAtOffset(listLineStarts(before), before.length), [], { what, remedy }, name);
}

/**
 * Finds the first byte that is not UTF-8. A lenient decoder puts U+FFFD there, so that is where the bytes written anew first
 * differ; a sequence that breaks off inside U+FFFD's own bytes agrees a little longer, hence the step back to its beginning.
 */
function findBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) offset += 1;
  while (offset > 0 && ((again[offset] ?? 0) & CONTINUATION_MASK) === CONTINUATION) offset -= 1;
  return offset;
}

/**
 * Checks if a text has a character that no text has (`binary`, `direction-character`).
 *
 * @returns `undefined` for a text that has none
 */
export function refuseControl(text: string): Issue | undefined {
  const offset = findControlCharacter(text);
  if (offset === undefined) return undefined;
  const character = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  const fault: Fault = isDirection(text.charAt(offset))
    ? {
        what: { code: 'issue.direction-character', values: { character } },
        remedy: { code: 'remedy.delete-character', values: {} },
      }
    : {
        what: { code: 'issue.binary.control-character', values: { character } },
        remedy: { code: 'remedy.name-text-file.delete-character', values: {} },
      };
  return issueAt(placeAtOffset(listLineStarts(text.slice(0, offset)), offset), [], fault, character);
}

/**
 * Checks if a text has nothing but blanks (`empty`).
 *
 * @returns `undefined` for a text that has something
 */
export function refuseEmpty(text: string): Issue | undefined {
  if (text.trim() !== '') return undefined;
  return issueOfFile({
    what: { code: text === '' ? 'issue.empty' : 'issue.empty.blank', values: {} },
    remedy: { code: 'remedy.check-file.saved', values: {} },
  });
}
