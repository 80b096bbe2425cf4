import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listSilentSwitches } from './silent-switches.ts';
import { readSourceProgram } from './source-program.ts';

describe('src', () => {
  it('names every member in each switch over a closed union, or ends it in assertNever', () => {
    expect(listSilentSwitches(readSourceProgram())).toEqual([]);
  });
});

/** Switches, each with the type over which it goes, its cases, and the members that it passes over in silence. */
const EXAMPLES = [
  ['a default that says nothing', `'a' | 'b' | 'c'`, `case 'a': return 1; default: return 2;`, ['"b"', '"c"']],
  ['no default', `'a' | 'b' | 'c'`, `case 'a': return 1; case 'c': return 2;`, ['"b"']],
  ['a default alone', `'a' | 'b'`, 'default: return 2;', ['"a"', '"b"']],
  ['a value that may be undefined', `'a' | undefined`, `case 'a': return 1;`, ['undefined']],
  ['numbers', '0 | 1', 'case 0: return 1; default: return 2;', ['1']],
  ['every member', `'a' | 'b'`, `case 'a': return 1; case 'b': return 2;`, undefined],
  ['assertNever', `'a' | 'b'`, `case 'a': return 1; default: return assertNever(value.kind);`, undefined],
  ['any text', 'string', `case 'a': return 1; default: return 2;`, undefined],
  ['what is not known', 'unknown', `case 'a': return 1; default: return 2;`, undefined],
] as const;

describe('listSilentSwitches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'switches-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src'));
  for (const [index, [, type, cases]] of EXAMPLES.entries()) {
    const text = `
      declare function assertNever(value: unknown): never;
      export function test(value: { readonly kind: ${type} }): number | undefined {
        switch (value.kind) {
          ${cases}
        }
        return undefined;
      }`;
    writeFileSync(join(folder, `src/${index}.ts`), text);
  }
  const found = new Map(listSilentSwitches(readSourceProgram(folder)).map((each) => [each.path, each]));

  it.each(EXAMPLES.map(([name, , , unnamed], index) => [name, unnamed, index] as const))(
    'a switch with %s passes over %j',
    (_, unnamed, index) => {
      expect(found.get(`src/${index}.ts`)?.unnamed).toEqual(unnamed);
    },
  );
});
