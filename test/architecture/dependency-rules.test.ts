import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { forbidden, options }: { forbidden: IFlattenedRuleSet['forbidden'] & object; options: ICruiseOptions } =
  require('../tools/dependency-rules.cjs');

/** For each rule, a module that breaks it and what it imports. */
const BREAKING: Readonly<Record<string, readonly [from: string, imports: string]>> = {
  'calendar-imports-only-what-it-may': ['src/calendar/a.ts', '../treaty/b.ts'],
  'determination-imports-only-what-it-may': ['src/determination/a.ts', '../treaty/b.ts'],
  'participants-imports-only-what-it-may': ['src/participants/a.ts', '../treaty/b.ts'],
  'treaty-imports-only-what-it-may': ['src/treaty/a.ts', '../determination/b.ts'],
  'condition-imports-only-what-it-may': ['src/condition/a.ts', '../participation/b.ts'],
  'participation-imports-only-what-it-may': ['src/participation/a.ts', '../entry-into-force/b.ts'],
  'entry-into-force-imports-only-what-it-may': ['src/entry-into-force/a.ts', '../denunciation/b.ts'],
  'denunciation-imports-only-what-it-may': ['src/denunciation/a.ts', '../entry-into-force/b.ts'],
  'amendment-imports-only-what-it-may': ['src/amendment/a.ts', '../denunciation/b.ts'],
  'reporting-imports-only-what-it-may': ['src/reporting/a.ts', '../amendment/b.ts'],
  'lifecycle-imports-only-what-it-may': ['src/lifecycle/a.ts', '../catalogue/b.ts'],
  'machine-imports-only-what-it-may': ['src/machine/a.ts', '../entry-into-force/b.ts'],
  'statecharts-ask-the-lifecycle': ['src/machine/a.ts', '../amendment/determine-b.ts'],
  'xstate-in-the-machine': ['src/lifecycle/a.ts', 'xstate'],
  'what-if-imports-only-what-it-may': ['src/what-if/needed/a.ts', '../../simulation/b.ts'],
  'reading-imports-only-what-it-may': ['src/reading/csv/a.ts', '../../condition/b.ts'],
  'wording-imports-only-what-it-may': ['src/wording/a.ts', '../lifecycle/b.ts'],
  'formats-imports-only-what-it-may': ['src/formats/a.ts', '../lifecycle/b.ts'],
  'export-imports-only-what-it-may': ['src/export/a.ts', '../catalogue/b.ts'],
  'conformance-imports-only-what-it-may': ['src/conformance/a.ts', '../catalogue/b.ts'],
  'conformance-behind-its-door': ['src/lifecycle/a.ts', '../conformance/b.ts'],
  'simulation-imports-only-what-it-may': ['src/simulation/kernel/a.ts', '../../catalogue/b.ts'],
  'sql-imports-only-what-it-may': ['src/sql/a.ts', '../lifecycle/b.ts'],
  'store-imports-only-what-it-may': ['src/store/a.ts', '../lifecycle/b.ts'],
  'watch-imports-only-what-it-may': ['src/watch/a.ts', '../catalogue/b.ts'],
  'databases-in-the-adapters': ['src/store/a.ts', 'libsql'],
  'catalogue-imports-only-what-it-may': ['src/catalogue/a.ts', '../lifecycle/b.ts'],
  'doors-for-people-use-the-public-door': ['src/cli/a.ts', '../lifecycle/b.ts'],
  'server-answers-as-the-command-does': ['src/server/a.ts', '../lifecycle/b.ts'],
  'tools-answer-as-the-commands-do': ['src/server/mcp/a.ts', '../../lifecycle/b.ts'],
  'service-behind-the-command': ['src/lifecycle/a.ts', 'fastify'],
  'no-way-back': ['src/calendar/a.ts', './b.ts'],
  'no-input-output-in-the-law': ['src/lifecycle/a.ts', 'node:fs'],
  'clock-time-at-the-edges': ['src/lifecycle/a.ts', 'luxon'],
  'source-imports-no-tests': ['src/lifecycle/a.ts', '../../test/b.ts'],
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Cruises a project of the files given, by their paths, and lists the rules that they break. */
async function rulesBrokenIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(folder);
  symlinkSync(new URL('../../node_modules', import.meta.url).pathname, join(folder, 'node_modules'));
  const manifest = '{"type":"module","dependencies":{"fastify":"*","libsql":"*","luxon":"*","xstate":"*"}}';
  for (const [path, text] of Object.entries({ 'package.json': manifest, ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(['src'], { ...rest, baseDir: folder, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error('the cruise gives no object');
  return output.summary.violations.map(({ rule }) => rule.name);
}

function rulesBrokenBy(from: string, imports: string): Promise<readonly string[]> {
  const importing = `import * as other from '${imports}';\nexport const used = other;\n`;
  if (!imports.startsWith('.')) return rulesBrokenIn({ [from]: importing });
  const back = imports === './b.ts' ? "import { used } from './a.ts';\nexport const again = used;\n" : 'export {};\n';
  return rulesBrokenIn({ [from]: importing, [join(dirname(from), imports)]: back });
}

describe('the rules of imports', () => {
  it('each rule has a sentence and a case below that shows it firing', () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(BREAKING).sort());
    for (const { comment } of forbidden) expect(comment?.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(BREAKING))('%s fires', async (name, [from, imports]) => {
    expect(await rulesBrokenBy(from, imports)).toContain(name);
  });

  it('no-way-back fires where the circle is one of types alone', async () => {
    const files = {
      'src/lifecycle/a.ts': "import type { B } from './b.ts';\nexport interface A { readonly b?: B }\n",
      'src/lifecycle/b.ts': "import type { A } from './a.ts';\nexport interface B { readonly a?: A }\n",
    };
    expect(await rulesBrokenIn(files)).toContain('no-way-back');
  });

  it('an import that is allowed breaks none', async () => {
    expect(await rulesBrokenBy('src/lifecycle/a.ts', '../calendar/b.ts')).toEqual([]);
  });
});
