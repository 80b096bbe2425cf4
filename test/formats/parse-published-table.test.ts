import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsOf } from '../../src/conformance/acts-of-rows.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { isPublishedHeader, parsePublishedHeader } from '../../src/formats/published-columns.ts';
import { findPublishedKind } from '../../src/formats/published-kind.ts';
import { listKindsOf } from '../../src/reading/csv/column-use.ts';
import { CSV_COLUMNS } from '../../src/reading/csv/csv-columns.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { ACT_KINDS, CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import { inEnglish } from '../reading/in-english.ts';

/** Every column and every kind of act that a register has; the cells in the order of its columns, left out where they are empty. */
const REGISTER: readonly Readonly<Record<string, string>>[] = [
  { participant: 'Norway', kind: 'signature', date: '2000-06-13' },
  ...CONSENT_KINDS.map((kind) => ({
    participant: 'NOR',
    kind,
    date: '2001-10-02',
    notified: '2001-10-09',
    depositary: 'London',
  })),
  { participant: 'Norway', kind: 'Instrument of ratification', date: ' 2001-10-02 ' },
  { participant: 'Montenegro', kind: 'succession', date: '2006-10-23', effective: '2006-06-03' },
  { participant: 'Cuba', kind: 'denunciation', date: '2010-01-05', effective: '2011-12-31', conflict: 'engaged' },
  { participant: 'Cuba', kind: 'denunciation', date: '2010-01-05', conflict: '2011-05-01' },
  { participant: 'Cuba', kind: 'revocation-of-denunciation', date: '2010-02-05' },
  { participant: 'Cuba', kind: 'withdrawal of instrument', date: '2010-02-05' },
  { participant: 'United Kingdom', kind: 'territorial-extension', date: '2010-02-05', territory: 'Isle of Man' },
  { participant: 'Cuba', kind: 'denunciation', effective: '2012-02-05' },
  { participant: 'Fiji', kind: 'provisional-application', date: '2010-02-05' },
  { participant: 'Fiji', kind: 'domestic-ratification', date: '2010-02-05' },
  { participant: 'Fiji', kind: 'amendment-proposal', date: '2010-02-05', amendment: 'article-2', title: 'Numbers' },
  { kind: 'amendment-communication', date: '2010-02-06', amendment: 'article-2' },
  { participant: 'Fiji', kind: 'request for a conference', date: '2010-02-07', amendment: 'article-2' },
  { kind: 'conference-convening', date: '2010-02-08', amendment: 'article-2' },
  {
    kind: 'amendment-adoption',
    date: '2010-03-05',
    amendment: 'article-2',
    votes: '12 in favour 3 against 1 abstaining',
  },
  { kind: 'amendment-approval', date: '2010-04-05', amendment: 'article-2' },
  { participant: 'Fiji', kind: 'amendment-acceptance', date: '2010-05-05', amendment: 'article-2' },
  { participant: 'Cuba', kind: 'amendment-objection', date: '2010-05-05', amendment: 'article-2' },
  { participant: 'Fiji', kind: 'report', date: '2012-05-05', covers: '2' },
  { participant: 'Fiji', kind: 'due-date-set', date: '2012-05-05', due: '2014-05-05' },
  {
    participant: 'Fiji',
    kind: 'correction',
    date: '2012-06-05',
    corrects: 'report 2012-05-05',
    corrected: '2012-05-06',
  },
  {
    kind: 'correction',
    date: '2012-06-05',
    corrects: 'amendment-approval 2010-04-05',
    corrected: 'never made',
    amendment: 'article-2',
  },
];

const row = (cells: Readonly<Record<string, string>>) => CSV_COLUMNS.map((column) => cells[column] ?? '').join(',');
const withNames = CSV_COLUMNS.map((column) => (column === 'effective' ? 'names' : column)).join(',');

