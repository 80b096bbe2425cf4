import { describe, expect, it } from 'vitest';
import { findRecord, listTreaties } from '../support/catalogue.ts';
import { ROOT, readProjectFile } from './source-files.ts';

const writer: { readonly renderCataloguePage: () => string } = await import(
  /* @vite-ignore */ `${ROOT}test/tools/write-catalogue-page.mjs`
);

describe('docs/catalogue.md', () => {
  const page = readProjectFile('docs/catalogue.md').text;

  it('is what its writer prints (node test/tools/write-catalogue-page.mjs)', () => {
    const [now, before] = [writer.renderCataloguePage(), page].map((text) => text.split('\n'));
    expect((now ?? []).filter((line) => before?.includes(line) === false)).toEqual([]);
    expect(before).toEqual(now);
  });

  it('has a row a treaty, with the day on which its record ends and its number of acts', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(listTreaties().length);
    const wrong = listTreaties().filter(({ id, title }) => {
      const row = rows.find((each) => each.startsWith(`| \`${id}\` |`)) ?? '';
      const cells = row.split(' | ');
      const record = findRecord(id);
      const isNamed = cells[1] === (typeof title === 'string' ? title : title.en);
      return !isNamed || cells[2] !== (record?.endsOn ?? '–') || record === undefined;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('says of each total whether it was printed or is general knowledge', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `') && line.includes(' Parties, as '));
    const known = listTreaties().filter(({ id }) => {
      const completeness = findRecord(id)?.completeness;
      return completeness?.kind === 'checked' && completeness.totalsFrom === 'general-knowledge';
    });
    expect(rows.filter((row) => row.includes('general knowledge, for '))).toHaveLength(known.length);
    expect(known.length).toBeGreaterThan(10);
    expect(rows.length - known.length).toBeGreaterThan(20);
  });
});
