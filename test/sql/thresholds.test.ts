import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadTreaty } from '../../src/catalogue.ts';
import { DIALECTS } from '../../src/sql/dialects.ts';
import type { Database, DatabaseRow } from '../../src/sql.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { AmendmentClause, Treaty } from '../../src/treaty/treaty.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { openFilled } from './compare-with-library.ts';
import { EACH_ENGINE } from './engines.ts';
import { FIRST_TEN_DEPOSITS } from './first-ten-deposits.ts';

const act = (participant: string, kind: 'ratification' | 'accession' | 'denunciation', on: string): Act => ({
  kind,
  participant,
  on: civilDate(on),
});

/** Twelve Parties on 18 January 2002, the last of them on one reading until the 20th; Benin, a successor, and one that leaves. */
const ACTS: readonly Act[] = [
  ...FIRST_TEN_DEPOSITS.map(([who, on]) => act(who, 'ratification', on)),
  act('COD', 'accession', '2001-11-11'),
  act('VNM', 'ratification', '2001-12-20'),
  act('BEN', 'ratification', '2005-01-31'),
  { kind: 'succession', participant: 'MNE', on: civilDate('2006-10-23'), effectiveOn: civilDate('2006-06-03') },
  act('NOR', 'denunciation', '2024-02-29'),
];

/** The clauses of OP-CRC-SC under another id, amended otherwise. */
const amendedBy = (id: string, amendment: AmendmentClause | undefined): Treaty => {
  const { amendment: _, ...others } = opCrcSc.finalClauses;
  return { ...opCrcSc, id, finalClauses: amendment === undefined ? others : { ...others, amendment } };
};

const TWO_THIRDS = { than: 'at-least', numerator: 2, denominator: 3 } as const;
const ACCEPTED = {
  kind: 'by-acceptance',
  proposal: { article: '1' },
  delay: { form: 'same-day' },
  binding: { article: '3', whom: 'acceptors' },
} as const;
const WITHIN = { within: { months: 6 }, monthEnd: 'last-day-of-month' } as const;
const MEETING = {
  ...ACCEPTED,
  kind: 'meeting',
  adoption: { article: '1', by: 'the meeting', proportion: TWO_THIRDS, of: 'all-parties' },
} as const;

const crpd = await loadTreaty('crpd');

/** Twenty-one States and an organisation, Parties to the CRPD on the thirtieth day after their deposits (45(1) and (2)). */
const ACTS_OF_CRPD: readonly Act[] = [
  ...'ARG AUS AUT BRA CHL CHN CUB DNK ECU ESP FRA HUN IND ITA JPN KEN MEX NOR NZL PER ZAF'
    .split(' ')
    .map((who) => act(who, 'ratification', '2008-04-03')),
  { kind: 'formal-confirmation', participant: 'EUE', on: civilDate('2010-12-23') },
];

const TREATIES: readonly Treaty[] = [
  opCrcSc,
  amendedBy('of-adoption', {
    ...MEETING,
    acceptance: {
      article: '2',
      proportion: { than: 'more-than', numerator: 1, denominator: 2 },
      base: { kind: 'at-adoption', express: true },
    },
  }),
  amendedBy('of-three', {
    ...ACCEPTED,
    acceptance: {
      article: '2',
      proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      base: { kind: 'current', express: true },
      of: { says: 'the first three', states: ['BGD', 'PAN', 'AND'] },
    },
  }),
  amendedBy('of-some', {
    ...ACCEPTED,
    acceptance: {
      article: '2',
      proportion: TWO_THIRDS,
      base: { kind: 'current', express: true },
      of: { says: 'those that take part', members: { kind: 'not-known' } },
    },
  }),
  amendedBy('seven', { ...ACCEPTED, acceptance: { kind: 'number', article: '2', number: 7 } }),
  amendedBy('at-least-ten', {
    ...ACCEPTED,
    acceptance: { article: '2', proportion: TWO_THIRDS, atLeast: 10, base: { kind: 'current', express: true } },
  }),
  amendedBy('nobody', { ...ACCEPTED, acceptance: { kind: 'not-required', article: '2' } }),
  amendedBy('own-terms', { ...ACCEPTED, acceptance: { kind: 'by-its-own-terms', article: '2' } }),
  amendedBy('silent', {
    kind: 'by-silence',
    proposal: { article: '1' },
    objection: {
      article: '2',
      ...WITHIN,
      from: 'communication',
      defeatedBy: { than: 'more-than', numerator: 1, denominator: 3 },
    },
    entryIntoForce: { article: '2', delay: { form: 'same-day' } },
    binding: { article: '3', whom: 'all-parties' },
  }),
  amendedBy('not-provided', { kind: 'not-provided', article: 'VCLT 39' }),
  amendedBy('without', undefined),
];

