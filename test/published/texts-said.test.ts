import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itBeside, listTextsBeside } from '../support/beside.ts';
import { readTable } from '../support/read-table.ts';
import { listClausesOfText } from './texts.ts';

const unsaid = readTable(readFileSync(new URL('./unsaid-clauses.csv', import.meta.url), 'utf8'));
const nameOf = ({ text, clause }: Readonly<Record<string, unknown>>) => `${String(text)} ${String(clause)}`;

describe('the language of clauses', () => {
  it('has a reason for each clause that it cannot say, and no clause twice', () => {
    expect(unsaid.filter(({ reason = '' }) => reason.length < 12)).toEqual([]);
    expect(new Set(unsaid.map(nameOf)).size).toBe(unsaid.length);
  });

  itBeside(
    'says every clause of the texts that has a date in it, but for those that the list names',
    listTextsBeside('texts', 'expected.json'),
    (files) => {
      const clauses = files.flatMap(({ text }) => JSON.parse(text)).flatMap(listClausesOfText);
      expect(clauses.length).toBeGreaterThan(300);
      const found = clauses.filter(({ schema, said }) => !schema.safeParse(said).success);
      expect(found.map((each) => nameOf({ ...each })).sort()).toEqual(unsaid.map(nameOf).sort());
    },
  );
});
