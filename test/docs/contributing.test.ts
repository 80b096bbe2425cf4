import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, readProjectFile } from './source-files.ts';

const page = readProjectFile('docs/contributing.md').text;
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readProjectFile('package.json').text,
);

describe('docs/contributing.md', () => {
  it('names files and folders that exist', () => {
    const named = [...page.matchAll(/(?:src|test|docs)\/[\w./-]+/g)].map(([path]) => path.replace(/\.$/, ''));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  it('names commands that there are, and every check that is one', () => {
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
    const unnamed = Object.keys(manifest.scripts).filter((name) => !named.includes(name));
    expect(unnamed).toEqual(['try', 'test', 'prepublishOnly']);
  });

  it('lists the checks that are run, in their order', () => {
    const run = [...readProjectFile('test/tools/check.mjs').text.matchAll(/^ {2}\['([^']+)', /gm)].map(
      ([, name]) => name,
    );
    const section = page.slice(page.indexOf('## The checks'), page.indexOf('## The thorough checks'));
    const listed = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, name]) => name).slice(1);
    expect(listed).toEqual(run);
  });
});