/** Worked by hand: of so many Parties on a day so many. */
const BY_HAND: readonly (readonly [treaty: string, question: string, day: string, ...answer: unknown[]])[] = [
  // Nobody is a Party yet.
  ['op-crc-sc', 'acceptance', '2002-01-17', 0, 1, 'determined'],
  ['op-crc-sc', 'conference-request', '2002-01-18', 12, 4, 'determined'],
  // Of twelve eight, and of the eleven of the other reading too (22/3).
  ['op-crc-sc', 'acceptance', '2002-01-18', 12, 8, 'determined'],
  ['op-crc-sc', 'acceptance', '2005-02-27', 12, 8, 'determined'],
  ['op-crc-sc', 'acceptance', '2005-02-28', 13, 9, 'determined'],
  ['op-crc-sc', 'conference-request', '2005-02-28', 13, 5, 'determined'],
  // What is counted at each moment is counted as known then: nobody knew of the succession before it was notified.
  ['op-crc-sc', 'acceptance', '2006-10-22', 13, 9, 'determined'],
  ['op-crc-sc', 'acceptance', '2006-10-23', 14, 10, 'determined'],
  ['op-crc-sc', 'acceptance', '2025-02-27', 14, 10, 'determined'],
  ['op-crc-sc', 'acceptance', '2025-02-28', 13, 9, 'determined'],
  // Of the Parties of the day of adoption, as the record has them now, more than half; of twelve seven, of eleven six.
  ['of-adoption', 'acceptance', '2002-01-19', 12, 7, 'readings'],
  ['of-adoption', 'acceptance', '2002-01-20', 12, 7, 'determined'],
  ['of-adoption', 'acceptance', '2006-06-02', 13, 7, 'determined'],
  ['of-adoption', 'acceptance', '2006-06-03', 14, 8, 'determined'],
  // Who votes is a Party on that day as it is known then.
  ['of-adoption', 'adoption', '2006-06-03', 13, 9, 'determined'],
  ['of-three', 'acceptance', '2005-02-28', 3, 3, 'determined'],
  ['of-some', 'acceptance', '2005-02-28', null, null, 'indeterminate'],
  ['seven', 'acceptance', '2005-02-28', 13, 7, 'determined'],
  ['at-least-ten', 'acceptance', '2005-02-28', 13, 10, 'determined'],
  ['nobody', 'acceptance', '2005-02-28', 13, 0, 'determined'],
  ['own-terms', 'acceptance', '2005-02-28', null, null, 'indeterminate'],
  // Two thirds of the States, and not of the European Union (CRPD 44(3)); a third of all twenty-two, which of the States alone would be seven (47(1)).
  ['crpd', 'acceptance', '2011-01-22', 21, 14, 'determined'],
  ['crpd', 'conference-request', '2011-01-21', 21, 7, 'determined'],
  ['crpd', 'conference-request', '2011-01-22', 22, 8, 'readings'],
  // More than a third of thirteen.
  ['silent', 'objection', '2005-02-28', 13, 5, 'determined'],
];

const isOn = ({ since, until }: DatabaseRow, day: string) =>
  (since === null || `${since}` <= day) && (until === null || `${until}` > day);

const pick = (row: DatabaseRow, columns: readonly string[]) => columns.map((column) => row[column]);

