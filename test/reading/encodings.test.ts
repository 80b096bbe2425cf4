import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLineDecoder } from '../../src/reading/bytes/decode-lines.ts';
import type { OtherEncoding } from '../../src/reading/bytes/open-transcoder.ts';
import { parseText } from '../../src/reading/bytes/parse-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Letters in Windows-1252, worked out by hand: those from 0xA0 on are where Unicode has them, these are not. */
const IN_1252: Readonly<Record<string, number>> = { '€': 0x80, Š: 0x8a, '’': 0x92, '–': 0x96, œ: 0x9c, Ÿ: 0x9f };
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((letter) => IN_1252[letter] ?? letter.charCodeAt(0)));

function utf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array {
  const units = [...(hasMark ? '\u{feff}' : ''), ...text].flatMap((letter) => letter.split(''));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const pair = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
      return isBig ? pair.reverse() : pair;
    }),
  );
}

/** Decodes a whole file, and says which encoding was told. */
function decode(bytes: Uint8Array) {
  const told: OtherEncoding[] = [];
  const parsed = parseText(bytes, { tellEncoding: (encoding) => told.push(encoding) });
  return parsed.ok ? { text: parsed.value, told } : { issues: parsed.issues, told };
}

/** The same, in pieces of some sizes in turn. */
function decodeInPieces(bytes: Uint8Array, sizes: readonly number[]) {
  const told: OtherEncoding[] = [];
  const decoder = openLineDecoder({ tellEncoding: (encoding) => told.push(encoding) });
  let text = '';
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const decoded = decoder.push(bytes.subarray(at, at + size));
    if (!decoded.ok) return { issues: decoded.issues, told };
    text += decoded.value;
    at += size;
  }
  const last = decoder.end();
  return last.ok ? { text: text + last.value, told } : { issues: last.issues, told };
}

const TABLE = 'participant,kind,date\r\nCôte d’Ivoire,accession,2001-10-02\r\nTürkiye,ratification,2002-01-18\r\n';

describe('parseText, of whoever asks for the encoding', () => {
  it.each([
    ['UTF-8', utf8(TABLE), []],
    ['UTF-8 with a byte order mark', utf8(`\u{feff}${TABLE}`), []],
    ['UTF-16, little-endian with a mark, as Excel writes “Unicode Text”', utf16(TABLE), ['utf-16le']],
    ['UTF-16, big-endian with a mark', utf16(TABLE, { isBig: true }), ['utf-16be']],
    ['UTF-16, little-endian without a mark', utf16(TABLE, { hasMark: false }), ['utf-16le']],
    ['UTF-16, big-endian without a mark', utf16(TABLE, { isBig: true, hasMark: false }), ['utf-16be']],
    ['Windows-1252', windows1252(TABLE), ['windows-1252']],
  ])('reads %s', (_, bytes, told) => {
    expect(decode(bytes)).toEqual({ text: TABLE, told });
  });

  it.each([
    ['an XML document', '<?xml version="1.0" encoding="ISO-8859-1"?>\n<Treaty>CÃ´te</Treaty>'],
    ['a page', '<!DOCTYPE html>\n<html><head><META CHARSET="windows-1252"><title>CÃ´te</title>'],
    ['a page of older days', '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Ã´'],
  ])('takes the encoding that is declared by %s', (_, text) => {
    expect(decode(windows1252(text))).toEqual({ text, told: ['windows-1252'] });
  });

  it('takes no encoding from a table that speaks of one', () => {
    const text = 'participant,note\nNorway,<meta charset=iso-8859-1> Ã´';
    expect(decode(utf8(text))).toEqual({ text, told: [] });
  });

  it.each([
    ['that declares UTF-8', windows1252('<?xml version="1.0" encoding="UTF-8"?><a>é</a>'), 'not-utf-8'],
    ['that has a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe9), 'not-utf-8'],
    ['whose first letters are UTF-8', Uint8Array.of(...utf8('Türkiye\n'), 0x52, 0xe9), 'not-utf-8'],
    ['with zeros among bytes that are no UTF-8', Uint8Array.of(0xe9, 0, 0x61), 'binary'],
    ['with a byte that Windows-1252 does not have', Uint8Array.of(0x61, 0xe9, 0x0a, 0x81), 'binary'],
    ['that is an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'other-format'],
    ['that is a PDF', Uint8Array.of(...utf8('%PDF-1.4\n%'), 0xe2, 0xe3, 0xcf, 0xd3), 'other-format'],
    ['that is gzip', Uint8Array.of(0x1f, 0x8b, 0x08, 0xff), 'other-format'],
    ['of a mark alone', utf16(''), 'empty'],
  ])('refuses a file %s', (_, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ issues: [{ code }] });
  });

  it.each([
    ['half a letter at the end', Uint8Array.of(...utf16('a\nbc'), 0x64), 2, 3],
    ['the second half of a pair alone', utf16('a\nb\u{dc00}c'), 2, 2],
    ['the first half of a pair alone', utf16('a\r\nb\u{d800}c\n'), 2, 2],
    ['the first half of a pair at the end', utf16('ab\u{d800}'), 1, 3],
  ])('refuses UTF-16 with %s, and says where', (_, bytes, line, column) => {
    expect(decode(bytes)).toMatchObject({
      issues: [{ code: 'utf-16', what: { code: 'issue.utf-16.broken' }, line, column }],
    });
  });

  it('refuses other encodings where nobody asks: nothing is taken in silence', () => {
    expect(parseText(utf16(TABLE))).toMatchObject({ ok: false, issues: [{ code: 'utf-16' }] });
    expect(parseText(windows1252(TABLE))).toMatchObject({ ok: false, issues: [{ code: 'not-utf-8' }] });
  });
});

