import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Act } from '../../src/treaty/act.ts';
import { composeChangesInLaw } from '../../src/watch/compose-changes-in-law.ts';
import { countMuchLost } from '../../src/watch/count-much-lost.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';
import { knownOf, shown } from './known.ts';

const NINE = '9 ratification 2001-10-02';
/** The tenth instrument brings OP-CRC-SC into force three months later, on 18 January 2002 (14(1)). */
const TEN = `${NINE}; NOR ratification 2001-10-18`;
/** One that joins later is bound one month after its instrument: February 2005 has no 31st (14(2)). */
const ELEVEN = `${TEN}; IRL ratification 2005-01-31`;
const DENOUNCED = `${ELEVEN}; IRL denunciation 2020-03-10`;

const changesBetween = (before: Parameters<typeof knownOf>, after: Parameters<typeof knownOf>) =>
  composeChangesInLaw(knownOf(...before), knownOf(...after));

const shownBetween = (...given: Parameters<typeof changesBetween>) => changesBetween(...given).map(shown);

const acts = (text: string): readonly Act[] => readActs(opCrcSc, text);

/** Acts about the first amendment of OP-CRC-SC. */
const amending = (kind: string, on: string, participant?: string): Act =>
  ({ kind, on: civilDate(on), amendment: 'first', ...(participant === undefined ? {} : { participant }) }) as Act;

