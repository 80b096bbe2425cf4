import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import type { Act } from '../../src/treaty/act.ts';
import { PARTICIPATION_KINDS } from '../../src/treaty/act-kinds.ts';
import type { Register } from '../../src/treaty/register.ts';
import { opCrcScRegister } from '../support/op-crc-sc.ts';
import { anyRegister } from './any-register.ts';

/** What a table keeps of a register, by the docstring of `writeRegisterCsv`. */
function keptByTable({ treaty, acts }: Register): Register {
  const ids = new Set(acts.flatMap((act) => act.source ?? []));
  return { treaty, sources: [...ids].map((id) => ({ id, title: id })), acts };
}

/** The kinds of act, each with the optional keys that it has in this register: `report covers`. */
function listVariants(acts: readonly Act[]): readonly string[] {
  const optional = ['participant', 'effectiveOn', 'title', 'votes', 'covers'];
  return acts.map((act) => {
    const corrected = act.kind === 'correction' && act.corrects.amendment !== undefined ? ['amendment'] : [];
    return [act.kind, ...optional.filter((key) => Object.hasOwn(act, key)), ...corrected].join(' ');
  });
}

describe('anyRegister', () => {
  it('has every kind of act, with and without what is optional, so that the properties below speak of all', () => {
    const variants = new Set(
      fc.sample(anyRegister, { numRuns: 1000, seed: 1 }).flatMap(({ acts }) => listVariants(acts)),
    );
    expect([...variants].sort()).toEqual(
      [
        ...PARTICIPATION_KINDS.map((kind) => `${kind} participant`),
        'succession participant effectiveOn',
        'denunciation participant effectiveOn',
        'territorial-extension participant effectiveOn',
        'withdrawal-of-extension participant effectiveOn',
        'amendment-proposal participant',
        'amendment-proposal participant title',
        'amendment-communication',
        'conference-request participant',
        'conference-convening',
        'amendment-adoption',
        'amendment-adoption votes',
        'amendment-approval',
        'amendment-acceptance participant',
        'amendment-objection participant',
        'objection-to-accession participant',
        'withdrawal-of-objection participant',
        'acceptance-of-accession participant',
        'report participant',
        'report participant covers',
        'due-date-set participant',
        'termination',
        'termination effectiveOn',
        'correction',
        'correction amendment',
        'correction participant',
        'correction participant amendment',
      ].sort(),
    );
  });
});

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

  it('writes the amendment of an act before what is known of it, and a vote in the order in which it is taken', () => {
    const on = civilDate('1995-12-12');
    const votes = { abstaining: 3, against: 0, inFavour: 90 };
    const acts = [
      { title: 'x', amendment: 'a', on, participant: 'CRI', kind: 'amendment-proposal' },
      { note: 'n', votes, amendment: 'a', on, kind: 'amendment-adoption' },
      { to: on, corrects: { amendment: 'a', on, kind: 'amendment-adoption' }, on, kind: 'correction' },
      { covers: 2, on, participant: 'NOR', kind: 'report' },
      { note: 'n', dueOn: on, on, participant: 'NOR', kind: 'due-date-set' },
    ] as const;
    const sources = [{ consultedOn: on, recordAsOf: '1995', title: 'T', id: 'un' }];
    const written = writeRegisterJson({ acts, sources, endsOn: on, treaty: 't' });
    expect(JSON.stringify(JSON.parse(written))).toBe(
      [
        '{"treaty":"t","endsOn":"1995-12-12",',
        '"sources":[{"id":"un","title":"T","recordAsOf":"1995","consultedOn":"1995-12-12"}],',
        '"acts":[',
        '{"kind":"amendment-proposal","participant":"CRI","on":"1995-12-12","amendment":"a","title":"x"},',
        '{"kind":"amendment-adoption","on":"1995-12-12","amendment":"a",',
        '"votes":{"inFavour":90,"against":0,"abstaining":3},"note":"n"},',
        '{"kind":"correction","on":"1995-12-12",',
        '"corrects":{"kind":"amendment-adoption","on":"1995-12-12","amendment":"a"},"to":"1995-12-12"},',
        '{"kind":"report","participant":"NOR","on":"1995-12-12","covers":2},',
        '{"kind":"due-date-set","participant":"NOR","on":"1995-12-12","dueOn":"1995-12-12","note":"n"}',
        ']}',
      ].join(''),
    );
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

  it('writes votes in words, and the amendment of a correction in its own column', () => {
    const on = civilDate('1995-12-12');
    const amendment = 'article-43-2';
    const written = writeRegisterCsv({
      treaty: 't',
      sources: [],
      acts: [
        { kind: 'amendment-proposal', participant: 'CRI', on, amendment, title: 'Eighteen members' },
        { kind: 'amendment-adoption', on, amendment, votes: { inFavour: 90, against: 0, abstaining: 3 } },
        { kind: 'report', participant: 'NOR', on, covers: 2 },
        { kind: 'due-date-set', participant: 'NOR', on, dueOn: on },
        { kind: 'correction', on, corrects: { kind: 'amendment-approval', on, amendment }, to: on },
      ],
    });
    expect(written.split('\n')).toEqual([
      'participant,kind,date,amendment,title,votes,covers,due,corrects,corrected',
      'CRI,amendment-proposal,1995-12-12,article-43-2,"Eighteen members",,,,,',
      ',amendment-adoption,1995-12-12,article-43-2,,90 in favour 0 against 3 abstaining,,,,',
      'NOR,report,1995-12-12,,,,2,,,',
      'NOR,due-date-set,1995-12-12,,,,,1995-12-12,,',
      ',correction,1995-12-12,article-43-2,,,,,amendment-approval 1995-12-12,1995-12-12',
      '',
    ]);
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
