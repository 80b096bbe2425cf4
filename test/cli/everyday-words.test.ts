import { type OutputChunk, rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYDAY } from '../../src/cli/output/load-words.ts';
import { furtherSentences } from '../../src/wording/compiled/en/further-sentences.ts';
import { pageSentences } from '../../src/wording/compiled/en/page-sentences.ts';
import { ROOT } from '../docs/source-files.ts';

/** The codes whose sentences are not loaded for an everyday command. */
const NOT_LOADED = Object.keys({ ...furtherSentences, ...pageSentences });

let chunks: ReadonlyMap<string, OutputChunk>;

beforeAll(async () => {
  const bundle = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries([...EVERYDAY, 'needed'].map((name) => [name, `src/cli/commands/${name}.ts`])),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
});

/** Lists the codes that stand in what is loaded with a command and whose sentences are not; what a command loads later, such as the readers of files, has words of its own. */
function listSilent(name: string): readonly string[] {
  const found = new Set<OutputChunk>();
  const add = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const imported of chunk.imports) add(chunks.get(imported));
  };
  add([...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name));
  const code = [...found].map((chunk) => chunk.code).join('\n');
  return NOT_LOADED.filter((each) => ['"', "'", '`'].some((mark) => code.includes(mark + each + mark)));
}

describe('a command for which few words are loaded', () => {
  it.each([...EVERYDAY])('%s says nothing else', (name) => {
    expect(listSilent(name)).toEqual([]);
  });

  it('would be found out: another command says more', () => {
    expect(listSilent('needed')).toContain('page.needed.title');
  });
});
