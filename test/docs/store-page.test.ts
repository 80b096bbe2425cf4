import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as catalogue from '../../src/catalogue.ts';
import * as main from '../../src/index.ts';
import * as store from '../../src/store.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { readProjectFile } from './source-files.ts';

const { text } = readProjectFile('docs/store.md');

/** The blocks of the page: what stands behind the fence, and what is in it. */
const blocks = [...text.matchAll(/^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', info = '', body = '']) => ({ language, info, body }),
);

const folder = mkdtempSync(join(tmpdir(), 'store-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Splits a command line as a shell does, as far as the page needs it; files are those of the folder. */
const splitWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain = '']) => quoted ?? (/\.(csv|db|json)$/.test(plain) ? join(folder, plain) : plain),
  );

const inOneLine = (page: string): string => page.replaceAll(/\s+/g, ' ');

/** Runs the commands of the page one after the other, and gives the page with what they print. */
async function printPage(): Promise<readonly string[]> {
  const printed: string[] = [];
  for (const { language, info, body } of blocks) {
    const file = /file=(\S+)/.exec(info)?.[1];
    if (file !== undefined) writeFileSync(join(folder, file), body);
    if (language !== 'console') continue;
    let shown = '';
    for (const [command] of body.matchAll(/^\$ .*$/gm)) {
      const [, ...args] = splitWords(command.slice(2));
      const now = /now=(\S+)/.exec(info)?.[1] ?? '';
      const { stdout, stderr } = await runTreaty(args, { now });
      shown += `${command}\n${stdout}${stderr}`;
    }
    printed.push(shown.replaceAll(`${folder}/`, ''));
  }
  return printed;
}

describe('docs/store.md', () => {
  it('shows what its commands print, one after the other', async () => {
    const shown = blocks.flatMap(({ language, body }) => (language === 'console' ? [body] : []));
    expect(shown.length).toBeGreaterThan(5);
    const printed = await printPage();
    // Where a line ends depends on how long the name of the folder is that was left out.
    expect(printed.map(inOneLine)).toEqual(shown.map(inOneLine));
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
