import { describe, expect, it } from 'vitest';
import { openCsvRowParser } from '../../src/reading/csv/parse-csv-row.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { inEnglish } from './in-english.ts';
import { outlineOf } from './outline-of.ts';

const HEADER = 'participant,kind,date,amendment,title,votes,covers,due,corrects,corrected\n';

const parse = (rows: string) => parseRegisterCsv(HEADER + rows, 'crc');
const outline = (rows: string) => outlineOf(parse(rows));

function issuesOf(text: string) {
  const parsed = parseRegisterCsv(text, 'crc');
  return parsed.ok ? [] : parsed.issues;
}

describe('openCsvRowParser', () => {
  it('reads an amendment from its proposal to its acceptance, and reports', () => {
    const rows = [
      'Costa Rica,Proposal of amendment,1995-04-17,article-43-2,"Eighteen members, not ten",,,,,',
      ',Communication of the amendment,1995-05-01,article-43-2,,,,,,',
      'Costa Rica,Request for a conference,1995-06-01,article-43-2,,,,,,',
      ',Conference convened,1995-11-01,article-43-2,,,,,,',
      ',Adoption of the amendment,1995-12-12,article-43-2,,"90 for, 0 against, 3 abstentions",,,,',
      ',Approval by the General Assembly,1995-12-21,article-43-2,,,,,,',
      'Norway,Acceptance of the amendment,2000-10-03,article-43-2,,,,,,',
      'Norway,Report,2003-01-01,,,,2,,,',
      'Norway,Due date set,2003-06-03,,,,,2008-02-06,,',
      ',Correction,1996-01-01,article-43-2,,,,,Communication of amendment 1995-05-01,1995-05-02',
      'Norway,Correction,2003-02-01,,,,,,Report 2003-01-01,Never made',
    ];
    const amendment = 'article-43-2';
    const parsed = parse(rows.join('\n'));
    expect(parsed.ok ? parsed.value.acts : parsed.issues).toEqual([
      {
        kind: 'amendment-proposal',
        participant: 'CRI',
        on: '1995-04-17',
        amendment,
        title: 'Eighteen members, not ten',
      },
      { kind: 'amendment-communication', on: '1995-05-01', amendment },
      { kind: 'conference-request', participant: 'CRI', on: '1995-06-01', amendment },
      { kind: 'conference-convening', on: '1995-11-01', amendment },
      { kind: 'amendment-adoption', on: '1995-12-12', amendment, votes: { inFavour: 90, against: 0, abstaining: 3 } },
      { kind: 'amendment-approval', on: '1995-12-21', amendment },
      { kind: 'amendment-acceptance', participant: 'NOR', on: '2000-10-03', amendment },
      { kind: 'report', participant: 'NOR', on: '2003-01-01', covers: 2 },
      { kind: 'due-date-set', participant: 'NOR', on: '2003-06-03', dueOn: '2008-02-06' },
      {
        kind: 'correction',
        on: '1996-01-01',
        corrects: { kind: 'amendment-communication', on: '1995-05-01', amendment },
        to: '1995-05-02',
      },
      {
        kind: 'correction',
        participant: 'NOR',
        on: '2003-02-01',
        corrects: { kind: 'report', on: '2003-01-01' },
        to: 'never-made',
      },
    ]);
  });

  it('reads a denunciation of which the row has the day of effect alone as one known by it', () => {
    // Canada and Kyoto: a table has 15 December 2012, the day on which it left, and no receipt (Article 27).
    const head = 'participant,kind,date,effective,receipt,standing\n';
    const known = { kind: 'denunciation', participant: 'CAN', on: '2012-12-15', receipt: 'not-known' };
    for (const row of ['Canada,denunciation,,2012-12-15,,', 'Canada,denunciation,,2012-12-15,not-known,']) {
      const parsed = parseRegisterCsv(head + row, 'kyoto');
      expect(parsed.ok && parsed.value.acts).toEqual([known]);
    }
    // One day alone is no day that a notice names; and a disputed notice needs the day on which it was given.
    expect(issuesOf(`${head}Canada,denunciation,,,,`).map(({ code }) => code)).toEqual(['empty-cell']);
    expect(issuesOf(`${head}Canada,denunciation,,2012-12-15,,disputed`).map(({ code }) => code)).toEqual([
      'empty-cell',
    ]);
    expect(issuesOf(`${head}Canada,denunciation,,2012-12-32,,`)).toMatchObject([{ line: 2, column: 4 }]);
    expect(issuesOf(`${head}Canada,ratification,,2012-12-15,,`).map(({ code }) => code)).toContain('empty-cell');
  });

  it.each([
    [
      'a State that approves as an assembly does',
      'NOR,amendment-approval,1995-12-21,a,,,,,,',
      ['2:1 not-for-this-kind'],
    ],
    [
      'an organ that is no participant',
      'Secretary-General,amendment-communication,1995-05-01,a,,,,,,',
      ['2:1 not-for-this-kind'],
    ],
    ['an acceptance by nobody', ',amendment-acceptance,2000-10-03,a,,,,,,', ['2:1 empty-cell']],
    ['a report by nobody', ',report,2000-10-03,,,,,,,', ['2:1 empty-cell']],
    ['an acceptance of no amendment', 'NOR,amendment-acceptance,2000-10-03,,,,,,,', ['2:4 empty-cell']],
    ['a ratification of an amendment', 'NOR,ratification,2000-10-03,a,,,,,,', ['2:4 not-for-this-kind']],
    ['a report on an amendment', 'NOR,report,2000-10-03,a,,,,,,', ['2:4 not-for-this-kind']],
    ['an id that is a title', 'NOR,amendment-acceptance,2000-10-03,Article 43(2),,,,,,', ['2:4 wrong-form']],
    ['a title of an acceptance', 'NOR,amendment-acceptance,2000-10-03,a,x,,,,,', ['2:5 not-for-this-kind']],
    [
      'votes on an approval',
      ',amendment-approval,1995-12-21,a,,1 for 0 no 0 abstaining,,,,',
      ['2:6 not-for-this-kind'],
    ],
    ['votes as figures', ',amendment-adoption,1995-12-12,a,,90-0-3,,,,', ['2:6 not-a-vote']],
    ['votes without abstentions', ',amendment-adoption,1995-12-12,a,,90 for 0 against,,,,', ['2:6 incomplete-vote']],
    ['more votes than there are States', ',vote,1995-12-12,a,,9000 for 0 no 0 abstaining,,,,', ['2:6 out-of-range']],
    ['a report that covers none', 'NOR,report,2003-01-01,,,,0,,,', ['2:7 out-of-range']],
    ['a report that covers words', 'NOR,report,2003-01-01,,,,two,,,', ['2:7 not-a-number']],
    ['a due date that is none', 'NOR,due-date-set,2003-06-03,,,,,2008-02-30,,', ['2:8 no-such-day']],
    ['no due date', 'NOR,due-date-set,2003-06-03,,,,,,,', ['2:8 empty-cell']],
    ['a due date of a report', 'NOR,report,2003-06-03,,,,,2008-02-06,,', ['2:8 not-for-this-kind']],
    [
      'a correction of an amendment with no id',
      ',correction,1996-01-01,Art. 43,,,,,vote 1995-12-12,never made',
      ['2:4 wrong-form'],
    ],
    [
      'every mistake of a row at once',
      'Norwya,amendment-adoption,1995-12-32,A B,x,unanimous,y,z,v,w',
      [
        '2:1 not-for-this-kind',
        '2:3 no-such-day',
        '2:4 wrong-form',
        '2:5 not-for-this-kind',
        '2:6 not-a-vote',
        '2:7 not-for-this-kind',
        '2:8 not-for-this-kind',
        '2:9 not-for-this-kind',
        '2:10 not-for-this-kind',
      ],
    ],
    [
      'every cell also where the kind is not known',
      'Norwya,amendment-adopton,soon,A B,,unanimous,two,z,v,w',
      [
        '2:1 unknown-participant',
        '2:2 unknown-kind',
        '2:3 not-a-date',
        '2:4 wrong-form',
        '2:6 not-a-vote',
        '2:7 not-a-number',
        '2:8 not-a-date',
        '2:9 not-an-act',
        '2:10 not-a-date',
      ],
    ],
    [
      'an unknown kind alone, where the participant may rightly be empty',
      ',amendment-comunication,1995-05-01,a,,,,,,',
      ['2:2 unknown-kind'],
    ],
  ])('refuses %s', (_, row, issues) => {
    expect(outline(row)).toEqual(issues);
  });

  it.each([
    [
      ',amendment-communication,1995-05-01',
      'An act of the kind “amendment-communication” needs the column “amendment”, and the table has none.',
      'Add the column “amendment”. Write an id, such as article-43-2, the same for every step of one amendment.',
    ],
    [
      'NOR,due-date-set,2003-06-03',
      'An act of the kind “due-date-set” needs the column “due”, and the table has none.',
      'Add the column “due”. Write the day by which the next report is due as YYYY-MM-DD. The column “date” has the day on which it was set.',
    ],
  ])('says that the whole column is missing: %s', (row, says, remedy) => {
    const issues = issuesOf(`participant,kind,date\n${row}`);
    expect(issues.map(({ line, column }) => [line, column])).toEqual([[2, undefined]]);
    expect(issues.map(inEnglish)).toEqual([{ says, remedy }]);
  });

  it('gives one issue, of the header, for a table without participants', () => {
    const rows = ['vote,1995-12-12,a', 'amendment-acceptance,2000-10-03,a'];
    expect(issuesOf(`kind,date,amendment\n${rows.join('\n')}`).map(({ code }) => code)).toEqual(['missing-column']);
  });

  it.each([
    [
      'amendment-communication',
      'the depositary communicates the proposal to the Parties.',
      'If a State proposed the amendment, write “amendment-proposal” as the kind.',
    ],
    [
      'conference-convening',
      'the depositary convenes the conference.',
      'If a State favoured a conference, write “conference-request” as the kind.',
    ],
    [
      'amendment-adoption',
      'the conference adopts the amendment.',
      'If a State accepted the amendment, write “amendment-acceptance” as the kind.',
    ],
    [
      'amendment-approval',
      'the organ that the treaty names, such as the General Assembly, approves the amendment.',
      'If a State accepted the amendment, write “amendment-acceptance” as the kind.',
    ],
  ])('says who does %s, and what to write', (kind, who, instead) => {
    const issues = issuesOf(`${HEADER}NOR,${kind},1995-05-01,a,,,,,,`);
    expect(issues).toEqual([
      {
        code: 'not-for-this-kind',
        what: { code: 'issue.not-for-this-kind.nobody', values: { kind } },
        remedy: { code: 'remedy.empty-cell.nobody', values: { kind } },
        path: ['acts', 0, 'participant'],
        line: 2,
        column: 1,
        name: 'participant',
        value: 'NOR',
      },
    ]);
    expect(issues.map(inEnglish)).toEqual([
      { says: `The kind “${kind}” has no participant: ${who}`, remedy: `Leave the cell empty. ${instead}` },
    ]);
  });

  it.each([
    [
      'NOR,ratification,2000-10-03,a,,,,,,',
      'The column “amendment” is only for a step of an amendment, or the correction of one. The kind “ratification” is neither.',
      'Leave the cell empty. If a State accepted the amendment, write “amendment-acceptance” as the kind.',
    ],
    [
      'NOR,report,2000-10-03,,,12 for 0 against 0 abstaining,,,,',
      'The column “votes” is only for acts of the kind amendment-adoption.',
      'Leave the cell empty, or write another kind of act.',
    ],
    [
      'NOR,amendment-acceptance,2000-10-03,,,,,,,',
      'The cell is empty. An act of the kind “amendment-acceptance” needs its “amendment”.',
      'Write an id, such as article-43-2, the same for every step of one amendment.',
    ],
    [
      'NOR,amendment-acceptance,2000-10-03,Article 43(2),,,,,,',
      '“Article 43(2)” cannot be the id of an amendment. An id has small letters and digits, and hyphens between them.',
      'Write “article-43-2”, the same for every step of this amendment.',
    ],
  ])('says what is wrong and what to do: %s', (row, says, remedy) => {
    expect(issuesOf(HEADER + row).map(inEnglish)).toEqual([{ says, remedy }]);
  });

  it('leads to the amendment of a correction where it stands in the act', () => {
    const [issue] = issuesOf(`${HEADER},correction,1996-01-01,Art. 43,,,,,vote 1995-12-12,never made`);
    expect(issue).toMatchObject({ path: ['acts', 0, 'corrects', 'amendment'], column: 4, value: 'Art. 43' });
  });

  it.each([
    ['sorce', 'source'],
    ['vote', 'votes'],
    ['amendments', 'amendment'],
  ])('offers the column that is meant by %s', (name, column) => {
    expect(issuesOf(`participant,kind,date,${name}\nNOR,ratification,2001-10-02,`)[0]?.remedy).toEqual({
      code: 'remedy.name-column.as',
      values: { column },
    });
  });

  it.each(['Correction of the text', 'text-correction', 'Procès-verbal of rectification', 'Rectification'])(
    'says where the correction of a text goes, which is no act: %s (VCLT 79)',
    (kind) => {
      const [issue] = issuesOf(`participant,kind,date\n,${kind},1999-06-10`);
      expect([issue?.what.code, issue?.remedy.code]).toEqual(['issue.unknown-kind', 'remedy.write-text-corrections']);
    },
  );

  it('loses no row in silence where the schema admits less than the cells do', () => {
    const columns = ['participant', 'kind', 'date'] as const;
    const row = { line: 7, cells: ['NOR', 'ratification', '2001-10-02'] };
    const parseRow = openCsvRowParser(columns, () => ({ ok: true, value: 'XYZ' }));
    expect(parseRow(row, 5)).toMatchObject({
      issues: [{ line: 7, path: ['acts', 5, 'participant'], value: 'XYZ' }],
    });
  });
});
