import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from '../../src/sql/dialects.ts';
import { type Database, type DatabaseRow, type ReachedEngine, renderSql } from '../../src/sql.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { PLATFORMS } from './engines.ts';
import { FIRST_TEN_DEPOSITS } from './first-ten-deposits.ts';

/** The first ten deposits under article 14(1), and what came after them; the dates are worked out by hand from articles 14 and 15. */
const ACTS = [
  ...FIRST_TEN_DEPOSITS.map(([who, on]) => [who, 'ratification', on] as const),
  ['COD', 'accession', '2001-11-11'],
  ['VNM', 'ratification', '2001-12-20'],
  ['BEN', 'ratification', '2005-01-31'],
  ['SWE', 'signature', '2000-09-08'],
] as const;

const COLUMNS = ['in_force_from', 'certainty', 'earliest', 'latest', 'article', 'party_until', 'until_certainty'];

/** The engines that have functions which give rows. */
const HAVE_FUNCTIONS_OF_VIEWS: readonly ReachedEngine[] = ['postgresql', 'duckdb'];

describe.each(PLATFORMS)('the views in $name', ({ engine, open }) => {
  const { nameOf } = DIALECTS[engine];
  let database: Database;
  const insert = (rows: readonly (readonly [string, string, string | null])[]) =>
    database.run(
      `INSERT INTO ${nameOf('acts')} (treaty, participant, kind, day) VALUES ${rows
        .map(([who, kind, day]) => `('op-crc-sc', '${who}', '${kind}', ${day === null ? 'NULL' : `'${day}'`})`)
        .join(', ')};`,
    );
  let participations: readonly DatabaseRow[];
  const readParticipations = async () => {
    participations = await database.list(`SELECT * FROM ${nameOf('participations')}`);
  };
  const participationOf = (participant: string) => {
    const row = participations.find((each) => each.participant === participant);
    return row && COLUMNS.map((column) => row[column]);
  };

  beforeAll(async () => {
    database = await open();
    await database.run(renderSql(engine, [opCrcSc]));
    await insert(ACTS);
    await readParticipations();
  });
  afterAll(() => database.close());

  it('give the treaty its date, three months after the tenth deposit (14(1))', async () => {
    expect(
      await database.list(`SELECT treaty, in_force_from, certainty, article FROM ${nameOf('treaty_dates')}`),
    ).toEqual([{ treaty: 'op-crc-sc', in_force_from: '2002-01-18', certainty: 'determined', article: '14(1)' }]);
  });

  it.each([
    ['ROU', '2002-01-18', 'determined', '2002-01-18', '2002-01-18', '14(1)'],
    // Its own month ends on 11 December 2001: nobody is bound before the treaty.
    ['COD', '2002-01-18', 'determined', '2002-01-18', '2002-01-18', '14(1)'],
    // Reading A is the date of the treaty, reading B its own month.
    ['VNM', '2002-01-18', 'readings', '2002-01-18', '2002-01-20', '14(1)'],
    // February has no 31st.
    ['BEN', '2005-02-28', 'determined', '2005-02-28', '2005-02-28', '14(2)'],
  ])('give %s its date and what it rests on (14)', (participant, ...answer) => {
    expect(participationOf(participant)).toEqual([...answer, null, 'none']);
  });

  it('say that the month end mattered to Benin alone', () => {
    // An engine without the type says 1 for what is true.
    const rows = participations.filter(({ month_end_mattered }) => Number(month_end_mattered) === 1);
    expect(rows.map(({ participant }) => participant)).toEqual(['BEN']);
  });

  it('list the Parties of a day: nobody on the day before, twelve on the day', async () => {
    const count = async (day: string) => {
      const [row] = await database.list(
        `SELECT CAST(COUNT(*) AS integer) AS parties FROM ${
          !HAVE_FUNCTIONS_OF_VIEWS.includes(engine)
            ? `${nameOf('parties')} WHERE since <= '${day}' AND (until IS NULL OR until > '${day}')`
            : `${nameOf('parties_on')}(CAST('${day}' AS date))`
        }`,
      );
      return Number(row?.parties);
    };
    expect([await count('2002-01-17'), await count('2002-01-18'), await count('2005-02-28')]).toEqual([0, 12, 13]);
  });

  it('end a participation one year after the receipt of a denunciation (15(1)): 29 February, then the 28th', async () => {
    await insert([['NOR', 'denunciation', '2024-02-29']]);
    await readParticipations();
    expect(participationOf('NOR')?.slice(5)).toEqual(['2025-02-28', 'determined']);
  });

  it('call not covered whose acts are not known, and nobody else', async () => {
    await insert([
      ['BEN', 'revocation-of-denunciation', '2006-01-01'],
      ['XKX', 'ratification', '2007-01-01'],
      ['MLT', 'ratifikation', '2007-01-01'],
    ]);
    const rows = await database.list(
      `SELECT participant, in_force_from, not_covered FROM ${nameOf('participations')} WHERE certainty = 'not-covered' ORDER BY participant`,
    );
    expect(rows).toEqual(
      ['BEN', 'MLT', 'XKX'].map((participant) => ({
        participant,
        in_force_from: null,
        not_covered: 'acts.unclear',
      })),
    );
  });

  it('do not date a treaty when an instrument without a day may have been one of the first ten', async () => {
    await insert([['FJI', 'ratification', null]]);
    expect(await database.list(`SELECT in_force_from, certainty, not_covered FROM ${nameOf('treaty_dates')}`)).toEqual([
      { in_force_from: null, certainty: 'not-covered', not_covered: 'acts.counted' },
    ]);
  });
});

