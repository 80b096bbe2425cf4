import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseShape } from '../../src/reading/json/parse-shape.ts';

const on = z.string();

/** Two members that mean different things by `size`, and have `on` in common. */
const schema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), on, size: z.number() }),
  z.strictObject({ kind: z.literal('word'), on, size: z.enum(['large', 'small']), why: z.string() }),
]);

function outlineOf(value: unknown): readonly string[] {
  const parsed = parseShape(schema, value);
  return parsed.ok
    ? ['ok']
    : parsed.findings.map(({ what, path }) => `${what.code.replace('issue.', '')} ${path.join('.')}`);
}

describe('parseShape, where the word that tells the members of a union apart is wrong', () => {
  it.each([
    ['a value that the first member admits', { kind: 'x', on: '', size: 3 }, []],
    ['a value that another member admits', { kind: 'x', on: '', size: 'small' }, []],
    ['a value that no member admits, once', { kind: 'x', on: '', size: 'medium' }, ['wrong-type size']],
    ['a key that only some members have, left out', { kind: 'x', on: '' }, []],
    ['a key that every member has, left out', { kind: 'x', size: 3 }, ['missing-key on']],
    ['a key that no member has', { kind: 'x', on: '', who: 1 }, ['unknown-key who']],
    [
      'everything at once',
      { kind: 'x', on: 1, size: [], why: 2, who: 3 },
      ['wrong-type on', 'wrong-type size', 'wrong-type why', 'unknown-key who'],
    ],
  ])('finds beside the word: %s', (_, value, others) => {
    expect(outlineOf(value)).toEqual(['unknown-word kind', ...others]);
  });
});
