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
  'conformance-imports-only-what-it-may': ['src/conformance/a.ts', '../catalogue/b.ts'],
  'conformance-behind-its-door': ['src/lifecycle/a.ts', '../conformance/b.ts'],
  'simulation-imports-only-what-it-may': ['src/simulation/kernel/a.ts', '../../catalogue/b.ts'],
  'catalogue-imports-only-what-it-may': ['src/catalogue/a.ts', '../lifecycle/b.ts'],
  'doors-for-people-use-the-public-door': ['src/cli/a.ts', '../lifecycle/b.ts'],
  'no-way-back': ['src/calendar/a.ts', './b.ts'],
  'no-input-output-in-the-law': ['src/lifecycle/a.ts', 'node:fs'],
  'clock-time-at-the-edges': ['src/lifecycle/a.ts', 'luxon'],
  'source-imports-no-tests': ['src/lifecycle/a.ts', '../../test/b.ts'],
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function rulesBrokenBy(from: string, imports: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(folder);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  symlinkSync(new URL('../../node_modules', import.meta.url).pathname, join(folder, 'node_modules'));
  write(join(folder, 'package.json'), '{"type":"module","dependencies":{"luxon":"*","xstate":"*"}}');
  write(join(folder, from), `import * as other from '${imports}';\nexport const used = other;\n`);
  if (imports.startsWith('.')) {
    const back = imports === './b.ts' ? "import { used } from './a.ts';\nexport const again = used;\n" : 'export {};\n';
    write(join(folder, dirname(from), imports), back);
  }
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(['src'], { ...rest, baseDir: folder, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error('the cruise gives no object');
  return output.summary.violations.map(({ rule }) => rule.name);
}

describe('the rules of imports', () => {
  it('each rule has a sentence and a case below that shows it firing', () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(BREAKING).sort());
    for (const { comment } of forbidden) expect(comment?.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(BREAKING))('%s fires', async (name, [from, imports]) => {
    expect(await rulesBrokenBy(from, imports)).toContain(name);
  });

  it('an import that is allowed breaks none', async () => {
    expect(await rulesBrokenBy('src/lifecycle/a.ts', '../calendar/b.ts')).toEqual([]);
  });
});
