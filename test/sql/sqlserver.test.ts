import { init, parse } from '@guanmingchiu/sqlparser-ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { SQLSERVER } from '../../src/sql/sqlserver/sqlserver.ts';
import { listViews } from '../../src/sql/views.ts';
import { parseMapping, renderDelay, renderSql } from '../../src/sql.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { listTreaties } from '../support/catalogue.ts';
import { cellOf, periodOf, readVectors } from '../support/vectors.ts';

const SCRIPT = renderSql('sqlserver', listTreaties());

/** The views with their sums in brief: the parser takes twice as long for each level of a call, and the sums are parsed on their own. */
const IN_BRIEF = listViews({
  ...SQLSERVER,
  addDays: (day, days) => `DATEADD(day, ${days}, ${day})`,
  firstOfMonthOn: (day, months) => `DATEADD(month, ${months}, ${day})`,
  firstOfYearFrom: (day) => `DATEADD(year, 1, ${day})`,
}).map(({ name, query }) => SQLSERVER.view(name, query));

const SUMS = [
  SQLSERVER.addDays('day', '30'),
  SQLSERVER.addDays('day', '-1'),
  SQLSERVER.addDays('day', `(${SQLSERVER.dayOfMonth('day')} - 1)`),
  SQLSERVER.firstOfMonthOn('day', '(months + 1)'),
  SQLSERVER.firstOfYearFrom('day'),
  SQLSERVER.earlierOf('day', 'other'),
  SQLSERVER.laterOf('day', 'other'),
];

const batchesOf = (script: string) => script.split(/^GO\n/m).filter((batch) => batch.trim() !== '');

const refuses = (sql: string) => {
  try {
    parse(sql, 'mssql');
    return [];
  } catch (error) {
    return [`${error}: ${sql.slice(0, 200)}`];
  }
};

describe('the script for SQL Server', () => {
  beforeAll(() => init());

  it('says first that it was not run', () => {
    expect(SCRIPT.split('\n')[0]).toMatch(/^-- .*Not run/);
  });

  it('is T-SQL to a parser that is not ours', () => {
    const others = new Set(batchesOf(SCRIPT).filter((batch) => !batch.startsWith('CREATE OR ALTER VIEW')));
    const queries = SUMS.map((sum) => `SELECT ${sum} AS day FROM days;`);
    expect([...others, ...IN_BRIEF, ...queries].flatMap(refuses)).toEqual([]);
    expect(refuses('CREATE VIEW v AS SELECT day + INTERVAL FROM WHERE;')).toHaveLength(1);
  });

  it('reads the acts of a host by a mapping', () => {
    const mapping = parseMapping(
      JSON.stringify({
        table: 'ratifications',
        columns: { treaty: { always: 'crc' }, participant: 'iso]3', kind: 'action', day: 'action_date' },
        values: { kind: { Ratifié: 'ratification' } },
      }),
    );
    if (!mapping.ok) throw new Error('the mapping is refused');
    const batches = batchesOf(renderSql('sqlserver', [], { mapping: mapping.value }));
    const view = batches.find((batch) => batch.includes('final_clauses.acts AS')) ?? '';
    expect(refuses(view)).toEqual([]);
    expect(view).toContain('mapped_by_final_clauses.[iso]]3]');
    expect(view).toContain("WHEN CONVERT(NVARCHAR(4000), N'Ratifié') COLLATE");
  });

  it('has none of the words that SQL Server does not know: it has no truths, no LIMIT and no IF NOT EXISTS', () => {
    const words = SCRIPT.replaceAll(/'[^']*'/g, "''");
    expect(words).not.toMatch(/\b(TRUE|FALSE|LIMIT|MATERIALIZED|REPLACE|INTERVAL|BOOLEAN)\b|IF NOT EXISTS|DATE ''/);
    // A truth is compared with 1 wherever it is a condition.
    expect(words).not.toMatch(
      /\b(further|counts|of_anybody|treaty_mattered|leaving_names_later_day|reaches_back|of_members)\s+(THEN|OR|AND)\b/,
    );
  });

  it('sends each view on its own, and does nothing more after a statement that failed', () => {
    const batches = batchesOf(SCRIPT);
    const views = batches.filter((batch) => batch.includes('CREATE OR ALTER VIEW'));
    expect(views.every((view) => view.startsWith('CREATE OR ALTER VIEW'))).toBe(true);
    expect(views).toHaveLength(5);
    const end = batches.findIndex((batch) => batch.startsWith('COMMIT TRANSACTION'));
    const guards = batches.slice(0, end).filter((_, index) => index % 2 === 1);
    expect(new Set(guards)).toEqual(new Set(['IF @@ERROR <> 0 OR @@TRANCOUNT = 0 SET NOEXEC ON;\n']));
  });

  it('writes a text without what ends a batch or stands for a variable of sqlcmd', () => {
    expect(SQLSERVER.literals.text("it's\nGO\n$(x)")).toBe("N'it''s' + NCHAR(10) + N'GO' + NCHAR(10) + N'$' + N'(x)'");
  });
});

/** A number that is not known: so is every sum with it. */
const NOT_KNOWN = Number.NaN;