describe('composeChangesInLaw', () => {
  it('tells a tenth instrument: the threshold, the date of the treaty and that of each of the ten (14(1))', () => {
    const told = shownBetween([NINE, '2001-10-20'], [TEN, '2001-10-20']);
    expect(told.slice(0, 3)).toEqual([
      'act-recorded NOR ratification 2001-10-18',
      'date-set condition-met.- 2001-10-18',
      'date-set in-force.- 2002-01-18',
    ]);
    expect(told.filter((line) => /^date-set party-from\.[A-Z]{3} 2002-01-18$/.test(line))).toHaveLength(10);
    expect(told).toHaveLength(13);
  });

  it('tells how many are still needed, where an instrument brings the treaty nearer to its date (14(1))', () => {
    const before = '8 ratification 2001-10-02';
    const [recorded, awaited, ...others] = changesBetween(
      [before, '2001-10-20'],
      [`${before}; NOR ratification 2001-10-18`, '2001-10-20'],
    );
    expect(recorded && shown(recorded)).toBe('act-recorded NOR ratification 2001-10-18');
    expect(awaited).toMatchObject({
      kind: 'awaited',
      article: '14(1)',
      says: { values: { awaits: [{ values: { required: 10, counted: 9, missing: 1 } }] } },
    });
    expect(others).toEqual([]);
  });

  // 14(2): one month from 31 January is the last of February; 12(1): the initial report two years after that.
  it('tells an eleventh: from when it is bound, and its first report, from which the others follow', () => {
    expect(shownBetween([TEN, '2005-03-01'], [ELEVEN, '2005-03-01'])).toEqual([
      'act-recorded IRL ratification 2005-01-31',
      'date-set party-from.IRL 2005-02-28',
      'date-set report-due.IRL.1 2007-02-28',
    ]);
  });

  it('tells a day of deposit that was corrected across the end of a month, and every date that moves with it (14(2), 12(1))', () => {
    const corrected = `${TEN}; IRL ratification 2005-02-01`;
    expect(shownBetween([ELEVEN, '2005-03-10'], [corrected, '2005-03-10'])).toEqual([
      'act-corrected IRL ratification 2005-02-01',
      'date-moved party-from.IRL 2005-02-28 → 2005-03-01',
      'date-moved report-due.IRL.1 2007-02-28 → 2007-03-01',
      'date-moved report-due.IRL.2 2012-02-28 → 2012-03-01',
    ]);
  });

  it('tells the same of a correction that the record itself holds', () => {
    const correction: Act = {
      kind: 'correction',
      participant: 'IRL',
      on: civilDate('2005-03-05'),
      corrects: { kind: 'ratification', on: civilDate('2005-01-31') },
      to: civilDate('2005-02-01'),
    };
    const [first, ...others] = changesBetween([ELEVEN, '2005-03-10'], [[...acts(ELEVEN), correction], '2005-03-10']);
    expect(first?.says).toEqual({
      code: 'change.act-corrected',
      values: {
        was: { participant: 'IRL', kind: 'ratification', on: '2005-01-31' },
        act: { participant: 'IRL', kind: 'ratification', on: '2005-02-01' },
      },
    });
    expect(others.map(shown)).toEqual([
      'date-moved party-from.IRL 2005-02-28 → 2005-03-01',
      'date-moved report-due.IRL.1 2007-02-28 → 2007-03-01',
      'date-moved report-due.IRL.2 2012-02-28 → 2012-03-01',
    ]);
    expect(others.flatMap(({ beside }) => beside).map(({ code }) => code)).not.toContain('change.acts-lost');
  });

  it('tells a denunciation: one year after its receipt, and the reports that are no longer due (15(1))', () => {
    const told = shownBetween([ELEVEN, '2020-04-01'], [DENOUNCED, '2020-04-01']);
    expect(told.slice(0, 2)).toEqual([
      'act-recorded IRL denunciation 2020-03-10',
      'date-set party-no-longer.IRL 2021-03-10',
    ]);
    expect(told.slice(2).every((line) => line.startsWith('date-fell-away report-due.IRL.'))).toBe(true);
  });

  it('tells that a denunciation is revoked before it takes effect (VCLT 68)', () => {
    const revoked = `${DENOUNCED}; IRL revocation-of-denunciation 2020-05-05`;
    const told = shownBetween([DENOUNCED, '2020-06-01'], [revoked, '2020-06-01']);
    expect(told.slice(0, 1)).toEqual(['act-recorded IRL revocation-of-denunciation 2020-05-05']);
    expect(told).toContain('date-fell-away party-no-longer.IRL 2021-03-10');
  });

  it('tells of a State that comes back that it is a Party again (14(2))', () => {
    const back = `${DENOUNCED}; IRL accession 2022-05-31`;
    const again = changesBetween([DENOUNCED, '2022-06-01'], [back, '2022-06-01']).find(
      (change) => change.kind === 'date-set' && change.name === 'party-from',
    );
    // One month after 31 May; June has no 31st.
    expect(again).toMatchObject({ on: '2022-06-30', says: { values: { is: 'party-again' } } });
  });

  it('tells what a threshold that is lost by a correction takes with it (14(1))', () => {
    const correction: Act = {
      kind: 'correction',
      participant: 'NOR',
      on: civilDate('2001-11-05'),
      corrects: { kind: 'ratification', on: civilDate('2001-10-18') },
      to: 'never-made',
    };
    const told = changesBetween([TEN, '2001-11-10'], [[...acts(TEN), correction], '2001-11-10']);
    expect(told.slice(0, 3).map(shown)).toEqual([
      'act-recorded NOR correction 2001-11-05',
      'date-fell-away condition-met.- 2001-10-18',
      'date-fell-away in-force.- 2002-01-18',
    ]);
    expect(told[0]?.says.code).toBe('change.act-never-made');
    expect(told[1]?.says).toMatchObject({ code: 'change.date-fell-away', values: { is: 'threshold' } });
    // All ten have lost their day; nine are left, and one is needed again.
    expect(told.filter(({ kind }) => kind === 'date-fell-away')).toHaveLength(12);
    expect(told.at(-1)).toMatchObject({ kind: 'awaited', says: { values: { awaits: [{ values: { counted: 9 } }] } } });
    expect(told.flatMap(({ beside }) => beside)).toEqual([]);
  });

  // 16(2): two thirds of the Parties. Of ten that is seven, and of eleven it is eight.
  it('tells that two thirds are more when a State joins', () => {
    const filed = [
      amending('amendment-proposal', '2004-01-01', 'NOR'),
      amending('amendment-communication', '2004-01-05'),
      ...acts(NINE)
        .slice(0, 4)
        .map(({ participant }) => amending('conference-request', '2004-02-01', participant)),
      amending('amendment-adoption', '2004-09-01'),
      amending('amendment-approval', '2004-10-01'),
      ...acts(NINE)
        .slice(0, 6)
        .map(({ participant }) => amending('amendment-acceptance', '2004-11-01', participant)),
    ];
    const told = changesBetween([[...acts(TEN), ...filed], '2005-02-28'], [[...acts(ELEVEN), ...filed], '2005-02-28']);
    expect(told.map(shown)).toEqual([
      'act-recorded IRL ratification 2005-01-31',
      'date-set party-from.IRL 2005-02-28',
      'date-set report-due.IRL.1 2007-02-28',
      'awaited first',
    ]);
    expect(told.at(-1)?.says).toMatchObject({
      values: { awaits: [{ values: { required: 8, counted: 6, missing: 2 } }] },
    });
  });

  it('takes an act that is no longer in the table for one that is missing, and for none that was undone', () => {
    const told = changesBetween([ELEVEN, '2006-01-01'], [TEN, '2006-01-01']);
    expect(told.map(shown)).toEqual([
      'act-lost IRL ratification 2005-01-31',
      'date-fell-away party-from.IRL 2005-02-28',
      'date-fell-away report-due.IRL.1 2007-02-28',
    ]);
    for (const { beside } of told.slice(1)) expect(beside.map(({ code }) => code)).toContain('change.acts-lost');
  });

  it('does not say of one that joins that acts are missing, where they are those of another', () => {
    const told = changesBetween([ELEVEN, '2006-01-01'], [`${TEN}; ROU ratification 2005-06-10`, '2006-01-01']);
    const codesOf = (participant: string) =>
      told
        .filter((change) => change.participant === participant && 'uid' in change)
        .map(({ beside }) => beside.some(({ code }) => code === 'change.acts-lost'));
    expect(codesOf('IRL')).toEqual([true, true]);
    expect(codesOf('ROU')).toEqual([false, false]);
  });

  it('tells an act to which the law gives no effect, with the reason, and not as one that is new', () => {
    const twice = [...acts(ELEVEN), ...acts('IRL ratification 2005-06-01')];
    expect(changesBetween([ELEVEN, '2006-01-01'], [twice, '2006-01-01'])).toMatchObject([
      { kind: 'act-refused', participant: 'IRL', says: { code: 'change.act-refused' } },
    ]);
  });

  it('tells that an act has its effect now, where another was in its way', () => {
    const twice = [...acts(TEN), ...acts('IRL ratification 2005-01-31; IRL accession 2005-06-01')];
    const once = [...acts(TEN), ...acts('IRL accession 2005-06-01')];
    const told = shownBetween([twice, '2006-01-01'], [once, '2006-01-01']);
    expect(told).toContain('act-admitted IRL accession 2005-06-01');
    expect(told).toContain('date-moved party-from.IRL 2005-02-28 → 2005-07-01');
  });

  it('tells of the days alone what has come: the treaty in force for ten, and later the reports of ten (14(1), 12(1))', () => {
    const told = shownBetween([TEN, '2002-01-17'], [TEN, '2002-01-18']);
    expect(told.filter((line) => line.startsWith('date-came party-from.'))).toHaveLength(10);
    expect(told).toContain('date-came in-force.- 2002-01-18');
    // That it is in force today, it is told today and not again tomorrow.
    expect(shownBetween([TEN, '2002-01-18'], [TEN, '2002-01-19'])).toEqual([]);
    const due = shownBetween([TEN, '2004-01-17'], [TEN, '2004-01-18']);
    expect(due).toHaveLength(10);
    expect(due.every((line) => /^date-came report-due\.[A-Z]{3}\.1 2004-01-18$/.test(line))).toBe(true);
  });

  it('does not tell that a report has fallen due that was received', () => {
    const reported = [...acts(TEN), ...acts('NOR report 2003-12-01')];
    const due = shownBetween([reported, '2004-01-17'], [reported, '2004-01-18']);
    expect(due).toHaveLength(9);
    expect(due.join()).not.toContain('NOR');
  });

  it('says beside a day beyond the end of the record that the record may lack acts', () => {
    const told = changesBetween(
      [TEN, '2002-01-17', { endsOn: '2001-12-31' }],
      [TEN, '2002-01-18', { endsOn: '2001-12-31' }],
    );
    const came = told.filter(({ kind }) => kind === 'date-came');
    expect(came).toHaveLength(11);
    for (const { beside } of came) expect(beside).toEqual([{ code: 'change.beyond-record', values: {} }]);
  });

  it('tells that a day is no longer certain, is so in another way, and is certain again', () => {
    const certain = knownOf(TEN, '2001-11-01');
    const openTo = (is: 'latest' | 'first') => ({
      ...certain,
      dates: certain.dates.map((date) =>
        date.name === 'in-force' ? { ...date, uncertain: [{ code: 'event.day-open', values: { is } }] } : date,
      ),
    });
    const told = [
      composeChangesInLaw(certain, openTo('latest')),
      composeChangesInLaw(openTo('latest'), openTo('first')),
      composeChangesInLaw(openTo('first'), certain),
    ];
    expect(told.map((changes) => changes.map(shown))).toEqual([
      ['date-opened in-force.- 2002-01-18'],
      ['date-open-otherwise in-force.- 2002-01-18'],
      ['date-settled in-force.- 2002-01-18'],
    ]);
    expect(told[0]?.[0]?.beside).toEqual([{ code: 'event.day-open', values: { is: 'latest' } }]);
  });

  it('finds nothing between two states that are the same', () => {
    const known = knownOf(DENOUNCED, '2020-06-01');
    expect(composeChangesInLaw(known, JSON.parse(JSON.stringify(known)))).toEqual([]);
  });

  it('gives every change an id of its own', () => {
    const ids = changesBetween([NINE, '2001-10-20'], [DENOUNCED, '2020-04-01']).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses to compare two treaties', () => {
    const known = knownOf(TEN, '2002-01-18');
    expect(() => composeChangesInLaw(known, { ...known, treaty: 'crc' })).toThrow(RangeError);
  });
});

describe('countMuchLost', () => {
  it.each([
    ['one of three', '2 ratification 2001-10-02; NOR ratification 2001-10-18', '2 ratification 2001-10-02', undefined],
    ['three of ten', TEN, '7 ratification 2001-10-02', undefined],
    ['four of ten', TEN, '6 ratification 2001-10-02', 4],
    ['none', TEN, ELEVEN, undefined],
  ])('counts %s', (_, before, after, count) => {
    expect(countMuchLost(knownOf(before, '2001-10-20'), knownOf(after, '2001-10-20'))).toBe(count);
  });
});
