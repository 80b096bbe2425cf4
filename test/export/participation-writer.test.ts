import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeDataPackage } from '../../src/export/data-package.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { PARTICIPATION_COLUMNS } from '../../src/export/participation-columns.ts';
import { writeParticipations } from '../../src/export/participation-writer.ts';
import { composeParticipationsSchema } from '../../src/export/participations-schema.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';

const ROWS = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  if (register === undefined) return [];
  return listParticipationRows(treaty, register, { asOf: register.endsOn ?? civilDate('2026-11-24') });
});
const NAMES = PARTICIPATION_COLUMNS.map(({ name }) => name);
const FIRST = ROWS.slice(0, 1);

describe('writeParticipations', () => {
  it('writes a table that gives the rows back', () => {
    const { data } = Papa.parse(writeParticipations('csv', ROWS), { header: true, skipEmptyLines: true });
    expect(data).toEqual(ROWS);
  });

  it('writes JSON and lines of JSON that give the rows back, in the order of the columns', () => {
    expect(JSON.parse(writeParticipations('json', ROWS))).toEqual(ROWS);
    const lines = writeParticipations('ndjson', ROWS).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(ROWS);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(NAMES);
  });

  it('writes heads alone, an empty list and nothing where there is no row', () => {
    expect(writeParticipations('csv', [])).toBe(`${NAMES.join(',')}\n`);
    expect(JSON.parse(writeParticipations('json', []))).toEqual([]);
    expect(writeParticipations('ndjson', [])).toBe('');
  });

  it('lets no spreadsheet take a cell for a formula', () => {
    const rows = FIRST.map((row) => ({ ...row, territory: '=HYPERLINK("http://x","y")' }));
    expect(writeParticipations('csv', rows)).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(JSON.parse(writeParticipations('json', rows))).toEqual(rows);
  });
});

describe('composeParticipationsSchema', () => {
  const schema = z.fromJSONSchema(composeParticipationsSchema());

  it('admits every row of the catalogue', () => {
    expect(ROWS.length).toBeGreaterThan(5000);
    expect(schema.safeParse(ROWS).error).toBeUndefined();
  });

  it.each([
    ['an empty cell', { name: '' }],
    ['a day that is written otherwise', { date: '2.10.2001' }],
    ['a word that no list has', { certainty: 'likely' }],
    ['a word for no value where there is always one', { treaty: '' }],
    ['a column that is not known', { party: 'yes' }],
  ])('refuses %s', (_, cells) => {
    expect(schema.safeParse(FIRST.map((row) => ({ ...row, ...cells }))).success).toBe(false);
  });

  it('asks for every column', () => {
    for (const name of NAMES) {
      const less = FIRST.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== name)));
      expect([name, schema.safeParse(less).success]).toEqual([name, false]);
    }
  });
});

/** A field of a Table Schema, as far as a reader needs it. */
const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'date', 'integer', 'boolean']),
  format: z.exactOptional(z.string()),
  trueValues: z.exactOptional(z.array(z.string())),
  falseValues: z.exactOptional(z.array(z.string())),
  description: z.string().min(1),
  constraints: z.exactOptional(
    z.strictObject({
      required: z.exactOptional(z.boolean()),
      enum: z.exactOptional(z.array(z.string())),
      minimum: z.exactOptional(z.number()),
    }),
  ),
});

const packageSchema = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  resources: z.tuple([
    z.object({
      path: z.string(),
      schema: z.object({ fields: z.array(fieldSchema), missingValues: z.array(z.string()) }),
    }),
  ]),
});

describe('composeDataPackage', () => {
  const described = packageSchema.parse(composeDataPackage({ path: 'participations.csv', engineVersion: '1' }));
  const [{ path, schema }] = described.resources;

  it('names the table and its columns in their order', () => {
    expect(path).toBe('participations.csv');
    expect(schema.fields.map(({ name }) => name)).toEqual(NAMES);
    expect(schema.missingValues).toEqual(['none', 'not-known']);
  });

  it.each(schema.fields)('has every cell of the column $name as its type and constraints say', (field) => {
    const { name, type, constraints = {} } = field;
    for (const row of ROWS) {
      const cell = new Map(Object.entries(row)).get(name) ?? '';
      if (schema.missingValues.includes(cell)) {
        expect([name, constraints.required]).toEqual([name, undefined]);
        continue;
      }
      const isOfType = {
        string: true,
        date: /^\d{4}-\d\d-\d\d$/.test(cell),
        integer: /^[1-9]\d*$/.test(cell),
        boolean: [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell),
      }[type];
      if (!isOfType || constraints.enum?.includes(cell) === false) expect([name, cell]).toEqual([name, 'as described']);
    }
  });
});
