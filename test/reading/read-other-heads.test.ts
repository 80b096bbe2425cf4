import { describe, expect, it } from 'vitest';
import { isNoAct } from '../../src/reading/csv/is-no-act.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { readOtherHeads } from '../../src/reading/csv/read-other-heads.ts';
import { parseJsonTable } from '../../src/reading/json/parse-json-table.ts';
import { outlineOf } from './outline-of.ts';

const read = (...lines: readonly string[]) =>
  [...readOtherHeads(lines.map((line, index) => ({ kind: 'row', line: index + 1, cells: line.split(',') })))].map(
    (row) => (row.kind === 'row' ? `${row.line} ${row.cells.join(',')}` : row.kind),
  );

describe('readOtherHeads', () => {
  it('writes our names over those of other tables, each in its place', () => {
    expect(read('Contracting Party,Instrument Type,Date-of-Deposit,note', 'NOR,accession,1990-07-02,x')).toEqual([
      '1 participant,kind,date,note',
      '2 NOR,accession,1990-07-02,x',
    ]);
  });

  it('leaves a table with our names as it stands, and what nobody knows', () => {
    expect(read('participant,kind,date,colour', 'NOR,accession,1990-07-02,red')).toEqual([
      '1 participant,kind,date,colour',
      '2 NOR,accession,1990-07-02,red',
    ]);
  });

  it('refuses a row that ends behind its day of signature, as any that is too short', () => {
    for (const heads of [
      'participant,signed,kind,date',
      'participant,signed,date,kind',
      'signed,date,kind,participant',
    ]) {
      const day = heads.startsWith('signed') ? '2000-06-13' : 'NOR,2000-06-13';
      const parsed = parseRegisterCsv([heads, day, `${day},`].join('\n'), 'op-crc-sc');
      expect(parsed.ok ? [] : parsed.issues.map(({ code, line }) => `${line} ${code}`)).toEqual([
        '2 too-few-cells',
        '3 too-few-cells',
      ]);
    }
  });

  it('keeps the day of effect of a denunciation that has no day of receipt, whatever the column of stored dates is called', () => {
    const canada = { kind: 'denunciation', participant: 'CAN', on: '2012-12-15', receipt: 'not-known' };
    for (const heads of ['effective', 'entry into force', 'names,effective']) {
      const gap = heads.startsWith('names') ? ',' : '';
      const rows = [`CAN,ratification,2002-12-17,${gap}2005-02-16`, `CAN,denunciation,,${gap}2012-12-15`];
      const parsed = parseRegisterCsv([`iso3,action,date,${heads}`, ...rows].join('\n'), 'kyoto');
      expect(parsed.ok ? parsed.value.acts : parsed.issues).toEqual([
        { kind: 'ratification', participant: 'CAN', on: '2002-12-17' },
        canada,
      ]);
    }
  });

  it('passes over a name beside a code', () => {
    expect(read('state,iso3,action,date', 'Norway,NOR,accession,1990-07-02')).toEqual([
      '1 ,participant,kind,date',
      '2 ,NOR,accession,1990-07-02',
    ]);
  });

  it('makes two rows of a row a State: the signature and the instrument, where each has a day', () => {
    const lines = ['2016-04-22,2017-02-15', '2016-04-22,', ',2016-10-05'].map((days) => `NOR,ratification,${days}`);
    expect(read('Code,Kind,Signature,Ratification', ...lines)).toEqual([
      '1 participant,Kind,,date',
      '2 NOR,signature,,2016-04-22',
      '2 NOR,ratification,,2017-02-15',
      '3 NOR,signature,,2016-04-22',
      '4 NOR,ratification,,2016-10-05',
    ]);
  });

  it('takes the state of a country for what it did, where no other column says that', () => {
    expect(read('country,date state,state', 'Norway,2016-10-05,Ratified')[0]).toBe('1 participant,date,kind');
    expect(read('country,state,kind,date')[0]).toBe('1 participant,,kind,date');
  });

  it('takes no act for a header, of which one word may be a head', () => {
    expect(read('Norway,Ratification,soon')).toEqual(['1 Norway,Ratification,soon']);
  });

  it('leaves what is no act, and says which row it was', () => {
    const left: unknown[] = [];
    const lines = ['participant,kind,date', 'CAN,Notification,2020-03-09', 'CAN,Notification of succession,2020-03-09'];
    const rows = lines.map((line, index) => ({ kind: 'row', line: index + 1, cells: line.split(',') }) as const);
    expect([...readOtherHeads(rows, (row) => left.push(row))].map((row) => row.line)).toEqual([1, 3]);
    expect(left).toEqual([{ line: 2, kind: 'Notification' }]);
  });

  it('gives on what cannot be cut into cells', () => {
    expect([...readOtherHeads([{ kind: 'endless', line: 3 }])]).toEqual([{ kind: 'endless', line: 3 }]);
  });
});

