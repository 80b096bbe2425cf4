import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/reading/bytes/parse-text.ts';
import { LARGEST_INPUT_BYTES, refuseSize } from '../../src/reading/bytes/refuse-size.ts';
import type { Issue, Parsed } from '../../src/reading/issues/issue.ts';
import { inEnglish } from './in-english.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const utf16 = (text: string, mark: readonly number[], bigEndian: boolean) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((letter) => {
      const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return bigEndian ? pair.reverse() : pair;
    }),
  ]);

function onlyIssue(parsed: Parsed<unknown>): Issue {
  const [issue, ...others] = parsed.ok ? [] : parsed.issues;
  if (issue === undefined || others.length > 0) throw new Error(`one issue is expected: ${JSON.stringify(parsed)}`);
  return issue;
}

const HEADER = 'participant,kind,date\n';

describe('parseText', () => {
  it.each([
    ['plain', 'NOR,ratification'],
    ['names with accents, and letters beyond the first plane', "Côte d'Ivoire, 国, 𝄞"],
    ['line ends of every kind, which are left to the parsers', 'a\r\nb\nc\rd\te'],
    ['the sign of replacement, where it is really written', 'a\u{fffd}b'],
  ])('reads UTF-8: %s', (_, text) => {
    expect(parseText(utf8(text))).toEqual({ ok: true, value: text });
  });

  it('reads UTF-8 with a byte order mark, and drops the mark', () => {
    expect(parseText(bytesOf([0xef, 0xbb, 0xbf], 'NOR'))).toEqual({ ok: true, value: 'NOR' });
  });

  it.each([
    ['a Latin-1 é', bytesOf(HEADER, 'Norway,a\nR', [0xe9], 'union,x'), 3, 2, 32, '0xE9'],
    ['after letters of several bytes, counted as letters', bytesOf('Türkiye ', [0xfc]), 1, 9, 9, '0xFC'],
    ['after CRLF and lone CR', bytesOf('a\r\nb\rc', [0xff]), 3, 2, 6, '0xFF'],
    ['a sequence that breaks off', bytesOf('ab', [0xe2, 0x82], 'c'), 1, 3, 2, '0xE2'],
    ['a sequence that breaks off at the end', bytesOf('ab', [0xf0, 0x9f, 0x92]), 1, 3, 2, '0xF0'],
    ["the first bytes of the sign of replacement's own", bytesOf('ab', [0xef, 0xbf], 'c'), 1, 3, 2, '0xEF'],
    ['the first byte', bytesOf([0x80], 'abc'), 1, 1, 0, '0x80'],
    ['behind a byte order mark, which is no column', bytesOf([0xef, 0xbb, 0xbf], 'a', [0xe9]), 1, 2, 4, '0xE9'],
    ['an overlong sequence', bytesOf('a', [0xc0, 0xaf]), 1, 2, 1, '0xC0'],
    ['half a surrogate pair', bytesOf('a', [0xed, 0xa0, 0x80]), 1, 2, 1, '0xED'],
  ])('refuses a byte that is not UTF-8, and says where: %s', (_, bytes, line, column, offset, value) => {
    const issue = onlyIssue(parseText(bytes));
    expect(issue).toMatchObject({ code: 'not-utf-8', line, column, value });
    expect(issue.what.values).toEqual({ byte: value, offset });
  });

  it('says what the byte is in Windows-1252, where the file most likely comes from', () => {
    const issue = onlyIssue(parseText(bytesOf('R', [0xe9], 'union')));
    expect(inEnglish(issue)).toEqual({
      says: 'The byte 0xE9 at offset 1 is not UTF-8. Names with accents would be misread.',
      remedy: 'The file looks like Latin-1 or Windows-1252, where this byte is “é”. Save it as UTF-8.',
    });
  });

  it.each([
    ['little-endian with a mark', utf16(HEADER, [0xff, 0xfe], false)],
    ['big-endian with a mark', utf16(HEADER, [0xfe, 0xff], true)],
    ['little-endian without a mark', utf16(`${HEADER}Réunion,accession,2001-01-01`, [], false)],
    ['big-endian without a mark', utf16(HEADER, [], true)],
  ])('refuses UTF-16 by its name: %s', (_, bytes) => {
    expect(onlyIssue(parseText(bytes))).toMatchObject({ code: 'utf-16', line: 0 });
  });

  /** Writes each letter as four bytes. */
  const utf32 = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        const four = [code & 0xff, (code >> 8) & 0xff, code >> 16, 0];
        return isBig ? four.reverse() : four;
      }),
    );

  it.each([
    ['little-endian with a mark', utf32(`\u{feff}${HEADER}`, false)],
    ['big-endian with a mark', utf32(`\u{feff}${HEADER}`, true)],
    ['little-endian without a mark', utf32(`${HEADER}Норвегия`, false)],
    ['big-endian without a mark', utf32(HEADER, true)],
  ])('refuses UTF-32 by its name, also where UTF-16 would be read: %s', (_, bytes) => {
    expect(onlyIssue(parseText(bytes))).toMatchObject({ code: 'utf-32', line: 0 });
    const told: string[] = [];
    const parsed = parseText(bytes, { tellEncoding: (encoding) => told.push(encoding) });
    expect([onlyIssue(parsed).code, told]).toEqual(['utf-32', []]);
  });

  it.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['gzip', [0x1f, 0x8b, 0x08]],
  ])('refuses a file of another format by its name: %s', (_, bytes) => {
    expect(onlyIssue(parseText(Uint8Array.from(bytes)))).toMatchObject({ code: 'other-format', line: 0 });
  });

  it.each([
    ['NUL', 'a,b\nc\u{0}d', 2, 2, 'U+0000'],
    ['escape', '\u{1b}[31mred', 1, 1, 'U+001B'],
    ['delete', 'a\u{7f}', 1, 2, 'U+007F'],
    ['a control character of Latin-1', 'a\u{92}', 1, 2, 'U+0092'],
  ])('refuses a control character, which no text has: %s', (_, text, line, column, value) => {
    expect(onlyIssue(parseText(utf8(text)))).toMatchObject({ code: 'binary', line, column, value });
  });

  it.each([
    ['an override', 'Norway\n\u{202e}10-02', 2, 1, 'U+202E'],
    ['an embedding', 'a\u{202a}', 1, 2, 'U+202A'],
    ['an isolate', 'a\u{2067}', 1, 2, 'U+2067'],
  ])('refuses a character that turns the direction of what follows: %s', (_, text, line, column, value) => {
    const issue = onlyIssue(parseText(utf8(text)));
    expect(issue).toMatchObject({ code: 'direction-character', line, column, value });
    expect(inEnglish(issue).says).toContain(value);
  });

  it('keeps the marks that Arabic and Hebrew texts have beside their letters', () => {
    const text = 'النرويج\u{200f}, \u{200e}NOR\u{61c}';
    expect(parseText(utf8(text))).toEqual({ ok: true, value: text });
  });

  it('says of the first mistake of several', () => {
    expect(onlyIssue(parseText(bytesOf('a\u{1}', [0xe9])))).toMatchObject({ code: 'binary', column: 2 });
    expect(onlyIssue(parseText(bytesOf([0xe9], 'a\u{1}')))).toMatchObject({ code: 'not-utf-8', column: 1 });
    expect(onlyIssue(parseText(bytesOf([0xe9, 0], 'a')))).toMatchObject({ code: 'binary', line: 0 });
  });

  it.each([
    ['no byte', '', 'The file is empty.'],
    ['blanks', ' \t\r\n \n', 'The file has nothing but blanks.'],
    ['a byte order mark alone', '\u{feff}', 'The file is empty.'],
  ])('refuses an empty file: %s', (_, text, says) => {
    const issue = onlyIssue(parseText(utf8(text)));
    expect(issue).toMatchObject({ code: 'empty', line: 0 });
    expect(inEnglish(issue).says).toBe(says);
  });

  it('refuses what is over the size limit without looking at it', () => {
    expect(onlyIssue(parseText(new Uint8Array(LARGEST_INPUT_BYTES + 1))).code).toBe('too-large');
  });
});

describe('refuseSize', () => {
  it('lets 16 MiB pass and refuses one byte more', () => {
    expect(LARGEST_INPUT_BYTES).toBe(16 * 1024 * 1024);
    expect(refuseSize(LARGEST_INPUT_BYTES)).toBeUndefined();
    expect(refuseSize(LARGEST_INPUT_BYTES + 1)?.code).toBe('too-large');
  });

  it('says how large the file is, why that is no register, and what to do', () => {
    expect(refuseSize(30_000_000)).toEqual({
      code: 'too-large',
      path: [],
      line: 0,
      what: { code: 'issue.too-large', values: { mebibytes: 28.7, most: 16 } },
      remedy: { code: 'remedy.split-by-treaty', values: {} },
    });
    expect(refuseSize(LARGEST_INPUT_BYTES + 1)?.what.values).toEqual({ mebibytes: 16.1, most: 16 });
  });
});
