import { isUtf16, isUtf32, refuseFormat, SAMPLE_BYTES } from './refuse-format.ts';
import { readWindows1252 } from './windows-1252.ts';

/** The encodings beside UTF-8 in which spreadsheets and pages write letters. */
export type OtherEncoding = 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Whoever takes notice of it, has text in other encodings than UTF-8 read. */
export interface EncodingListener {
  /** Takes the encoding of a file that is not in UTF-8; without it such a file is refused. */
  readonly tellEncoding?: (encoding: OtherEncoding) => void;
}

/** Bytes in any of the encodings, written as UTF-8 as they come in. */
export interface Transcoder {
  /** Takes the next bytes, cut anywhere. */
  readonly push: (bytes: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** How far into a page its encoding is declared, by the standard of HTML. */
const DECLARATION_BYTES = 1024;

/** A byte that UTF-8 never has stands for what is no letter in UTF-16, so that it is found at its place. */
const NO_LETTER = 0xff;

/**
 * Opens what writes a file as UTF-8: UTF-16 with its byte order mark, or told by its zeros, and Windows-1252, which ISO-8859-1 is read as, where a
 * page or an XML document declares it, or the first byte that is not ASCII begins no letter of UTF-8. UTF-8, and what is no text, is given as it is.
 * Where the bytes are cut changes nothing.
 *
 * @example openTranscoder(() => {}).push(Uint8Array.of(0x52, 0xe9)).length // 0
 */
export function openTranscoder(tell: NonNullable<EncodingListener['tellEncoding']>): Transcoder {
  let waiting: Uint8Array = new Uint8Array();
  let write: Transcoder | undefined;

  const settle = (encoding: OtherEncoding | 'utf-8' | 'open', sample: Uint8Array): Transcoder => {
    if (encoding === 'utf-8') return AS_IT_IS;
    if (encoding === 'open') return openUndeclared(sample.subarray(0, SAMPLE_BYTES).includes(0), tell);
    tell(encoding);
    return encoding === 'windows-1252' ? WINDOWS_1252 : openUtf16(encoding === 'utf-16be');
  };
  const take = (bytes: Uint8Array, isWhole: boolean): Uint8Array => {
    if (write !== undefined) return write.push(bytes);
    waiting = join(waiting, bytes);
    if (waiting.length < DECLARATION_BYTES && !isWhole) return NOTHING;
    const sample = waiting.subarray(0, DECLARATION_BYTES);
    write = settle(findEncoding(sample), sample);
    const written = write.push(waiting);
    waiting = NOTHING;
    return written;
  };
  return {
    push: (bytes) => take(bytes, false),
    end: () => join(take(NOTHING, true), write?.end() ?? NOTHING),
  };
}

const NOTHING = new Uint8Array();

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return new Uint8Array(second);
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Finds the encoding of a file by its beginning; `open` where the letters behind it have to tell. */
function findEncoding(sample: Uint8Array): OtherEncoding | 'utf-8' | 'open' {
  const start = sample.subarray(0, SAMPLE_BYTES);
  if (isUtf32(start)) return 'utf-8';
  if (isUtf16(start)) return isBigEndian(start) ? 'utf-16be' : 'utf-16le';
  if (refuseFormat(start) !== undefined || BYTE_ORDER_MARK.every((byte, index) => start[index] === byte))
    return 'utf-8';
  const label = findDeclared(readWindows1252(sample));
  if (label === undefined) return 'open';
  return nameOfEncoding(label) === 'windows-1252' ? 'windows-1252' : 'utf-8';
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

function isBigEndian(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return true;
  if (first === 0xff && second === 0xfe) return false;
  return bytes.indexOf(0) % 2 === 0;
}

/** Finds the encoding that a page or an XML document declares. */
function findDeclared(beginning: string): string | undefined {
  if (!/^\s*</u.test(beginning)) return undefined;
  const [, inXml] = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/iu.exec(beginning) ?? [];
  const [, inPage] = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(beginning) ?? [];
  return inXml ?? inPage;
}

function nameOfEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const AS_IT_IS: Transcoder = { push: (bytes) => bytes, end: () => NOTHING };

const WINDOWS_1252: Transcoder = {
  push: (bytes) => new TextEncoder().encode(readWindows1252(bytes)),
  end: () => NOTHING,
};

/** The most bytes that a letter takes in UTF-8. */
const LONGEST_LETTER = 4;

/**
 * Opens what waits for the first byte that is not ASCII: what stands before it is the same in both encodings.
 *
 * @param hasZeros whether zeros stand at the beginning, so that what is no UTF-8 is no text at all
 */
function openUndeclared(hasZeros: boolean, tell: NonNullable<EncodingListener['tellEncoding']>): Transcoder {
  let waiting: Uint8Array = NOTHING;
  let write: Transcoder | undefined;
  const take = (bytes: Uint8Array, isWhole: boolean): Uint8Array => {
    if (write !== undefined) return write.push(bytes);
    const all = join(waiting, bytes);
    const at = all.findIndex((byte) => byte >= 0x80);
    if (at === -1) {
      waiting = NOTHING;
      return all;
    }
    waiting = all.subarray(at);
    if (waiting.length < LONGEST_LETTER && !isWhole) return all.subarray(0, at);
    write = hasZeros || beginsWithLetter(waiting) ? AS_IT_IS : WINDOWS_1252;
    if (write === WINDOWS_1252) tell('windows-1252');
    return join(all.subarray(0, at), write.push(waiting));
  };
  return { push: (bytes) => take(bytes, false), end: () => take(NOTHING, true) };
}

/** Checks if bytes begin with a letter of UTF-8 that is not ASCII. */
function beginsWithLetter(bytes: Uint8Array): boolean {
  const [lead = 0] = bytes;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
    return true;
  } catch {
    return false;
  }
}

function openUtf16(isBig: boolean): Transcoder {
  // What has come of a letter: one byte of two, or the first half of a pair, with a byte of the second.
  let rest: Uint8Array = NOTHING;
  const take = (bytes: Uint8Array, isWhole: boolean): Uint8Array => {
    const all = join(rest, bytes);
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    let units = all.length >> 1;
    const isHalf = units > 0 && (view.getUint16((units - 1) * 2, !isBig) & 0xfc00) === 0xd800;
    if (isHalf && !isWhole) units -= 1;
    rest = all.slice(units * 2);
    const text = lettersOf(view, units, isBig);
    const written = writeUtf8(text);
    return isWhole && rest.length > 0 ? join(written, Uint8Array.of(NO_LETTER)) : written;
  };
  return { push: (bytes) => take(bytes, false), end: () => take(NOTHING, true) };
}

/** How many letters are put together at once: a call takes so many arguments and no more. */
const LETTERS = 8192;

function lettersOf(view: DataView, units: number, isBig: boolean): string {
  let text = '';
  for (let from = 0; from < units; from += LETTERS) {
    const length = Math.min(LETTERS, units - from);
    text += String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint16((from + index) * 2, !isBig)));
  }
  return text;
}

/** Writes a text as UTF-8, and half a pair as a byte that is none. */
function writeUtf8(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const [first = '', ...others] = text.split(/\p{Cs}/u);
  return others.reduce<Uint8Array>(
    (written, part) => join(join(written, Uint8Array.of(NO_LETTER)), encoder.encode(part)),
    encoder.encode(first),
  );
}