/** Days that an engine holds and the calendar does not have: what of a date is not known, what is after its last day, and what is before its first. */
const NO_DAYS: Readonly<Record<ReachedEngine, readonly string[]>> = {
  postgresql: ['infinity', '-infinity', '12000-01-01', '1799-12-31'],
  duckdb: ['infinity', '-infinity', '12000-01-01', '1799-12-31'],
  mariadb: ['0000-00-00', '2001-10-00', '2001-00-00', '2001-02-31', '1799-12-31'],
  sqlite: ['2001-10', '2001-02-31', '2001-10-02 10:00', '1799-12-31', '2452185'],
};

describe.each(PLATFORMS)('a day that the calendar does not have in $name', ({ engine, open }) => {
  it('covers neither its participant nor a treaty that it may have brought into force', async () => {
    const { nameOf } = DIALECTS[engine];
    const database = await open();
    if (engine === 'mariadb') await database.run("SET sql_mode = 'ALLOW_INVALID_DATES'");
    const treaties = NO_DAYS[engine].map((day, index) => ({ day, treaty: { ...opCrcSc, id: `no-day-${index}` } }));
    await database.run(
      renderSql(
        engine,
        treaties.map(({ treaty }) => treaty),
      ),
    );
    const rows = treaties.flatMap(({ day, treaty: { id } }) => [
      ...FIRST_TEN_DEPOSITS.map(([who, on]) => [id, who, 'ratification', who === 'MAR' ? day : on]),
      [id, 'COD', 'accession', '2001-11-11'],
    ]);
    await database.run(
      `INSERT INTO ${nameOf('acts')} (treaty, participant, kind, day) VALUES ${rows
        .map((row) => `('${row.join("', '")}')`)
        .join(', ')}`,
    );
    const own = await database.list(
      `SELECT treaty, not_covered FROM ${nameOf('participations')} WHERE participant = 'MAR' ORDER BY treaty`,
    );
    const dates = await database.list(
      `SELECT treaty, in_force_from, not_covered FROM ${nameOf('treaty_dates')} ORDER BY treaty`,
    );
    const ids = treaties.map(({ treaty: { id } }) => id);
    expect(own).toEqual(ids.map((treaty) => ({ treaty, not_covered: 'acts.counted' })));
    // With Morocco the tenth deposit is that of Romania, without it that of the Democratic Republic of the Congo.
    expect(dates).toEqual(ids.map((treaty) => ({ treaty, in_force_from: null, not_covered: 'acts.counted' })));
    await database.close();
  });
});