function read(text: string) {
  const parsed = parsePublishedTable(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function issuesOf(text: string) {
  const parsed = parsePublishedTable(text);
  return parsed.ok ? [] : parsed.issues;
}

describe('parsePublishedTable', () => {
  it.each(REGISTER)('reads every act as a register is read: $kind', (cells) => {
    const own = read(`${withNames}\n${row(cells)}`);
    const register = parseRegisterCsv(`${CSV_COLUMNS.join(',')}\n${row(cells)}`, 'example');
    expect(register.ok && register.value.acts).toEqual(actsOf(own));
  });

  it('takes and refuses what a register does, whatever stands in its cells', () => {
    const day = fc.constantFrom('2001-10-02', '2001-10-09', '2001-02-30', ' 2001-10-03', 'soon');
    const filled = fc.record({
      participant: fc.constantFrom('Norway', 'CUB', 'Nowhere', ''),
      kind: fc.constantFrom(...ACT_KINDS),
      date: day,
    });
    const other = fc.record({
      effective: day,
      notified: day,
      depositary: fc.constantFrom('London', "'=1"),
      conflict: fc.constantFrom('none', 'Engaged', '2001-10-02', 'war'),
      territory: fc.constant('Isle of Man'),
      amendment: fc.constantFrom('article-2', 'Article 2'),
      covers: fc.constantFrom('2', '0'),
      due: day,
      corrects: fc.constantFrom('ratification 2001-10-02', 'ratification'),
      corrected: fc.constantFrom('never made', '2001-10-01', 'x'),
    });
    const some = fc.subarray(['effective', 'notified', 'depositary', 'conflict', 'territory', 'amendment', 'covers'], {
      maxLength: 2,
    });
    const cells = fc.tuple(filled, other, some, fc.boolean()).map(([own, all, names, isCorrection]) => {
      const kept = [...names, ...(isCorrection ? ['corrects', 'corrected'] : [])];
      const more: Record<string, string> = Object.fromEntries(
        Object.entries(all).filter(([name]) => kept.includes(name)),
      );
      return { ...more, ...own };
    });
    // Where a register needs more than such a table, the two differ on purpose.
    const OF_A_TERRITORY = ['territorial-extension', 'withdrawal-of-extension', 'end-of-responsibility'];
    const NAMING: readonly (string | undefined)[] = listKindsOf('effective');
    const isAlike = ({ kind, amendment, territory, effective }: Readonly<Record<string, string>>) =>
      (effective === undefined || NAMING.includes(kind)) &&
      (kind !== 'amendment-acceptance' || amendment !== undefined) &&
      (territory !== undefined || !OF_A_TERRITORY.includes(kind ?? ''));
    fc.assert(
      fc.property(cells.filter(isAlike), (each) => {
        const register = parseRegisterCsv(`${CSV_COLUMNS.join(',')}\n${row(each)}`, 'example');
        const own = parsePublishedTable(`${withNames}\n${row(each)}`);
        expect(own.ok).toBe(register.ok);
        if (own.ok && register.ok) expect(actsOf(own.value)).toEqual(register.value.acts);
        if (!own.ok && !register.ok) {
          expect(own.issues.map(({ code, column }) => [code, column])).toEqual(
            register.issues.map(({ code, column }) => [code, column]),
          );
        }
      }),
    );
  });

  it('an instrument is not notified before it is deposited', () => {
    const head = 'participant,kind,date,effective,notified\n';
    expect(issuesOf(`${head}Cuba,accession,2001-10-02,,2001-10-01`).map(({ code }) => code)).toEqual([
      'before-deposit',
    ]);
    expect(issuesOf(`${head}Cuba,accession,2001-10-02,,2001-10-02`)).toEqual([]);
  });

  it('takes `effective` for the stored date, of whatever act', () => {
    const text = 'participant,kind,date,effective,names,corrects,corrected\n';
    const [succession, correction] = read(
      `${text}Montenegro,succession,2006-10-23,2006-11-23,2006-06-03,,\nCuba,correction,2010-01-01,2010-02-01,,accession 2009-01-01,2009-01-02`,
    );
    expect(succession).toMatchObject({ published: '2006-11-23', names: '2006-06-03' });
    expect(correction).toMatchObject({ kind: 'correction', published: '2010-02-01' });
  });

  it('refuses a cell that the act cannot have, in the words of a register and with the place of the table', () => {
    const text = 'state,action,names,title,date,depositary\nNorway,accession,2001-01-01,On fish,2000-01-15,London\n';
    expect(
      issuesOf(`${text}Cuba,signature,,,2000-01-15,Moscow`).map(({ line, column, code }) => [line, column, code]),
    ).toEqual([
      [2, 3, 'not-for-this-kind'],
      [2, 4, 'not-for-this-kind'],
      [3, 6, 'not-for-this-kind'],
    ]);
    const [names, title] = issuesOf(text);
    expect(names).toMatchObject({ name: 'names', what: { code: 'issue.not-for-this-kind.names' } });
    expect(title && inEnglish(title).remedy).toBe(
      'Leave the cell empty, or write another kind of act. If the column means something else, give it another name.',
    );
  });

  it('tells every issue of a row: the code, the kind, the days', () => {
    const text = 'iso3,state,kind,date,effective,notified\nNRW,Norway,accesion,2001-02-31,x,y\n';
    expect(issuesOf(text).map((issue) => [issue.column, issue.code, inEnglish(issue).remedy])).toEqual([
      [1, 'unknown-participant', 'Write the name that the United Nations uses, or the code of three letters.'],
      [3, 'unknown-kind', 'Write “accession”.'],
      [4, 'no-such-day', 'Look the day up in the record and write it as YYYY-MM-DD. The month 2001-02 has 28 days.'],
      [6, 'not-a-date', 'Write the day as YYYY-MM-DD, such as 2001-10-18.'],
      [5, 'not-a-date', 'Write the day as YYYY-MM-DD, such as 2001-10-18.'],
    ]);
  });

  it('the code goes before the name, and the name stands where there is no code', () => {
    const rows = read('iso3,state,kind,date\nFIN,Nowhere,accession,2001-01-01\n ,Norway,accession,2001-01-01');
    expect(rows.map(({ participant }) => participant)).toEqual(['FIN', 'NOR']);
  });

  it('an amendment that no column names is the treaty itself; the note tells which instrument accepts it', () => {
    const head = 'state,kind,date,amendment,note\n';
    const rows = read(
      `${head}Fiji,amendment-acceptance,2010-05-05,,instrument=ratification; src=x\nCuba,amendment-acceptance,2010-05-05,,\nNorway,amendment-acceptance,2010-05-05,article-2,`,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['ratification', 'acceptance', 'amendment-acceptance']);
  });

  it.each([
    ['a blank line before the names of the columns', '\nstate,kind,date\nCuba,accession,2001-02-30'],
    ['a cell of two lines', 'state,kind,date,note\nFiji,accession,2001-02-20,"a\nb"\nCuba,accession,2001-02-30,'],
    ['what the table says of itself', 'sep=;\nstate;kind;date\nCuba;accession;2001-02-30'],
  ])('counts the lines of the file, with %s', (_, text) => {
    const line = text.split('\n').findIndex((each) => each.startsWith('Cuba')) + 1;
    expect(issuesOf(text).map((issue) => [issue.line, issue.code])).toEqual([[line, 'no-such-day']]);
  });

  it('refuses a row whose quotes leave open where a cell ends, and finds the others', () => {
    const text = 'state,kind,date,note\nCuba,accession,2001-01-01,"a" b\nFiji,accession,2001-02-30,\n';
    expect(issuesOf(text).map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 4, 'bad-quote'],
      [3, 3, 'no-such-day'],
    ]);
    expect(issuesOf('state,"kind,date\nCuba,accession,2001-02-30').map(({ code }) => code)).toEqual(['bad-quote']);
  });

  it('leaves out rows of blanks', () => {
    expect(read('state,kind,date\n,,\n , ,\nCuba,accession,2001-01-01').length).toBe(1);
  });
});