describe('openLineDecoder, of whoever asks for the encoding', () => {
  it.each([1, 2, 3, 1023, 1024, 1025])('reads each encoding in pieces of %i bytes', (size) => {
    const long = TABLE.repeat(40);
    const files = [utf8(long), utf16(long), utf16(long, { isBig: true, hasMark: false }), windows1252(long)];
    for (const bytes of files) expect(decodeInPieces(bytes, [size])).toEqual(decode(bytes));
  });

  it('gives the text, the refusal and the encoding of the whole file wherever it is cut', () => {
    const part = fc.constantFrom(
      'a',
      'é',
      'Œ',
      'ab\n',
      '\n',
      '\r',
      '\r\n',
      '𝄞',
      '国\u{10a}',
      'x'.repeat(600),
      '\u{1}',
      '\u{d800}',
      '\u{dc00}',
    );
    const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
    const bytesOf = fc.constantFrom<(text: string) => Uint8Array>(
      utf8,
      utf16,
      (each) => utf16(each, { isBig: true }),
      (each) => utf16(`abcdefgh${each}`, { hasMark: false }),
      windows1252,
      (each) => windows1252(`<?xml encoding="latin1"?>${each}`),
      (each) => Uint8Array.of(...utf8(each), 0xe9, 0x0a),
      (each) => Uint8Array.of(...utf16(each), 0x0a),
    );
    const cuts = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 5 });
    const met = new Map<string, number>();
    fc.assert(
      fc.property(text, bytesOf, cuts, (written, encode, sizes) => {
        const bytes = encode(written);
        const whole = decode(bytes);
        expect(decodeInPieces(bytes, sizes)).toEqual(whole);
        const outcome = `${whole.told[0] ?? 'utf-8'} ${whole.issues?.[0]?.code ?? 'read'}`;
        met.set(outcome, (met.get(outcome) ?? 0) + 1);
      }),
      { numRuns: 3000 },
    );
    for (const outcome of [
      'utf-8 read',
      'utf-16le read',
      'utf-16be read',
      'windows-1252 read',
      'utf-16le utf-16',
      'utf-8 not-utf-8',
    ])
      expect([outcome, (met.get(outcome) ?? 0) > 10]).toEqual([outcome, true]);
  });
});
