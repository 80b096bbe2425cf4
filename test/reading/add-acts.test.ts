import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { composeCells, writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import type { Act } from '../../src/treaty/act.ts';
import { anyLife } from '../laws/any-life.ts';
import { OWN } from '../support/own-participants.ts';

const BELARUS: Act = { kind: 'accession', participant: 'BLR', on: civilDate('2002-01-23') };
const OF = { treatyId: 'op-crc-sc' };

const textOf = (text: string, acts: readonly Act[] = [BELARUS]) => {
  const added = addActs(text, acts, OF);
  return added.ok ? added.value : added.issues.map(({ code, line }) => `${line} ${code}`);
};

describe('addActs, to a table', () => {
  it.each([
    ['commas and codes', 'participant,kind,date\nROU,ratification,2001-10-18\n', 'BLR,accession,2002-01-23\n'],
    ['names', 'participant,kind,date\nRomania,ratification,2001-10-18\n', 'Belarus,accession,2002-01-23\n'],
    ['another order', 'date;note;kind;participant\n2001-10-18;;ratification;ROU\n', '2002-01-23;;accession;BLR\n'],
    [
      'CRLF, the last one missing',
      'participant,kind,date\r\nROU,ratification,2001-10-18',
      '\r\nBLR,accession,2002-01-23\r\n',
    ],
  ])('writes %s as the table does', (_, text, row) => {
    expect(textOf(text)).toBe(text + row);
  });

  it('writes under the heads that other tables have', () => {
    const text = 'Country,Action,Deposited\nRomania,ratification,2001-10-18\n';
    expect(textOf(text)).toBe(`${text}Belarus,accession,2002-01-23\n`);
  });

  it('says which column is missing, and writes nothing', () => {
    const extension: Act = {
      kind: 'territorial-extension',
      participant: 'NLD',
      on: civilDate('2006-10-17'),
      territory: 'Aruba',
    };
    expect(textOf('participant,kind,date\nROU,ratification,2001-10-18\n', [extension])).toEqual(['1 missing-column']);
  });

  it('refuses a table with a fault, as its reader does', () => {
    expect(textOf('participant,kind,date\nROU,ratification,2001-02-31\n')).toEqual(['2 no-such-day']);
  });
});

describe('addActs, to JSON', () => {
  it('writes an act on a line of its own where the last one stands so, and changes nothing else', () => {
    const text =
      '{"treaty": "op-crc-sc",  "sources": [], "acts": [\n  {"kind":"ratification","participant":"ROU","on":"2001-10-18"}\n]}';
    const row = ',\n  {"kind":"accession","participant":"BLR","on":"2002-01-23"}';
    expect(textOf(text)).toBe(text.replace('\n]', `${row}\n]`));
  });

  it('writes an act over several lines where the last one stands so', () => {
    const register = { treaty: 'op-crc-sc', sources: [], acts: [{ ...BELARUS, participant: 'ROU' }] };
    const text = JSON.stringify(register, undefined, 2);
    expect(textOf(text)).toBe(JSON.stringify({ ...register, acts: [...register.acts, BELARUS] }, undefined, 2));
  });

  it('writes to a list of objects under the keys that it has, and what it has no key for under one of ours', () => {
    const list = '[\n  {"country":"Norway","act":"accession","deposited":"2001-10-02"}\n]\n';
    const belarus = '{"country":"Belarus","act":"accession","deposited":"2002-01-23"';
    expect(textOf(list)).toBe(list.replace('}\n', `},\n  ${belarus}}\n`));
    const noted: Act = { ...BELARUS, note: '=1, "so"' };
    const written = textOf(list, [noted]);
    expect(written).toBe(list.replace('}\n', `},\n  ${belarus},"note":"=1, \\"so\\""}\n`));
    const read = parseRegister(String(written), OF);
    expect(read.ok && read.value.acts[1]).toEqual(noted);
  });

  it('writes codes to a list that has codes, over several lines where the last object stands so', () => {
    const list = [{ iso3: 'NOR', kind: 'accession', date: '2001-10-02' }];
    expect(textOf(JSON.stringify(list, undefined, 2))).toBe(
      JSON.stringify([...list, { iso3: 'BLR', kind: 'accession', date: '2002-01-23' }], undefined, 2),
    );
  });

  it('writes the first act of an empty list', () => {
    expect(textOf('[]')).toBe('[{"participant":"Belarus","kind":"accession","date":"2002-01-23"}]');
  });

  it('says which column is missing where all acts of the list or table are of one kind', () => {
    expect(textOf('[{"country":"Norway","Date of ratification":"2001-10-02"}]')).toEqual(['1 missing-column']);
    expect(textOf('Country,Date of ratification\nNorway,2001-10-02\n')).toEqual(['1 missing-column']);
  });

  it('writes the first act of a record', () => {
    expect(textOf('{"treaty":"op-crc-sc","sources":[],"acts":[]}')).toBe(
      '{"treaty":"op-crc-sc","sources":[],"acts":[{"kind":"accession","participant":"BLR","on":"2002-01-23"}]}',
    );
  });
});

/** Some of those who act in generated lives are declared by the treaty itself. */
const ofLife = { ...OF, participants: OWN };

describe('addActs', () => {
  it('gives a text that is read as the acts before and these, and begins as before', () => {
    fc.assert(
      fc.property(anyLife, fc.boolean(), fc.nat({ max: 3 }), ({ acts }, isJson, count) => {
        fc.pre(acts.length > count);
        const register = { treaty: 'op-crc-sc', sources: [], acts: acts.slice(count) };
        const text = isJson ? writeRegisterJson(register) : writeRegisterCsv({ ...register, acts });
        const before = isJson ? register.acts : acts;
        const added = addActs(text, acts.slice(0, count), ofLife);
        const read = added.ok ? parseRegister(added.value, ofLife) : added;
        expect(read).toMatchObject({ ok: true, value: { acts: [...before, ...acts.slice(0, count)] } });
        if (!isJson) expect(added.ok && added.value.startsWith(text)).toBe(true);
      }),
    );
  });

  it('keeps in a list of objects what it keeps in a table', () => {
    fc.assert(
      fc.property(anyLife, fc.nat({ max: 3 }), ({ acts }, count) => {
        fc.pre(acts.length > count);
        const rows = acts.slice(count).map((act) => ({ ...composeCells(act, (code) => code) }));
        const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
        const list = rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unquoted(cell)])),
        );
        const added = addActs(JSON.stringify(list), acts.slice(0, count), ofLife);
        const read = added.ok ? parseRegister(added.value, ofLife) : added;
        expect(read).toMatchObject({ ok: true, value: { acts: [...acts.slice(count), ...acts.slice(0, count)] } });
      }),
    );
  });
});
