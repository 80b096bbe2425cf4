import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Converted, openConversion } from '../../src/formats/open-conversion.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import type { Parsed } from '../../src/reading/issues/issue.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { openRegisterWriter, type RegisterForm } from '../../src/reading/register-writer.ts';
import type { Act } from '../../src/treaty/act.ts';
import { anyRegister } from '../reading/any-register.ts';
import { UNITED_KINGDOM } from './samples.ts';

interface Read {
  readonly end: Parsed<Converted>;
  readonly acts: readonly Act[];
  readonly left: readonly unknown[];
}

/** Reads a text that comes in pieces of a length. */
function read(text: string, length = text.length): Read {
  const acts: Act[] = [];
  const left: unknown[] = [];
  const conversion = openConversion((act) => acts.push(act), { leave: (row) => left.push(row) });
  for (let at = 0; at < text.length; at += length) conversion.push(text.slice(at, at + length));
  return { end: conversion.end(), acts, left };
}

/** Converts a text that comes in pieces of a length. */
function convert(text: string, to: RegisterForm, length?: number): string {
  const { end, acts } = read(text, length);
  if (!end.ok) throw new Error(JSON.stringify(end.issues));
  const { register, columns } = end.value;
  const writer = openRegisterWriter(to, { register: { treaty: 'op-crc-sc', ...register }, columns });
  return [writer.begin(), ...acts.map((act) => writer.write(act)), writer.end()].join('');
}

const TABLE = `Status as at : 03-02-2026

Participant,Signature,"Ratification, Accession(a)",Declarations
Norway 1,13 Jun 2000,2 Oct 2001,
Benin,[22 Feb 2001],"31 Jan\t2005 a",Yes
`;

const AS_CSV = `participant,kind,date
NOR,signature,2000-06-13
NOR,ratification,2001-10-02
BEN,accession,2005-01-31
`;

