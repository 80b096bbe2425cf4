import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, readProjectFile } from './source-files.ts';

const page = readProjectFile('docs/mutation.md').text;
const paths = ['src', 'test'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);

/** Lists the files that a text names of which there is none below a folder. */
function listMissing(text: string, folder: string): readonly string[] {
  const named = [...text.matchAll(/`([\w./-]+\.(?:ts|json))`/g)].map(([, name = '']) => name);
  return named.filter((name) => !paths.some((path) => path.startsWith(folder) && `/${path}`.endsWith(`/${name}`)));
}

describe('docs/mutation.md', () => {
  it('names files that exist, of the room that a row is about', () => {
    const rows = [...page.matchAll(/^\| ([a-z-]+) \| (.*`.*)$/gm)];
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.flatMap(([, room = '', row = '']) => listMissing(row, `src/${room}/`))).toEqual([]);
    expect(listMissing(page, '')).toEqual([]);
  });

  it('says so of a file that does not', () => {
    expect(listMissing('`day-number.ts`, `no-such-file.ts`', 'src/calendar/')).toEqual(['no-such-file.ts']);
    expect(listMissing('`day-number.ts`', 'src/what-if/')).toEqual(['day-number.ts']);
  });

  it('has the score of every room that it measures', () => {
    const measured = /for room in ([a-z -]+);/.exec(page)?.[1]?.split(' ');
    expect([...page.matchAll(/^\| ([a-z-]+) \| \d+ \| \d+ \|/gm)].map(([, room]) => room)).toEqual(measured);
  });

  it('tells the share of what is killed as it is', () => {
    const wrong = [...page.matchAll(/^\| ([a-z-]+) \| (\d+) \| (\d+) \| ([\d.]+) % \|/gm)].filter(
      ([, , killed, of, score]) => ((100 * Number(killed)) / Number(of)).toFixed(1) !== score,
    );
    expect(wrong.map(([row]) => row)).toEqual([]);
  });
});

describe('the settings of a mutation run', () => {
  it('leave out tests that there are', () => {
    const settings = readProjectFile('test/tools/vitest-mutation.config.ts').text;
    const list = settings.slice(settings.indexOf('exclude: ['), settings.indexOf('reporters:'));
    const leftOut = [...list.matchAll(/'([^']*)'/g)].map(([, pattern = '']) =>
      pattern.replaceAll('*', '').replace(/^\/+/, ''),
    );
    expect(leftOut.length).toBeGreaterThan(3);
    expect(leftOut.filter((part) => !paths.some((path) => path.includes(part)))).toEqual([]);
  });
});
