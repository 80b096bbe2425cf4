import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/reading/issues/issue.ts';
import { renderIssue, renderIssues } from '../../src/wording/render-issues.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseRegister(text, { treatyId: 't' });
  return parsed.ok ? [] : parsed.issues;
}

const HEADER = 'participant,kind,date\n';

describe('renderIssue', () => {
  it.each([
    [
      'a cell',
      `${HEADER}NOR,ratification,30 Apr 2001`,
      'register.csv:2:3 (date): "30 Apr 2001" is not a date of the form YYYY-MM-DD\n    write 2001-04-30',
    ],
    [
      'a row',
      `${HEADER}NOR,ratification`,
      'register.csv:2: the row has 2 cells, the table has 3 columns\n    write a comma for every empty cell, also at the end of the row',
    ],
    [
      'a file as a whole',
      '',
      'register.csv: the file holds nothing but blanks\n    write a first row with the names of the columns: participant,kind,date',
    ],
    [
      'a value of JSON',
      '{"treaty": "t", "sources": [], "acts": 3}',
      'register.csv:1:40 (acts): 3 stands where a list [ … ] is expected\n    write a list [ … ]',
    ],
  ])('gives the file, the place once, what is wrong and what to do: %s', (_, text, rendered) => {
    expect(issuesOf(text).map((issue) => renderIssue(issue, 'register.csv'))).toEqual([rendered]);
  });

  it('gives the place of an issue from elsewhere, whose message does not say it', () => {
    const issue = { code: 'x', path: [], line: 3, message: 'it is wrong', hint: 'do right' };
    expect(renderIssue(issue, 'a.csv')).toBe('a.csv:3: it is wrong\n    do right');
  });
});

describe('renderIssues', () => {
  const rows = (count: number) => issuesOf(`${HEADER}${'NOR,ratification\n'.repeat(count)}`);

  it('says after the issues that nothing was read', () => {
    const rendered = renderIssues(rows(2), 'r.csv');
    expect(rendered.split('\n')).toHaveLength(5);
    expect(rendered.endsWith('\nNothing was read.')).toBe(true);
  });

  it.each([
    [50, false],
    [51, 'and 1 more\n'],
    [62, 'and 12 more\n'],
  ])('shows the first 50 issues: of %i', (count, more) => {
    const rendered = renderIssues(rows(count), 'r.csv');
    expect(rendered.match(/^r\.csv:/gm)).toHaveLength(50);
    if (more === false) expect(rendered).not.toContain(' more');
    else expect(rendered).toContain(more);
  });

  it('renders nothing of no issue', () => {
    expect(renderIssues([], 'r.csv')).toBe('');
  });
});
