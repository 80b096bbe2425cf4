import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as catalogue from '../../src/catalogue.ts';
import * as main from '../../src/index.ts';
import * as store from '../../src/store.ts';
import { listBlocks, printPage } from './print-page.ts';

const blocks = listBlocks('docs/store.md');

const folder = mkdtempSync(join(tmpdir(), 'store-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/store.md', () => {
  it('shows what its commands print, one after the other', async () => {
    const pairs = await printPage(blocks, folder, /\.(csv|db|json)$/);
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.map(({ printed }) => printed)).toEqual(pairs.map(({ shown }) => shown));
  });

  it('has a program that gives what it says', async () => {
    const [body = ''] = blocks.flatMap(({ language, body: each }) => (language === 'ts' ? [each] : []));
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
    const checks = body
      .replaceAll(/^import .*$/gm, '')
      .replace("'treaties.db'", JSON.stringify(join(folder, 'treaties.db')))
      .replace(/^(.*); \/\/ (.*)$/m, 'check($1, $2);');
    expect(checks).toContain('check(');
    const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
    const scope = { ...main, ...catalogue, ...store, check };
    await AsyncFunction(...Object.keys(scope), checks)(...Object.values(scope));
    expect.assertions(2);
  });
});
