import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { opCrcScRegister } from '../../../src/catalogue/op-crc-sc/register.ts';
import { parseRegister } from '../../../src/treaty/reading/parse-register.ts';
import { parseRegisterCsv } from '../../../src/treaty/reading/parse-register-csv.ts';
import { parseRegisterJson } from '../../../src/treaty/reading/parse-register-json.ts';
import { writeRegisterCsv } from '../../../src/treaty/reading/write-register-csv.ts';
import { writeRegisterJson } from '../../../src/treaty/reading/write-register-json.ts';
import type { Register } from '../../../src/treaty/register.ts';
import { anyRegister } from './any-register.ts';

/** What a table keeps of a register, by the docstring of `writeRegisterCsv`. */
function keptByTable({ treaty, acts }: Register): Register {
  const ids = new Set(acts.flatMap((act) => act.source ?? []));
  return { treaty, sources: [...ids].map((id) => ({ id, title: id })), acts };
}

describe('writeRegisterJson', () => {
  it('writes every register so that it is read back as it was', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        expect(parseRegisterJson(writeRegisterJson(register))).toEqual({ ok: true, value: register });
      }),
    );
  });

  it('writes the same text of the same register, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const shuffled = { ...Object.fromEntries(Object.entries(register).reverse()), ...register };
        expect(writeRegisterJson(shuffled)).toBe(writeRegisterJson(register));
      }),
    );
  });

  it('writes the record of OP-CRC-SC so that it is read back as it was', () => {
    expect(parseRegister(writeRegisterJson(opCrcScRegister))).toEqual({ ok: true, value: opCrcScRegister });
  });

  it('begins an act with its kind, its participant and its day', () => {
    const act = { note: 'n', on: civilDate('2001-10-18'), participant: 'ROU', kind: 'ratification' } as const;
    expect(writeRegisterJson({ acts: [act], sources: [], treaty: 't' })).toBe(
      [
        '{',
        '  "treaty": "t",',
        '  "sources": [],',
        '  "acts": [',
        '    {',
        '      "kind": "ratification",',
        '      "participant": "ROU",',
        '      "on": "2001-10-18",',
        '      "note": "n"',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('writeRegisterCsv', () => {
  it('writes every register with acts so that they and the ids of their sources are read back as they were', () => {
    fc.assert(
      fc.property(
        anyRegister.filter(({ acts }) => acts.length > 0),
        (register) => {
          const read = parseRegisterCsv(writeRegisterCsv(register), register.treaty);
          expect(read).toEqual({ ok: true, value: keptByTable(register) });
        },
      ),
    );
  });

  it('writes the record of OP-CRC-SC so that its acts are read back as they were', () => {
    const read = parseRegister(writeRegisterCsv(opCrcScRegister), { treatyId: opCrcScRegister.treaty });
    expect(read).toEqual({ ok: true, value: keptByTable(opCrcScRegister) });
  });

  it('writes only the columns in use', () => {
    const on = civilDate('2001-10-18');
    expect(
      writeRegisterCsv({
        treaty: 't',
        sources: [],
        acts: [
          { kind: 'ratification', participant: 'ROU', on },
          { kind: 'correction', participant: 'ROU', on, corrects: { kind: 'ratification', on }, to: 'never-made' },
        ],
      }),
    ).toBe(
      'participant,kind,date,corrects,corrected\nROU,ratification,2001-10-18,,\nROU,correction,2001-10-18,ratification 2001-10-18,never made\n',
    );
  });

  it('leaves no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        for (const cell of writeRegisterCsv(register).matchAll(/(?:^|,)"([^"]*)/g)) {
          expect(cell[1]).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});
