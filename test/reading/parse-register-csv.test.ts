import { describe, expect, it } from 'vitest';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { inEnglish } from './in-english.ts';
import { outlineOf } from './outline-of.ts';

const HEADER = 'participant,kind,date\n';
const FULL = 'participant,kind,date,effective,territory,corrects,corrected,source,note\n';

const parse = (text: string) => parseRegisterCsv(text, 'op-crc-sc');
const outline = (text: string) => outlineOf(parse(text));

function issuesOf(text: string) {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.issues;
}

describe('parseRegisterCsv', () => {
  it('reads every kind of act with its own cells', () => {
    const rows = [
      'Bangladesh,Ratification,2000-09-06,,,,,UNTC,"signed the same day"',
      'MNE,succession,2006-10-23,2006-06-03,,,,UNTC,',
      'United Kingdom,Territorial Extension,2009-02-20,,Isle of Man,,,,',
      'ROU,correction,2002-01-01,,,Ratification 2001-10-18,Never made,,',
      'ROU,correction,2002-01-02,,,signature 2000-09-06,2000-09-07,other,',
    ];
    expect(parse(`${FULL}${rows.join('\n')}`)).toEqual({
      ok: true,
      value: {
        treaty: 'op-crc-sc',
        sources: [
          { id: 'UNTC', title: 'UNTC' },
          { id: 'other', title: 'other' },
        ],
        acts: [
          { kind: 'ratification', participant: 'BGD', on: '2000-09-06', source: 'UNTC', note: 'signed the same day' },
          { kind: 'succession', participant: 'MNE', on: '2006-10-23', effectiveOn: '2006-06-03', source: 'UNTC' },
          { kind: 'territorial-extension', participant: 'GBR', on: '2009-02-20', territory: 'Isle of Man' },
          {
            kind: 'correction',
            participant: 'ROU',
            on: '2002-01-01',
            corrects: { kind: 'ratification', on: '2001-10-18' },
            to: 'never-made',
          },
          {
            kind: 'correction',
            participant: 'ROU',
            on: '2002-01-02',
            corrects: { kind: 'signature', on: '2000-09-06' },
            to: '2000-09-07',
            source: 'other',
          },
        ],
      },
    });
  });

  const TWO_ACTS = ['NOR,ratification,2001-10-02', 'ROU,ratification,2001-10-18'];
  const expected = {
    ok: true,
    value: {
      treaty: 'op-crc-sc',
      sources: [],
      acts: [
        { kind: 'ratification', participant: 'NOR', on: '2001-10-02' },
        { kind: 'ratification', participant: 'ROU', on: '2001-10-18' },
      ],
    },
  };

  it.each([
    ['LF', [HEADER.trim(), ...TWO_ACTS].join('\n')],
    ['LF after the last row too', `${[HEADER.trim(), ...TWO_ACTS].join('\n')}\n`],
    ['CRLF', [HEADER.trim(), ...TWO_ACTS, ''].join('\r\n')],
    ['lone CR', [HEADER.trim(), ...TWO_ACTS, ''].join('\r')],
    ['line ends of every kind in one file', `${HEADER.trim()}\r\n${TWO_ACTS[0]}\r${TWO_ACTS[1]}\n`],
    ['a byte order mark', `\u{feff}${HEADER}${TWO_ACTS.join('\n')}`],
    [
      'blank lines, lines of blanks and rows of empty cells',
      `\n \n${HEADER}\n${TWO_ACTS[0]}\n\t\n,,\n${TWO_ACTS[1]}\n\n`,
    ],
    ['columns in another order', 'date,participant,kind\n2001-10-02,NOR,ratification\n2001-10-18,ROU,ratification'],
    ['names of columns in capitals, with blanks', ` Participant ,KIND,"Date "\n${TWO_ACTS.join('\n')}`],
    ['blanks around cells', `${HEADER} NOR , ratification ,  2001-10-02\n"ROU" , "ratification" ,2001-10-18 `],
    ['semicolons', `${HEADER}${TWO_ACTS.join('\n')}`.replaceAll(',', ';')],
    ['tabs', `${HEADER}${TWO_ACTS.join('\n')}`.replaceAll(',', '\t')],
    ['bars', `${HEADER}${TWO_ACTS.join('\n')}`.replaceAll(',', '|')],
    [
      'what the first line says stands between cells',
      `sep=^\n${`${HEADER}${TWO_ACTS.join('\n')}`.replaceAll(',', '^')}`,
    ],
    ['a column without a name that is empty', `participant,kind,date,\n${TWO_ACTS.map((row) => `${row},`).join('\n')}`],
    ['names of States', `${HEADER}Norway,ratification,2001-10-02\nRomania,ratification,2001-10-18`],
  ])('reads %s', (_, text) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    ['no text', '', ['0 empty']],
    ['nothing but blanks', ' \n\t\r\n', ['0 empty']],
    ['only a header', HEADER, ['1 no-acts']],
    ['only a header and blank rows', `\n${HEADER},,\n\n`, ['2 no-acts']],
    ['no header: the first row is an act', 'NOR,ratification,2001-10-02\nROU,ratification,x', ['1 missing-header']],
    ['no header, and names of States', 'Norway,Ratification,soon', ['1 missing-header']],
    ['a column that is missing', 'participant,date\nNOR,2001-02-31', ['1 missing-column', '2:2 no-such-day']],
    [
      'every column called otherwise',
      'Who,What,When\nNOR,ratification,2001-10-02',
      [
        '1:1 unknown-column',
        '1:2 unknown-column',
        '1:3 unknown-column',
        '1 missing-column',
        '1 missing-column',
        '1 missing-column',
      ],
    ],
    [
      'a column that is not known',
      'participant,kind,date,colour\nNOR,ratification,2001-10-02,x',
      ['1:4 unknown-column'],
    ],
    [
      'a column that is there twice',
      'participant,kind,date,Date\nNOR,ratification,2001-10-02,x',
      ['1:4 duplicate-column'],
    ],
    [
      'a column that says again what another one says',
      'Deposited,participant,kind,date\n2001-10-02,NOR,ratification,2001-10-02',
      ['1:1 duplicate-column'],
    ],
    [
      'rows of which no act can be made, because the heads say not enough: they are there',
      'country,signed,in force\nNorway,2000-06-13,2002-01-18\nSweden,2000-09-08,2007-02-19',
      ['1 missing-column', '1 missing-column'],
    ],
    [
      'a column with the entry into force',
      'participant,kind,date,In force for it since\nNOR,ratification,2001-10-02,',
      ['1:4 computed-column'],
    ],
    [
      'text in a column without a name',
      'participant,kind,date,\nNOR,ratification,2001-10-02,x',
      ['2:4 unnamed-column'],
    ],
    ['too few cells', `${HEADER}NOR,ratification`, ['2 too-few-cells']],
    ['too many cells', `${HEADER}Korea, Republic of,ratification,2001-10-02`, ['2 too-many-cells']],
    ['a quote inside a cell', `${HEADER}No"rway,ratification,2001-10-02`, ['2:1 bad-quote']],
    ['text after a closing quote', `${HEADER}NOR,"ratification" x,2001-10-02`, ['2:2 bad-quote']],
    ['a quote that is not closed', `${HEADER}NOR,ratification,"2001-10-02`, ['2:3 bad-quote']],
    ['a quote in the header', 'participant,"kind,date\nNOR,ratification,2001-10-02', ['1:2 bad-quote']],
    ['31 February', `${HEADER}NOR,ratification,2001-02-31`, ['2:3 no-such-day']],
    ['29 February of 1900', `${HEADER}NOR,ratification,1900-02-29`, ['2:3 no-such-day']],
    ['a date of another shape', `${HEADER}NOR,ratification,02/10/2001`, ['2:3 not-a-date']],
    ['a year before 1800', `${HEADER}NOR,ratification,1799-12-31`, ['2:3 outside-calendar']],
    ['a State nobody knows', `${HEADER}Norwya,ratification,2001-10-02`, ['2:1 unknown-participant']],
    ['a kind nobody knows', `${HEADER}NOR,ratifcation,2001-10-02`, ['2:2 unknown-kind']],
    ['a word that names two acts', `${HEADER}NOR,Withdrawal,2001-10-02`, ['2:2 ambiguous-kind']],
    [
      'empty cells',
      `${HEADER},ratification,2001-10-02\nNOR,,2001-10-02\nNOR,ratification,\n,,2001-10-02`,
      ['2:1 empty-cell', '3:2 empty-cell', '4:3 empty-cell', '5:2 empty-cell'],
    ],
    [
      'an effective date of a ratification below one that a notice names',
      `${FULL}NOR,denunciation,2005-01-31,2006-02-28,,,,,\nNOR,ratification,2001-10-02,2002-01-18,,,,,`,
      ['3:4 not-for-this-kind'],
    ],
    [
      'cells of other kinds of act',
      `${FULL}NOR,succession,2001-10-02,,x,y,z,,`,
      ['2:5 not-for-this-kind', '2:6 not-for-this-kind', '2:7 not-for-this-kind'],
    ],
    ['an extension to nowhere', `${FULL}NOR,territorial-extension,2001-10-02,,,,,,`, ['2:5 empty-cell']],
    ['an extension in a table without territories', `${HEADER}NOR,territorial-extension,2001-10-02`, ['2 empty-cell']],
    ['a correction of nothing', `${FULL}NOR,correction,2001-10-02,,,,,,`, ['2:6 empty-cell', '2:7 empty-cell']],
    ['a correction without a kind', `${FULL}NOR,correction,2001-10-02,,,2001-10-01,never made,,`, ['2:6 not-an-act']],
    [
      'a correction of an unknown kind',
      `${FULL}NOR,correction,2001-10-02,,,x 2001-10-01,never made,,`,
      ['2:6 unknown-kind'],
    ],
    [
      'a correction of a bad date',
      `${FULL}NOR,correction,2001-10-02,,,signature 1.10.2001,soon,,`,
      ['2:6 not-a-date', '2:7 not-a-date'],
    ],
    [
      'a correction of a correction',
      `${FULL}NOR,correction,2001-10-02,,,correction 2001-10-01,2001-10-01,,`,
      ['2:6 corrects-correction'],
    ],
    ['more than a million lines', `${HEADER}${'\n'.repeat(1_000_000)}`, ['0 too-many-lines']],
    ['a line of more than a million characters', `${HEADER}\n${','.repeat(1_000_001)}`, ['3 too-long-line']],
  ])('refuses %s', (_, text, issues) => {
    expect(outline(text)).toEqual(issues);
  });

  it('refuses a table of which nobody said to which treaty it belongs', () => {
    expect(outlineOf(parseRegisterCsv(`${HEADER}NOR,ratification,2001-10-02`, ''))).toEqual(['0 no-treaty']);
  });

  it('gives the seven mistakes of a file at once, each on its line', () => {
    const text = [
      'participant,kind,date,note', //                        1
      'Norwya,ratification,2001-10-02,', //                   2 a State nobody knows
      'Romania,ratification,2001-10-18,"a note', //           3 a cell of two lines, which is none
      'that goes on"', //                                     4
      '', //                                                  5
      'Benin,ratification,2005-02-31,', //                    6 31 February
      'Ecuador,ratifcation,2004-01-30,', //                   7 an unknown kind
      'Holy See,"accession,2001-10-24,', //                   8 a quote that is not closed
      'Uganda,accession', //                                  9 too few cells
      'Qatar,accession,2001/12/14,', //                       10 another shape of date
      'Spain,ratification,2001-12-18,Spain, Kingdom of', //   11 too many cells
      'Viet Nam,ratification,2001-12-20,', //                 12 right
    ].join('\r\n');
    expect(outline(text)).toEqual([
      '2:1 unknown-participant',
      '6:3 no-such-day',
      '7:2 unknown-kind',
      '8:2 bad-quote',
      '9 too-few-cells',
      '10:3 not-a-date',
      '11 too-many-cells',
    ]);
  });

  it('says the line, the column and its name, what is wrong and what to do', () => {
    expect(issuesOf(`${HEADER}NOR,ratification,2001-02-31`)).toEqual([
      {
        code: 'no-such-day',
        path: ['acts', 0, 'on'],
        line: 2,
        column: 3,
        name: 'date',
        value: '2001-02-31',
        what: { code: 'issue.no-such-day', values: { text: '2001-02-31', days: 28 } },
        remedy: { code: 'remedy.look-up-day', values: { month: '2001-02', days: 28 } },
      },
    ]);
  });

  it.each([
    ['the nearest State', `${HEADER}Norwya,ratification,2001-10-02`, 'Did you mean NOR (Norway)?'],
    [
      'every State that bears the name',
      `${HEADER}Korea,ratification,2001-10-02`,
      "Write the one that is meant: KOR or PRK (Republic of Korea and Democratic People's Republic of Korea).",
    ],
    ['the nearest kind', `${HEADER}NOR,ratifcation,2001-10-02`, 'Write “ratification”.'],
    [
      'the kind of a letter',
      `${HEADER}NOR,a,2001-10-02`,
      'If the letter of the United Nations’ tables is meant, write “accession”.',
    ],
    ['the date as it is written here', `${HEADER}NOR,ratification,2001/10/2`, 'Write 2001-10-02.'],
    ['the nearest column', 'participant,kind,dat\nNOR,x,y', 'Name it “date”.'],
    ['the column that is meant', 'state,hue,day of the week\nNOR,red,2001-10-02', 'Name it “participant”.'],
  ])('offers %s', (_, text, remedy) => {
    expect(issuesOf(text).map((issue) => inEnglish(issue).remedy)[0]).toBe(remedy);
  });

  it('takes the apostrophe that guards a formula off a free text, and no other', () => {
    const rows = [
      "NOR,ratification,2001-10-02,'=1+1",
      "NOR,signature,2000-06-13,'tis",
      'NOR,denunciation,2010-01-01,=1',
    ];
    const parsed = parse(`participant,kind,date,note\n${rows.join('\n')}`);
    expect(parsed.ok ? parsed.value.acts.map(({ note }) => note) : []).toEqual(['=1+1', "'tis", '=1']);
  });

  it('never lets the value of a cell reach a message unseen: control characters are shown as codes, long texts are cut', () => {
    const [first, second] = issuesOf(
      `${HEADER}\u{1b}[31mNorway,ratification,2001-10-02\nNOR,${'x'.repeat(5000)},2001-10-02`,
    );
    expect(JSON.stringify(first)).not.toContain('\u{1b}');
    expect(first && inEnglish(first).says).not.toContain('\u{1b}');
    expect(second && inEnglish(second).says.length).toBeLessThan(200);
  });
});

describe('a table of one row a State', () => {
  it('is read with its days of signature and of ratification', () => {
    const rows = 'Norway,2000-06-13,2001-10-02,2002-01-18\nSweden,2000-09-08,,';
    const columnsLeft: string[] = [];
    const parsed = parseRegisterCsv(`country,signed,ratified,in force\n${rows}`, 'op-crc-sc', {
      passOver: (head) => columnsLeft.push(head),
    });
    expect(parsed.ok ? parsed.value.acts : parsed.issues).toEqual([
      { participant: 'NOR', kind: 'signature', on: '2000-06-13' },
      { participant: 'NOR', kind: 'consent', on: '2001-10-02' },
      { participant: 'SWE', kind: 'signature', on: '2000-09-08' },
    ]);
    expect(columnsLeft).toEqual(['in force']);
  });
});
