import { describe, expect, it } from 'vitest';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { parseAnyRegister } from '../../src/formats.ts';
import { openCodesOfColumns } from '../../src/reading/csv/open-codes-of-columns.ts';
import type { TableRow } from '../../src/reading/csv/split-rows.ts';

const rowsOf = (head: string, cells: readonly string[]): readonly TableRow[] =>
  [head, ...cells].map((cell, index) => ({ kind: 'row', line: index + 1, cells: cell.split(',') }));

/** Each row below the head as it is read; of one that is refused, the codes of what and of the remedy. */
const read = (cells: readonly string[], head = 'country'): readonly string[] => {
  const codes = openCodesOfColumns();
  const rows = rowsOf(head, cells).flatMap((row) => [...codes.push([row])]);
  return [...rows, ...codes.end()].slice(1).map((row) => {
    if (row.kind === 'row') return row.cells.join(',');
    return row.kind === 'refused'
      ? row.issues.map(({ line, what }) => `${line} ${what.code.replace('issue.unknown-participant.', '')}`).join(' ')
      : row.kind;
  });
};

describe('openCodesOfColumns', () => {
  it.each([
    ['two letters', ['NO', ' fr ', 'EU', 'SU'], ['NOR', 'FRA', 'EUE', 'SUN']],
    ['three figures', ['578', '036', '810', '200'], ['NOR', 'AUS', 'SUN', 'CSK']],
    ['figures whose zeros are lost', ['4', '36', '578', '8'], ['AFG', 'AUS', 'NOR', 'ALB']],
    ['two letters beside names', ['NO', 'France', 'SE'], ['NOR', 'France', 'SWE']],
    ['Namibia among codes', ['MZ', 'NA', 'NO'], ['MOZ', 'NAM', 'NOR']],
    ['Namibia first', ['NA', 'NO'], ['NAM', 'NOR']],
    [
      'Namibia beside the Union and empty cells',
      ['NA', 'European Union', '', 'NO'],
      ['NAM', 'European Union', '', 'NOR'],
    ],
    ['small letters that several have', ['no', 'se', 'na'], ['NOR', 'SWE', 'NAM']],
    ['names and codes of three letters', ['Norway', 'FRA', 'CSHH'], ['Norway', 'FRA', 'CSHH']],
  ])('reads %s', (_, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  it.each([
    ['NA among names', ['Norway', 'NA', 'Sweden'], ['Norway', '3 code-or-word', 'Sweden']],
    ['NA before a name', ['NO', 'NA', 'Sweden'], ['NOR', '3 code-or-word', 'Sweden']],
    ['NA alone', ['NA', 'na'], ['2 code-or-word', '3 code-or-word']],
    ['a small word alone', ['no', 'no'], ['2 code-or-word', '3 code-or-word']],
    ['a small word among names', ['Norway', 'no'], ['Norway', '3 code-or-word']],
    ['numbers of rows', ['4', '8', '12'], ['2 code-or-number', '3 code-or-number', '4 code-or-number']],
    ['a short figure beside a name', ['578', '36', 'Norway'], ['NOR', '3 code-or-number', 'Norway']],
    ['a short figure beside letters', ['NO', '36'], ['NOR', '3 code-or-number']],
    ['what two States had in turn', ['NO', 'CS', 'YU'], ['NOR', '3 code-of-several', '4 code-of-several']],
  ])('asks for %s', (_, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  it('reads a column of codes beside one of names, and no column of what was done', () => {
    expect(read(['Namibia,NA', 'Norway,NO'], 'country,iso2')).toEqual(['Namibia,NAM', 'Norway,NOR']);
    expect(read(['NO,SU', 'SE,AA'], 'country,state')).toEqual(['NOR,SU', 'SWE,AA']);
    expect(read(['NO,NO'], 'country,kind')).toEqual(['NOR,NO']);
  });

  it('keeps the cells of the file beside those that are read, held back or not', () => {
    const codes = openCodesOfColumns();
    codes.push(rowsOf('country,date', ['NA,27/10/2005']));
    codes.push([{ kind: 'row', line: 3, cells: ['NO', '1/2/2005'], isMoreOfRow: true }]);
    expect([...codes.end()]).toEqual([
      { kind: 'row', line: 2, cells: ['NAM', '27/10/2005'], inFile: ['NA', '27/10/2005'] },
      { kind: 'row', line: 3, cells: ['NOR', '1/2/2005'], inFile: ['NO', '1/2/2005'], isMoreOfRow: true },
    ]);
  });
});

const whoIn = (text: string): readonly string[] => {
  const parsed = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
  return parsed.ok
    ? parsed.value.acts.map((act) => ('participant' in act ? act.participant : ''))
    : parsed.issues.map(({ line, code }) => `${line} ${code}`);
};

describe('parseAnyRegister', () => {
  it.each([
    ['our own table', 'participant,kind,date\nNO,ratification,2001-10-02\nNA,accession,2002-04-16\n'],
    ['one of figures', 'participant,kind,date\n578,ratification,2001-10-02\n516,accession,2002-04-16\n'],
    [
      'a list of objects',
      '[{"country":578,"kind":"ratification","date":"2001-10-02"},{"country":516,"kind":"accession","date":"2002-04-16"}]',
    ],
    ['a table of the UN', 'Participant,"Ratification, Accession(a)"\nNO,2 Oct 2001\nNA,16 Apr 2002 a\n'],
    ['a table of the UN with figures', 'Participant,"Ratification, Accession(a)"\n578,2 Oct 2001\n516,16 Apr 2002 a\n'],
    [
      'a list of the Treaty Series',
      'Participant,Action,Date of Notification/Deposit,Date of Effect\nNO,Ratification,02/10/2001,18/01/2002\nNA,Accession,16/04/2002,16/05/2002\n',
    ],
  ])('reads the codes of %s', (_, text) => {
    expect(whoIn(text)).toEqual(['NOR', 'NAM']);
  });

  it('asks for NA where the table has names', () => {
    expect(whoIn('participant,kind,date\nNorway,ratification,2001-10-02\nNA,accession,2002-04-16\n')).toEqual([
      '3 unknown-participant',
    ]);
  });
});

describe('parsePublishedTable', () => {
  it('reads codes, and gives days in figures beside them', () => {
    const parsed = parsePublishedTable(
      'country,kind,date,effective\nNA,accession,16/04/2002,16/05/2002\nNO,ratification,2/10/2001,\n',
    );
    expect(parsed.ok ? parsed.value.map(({ participant, on }) => [participant, on]) : parsed.issues).toEqual([
      ['NAM', '2002-04-16'],
      ['NOR', '2001-10-02'],
    ]);
  });
});