describe.each(EACH_ENGINE)('the thresholds of amendments in $name', (platform) => {
  const { nameOf } = DIALECTS[platform.engine];
  let database: Database;
  let rows: readonly DatabaseRow[];
  const read = async () => {
    rows = await database.list(`SELECT * FROM ${nameOf('amendment_thresholds')}`);
  };
  const find = (treaty: string, question: string, day: string) =>
    rows.filter((row) => row.treaty === treaty && row.question === question && isOn(row, day));
  const insert = (
    acts: readonly (readonly [treaty: string, participant: string, kind: string, day: string | null])[],
  ) =>
    database.run(
      `INSERT INTO ${nameOf('acts')} (treaty, participant, kind, day) VALUES ${acts
        .map(([treaty, who, kind, day]) => `('${treaty}', '${who}', '${kind}', ${day === null ? 'NULL' : `'${day}'`})`)
        .join(', ')}`,
    );

  beforeAll(async () => {
    database = await openFilled(platform, [
      ...TREATIES.map((treaty) => ({ treaty, acts: ACTS })),
      { treaty: crpd, acts: ACTS_OF_CRPD },
    ]);
    await read();
  });
  afterAll(() => database.close());

  it('are the parts that the articles name of the Parties of each day', () => {
    const answers = BY_HAND.flatMap(([treaty, question, day]) =>
      find(treaty, question, day).map((row) => [
        treaty,
        question,
        day,
        ...pick(row, ['parties', 'needed', 'certainty']),
      ]),
    );
    expect(answers).toEqual(BY_HAND);
  });

  it('are between two numbers where the law is unsettled', () => {
    const columns = ['parties_at_least', 'parties_at_most', 'needed_at_least', 'needed_at_most', 'base', 'share'];
    expect(find('of-adoption', 'acceptance', '2002-01-19').map((row) => pick(row, columns))).toEqual([
      [11, 12, 6, 7, 'at-adoption', 'more-than 1/2'],
    ]);
  });

  it('say of a treaty that has no procedure of its own, and of one whose file has none, that they have none', () => {
    const columns = ['question', 'article', 'since', 'until', 'needed', 'certainty', 'not_covered'];
    const answers = ['not-provided', 'without'].map((id) =>
      rows.filter(({ treaty }) => treaty === id).map((row) => pick(row, columns)),
    );
    expect(answers).toEqual([
      [[null, 'VCLT 39', null, null, null, 'excluded', null]],
      [[null, null, null, null, null, 'not-covered', 'amendment']],
    ]);
  });

  it('are not given where they hang on whether one that is not covered is a Party, and given where they do not', async () => {
    await insert([
      ['op-crc-sc', 'SWE', 'ratification', '2007-01-19'],
      ['op-crc-sc', 'SWE', 'revocation-of-denunciation', '2010-01-01'],
    ]);
    await read();
    const columns = ['parties', 'parties_at_least', 'parties_at_most', 'needed', 'needed_at_least', 'needed_at_most'];
    const answers = [
      ['acceptance', '2005-02-28'],
      ['conference-request', '2005-02-28'],
      ['acceptance', '2002-01-17'],
    ].map(([question = '', day = '']) =>
      find('op-crc-sc', question, day).map((row) => pick(row, [...columns, 'certainty', 'not_covered'])),
    );
    expect(answers).toEqual([
      // Of thirteen nine, of fourteen ten; a third of either is five.
      [[null, 13, 14, null, 9, 10, 'not-covered', 'parties']],
      [[null, 13, 14, 5, 5, 5, 'determined', null]],
      // Nobody is a Party before the treaty is in force.
      [[0, 0, 0, 1, 1, 1, 'determined', null]],
    ]);
  });

  it('are not given of a treaty whose date is not covered, but for a number that the article names', async () => {
    await insert(['op-crc-sc', 'seven'].map((treaty) => [treaty, 'FJI', 'ratification', null]));
    await read();
    const columns = ['treaty', 'since', 'until', 'parties', 'parties_at_most', 'needed', 'certainty', 'not_covered'];
    const answers = [...find('op-crc-sc', 'acceptance', '2005-02-28'), ...find('seven', 'acceptance', '2005-02-28')];
    expect(answers.map((row) => pick(row, columns))).toEqual([
      ['op-crc-sc', null, null, null, null, null, 'not-covered', 'acts.counted'],
      ['seven', null, null, null, null, 7, 'determined', null],
    ]);
  });

  it('are not covered where an earlier layout has written the rows of a treaty', async () => {
    await database.run(`DELETE FROM ${nameOf('amendment_clauses')} WHERE treaty = 'silent'`);
    await read();
    const own = rows.filter(({ treaty }) => treaty === 'silent');
    expect(own.map((row) => pick(row, ['question', 'needed', 'certainty', 'not_covered']))).toEqual([
      [null, null, 'not-covered', 'layout'],
    ]);
  });
});

describe.each(EACH_ENGINE.filter(({ engine }) => engine === 'postgresql' || engine === 'duckdb'))(
  'the function of the thresholds in $name',
  (platform) => {
    it('gives those of a day', async () => {
      const database = await openFilled(platform, [{ treaty: opCrcSc, acts: ACTS }]);
      const rows = await database.list(
        `SELECT treaty, question, parties, needed FROM final_clauses.amendment_thresholds_on(DATE '2005-02-28') ORDER BY question`,
      );
      await database.close();
      expect(rows.map((row) => Object.values(row))).toEqual([
        ['op-crc-sc', 'acceptance', 13, 9],
        ['op-crc-sc', 'conference-request', 13, 5],
      ]);
    });
  },
);
