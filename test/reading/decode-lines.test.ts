import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLineDecoder } from '../../src/reading/bytes/decode-lines.ts';
import { parseText } from '../../src/reading/bytes/parse-text.ts';

/** Decodes bytes in pieces of one size, or of several in turn. */
function decode(bytes: Uint8Array, ...sizes: readonly number[]) {
  const decoder = openLineDecoder();
  let text = '';
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    const decoded = decoder.push(bytes.subarray(at, at + size));
    if (!decoded.ok) return decoded;
    text += decoded.value;
    at += size;
  }
  const last = decoder.end();
  return last.ok ? { ok: true, value: text + last.value } : last;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('openLineDecoder', () => {
  it.each([1, 2, 3, 64])('gives what parseText gives, in pieces of %i bytes', (pieces) => {
    const texts = ['a,b\nCôte d’Ivoire,1\n', 'no line break: Türkiye', '\n \n\nx\n\n', 'one\rtwo\rthree', '\uFEFFa\n'];
    for (const text of texts) expect(decode(encode(text), pieces)).toEqual(parseText(encode(text)));
  });

  it.each([1, 5, 64])('refuses what it refuses, on the same line, in pieces of %i bytes', (pieces) => {
    const latin1 = Uint8Array.of(...encode('a\nb\nC'), 0xf4, ...encode('te\nd\n'));
    const inPieces = decode(latin1, pieces);
    const atOnce = parseText(latin1);
    if (inPieces.ok || atOnce.ok) throw new Error('both refuse');
    expect('issues' in inPieces && inPieces.issues).toMatchObject([{ code: 'not-utf-8', line: 3, column: 2 }]);
    expect(atOnce.issues).toMatchObject([{ code: 'not-utf-8', line: 3, column: 2 }]);
    expect(decode(encode('a\nb\u0001\n'), pieces)).toMatchObject({ ok: false, issues: [{ code: 'binary', line: 2 }] });
  });

  it('gives the text or the refusal of the whole file wherever it is cut: line, column, byte, offset', () => {
    const fragment = fc.constantFrom<readonly (string | readonly number[])[]>(
      ...[
        'a',
        'é',
        'ab\n',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\uFEFF',
        '%PDF',
        'PK\u0003\u0004',
        '𝄞\r',
        'x'.repeat(300),
        'y\r'.repeat(200),
      ].map((text) => [text]),
      ...[[[0xe9]], [[0xe2, 0x82]], [[0xff, 0xfe]], [[0]], ['\u202e'], ['\u0001'], ['\u0085']],
    );
    const files = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.flat());
    const cuts = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 });
    const met = new Map<string, number>();
    fc.assert(
      fc.property(files, cuts, (parts, sizes) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));
        const whole = parseText(bytes);
        expect(decode(bytes, ...sizes)).toEqual(whole);
        const outcome = whole.ok ? 'read' : (whole.issues[0]?.code ?? '');
        met.set(outcome, (met.get(outcome) ?? 0) + 1);
      }),
      { numRuns: 4000 },
    );
    const outcomes = ['read', 'empty', 'not-utf-8', 'binary', 'direction-character', 'other-format', 'utf-16'];
    for (const outcome of outcomes) expect([outcome, (met.get(outcome) ?? 0) > 10]).toEqual([outcome, true]);
  });

  it('keeps nothing of bytes that its caller writes over', () => {
    const text = 'Côte d’Ivoire,a\n'.repeat(200);
    const bytes = Buffer.from(text);
    const piece = Buffer.alloc(100);
    const decoder = openLineDecoder();
    let decoded = '';
    for (let at = 0; at < bytes.length; at += piece.length) {
      const length = bytes.copy(piece, 0, at);
      const pushed = decoder.push(piece.subarray(0, length));
      decoded += pushed.ok ? pushed.value : '';
    }
    const last = decoder.end();
    expect(decoded + (last.ok ? last.value : '')).toBe(text);
  });

  it('counts the lines of a file whose lines end with a carriage return', () => {
    const lines = encode('Norway,a\r'.repeat(5000));
    const bytes = Uint8Array.of(...lines, ...encode('caf'), 0xe9);
    const place = { line: 5001, column: 4, what: { values: { offset: lines.length + 3 } } };
    expect(decode(bytes, 4096)).toMatchObject({ ok: false, issues: [place] });
  });

  it('refuses a line that goes on and on, and no file for its size', () => {
    const decoder = openLineDecoder();
    const piece = new Uint8Array(1024 ** 2).fill(0x61);
    const lines = new Uint8Array(1024 ** 2).fill(0x61);
    lines[lines.length - 1] = 0x0a;
    for (let count = 0; count < 40; count += 1) expect(decoder.push(lines).ok).toBe(true);
    for (let count = 0; count < 16; count += 1) expect(decoder.push(piece)).toEqual({ ok: true, value: '' });
    expect(decoder.push(piece)).toMatchObject({ ok: false, issues: [{ code: 'line-too-long', line: 41 }] });
    const whole = new Uint8Array(18 * 1024 ** 2).fill(0x61);
    whole[0] = 0x0a;
    expect(openLineDecoder().push(Uint8Array.of(...encode('a\n'), ...whole.subarray(0, 1)))).toEqual({
      ok: true,
      value: '',
    });
    whole[whole.length - 1] = 0x0a;
    expect(openLineDecoder().push(whole)).toMatchObject({ ok: false, issues: [{ code: 'line-too-long', line: 2 }] });
  });

  it('a file of nothing, or of blanks, is empty', () => {
    for (const text of ['', ' \n\n', '  ']) {
      expect(decode(encode(text), 2)).toMatchObject({ ok: false, issues: [{ code: 'empty' }] });
    }
  });
});