describe('openConversion', () => {
  it.each(['""', '"a"', '7', 'null'])('refuses %s, which is a value alone, as every reader does', (text) => {
    const whole = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
    const { end } = read(text, 1);
    expect([whole.ok, end]).toEqual([false, whole]);
  });

  it.each([1, 2, 7, 40, 1000])(
    'reads a table of others in pieces of %i characters, and keeps what is no act',
    (length) => {
      const { end, left } = read(TABLE, length);
      expect(end).toMatchObject({ ok: true, value: { form: 'un-status-table' } });
      expect(left).toEqual([
        { line: 5, kind: 'Benin: Signature [22 Feb 2001]' },
        { line: 5, kind: 'Benin: Declarations Yes' },
      ]);
      expect(convert(TABLE, 'csv', length)).toBe(AS_CSV);
    },
  );

  it.each([1, 3, 1000])('reads our own table in pieces of %i characters, blank lines above it counted', (length) => {
    const bad = `\n\n${AS_CSV}XXX,accession,2001-01-01\n`;
    const { end } = read(bad, length);
    expect(end).toMatchObject({ ok: false, issues: [{ line: 7, column: 1 }] });
    expect(read(AS_CSV, length).end).toMatchObject({ ok: true, value: { form: 'table' } });
    expect(convert(AS_CSV, 'csv', length)).toBe(AS_CSV);
  });

  it.each([1, 5, 1000])(
    'tells a page by its first tag, of which only a piece may have come, %i characters',
    (length) => {
      for (const page of [
        '<html><body>No table</body></html>',
        '<!-- a --><p>No table</p>',
        '<?xml version="1.0"?><a/>',
      ]) {
        expect(read(page, length).end).toMatchObject({ ok: false, issues: [{ code: 'other-content', line: 0 }] });
      }
      expect(read('<b', length).end).toMatchObject({ ok: false });
    },
  );

  it.each([1, 30, 1000])('tells what is no act in the order of its lines, in pieces of %i characters', (length) => {
    const { left } = read(UNITED_KINGDOM, length);
    expect(left).toEqual([
      { line: 5, kind: 'Declaration' },
      { line: 6, kind: 'Aruba: Extension 01/01/1986 01/01/1986' },
      { line: 7, kind: 'Communication' },
    ]);
    const whole: unknown[] = [];
    parseAnyRegister(UNITED_KINGDOM, { treatyId: 'refugee-convention', leave: (row) => whole.push(row) });
    expect(whole).toEqual(left);
  });

  it.each([
    ['a row of spaces, which is none', `${UNITED_KINGDOM} \n , ,\t\n`, []],
    ['a row that says nothing but a day of effect', `${UNITED_KINGDOM},,,01/01/1900\n`, ['empty-cell', 'empty-cell']],
  ])('reads %s, as every reader does', (_, text, codes) => {
    const whole = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
    const { end } = read(text, 1);
    for (const { ok, issues = [] } of [
      { issues: [], ...whole },
      { issues: [], ...end },
    ]) {
      expect([ok, issues.map(({ code }) => code)]).toEqual([codes.length === 0, codes]);
    }
  });

  it('names the line alone of a row of others that cannot be read', () => {
    const { end } = read(TABLE.replace('2 Oct 2001', '31 Feb 2001'));
    expect(end).toMatchObject({ ok: false, issues: [{ code: 'no-such-day', line: 4 }] });
    expect(end.ok ? [] : end.issues.map(({ column }) => column)).toEqual([undefined]);
  });

  it.each(['', '\n \n', '{', '<html>', 'participant,kind,date\n', '"', 'a,b\n1,2\n', '[]'])(
    'says of %j what is wrong',
    (text) => {
      const { end } = read(text);
      expect(end.ok ? [] : end.issues.length).toBe(1);
    },
  );

  it('reads what parseAnyRegister reads, acts and issues, however the text is cut', () => {
    const anyText = fc.oneof(
      anyRegister.map((register) => writeRegisterCsv(register)),
      anyRegister.map((register) => writeRegisterJson(register)),
      fc.constant(TABLE),
      fc.constant(AS_CSV.replace('NOR', 'XXX')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, length) => {
        const { end, acts } = read(text, length);
        const whole = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
        expect(end.ok).toBe(whole.ok);
        if (end.ok && whole.ok) expect({ treaty: 'op-crc-sc', ...end.value.register, acts }).toEqual(whole.value);
        else if (!end.ok && !whole.ok) expect(end.issues).toEqual(whole.issues);
      }),
    );
  });
});

describe('openRegisterWriter', () => {
  it('writes a register as JSON as writeRegisterJson does, and reads it back the same', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        fc.pre(register.acts.length > 0);
        const text = writeRegisterJson(register);
        expect(convert(text, 'json')).toBe(text);
      }),
    );
  });

  it('writes the acts as a table as writeRegisterCsv does, and that table as itself', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        fc.pre(register.acts.length > 0);
        const text = writeRegisterCsv(register);
        expect(convert(writeRegisterJson(register), 'csv')).toBe(text);
        expect(convert(text, 'csv')).toBe(text);
      }),
    );
  });

  it('writes lines of JSON that, as they are or as a list, are read back as the same acts, but for blanks around a text', () => {
    const isPadded = (value: unknown): boolean => typeof value === 'string' && value.trim() !== value;
    fc.assert(
      fc.property(anyRegister, (register) => {
        fc.pre(register.acts.length > 0 && !register.acts.some((act) => Object.values(act).some(isPadded)));
        const written = convert(writeRegisterJson(register), 'ndjson');
        const lines = written.trimEnd().split('\n');
        expect(lines.length).toBe(register.acts.length);
        expect(convert(`[${lines.join(',')}]`, 'csv')).toBe(writeRegisterCsv(register));
        // One act alone is a line, too.
        expect(convert(written, 'ndjson')).toBe(written);
      }),
    );
  });
});
