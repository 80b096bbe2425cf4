import { describe, expect, it } from 'vitest';
import { listTreaties } from '../support/catalogue.ts';
import { listAnchors, listFiles, readProjectFile } from './source-files.ts';

const sources = listFiles('src', '.ts');
const legalSources = readProjectFile('docs/legal-sources.md').text;

describe('docs/legal-sources.md', () => {
  it('has every heading that the code cites, and so has every other page that it cites', () => {
    const citations = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/@see (docs\/[\w/-]+\.md)(?:#([\w-]+))?/g)].map(([, page = '', anchor]) => ({
        path,
        page,
        anchor,
      })),
    );
    expect(citations.length).toBeGreaterThan(15);
    const broken = citations.filter(
      ({ page, anchor }) => anchor !== undefined && !listAnchors(readProjectFile(page).text).includes(anchor),
    );
    expect(broken).toEqual([]);
  });

  it.each(listTreaties())(
    'every article that $id cites is told in words beside the clauses',
    ({ text, finalClauses }) => {
      const told = new Set(text.articles?.flatMap(({ article }) => [article, ...article.split(', ')]));
      const cited = [...JSON.stringify(finalClauses).matchAll(/"article":"([^"]+)"/g)].map(([, article]) => article);
      expect(cited.length).toBeGreaterThan(3);
      const articles = cited.flatMap((citation = '') => citation.split(', ')).filter((one) => !one.startsWith('VCLT '));
      expect(articles.filter((one) => !told.has(one))).toEqual([]);
    },
  );

  it('speaks of every article of the law of treaties that an answer cites', () => {
    const cited = new Set(
      sources.flatMap(({ text }) => [...text.matchAll(/'((?:VCLT|VCSSRT) \d+)/g)].map(([, article]) => article)),
    );
    expect(cited.size).toBeGreaterThan(3);
    const spoken = (article: string) => {
      const [convention = '', number = ''] = article.split(' ');
      return new RegExp(`${convention}[^.;)]*\\b${number}\\b`).test(legalSources);
    };
    expect([...cited].filter((article) => article !== undefined && !spoken(article))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const architecture = readProjectFile('docs/architecture.md').text;
  const rooms = new Set(
    sources
      .map(({ path }) => path.split('/'))
      .filter((parts) => parts.length > 2)
      .map((parts) => parts[1]),
  );

  it.each([...rooms])('has a row for the room %s', (room) => {
    expect(architecture).toContain(`| \`${room}/\` |`);
  });

  it('names every door, and tells those behind a path of the package from that behind none', () => {
    const { exports }: { readonly exports: object } = JSON.parse(readProjectFile('package.json').text);
    const doors = sources.flatMap(({ path }) => /^src\/([a-z]+)\.ts$/.exec(path)?.[1] ?? []);
    const sentences = /The \*\*doors\*\* are (.+?)\. Each language of .+ Behind no path, .+ are\s+(.+?)\. dep/s.exec(
      architecture,
    );
    const [behindPaths, behindNone] = [1, 2].map((group) =>
      [...(sentences?.[group] ?? '').matchAll(/`([a-z]+)\.ts`/g)].map(([, name]) => name),
    );
    const hasPath = (door: string) => Object.keys(exports).includes(door === 'index' ? '.' : `./${door}`);
    expect([...(behindPaths ?? [])].sort()).toEqual(doors.filter(hasPath).sort());
    expect(behindNone).toEqual(doors.filter((door) => !hasPath(door)));
  });

  it('names every library the package is made with, and no other', () => {
    const manifest: { dependencies: object; devDependencies: object } = JSON.parse(
      readProjectFile('package.json').text,
    );
    const tools = [
      'typescript',
      'typescript-7',
      '@biomejs/biome',
      'dependency-cruiser',
      'knip',
      'publint',
      '@arethetypeswrong/cli',
      'rolldown',
      'mitata',
    ];
    const named = architecture.slice(architecture.indexOf('## Libraries'));
    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].filter(
      (name) =>
        !tools.includes(name) &&
        !name.startsWith('@types/') &&
        !name.startsWith('@vitest/') &&
        !name.startsWith('node-'),
    );
    expect(used.filter((name) => !named.includes(name))).toEqual([]);
  });
});
