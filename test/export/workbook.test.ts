import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { loadWorkbookOf } from '../../src/export/load-workbook-of.ts';
import type { ParticipationRow } from '../../src/export/participation-columns.ts';
import { loadSheet } from '../../src/formats/workbook/load-sheet.ts';
import { readFreeText } from '../../src/reading/csv/csv-free-text.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';

const ROWS = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  if (register === undefined) return [];
  return listParticipationRows(treaty, register, { asOf: register.endsOn ?? civilDate('2026-11-24') });
});
const FIRST = ROWS.slice(0, 1);

async function readBack(rows: readonly ParticipationRow[]): Promise<unknown> {
  const sheet = await loadSheet(await loadWorkbookOf(rows));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
  expect([sheet.value.sheet, sheet.value.others]).toEqual(['participations', ['columns']]);
  const { data } = Papa.parse(sheet.value.text, {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => readFreeText(cell),
  });
  return data;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

/** Lists what of an XML document is not closed where it should be. */
function listUnclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name) => {
        if (open.pop() !== name) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return [...wrong, ...open];
}

describe('loadWorkbookOf', () => {
  it('gives a workbook that our reader reads back, every cell of the catalogue the same', async () => {
    expect(ROWS.length).toBeGreaterThan(5000);
    expect(await readBack(ROWS)).toEqual(ROWS);
  });

  // Counted by hand: 2 October 2001 is the 37166th day of a workbook (the 36526th is 1 January 2000, and 640 days later).
  it('writes a day as a day, a number as a number, and a day that programs count otherwise as a text', async () => {
    const rows = FIRST.map((row) => ({ ...row, participation: '2', date: '2001-10-02', signed_on: '1900-02-28' }));
    const sheet = partsOf(await loadWorkbookOf(rows)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c r="G2" s="0"><v>2</v></c>');
    expect(sheet).toContain('<c r="I2" s="1"><v>37166</v></c>');
    expect(sheet).toContain('<c r="N2" s="0" t="inlineStr"><is><t xml:space="preserve">1900-02-28</t></is></c>');
    expect(sheet).toContain('<autoFilter ref="A1:AN2"/>');
    expect(await readBack(rows)).toEqual(rows);
  });

  it.each(['=1+1', '<b>&"</b>', '_x0041_', 'a\u0001b', '名称'])(
    'writes %j as a text, which comes back',
    async (name) => {
      const rows = FIRST.map((row) => ({ ...row, name }));
      const parts = partsOf(await loadWorkbookOf(rows));
      for (const [part, xml] of parts)
        expect([part, listUnclosed(xml), xml.includes('<f>')]).toEqual([part, [], false]);
      if (!name.includes('\u0001')) expect(await readBack(rows)).toEqual(rows);
    },
  );

  it('has each of its parts in its list of types, and gives the same bytes each time', async () => {
    const bytes = await loadWorkbookOf(FIRST);
    const types = partsOf(bytes).get('[Content_Types].xml') ?? '';
    const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect([...partsOf(bytes).keys()].filter((name) => !/rels$|^\[/.test(name)).sort()).toEqual(listed.sort());
    expect(await loadWorkbookOf(FIRST)).toEqual(bytes);
  });
});
