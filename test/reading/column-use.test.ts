import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isActOfNobody } from '../../src/reading/checks/acts-of-nobody.ts';
import { type ColumnUse, columnUseOf, listKindsOf } from '../../src/reading/csv/column-use.ts';
import { CSV_COLUMNS, type CsvColumn, KEY_OF_COLUMN } from '../../src/reading/csv/csv-columns.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { actSchema } from '../../src/treaty/act.ts';
import { ACT_KINDS, type ActKind } from '../../src/treaty/act-kinds.ts';
import { outlineOf } from './outline-of.ts';
import { actOf, SAMPLE_CELLS, type SampleColumn, tableOf } from './sample-cells.ts';

/** What the schema of a kind of act says of the key to which a column goes. */
function useBySchema(column: CsvColumn, kind: ActKind): ColumnUse {
  const member = actSchema.options.find(({ shape }) => shape.kind.value === kind);
  const shapes: readonly Readonly<Record<string, unknown>>[] =
    kind === 'correction' && column === 'amendment'
      ? actSchema.options.flatMap(({ shape }) => ('corrects' in shape ? [shape.corrects.shape] : []))
      : [member?.shape ?? {}];
  const schema = shapes[0]?.[KEY_OF_COLUMN[column]];
  if (schema === undefined) return 'none';
  return schema instanceof z.ZodExactOptional ? 'optional' : 'required';
}

/** `CSV_COLUMNS` without `kind`, in the order of the tables of this test. */
const COLUMNS = CSV_COLUMNS.filter((column): column is SampleColumn => column !== 'kind');

const columnsOf = (kind: ActKind, ...uses: readonly ColumnUse[]) =>
  COLUMNS.filter((column) => uses.includes(columnUseOf(column, kind)));

/** Those that it must not have. `effective` is none of them: of an act that names no day it is a column of days that are computed, and is left aside. */
const foreignTo = (kind: ActKind) => columnsOf(kind, 'none').filter((column) => column !== 'effective');

const outline = (kind: ActKind, columns: readonly SampleColumn[]) =>
  outlineOf(parseRegisterCsv(tableOf(kind, columns), 't'));

/** Where a column stands in the table of samples, counted from 1; `kind` is the first. */
const placeOf = (column: SampleColumn) => Object.keys(SAMPLE_CELLS).indexOf(column) + 2;

describe('columnUseOf', () => {
  it.each(ACT_KINDS)('agrees with the schema about every column of %s', (kind) => {
    const bySchema = Object.fromEntries(CSV_COLUMNS.map((column) => [column, useBySchema(column, kind)]));
    const byTable = Object.fromEntries(CSV_COLUMNS.map((column) => [column, columnUseOf(column, kind)]));
    expect(byTable).toEqual(bySchema);
  });

  it('requires of an act whose kind is not known only what every act has, and refuses nothing', () => {
    const required = CSV_COLUMNS.filter((column) => columnUseOf(column, undefined) === 'required');
    expect(required).toEqual(['kind', 'date']);
    expect(CSV_COLUMNS.filter((column) => columnUseOf(column, undefined) === 'none')).toEqual([]);
  });
});

describe('listKindsOf', () => {
  it('names a kind for every column, so that a hint can', () => {
    for (const column of CSV_COLUMNS) expect(listKindsOf(column).length).toBeGreaterThan(0);
  });
});

describe('isActOfNobody', () => {
  it('holds for what the depositary, a conference and an assembly do and for the end of a treaty, and for nothing else', () => {
    expect(ACT_KINDS.filter(isActOfNobody)).toEqual([
      'amendment-communication',
      'conference-convening',
      'amendment-adoption',
      'amendment-approval',
      'termination',
    ]);
  });
});

describe('parseRegisterCsv, of every kind of act and every column', () => {
  it.each(ACT_KINDS)('reads %s with nothing but what it needs', (kind) => {
    const columns = columnsOf(kind, 'required');
    expect(parseRegisterCsv(tableOf(kind, columns), 't')).toEqual({
      ok: true,
      value: { treaty: 't', sources: [], acts: [actOf(kind, columns)] },
    });
  });

  it.each(ACT_KINDS)('reads %s with all that it may have', (kind) => {
    const columns = columnsOf(kind, 'required', 'optional');
    const act = actOf(kind, kind === 'correction' ? columns.filter((column) => column !== 'amendment') : columns);
    const corrects = { ...SAMPLE_CELLS.corrects.value, amendment: SAMPLE_CELLS.amendment.value };
    expect(parseRegisterCsv(tableOf(kind, columns), 't')).toEqual({
      ok: true,
      value: {
        treaty: 't',
        sources: [{ id: 'UNTC', title: 'UNTC' }],
        acts: [kind === 'correction' ? { ...act, corrects } : act],
      },
    });
  });

  it.each(ACT_KINDS)('refuses %s without any one of the cells that it needs', (kind) => {
    const needed = columnsOf(kind, 'required');
    for (const left of needed) {
      const columns = needed.filter((column) => column !== left);
      expect(outline(kind, columns)).toEqual([`2:${placeOf(left)} empty-cell`]);
    }
  });

  it.each(ACT_KINDS)('refuses %s with any one of the cells that it does not have', (kind) => {
    const needed = columnsOf(kind, 'required');
    for (const foreign of foreignTo(kind)) {
      expect(outline(kind, [...needed, foreign])).toEqual([`2:${placeOf(foreign)} not-for-this-kind`]);
    }
  });

  it.each(ACT_KINDS.filter((kind) => columnUseOf('effective', kind) === 'none'))(
    'leaves aside a day of effect of %s, and says so',
    (kind) => {
      const columns = columnsOf(kind, 'required');
      const passedOver: string[] = [];
      const parsed = parseRegisterCsv(tableOf(kind, [...columns, 'effective']), 't', {
        passOver: (head) => passedOver.push(head),
      });
      expect([parsed.ok && parsed.value.acts, passedOver]).toEqual([[actOf(kind, columns)], ['effective']]);
    },
  );

  it.each(ACT_KINDS)('gives every missing and every foreign cell of %s at once', (kind) => {
    const empty = columnsOf(kind, 'required').map((column) => [placeOf(column), 'empty-cell'] as const);
    const foreign = foreignTo(kind).map((column) => [placeOf(column), 'not-for-this-kind'] as const);
    const expected = [...empty, ...foreign].sort(([one], [other]) => one - other);
    expect(outline(kind, foreignTo(kind))).toEqual(expected.map(([place, code]) => `2:${place} ${code}`));
  });
});
