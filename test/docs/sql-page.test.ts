import { describe, expect, it } from 'vitest';
import { renderSqlPage } from '../tools/sql/render-coverage.ts';
import { readProjectFile } from './source-files.ts';

describe('docs/sql.md', () => {
  it('says of every part of a clause whether it is told (node test/tools/write-sql-page.mjs)', () => {
    const { text } = readProjectFile('docs/sql.md');
    expect(text).toBe(renderSqlPage(text));
  });
});
