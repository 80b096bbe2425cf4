import * as fc from 'fast-check';

/** What is put into a file or a text that is damaged: signs that mean something to one reader or another. */
export const SPLINTERS: readonly string[] = [
  ...['"', '""', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', ' ', '\u{1b}[2J', '\u{feff}'],
  ...['<', '</td>', '<table>', '<!--', ']]>', '&#0;', '&amp;'],
  ...['{', '}', '[', ']', ':', '\\', '\\u0000', 'null', '-1', '1e999', '__proto__', '/*', '//'],
  ...['(a)', 'kind', 'Norwya', '31 Feb 2001', '2001-02-31', '2001-13-01', 'sep=;', '=1+1', "'=", '🏳', 'é'],
];

/** Bytes that mean nothing to any, or not alone. */
const STRAYS = [0x00, 0x80, 0x92, 0xc3, 0xe2, 0xed, 0xf0, 0xff].map((byte) => Uint8Array.of(byte));

/** One change of a file, at a share of its length. */
interface Change {
  readonly at: number;
  readonly much: number;
  readonly how: 'cut' | 'drop' | 'double' | 'put' | 'overwrite' | 'move';
  readonly splinter: Uint8Array;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  much: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('cut', 'drop', 'double', 'put', 'overwrite', 'move'),
  splinter: fc.oneof(
    fc.constantFrom(...SPLINTERS.map((text) => Buffer.from(text)), ...STRAYS),
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
  ),
});

/** A file of which a few places are damaged: pieces are lost, doubled or moved, and splinters lie in between. */
export function anyDamageOf(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(anyChange, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(damage, file));
}

/** A text that is damaged so; bytes that are no text have become signs that say so. */
export function anyDamageOfText(text: string): fc.Arbitrary<string> {
  return anyDamageOf(Buffer.from(text)).map((bytes) => Buffer.from(bytes).toString());
}

function damage(file: Uint8Array, { at, much, how, splinter }: Change): Uint8Array {
  const start = Math.floor(at * file.length);
  // Most changes are small, as those of a bad line or of a careless hand are.
  const end = start + Math.floor(much ** 4 * (file.length - start)) + 1;
  const [before, piece, after] = [file.subarray(0, start), file.subarray(start, end), file.subarray(end)];
  const parts = {
    cut: [before],
    drop: [before, after],
    double: [before, piece, piece, after],
    put: [before, splinter, file.subarray(start)],
    overwrite: [before, splinter, file.subarray(start + splinter.length)],
    move: [before, after, piece],
  };
  return Buffer.concat(parts[how]);
}