/** The functions as the reference of Transact-SQL describes them: `DATEDIFF` counts the boundaries crossed, and `DATEADD` takes the last day of a month that has not the day. */
const DOCUMENTED = {
  DATEDIFF: (unit: string, from: string, to: string | null) => {
    if (to === null) return NOT_KNOWN;
    const [one, other] = [new Date(from), new Date(to)];
    const years = other.getUTCFullYear() - one.getUTCFullYear();
    if (unit === 'year') return years;
    if (unit === 'month') return years * 12 + other.getUTCMonth() - one.getUTCMonth();
    return (other.getTime() - one.getTime()) / 86_400_000;
  },
  DATEADD: (unit: string, number: number | null, day: string) => {
    if (number === null || Number.isNaN(number)) return null;
    const date = new Date(day);
    const months = unit === 'year' ? number * 12 : number;
    if (unit === 'day') date.setUTCDate(date.getUTCDate() + number);
    else date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCFullYear() > 9999) throw new Error('Adding a value to a date column caused an overflow.');
    return date.toISOString().slice(0, 10);
  },
  LEAST: <T extends string | number>(one: T | null, other: T | null) =>
    one === null || Number.isNaN(one) ? other : other === null || one <= other ? one : other,
  NULLIF: <T>(one: T, other: T) => (one === other ? null : one),
  DAY: (day: string | null) => (day === null ? NOT_KNOWN : Number(day.slice(8))),
};

/** Works an expression out as those functions do: what is a date is a text here. */
function workOut(expression: string, day: string): unknown {
  const asCalls = expression
    .replaceAll(/CAST\(('[^']*') AS DATE\)/g, '$1')
    .replaceAll(/\b(DATEADD|DATEDIFF)\((day|month|year)/g, "$1('$2'");
  return new Function('day', ...Object.keys(DOCUMENTED), `return ${asCalls}`)(day, ...Object.values(DOCUMENTED));
}

/** Worked by hand: the end of January and one month, under each rule; nothing where it is refused, or after the year 9999. */
const BY_HAND = [
  ['2001-01-28', 'P1M', '2001-02-28', '2001-02-28', false],
  ['2001-01-29', 'P1M', '2001-02-28', '2001-03-01', true],
  ['2001-01-31', 'P1M', '2001-02-28', '2001-03-01', true],
  ['2000-01-31', 'P1M', '2000-02-29', '2000-03-01', true],
  ['2000-01-29', 'P1M', '2000-02-29', '2000-02-29', false],
  ['1900-01-31', 'P1M', '1900-02-28', '1900-03-01', true],
  ['2001-03-31', 'P6M', '2001-09-30', '2001-10-01', true],
  ['2000-02-29', 'P1Y', '2001-02-28', '2001-03-01', true],
  ['2001-01-31', 'P1M1D', '2001-03-01', '2001-03-02', true],
  ['9999-11-30', 'P1M', '9999-12-30', '9999-12-30', false],
  ['9999-12-31', 'P1M', null, null, false],
] as const;

describe('a date expression for SQL Server', () => {
  const sum = (period: string, monthEnd: 'last-day-of-month' | 'first-day-of-next-month' | 'refuse') =>
    renderDelay('sqlserver', 'day', { form: 'period-after', period: periodOf(period), monthEnd });

  it.each(BY_HAND)('of %s and %s ends where it was worked out by hand', (start, period, last, next, matters) => {
    const [onLast, onNext] = [sum(period, 'last-day-of-month'), sum(period, 'first-day-of-next-month')];
    expect([workOut(onLast, start), workOut(onNext, start)]).toEqual([last, next]);
    // Under `refuse` there is a day only where both rules have the same.
    expect(sum(period, 'refuse')).toBe(`CASE WHEN ${onLast} = ${onNext} THEN ${onLast} END`);
    expect(last !== next).toBe(matters);
  });

  it('ends where every period of the table does that was worked out by hand', () => {
    const rows = readVectors('periods').filter(({ end }) => end !== undefined);
    const wrong = rows.flatMap((row) => {
      const rule = row.month_end === 'first-day-of-next-month' ? row.month_end : 'last-day-of-month';
      const end = workOut(sum(cellOf(row, 'period'), rule), cellOf(row, 'start'));
      return end === row.end ? [] : [{ ...row, found: end }];
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });

  it('finds 1 January, the day itself where it is one', () => {
    const first = SQLSERVER.firstOfYearFrom('day');
    expect(['2001-01-01', '2001-01-02', '2001-12-31', '9999-01-02'].map((day) => workOut(first, day))).toEqual([
      '2001-01-01',
      '2002-01-01',
      '2002-01-01',
      null,
    ]);
  });
});

describe('treaty sql', () => {
  it.each(['status', 'diff', 'install', 'upgrade', 'uninstall'])('does not reach SQL Server to %s', async (deed) => {
    const { exit, stderr } = await runTreaty(['sql', deed, '--engine', 'sqlserver']);
    expect(exit).toBe(2);
    expect(stderr).toContain('treaty sql print --engine sqlserver');
  });
});