describe('parsePublishedHeader', () => {
  it('finds columns by any of their names, and lists those that are not read', () => {
    const cells = ['State', 'ACTION', 'Date_of_deposit', 'depositry', 'efective', 'colour', ''];
    const header = parsePublishedHeader({ line: 1, cells });
    expect(header).toEqual({
      ok: true,
      value: {
        columns: { participant: 0, kind: 1, on: 2 },
        participants: [0],
        unread: [
          { name: 'depositry', nearest: 'depositary' },
          { name: 'efective', nearest: 'effective' },
          { name: 'colour' },
        ],
      },
    });
  });
});

describe('parsePublishedHeader, of two heads alike', () => {
  it('refuses two for the day of an act or the stored date: nobody knows which of them is meant', () => {
    for (const heads of [
      ['participant', 'kind', 'date', 'Date'],
      ['state', 'kind', 'date', 'effective', 'effective'],
    ]) {
      const parsed = parsePublishedHeader({ line: 1, cells: heads });
      expect(parsed.ok ? [] : parsed.issues.map(({ code, column }) => [code, column])).toEqual([
        ['duplicate-column', heads.length],
      ]);
    }
    expect(parsePublishedHeader({ line: 1, cells: ['state', 'kind', 'date', 'note', 'note'] }).ok).toBe(true);
  });

  it('refuses two of one meaning in other words, and names both', () => {
    const refusals = [
      ['participant,kind,date,effective,Date of entry into force', '1:5 “effective” “Date of entry into force”'],
      ['participant,kind,date,Entry into force,eif', '1:5 “Entry into force” “eif”'],
      ['participant,kind,Date of deposit,effective,date', '1:5 “Date of deposit” “date”'],
      ['Country,Action,Type,Date', '1:3 “Action” “Type”'],
      ['Country,kind,Signed,Date of signature,Ratification', '1:4 “Signed” “Date of signature”'],
      ['État,acte,Dépôt,Entrée en vigueur,Date d’effet', '1:5 “Entrée en vigueur” “Date d’effet”'],
      // What a State did is no second name of it.
      ['country,date state,state', undefined],
    ] as const;
    const tell = (heads: string): string | undefined => {
      const parsed = parsePublishedHeader({ line: 1, cells: heads.split(',') });
      const [issue] = parsed.ok ? [] : parsed.issues;
      if (issue?.what.code !== 'issue.duplicate-column.alike') return undefined;
      return `${issue.line}:${issue.column} “${issue.what.values.other}” “${issue.what.values.column}”`;
    };
    expect(refusals.map(([heads]) => tell(heads))).toEqual(refusals.map(([, told]) => told));
  });
});

describe('isPublishedHeader', () => {
  it.each([
    ['State,act,Date', true],
    ['Date,Depositry,Kind,Country', true],
    ['State,Date', false],
    ['State,act,Date,Date', false],
    ['Norway,ratification,2001-10-02', false],
    ['', false],
  ])('tells of "%s" what parsePublishedHeader does', (heads, isOne) => {
    const cells = heads.split(',');
    expect(isPublishedHeader(cells)).toBe(isOne);
    expect(parsePublishedHeader({ line: 1, cells }).ok).toBe(isOne);
  });
});

describe('findPublishedKind', () => {
  it('is a kind of a register, or what other tables call one', () => {
    expect(
      ['Notification of succession', 'consent', 'withdrawal', 'denunciation withdrawn', 'a'].map(findPublishedKind),
    ).toEqual(['succession', 'consent', 'denunciation', 'revocation-of-denunciation', undefined]);
  });
});
