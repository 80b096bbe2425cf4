import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTreaty } from '../cli/run-treaty.ts';
import { listFiles, ROOT, readProjectFile } from './source-files.ts';

/** The pages whose examples are run. */
const pages = ['README.md', 'docs/tutorial.md', 'docs/simulation.md', 'docs/calendars.md'].map(readProjectFile);

/** A fenced block of a page: what stands behind the fence, and what is in it. */
const blocks = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, language = '', info = '', body = '']) => ({
    path,
    language,
    info: info.trim(),
    body,
  })),
);

/** Splits a command line as a shell does, as far as the pages need it. */
const splitWords = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('the commands on the pages', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    for (const { info, body } of blocks) {
      const name = /file=(\S+)/.exec(info)?.[1];
      if (name !== undefined) writeFileSync(join(folder, name), body);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const commands = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ path, body }) =>
      body
        .split(/^\$ /m)
        .slice(1)
        .map((part) => {
          const end = part.indexOf('\n');
          return { path, command: part.slice(0, end), printed: part.slice(end + 1) };
        }),
    );

  it.each(commands)('$path: $command', async ({ command, printed }) => {
    const [name, ...args] = splitWords(command);
    expect(name).toBe('treaty');
    const inFolder = args.map((arg) => (/\.(?:csv|ics)$/.test(arg) ? join(folder, arg) : arg));
    const { stdout, stderr } = await runTreaty(inFolder);
    // The lines of a calendar end in CR LF, those of a page do not.
    const shown = `${stdout}${stderr}`.replaceAll(`${folder}/`, '').replaceAll('\r\n', '\n');
    expect(shown).toBe(printed);
  });

  it('name every command there is, and no other', async () => {
    const { stdout } = await runTreaty(['--help']);
    const existing = [...stdout.matchAll(/^ {2}([a-z][\w-]*) /gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'treaty' && name !== 'help');
    const readme = readProjectFile('README.md').text;
    const named = [...readme.matchAll(/^\| `treaty ([\w-]+)/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(existing));
  });
});

describe('the programs on the pages', () => {
  const programs = blocks.filter(({ language }) => language === 'ts');

  /** A program awaits what it loads. */
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

  it.each(programs)('$path', async ({ body }) => {
    const lines = body.replaceAll(/^import .*$/gm, '');
    const checks = lines.replaceAll(/^([^\n]*); \/\/ (.*)$/gm, 'check($1, $2);');
    expect(checks).not.toBe(lines);
    const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
    const scope: Record<string, unknown> = { check };
    for (const [, names = '', door = '/index'] of body.matchAll(
      /^import \{([^}]*)\} from 'final-clauses(\/[\w/-]+)?';$/gm,
    )) {
      const file = door.replace(/^\/wording\//, '/wording/languages/');
      const exported: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${ROOT}src${file}.ts`);
      for (const name of names.split(',').map((each) => each.trim())) {
        expect(Object.keys(exported)).toContain(name);
        scope[name] = exported[name];
      }
    }
    await AsyncFunction(...Object.keys(scope), checks)(...Object.values(scope));
  });
});

describe('the scripts that the pages name', () => {
  it('exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readProjectFile('package.json').text);
    const named = pages.flatMap(({ text }) => [...text.matchAll(/npm run\s+([\w:]+)/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('links between pages', () => {
  it('lead somewhere', () => {
    const all = [...pages, ...listFiles('docs', '.md')];
    const existing = new Set([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/decisions',
      ...listFiles('docs', '.md').map(({ path }) => path),
    ]);
    const broken = all.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap(([, target = '']) => {
        const url = new URL(target, `file://${ROOT}${path}`).pathname.slice(ROOT.length);
        return existing.has(url) ? [] : [`${path}: ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('the version', () => {
  it('is that of package.json', async () => {
    const { version } = await import('../../src/version.ts');
    expect(version).toBe(JSON.parse(readProjectFile('package.json').text).version);
  });
});