/** What is asked of the functions of the calendar, and the day that they give, worked by hand: 31 January 2001 and a month is 28 February. */
const CALLS: readonly (readonly [call: string, day: string | null])[] = [
  ["add_period(DATE '2001-01-31', 1, 0, 'last-day-of-month')", '2001-02-28'],
  ["add_period(DATE '2001-01-31', 1, 0, 'refuse')", null],
  ["add_period(CAST(NULL AS date), 1, 0, 'last-day-of-month')", null],
  ["add_period(DATE '2001-01-31', NULL, 0, 'last-day-of-month')", null],
  ["add_period(DATE '2001-01-31', 1, NULL, 'last-day-of-month')", null],
  ["add_period(DATE '2001-01-31', 1, 0, NULL)", null],
  ["add_period(DATE '2001-01-31', 1, 0, 'last-day')", null],
  ["add_period(DATE '9999-12-31', 1, 0, 'last-day-of-month')", null],
  ["add_delay(DATE '2001-01-31', 'first-of-nth-month', 3, NULL, 'last-day-of-month')", '2001-04-01'],
  ["add_delay(DATE '2001-01-31', 'days-after', NULL, 30, 'last-day-of-month')", '2001-03-02'],
  ["add_delay(DATE '2001-01-31', 'days-after', 1, NULL, 'last-day-of-month')", null],
  ["add_delay(DATE '2001-01-31', NULL, 1, 0, 'last-day-of-month')", null],
  ["add_delay(DATE '2001-01-31', 'after', 1, 0, 'last-day-of-month')", null],
];

describe.each(PLATFORMS.filter(({ engine }) => engine !== 'sqlite'))(
  'the functions of the calendar in $name',
  ({ engine, open }) => {
    it('give no day where a part that they need is not known, and pass over one that they do not need', async () => {
      const database = await open();
      await database.run(renderSql(engine, []));
      const columns = CALLS.map(([call], index) => `final_clauses.${call} AS call_${index}`);
      const [row = {}] = await database.list(`SELECT ${columns.join(', ')}`);
      expect(CALLS.map(([call], index) => [call, row[`call_${index}`]])).toEqual(CALLS);
      await database.close();
    });
  },
);

describe('the script', () => {
  it.each(PLATFORMS)(
    'can be run twice, and reads a view of the host instead of a table of acts: $name',
    async ({ engine, open }) => {
      const { nameOf } = DIALECTS[engine];
      const database = await open();
      if (engine !== 'sqlite') await database.run('CREATE SCHEMA IF NOT EXISTS final_clauses');
      await database.run('CREATE TABLE deeds (agreement varchar(20), iso varchar(3), action varchar(30), done date)');
      const rows = ACTS.map(([who, kind, day]) => `('op-crc-sc', '${who}', '${kind}', '${day}')`);
      await database.run(`INSERT INTO deeds VALUES ${rows.join(', ')}`);
      await database.run(
        `CREATE VIEW ${nameOf('acts')} AS SELECT agreement AS treaty, iso AS participant, action AS kind, done AS day, CAST(NULL AS date) AS effective, CAST(NULL AS ${engine === 'mariadb' ? 'signed' : 'boolean'}) AS further FROM deeds`,
      );
      await database.run(renderSql(engine, [opCrcSc]));
      await database.run(renderSql(engine, [opCrcSc]));
      expect(await database.list(`SELECT in_force_from FROM ${nameOf('treaty_dates')}`)).toEqual([
        { in_force_from: '2002-01-18' },
      ]);
      await database.close();
    },
  );
});
