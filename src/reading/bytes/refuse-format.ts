import { type Issue, issueOfFile } from '../issues/issue.ts';

/** The first bytes of files that people mistake for tables. */
const FORMATS = [
  { starts: [0x50, 0x4b, 0x03, 0x04], format: 'xlsx', remedy: 'remedy.save-as-text' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], format: 'xls', remedy: 'remedy.save-as-text.xls' },
  { starts: [0x25, 0x50, 0x44, 0x46], format: 'pdf', remedy: 'remedy.save-as-text.pdf' },
  { starts: [0x1f, 0x8b], format: 'gzip', remedy: 'remedy.save-as-text.gzip' },
] as const;

/** How many bytes at the beginning of a file are looked at to tell what it is: UTF-16 without a byte order mark, or no text at all. */
export const SAMPLE_BYTES = 512;

/**
 * Checks if the bytes are those of another format: a workbook, a PDF, an archive (`other-format`), or text in UTF-16
 * (`utf-16`) or UTF-32 (`utf-32`), with or without its byte order mark.
 *
 * @returns `undefined` where the bytes may be UTF-8
 * @example refuseFormat(Uint8Array.of(0x25, 0x50, 0x44, 0x46))?.code // 'other-format'
 */
export function refuseFormat(bytes: Uint8Array): Issue | undefined {
  const known = FORMATS.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) {
    return issueOfFile({
      what: { code: 'issue.other-format', values: { format: known.format } },
      remedy: { code: known.remedy, values: {} },
    });
  }
  if (isUtf32(bytes)) {
    return issueOfFile({
      what: { code: 'issue.utf-32', values: {} },
      remedy: { code: 'remedy.save-as-utf-8', values: {} },
    });
  }
  if (!isUtf16(bytes)) return undefined;
  return issueOfFile({
    what: { code: 'issue.utf-16', values: {} },
    remedy: { code: 'remedy.save-as-utf-8', values: {} },
  });
}

/**
 * Checks if bytes are UTF-32, which nothing reads: by its byte order mark, whose little-endian form begins as that of UTF-16 does, or because two of
 * every four bytes are zeros, on one side. Two letters of UTF-16 have no such zeros: no text has the character U+0000.
 */
export function isUtf32(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~3;
  if (length < 8) return false;
  const isAll = (test: (at: number) => boolean): boolean => {
    for (let at = 0; at < length; at += 4) if (!test(at)) return false;
    return true;
  };
  const isZero = (at: number): boolean => bytes[at] === 0 && bytes[at + 1] === 0;
  return isAll((at) => isZero(at + 2) && !isZero(at)) || isAll((at) => isZero(at) && !isZero(at + 2));
}

/** Checks if bytes are UTF-16: by the byte order mark, or because Latin letters have a zero in every second byte, always on the same side. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  return length >= 8 && Math.min(even, odd) === 0 && Math.max(even, odd) > length / 3;
}