describe('parseRegisterCsv, of the heads of other tables', () => {
  it('reads who, what and when, and the place of what is wrong', () => {
    const parsed = parseRegisterCsv('Country,Action,Date of deposit\nNorway,accession,1990-07-02\n', 'basel');
    expect(parsed).toMatchObject({ ok: true, value: { acts: [{ participant: 'NOR', kind: 'accession' }] } });
    expect(outlineOf(parseRegisterCsv('Country;Action;Deposited\nNorway;accession;1990-02-31\n', 'basel'))).toEqual([
      '2:3 no-such-day',
    ]);
  });
});

describe('isNoAct', () => {
  it.each([
    'Notification',
    'Declarations',
    'Interpretative declaration',
    'Withdrawal of a reservation',
    'Partial withdrawal of reservation',
    'Objection to the reservation',
    'COMMUNICATION',
  ])('%s is none', (text) => {
    expect(isNoAct(text)).toBe(true);
  });

  it.each(['Notification of succession', 'Objection', 'Withdrawal', 'ratification', 'ratifcation', ''])(
    '%s may be one',
    (text) => {
      expect(isNoAct(text)).toBe(false);
    },
  );
});

describe('parseJsonTable', () => {
  it('gives each object on its line, its keys as the names of the columns, and an empty cell for what it lacks', () => {
    expect(parseJsonTable('[\n { "a": "x", "b": 1 },\n { "b": null, "c": true } ]')).toEqual({
      ok: true,
      value: [
        { kind: 'row', line: 1, cells: ['a', 'b', 'c'] },
        { kind: 'row', line: 2, cells: ['x', '1', ''] },
        { kind: 'row', line: 3, cells: ['', '', 'true'] },
      ],
    });
  });

  it.each([
    ['{ "a": 1 }', ['1:1 wrong-type']],
    ['[{ "state": [1], "day": 1 }, 2]', ['1:13 wrong-type', '1:30 wrong-type']],
    ['[{ "state": 1, "state": 2, "day": 1 }]', ['1:16 duplicate-key']],
    ['[{ "a": [1] }, { "b": 2 }]', ['0 other-content']],
    ['[1, "a"]', ['0 other-content']],
    ['[]', ['1 no-acts']],
    ['[{ "a": 1 }', ['1:12 not-json']],
    ['[{ "state": [1], "day": 1 }, null]', ['1:13 wrong-type', '1:30 wrong-type']],
  ])('refuses %s', (text, issues) => {
    expect(outlineOf(parseJsonTable(text))).toEqual(issues);
  });

  it('refuses an entry that is no object of texts and numbers, and reads the others', () => {
    const parsed = parseJsonTable(
      '[{ "state": 1, "day": 2 }, null, 5, [], { "state": [], "x": {} }, { "day": 1, "day": 2 },\n{ "state": 3 }]',
    );
    const rows = parsed.ok ? parsed.value : [];
    expect(
      rows.map((row) =>
        row.kind === 'refused' ? row.issues.map(({ code, column }) => `${column} ${code}`) : row.kind,
      ),
    ).toEqual([
      'row',
      'row',
      ['28 wrong-type'],
      ['34 wrong-type'],
      ['37 wrong-type'],
      ['52 wrong-type', '61 wrong-type'],
      ['79 duplicate-key'],
      'row',
    ]);
  });

  it('gives a key no meaning of its own', () => {
    expect(parseJsonTable('[{ "__proto__": "x", "constructor": "y" }]')).toMatchObject({
      value: [{ cells: ['__proto__', 'constructor'] }, { cells: ['x', 'y'] }],
    });
  });
});
