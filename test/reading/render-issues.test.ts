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
      `${HEADER}NOR,ratification,30.4.2001`,
      'register.csv:2:3 (date): “30.4.2001” is not a date of the form YYYY-MM-DD.\n    Write 2001-04-30.',
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
  const rows = (count: number) => issuesOf(`${HEADER}${'NOR,ratification\n'.repeat(count)}`);

  it('says after the issues that nothing was read', () => {
    const rendered = renderIssues(rows(2), 'r.csv', englishForFiles);
    expect(rendered.split('\n')).toHaveLength(5);
    expect(rendered.endsWith('\nNothing was read.')).toBe(true);
  });

  it.each([
    [50, false],
    [51, 'and 1 more\n'],
    [62, 'and 12 more\n'],
  ])('shows the first 50 issues: of %i', (count, more) => {
    const rendered = renderIssues(rows(count), 'r.csv', englishForFiles);
    expect(rendered.match(/^r\.csv:/gm)).toHaveLength(50);
    if (more === false) expect(rendered).not.toContain(' more');
    else expect(rendered).toContain(more);
  });

  it('renders nothing of no issue', () => {
    expect(renderIssues([], 'r.csv', englishForFiles)).toBe('');
  });
});
