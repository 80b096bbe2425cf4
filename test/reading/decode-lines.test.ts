import { describe, expect, it } from 'vitest';
import { openLineDecoder } from '../../src/reading/bytes/decode-lines.ts';
import { parseText } from '../../src/reading/bytes/parse-text.ts';

function decode(bytes: Uint8Array, pieces: number) {
  const decoder = openLineDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += pieces) {
    const decoded = decoder.push(bytes.subarray(at, at + pieces));
    if (!decoded.ok) return decoded;
    text += decoded.value;
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

  it('refuses a line that goes on and on, and no file for its size', () => {
    const decoder = openLineDecoder();
    const piece = new Uint8Array(1024 ** 2).fill(0x61);
    const lines = new Uint8Array(1024 ** 2).fill(0x61);
    lines[lines.length - 1] = 0x0a;
    for (let count = 0; count < 40; count += 1) expect(decoder.push(lines).ok).toBe(true);
    for (let count = 0; count < 16; count += 1) expect(decoder.push(piece)).toEqual({ ok: true, value: '' });
    expect(decoder.push(piece)).toMatchObject({ ok: false, issues: [{ code: 'line-too-long', line: 41 }] });
  });

  it('a file of nothing, or of blanks, is empty', () => {
    for (const text of ['', ' \n\n', '  ']) {
      expect(decode(encode(text), 2)).toMatchObject({ ok: false, issues: [{ code: 'empty' }] });
    }
  });
});
