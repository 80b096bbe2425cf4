import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/reading/issues/issue.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';
import { renderIssue, renderIssues } from '../../src/wording/render-issues.ts';

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseRegister(text, { treatyId: 't' });
  return parsed.ok ? [] : parsed.issues;
}

const HEADER = 'participant,kind,date\n';

describe('renderIssue', () => {
  it.each([
    [
      'a cell',
      `${HEADER}NOR,ratification,2001.4.30`,
      'register.csv:2:3 (date): “2001.4.30” is not a date of the form YYYY-MM-DD.\n    Write 2001-04-30.',
    ],
    [
      'a row',
      `${HEADER}NOR,ratification`,
      'register.csv:2: The row has 2 cells. The table has 3 columns.\n    Write the sign between cells for an empty cell too, also at the end of the row.',
    ],
    [
      'a file as a whole',
      '',
      'register.csv: The file has nothing but blanks.\n    Write a first row with the names of the columns: participant,kind,date',
    ],
    [
      'a value of JSON',
      '{"treaty": "t", "sources": [], "acts": 3}',
      'register.csv:1:40 (acts): Found: 3. Expected: a list [ … ].\n    Write a list [ … ].',
    ],
  ])('gives the file, the place once, what is wrong and what to do: %s', (_, text, rendered) => {
    expect(issuesOf(text).map((issue) => renderIssue(issue, 'register.csv', englishForFiles))).toEqual([rendered]);
  });

  it('never lets the name of a file act on a terminal', () => {
    const [issue] = issuesOf('');
    expect(issue && renderIssue(issue, '\u{1b}[2J.csv', englishForFiles)).toContain('\\u{1b}[2J.csv: ');
  });
});

describe('renderIssues', () => {
  const repeated = (count: number) => issuesOf(HEADER + 'NOR,ratificaton,2001-10-02\n'.repeat(count));

  it('says after the issues that nothing was read', () => {
    const rendered = renderIssues(repeated(2), 'r.csv', englishForFiles);
    expect(rendered.endsWith('\nNothing was read.')).toBe(true);
  });

  it.each([
    [50, false],
    [51, 'and 1 more\n'],
    [62, 'and 12 more\n'],
  ])('shows the first 50 issues: of %i', (count, more) => {
    const issues = Array.from({ length: count }, (_, n) => issuesOf(`${HEADER}NOR,ratification,day ${n}`)).flat();
    const rendered = renderIssues(issues, 'r.csv', englishForFiles);
    expect(rendered.match(/^r\.csv:/gm)).toHaveLength(50);
    if (more === false) expect(rendered).not.toContain(' more');
    else expect(rendered).toContain(more);
  });

  it('tells an issue once that stands on several lines, with their number', () => {
    expect(renderIssues(repeated(3), 'r.csv', englishForFiles).split('\n')).toEqual([
      'r.csv:2:2 (kind): “ratificaton” is not a kind of act. (3 lines: 2, 3, 4)',
      '    Write “ratification”.',
      'Nothing was read.',
    ]);
    expect(renderIssues(repeated(40), 'r.csv', englishForFiles).split('\n')[0]).toBe(
      'r.csv:2:2 (kind): “ratificaton” is not a kind of act. (40 lines: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …)',
    );
  });

  it('takes the same key of each entry of a list for one column', () => {
    const act = '{"participant": "NOR", "kind": "ratificaton", "on": "2001-10-02"}';
    const text = `{"treaty": "t", "sources": [], "acts": [\n${act},\n${act}\n]}`;
    expect(renderIssues(issuesOf(text), 'r.json', englishForFiles)).toMatch(
      /^r\.json:2:\d+ \(acts\[0\]\.kind\): .*\(2 lines: 2, 3\)$/m,
    );
  });

  it('keeps apart what is said of different columns', () => {
    const rendered = renderIssues(
      issuesOf('participant,kind,date,due\nNOR,report,soon,soon'),
      'r.csv',
      englishForFiles,
    );
    expect(rendered.match(/^r\.csv:2/gm)).toHaveLength(2);
    expect(rendered).not.toContain('lines:');
  });

  it('tells once what to do about several issues in a row', () => {
    const issues = issuesOf('participant,kind,date,wether,mood\nNOR,ratification,2001-10-02,a,b');
    const rendered = renderIssues(issues, 'r.csv', englishForFiles);
    expect(rendered.split('\n').map((line) => line.slice(0, 20))).toEqual([
      'r.csv:1:4: The colum',
      'r.csv:1:5: The colum',
      '    Remove it. The c',
      'Nothing was read.',
    ]);
  });

  it('renders nothing of no issue', () => {
    expect(renderIssues([], 'r.csv', englishForFiles)).toBe('');
  });
});
