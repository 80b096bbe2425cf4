import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { isJsonLines, parseJsonTable } from '../../src/reading/json/parse-json-table.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';

const NORWAY = '{ "participant": "Norway", "kind": "accession", "date": "2001-10-02" }';
const ICELAND = '{ "date": "2001-07-09", "kind": "accession", "participant": "Iceland" }';

describe('isJsonLines', () => {
  it.each([
    ['lines of objects', `${NORWAY}\n${ICELAND}`, true],
    ['with a mark, blank lines and other line ends', `\u{feff}\r\n${NORWAY} \r\n\r\n${ICELAND}\r\n`, true],
    ['one act', `${NORWAY}\n`, true],
    ['one act that nothing follows', `\u{feff}${ICELAND}`, true],
    ['an act above a line that is none', `${NORWAY}\nnull\n${ICELAND}`, true],
    ['a line that breaks off above an act', `${NORWAY.slice(0, -2)}\n${ICELAND}`, true],
    ['a line that is no JSON above an act', `{ "participant": Norway }\n${ICELAND}`, true],
    ['a register with an act alone on its line', `{ "treaty": "x", "acts": [\n${NORWAY}\n] }`, false],
    ['a register with a key above its act', `{ "treaty": "x",\n${NORWAY}\n }`, false],
    ['one act over several lines', NORWAY.replaceAll(', ', ',\n'), false],
    ['an object that says too little of an act', '{ "participant": "Norway", "note": "2001-10-02" }', false],
    ['a register on one line', '{ "treaty": "x", "sources": [], "acts": [] }', false],
    ['a register with an act on one line', `{ "treaty": "x", "kind": "y", "date": "z", "acts": [${NORWAY}] }`, false],
    ['a register over several lines', '{\n"treaty": "x", "acts": []\n}', false],
    ['a list', `[${NORWAY},\n${ICELAND}]`, false],
    ['scenarios', '{"scenario": "a"}\n{"scenario": "b"}', false],
    ['cells', 'a,b\n{"c":1}\n{"d":2}', false],
  ])('%s', (_, text, is) => {
    expect(isJsonLines(text)).toBe(is);
  });
});

describe('parseJsonTable, of lines of objects', () => {
  it('gives a row an object, on its line, with the keys of all of them', () => {
    const parsed = parseJsonTable(`${NORWAY}\r\n\r\n${ICELAND}\r\n{ "participant": "BEL", "note": "x" }\r\n`);
    expect(parsed.ok && parsed.value).toEqual([
      { kind: 'row', line: 1, cells: ['participant', 'kind', 'date', 'note'] },
      { kind: 'row', line: 1, cells: ['Norway', 'accession', '2001-10-02', ''] },
      { kind: 'row', line: 3, cells: ['Iceland', 'accession', '2001-07-09', ''] },
      { kind: 'row', line: 4, cells: ['BEL', '', '', 'x'] },
    ]);
  });

  it.each([
    ['a line that is no JSON', `${NORWAY}\n{ "date": }\n`, { line: 2, column: 11 }],
    ['a line that breaks off', `${NORWAY}\n${ICELAND}\n{ "date"`, { line: 3 }],
    ['a line that is no object', `${NORWAY}\n${ICELAND}\n7`, { line: 3 }],
    ['a first line that breaks off', `${NORWAY.slice(0, -2)}\n${ICELAND}`, { line: 1 }],
    ['a key that is there twice', `${NORWAY}\n{ "date": "", "date": "" }`, { line: 2, column: 15, name: 'date' }],
    ['a list in a cell', `${NORWAY}\n{ "date": [] }`, { line: 2, column: 11 }],
  ])('refuses the line that is wrong, and no other: %s', (_, text, place) => {
    const parsed = parseJsonTable(text);
    const rows = parsed.ok ? parsed.value : [];
    const refused = rows.flatMap((row) => (row.kind === 'refused' ? row.issues : []));
    expect(refused.slice(0, 1)).toMatchObject([place]);
    expect(rows.filter(({ kind }) => kind === 'row')).toHaveLength(
      text.includes(ICELAND) && text.includes(NORWAY) ? 3 : 2,
    );
  });
});

describe('addActs, to lines of objects', () => {
  it('adds a line an act', () => {
    const text = `${NORWAY}\n${ICELAND}\n`;
    const added = addActs(text, [{ kind: 'accession', participant: 'BEL', on: civilDate('2006-03-17') }], {
      treatyId: 'op-crc-sc',
    });
    expect(added.ok && added.value).toBe(`${text}{"participant":"Belgium","kind":"accession","date":"2006-03-17"}\n`);
    const register = parseRegister(added.ok ? added.value : '', { treatyId: 'op-crc-sc' });
    expect(register.ok && register.value.acts.map(({ participant }) => participant)).toEqual(['NOR', 'ISL', 'BEL']);
  });
});
