import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as catalogue from '../../src/catalogue.ts';
import * as main from '../../src/index.ts';
import * as watch from '../../src/watch.ts';
import { listBlocks, printPage } from './print-page.ts';

const blocks = listBlocks('docs/watch.md');

const folder = mkdtempSync(join(tmpdir(), 'watch-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The days and the hour of the page are those of its commands, its files those of the folder. */
const IS_PATH = /^(?:tables|earlier)$|\.(?:csv|db|json|xml)$(?<!^https:.*)/;

describe('docs/watch.md', () => {
  it('shows what its commands print, one after the other, and the feed that they write', async () => {
    const pairs = await printPage(blocks, folder, IS_PATH);
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.map(({ printed }) => printed)).toEqual(pairs.map(({ shown }) => shown));
    const feeds = blocks.filter(({ language }) => language === 'xml');
    expect(feeds.map(({ body }) => body)).toEqual([readFileSync(join(folder, 'changes.xml'), 'utf8')]);
  });

  it('has a program that gives what it says', async () => {
    const [body = ''] = blocks.flatMap(({ language, body: each }) => (language === 'ts' ? [each] : []));
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
    const checks = body.replaceAll(/^import .*$/gm, '').replace(/^([^\n]*); \/\/ (.*)$/m, 'check($1, $2);');
    expect(checks).toContain('check(');
    const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
    const scope = { ...main, ...catalogue, ...watch, check };
    await AsyncFunction(...Object.keys(scope), checks)(...Object.values(scope));
    expect.assertions(2);
  });
});
