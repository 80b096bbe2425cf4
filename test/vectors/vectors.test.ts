import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCivilDate } from '../../src/calendar/civil-date.ts';
import { readTable } from '../support/read-table.ts';

const FOLDER = new URL('./', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

const tables = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name, text: read(name), rows: readTable(read(name)) }));
const page = read('README.md');

/** What may stand in a column of days beside a day. */
const WORDS = ['none', 'pending', 'refused', 'never', 'open', 'open or later', 'unneeded'];

describe('the tables of dates worked by hand', () => {
  it('stand each under a heading of the page that names its columns and no other', () => {
    const headings = [...page.matchAll(/^## (\S+\.csv)$/gm)].map(([, name]) => name);
    expect([...headings].sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const { name, rows } of tables) {
      const start = page.indexOf(`## ${name}\n`);
      expect(start, name).toBeGreaterThan(0);
      const section = page.slice(start, page.indexOf('\n## ', start + 1) + 1 || undefined);
      const named = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
        cell.split(', ').map((each) => each.replaceAll('`', '')),
      );
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'says');
      expect([...named].sort(), name).toEqual([...columns].sort());
    }
  });

  it.each(tables)('$name has a cell for every column, no row twice, and days that exist', ({ text, rows }) => {
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBe(rows.length + 1);
    expect(new Set(lines).size).toBe(lines.length);
    const columns = Object.keys(rows[0] ?? {});
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      for (const [column, cell] of Object.entries(row)) {
        if (cell === '' || !/(?:_on|_from|^start|^end|^by|^latest|^reading_[ab]|^not_before)$/.test(column)) continue;
        expect(isCivilDate(cell) || WORDS.includes(cell), `${column} ${cell}`).toBe(true);
      }
    }
  });

  it('hold more than 600 dates', () => {
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(600);
  });
});
