import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAmbiguity } from '../../src/conformance/ambiguity.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { anyLife } from '../laws/any-life.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty } from '../support/catalogue.ts';

// In force three months after the second instrument: 15 January and 20 February 2000 lead to 20 May 2000.
const FOUNDERS = [act('NOR', 'accession', '2000-01-15'), act('ISL', 'accession', '2000-02-20')];
const report = (acts: Parameters<typeof composeAmbiguity>[1]['acts'], clauses: Partial<FinalClauses> = {}) =>
  composeAmbiguity(treatyWith(2, clauses), { acts: [...FOUNDERS, ...acts] });

describe('composeAmbiguity', () => {
  it('counts a date that the other rule for month ends moves: a month after 31 January 2005', () => {
    expect(report([act('BEN', 'accession', '2005-01-31'), act('FJI', 'accession', '2005-01-28')])).toEqual({
      treaty: 'example',
      dates: 5,
      monthEnds: [{ participant: 'BEN', on: '2005-02-28', otherwise: '2005-03-01', days: 1 }],
      readings: [],
      open: 0,
    });
  });

  it('counts every date that the date of the treaty moves: three months after 30 November 2000, for itself and its founders', () => {
    const acts = [act('NOR', 'accession', '2000-01-15'), act('ISL', 'accession', '2000-11-30')];
    const moved = { on: '2001-02-28', otherwise: '2001-03-01', days: 1 };
    expect(composeAmbiguity(treatyWith(2), { acts }).monthEnds).toEqual([
      moved,
      { participant: 'ISL', ...moved },
      { participant: 'NOR', ...moved },
    ]);
  });

  it('a date that the month end leaves where it is, is not moved: the first of the month after 30 April, and after 1 May', () => {
    const delay = { form: 'first-of-month-after-period', monthEnd: 'last-day-of-month' } as const;
    const later = (period: { readonly months: number; readonly days?: number }): Partial<FinalClauses> => ({
      laterParties: { wording: 'whichever-later', article: '2(2)', delay: { ...delay, period } },
    });
    const acts = [act('FJI', 'accession', '2001-03-31')];
    // A month after 31 March is 30 April or 1 May; five days later it is May by both rules, and the first of June follows.
    expect(report(acts, later({ months: 1, days: 5 })).monthEnds).toEqual([]);
    expect(report(acts, later({ months: 1 })).monthEnds).toEqual([
      { participant: 'FJI', on: '2001-05-01', otherwise: '2001-06-01', days: 31 },
    ]);
  });

  it('compares each instrument with itself, where the other rule admits fewer', () => {
    // A year after 29 February 2004 is 28 February 2005, when Cuba may come back; by the other rule it is a Party until 1 March.
    const acts = [
      act('CUB', 'accession', '2001-03-10'),
      act('CUB', 'denunciation', '2004-02-29'),
      act('CUB', 'accession', '2005-02-28'),
      act('FJI', 'accession', '2001-04-12'),
    ];
    expect(report(acts)).toMatchObject({ dates: 6, monthEnds: [] });
  });

  it('counts a date that another reading moves, by the farthest: reading B of the gap, a month after 10 May 2000', () => {
    expect(report([act('CUB', 'accession', '2000-05-10')]).readings).toEqual([
      { participant: 'CUB', on: '2000-05-20', otherwise: '2000-06-10', days: 21 },
    ]);
  });

  it('counts as open what no single date follows for: a succession without its date, a month end on which nobody decides', () => {
    const delay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' } as const;
    const acts = [act('MNE', 'succession', '2006-10-23'), act('BEN', 'accession', '2005-01-31')];
    expect(report(acts)).toMatchObject({ dates: 4, open: 1 });
    expect(report(acts, { laterParties: { wording: 'whichever-later', article: '2(2)', delay } })).toMatchObject({
      dates: 3,
      monthEnds: [],
      open: 2,
    });
  });

  it('OP-CRC-SC: five month ends by one day each, and Viet Nam by the two days of reading B (article 14(2))', () => {
    const [treaty, record] = [findTreaty('op-crc-sc'), findRecord('op-crc-sc')];
    if (treaty === undefined || record === undefined) throw new Error('in the catalogue');
    const { monthEnds, readings, open } = composeAmbiguity(treaty, record);
    expect(monthEnds.map(({ participant, days }) => `${participant} ${days}`)).toEqual([
      ...['BEN 1', 'BFA 1', 'ECU 1', 'LIE 1', 'MHL 1'],
    ]);
    expect(readings).toEqual([{ participant: 'VNM', on: '2002-01-18', otherwise: '2002-01-20', days: 2 }]);
    expect(open).toBe(0);
  });

  it('finds the same dates moved back where the clauses have the other rule, in any life', () => {
    const OTHER: Readonly<Record<string, string>> = {
      'last-day-of-month': 'first-day-of-next-month',
      'first-day-of-next-month': 'last-day-of-month',
    };
    const turn = (treaty: Treaty): Treaty =>
      JSON.parse(JSON.stringify(treaty), (_, value) => (typeof value === 'string' ? (OTHER[value] ?? value) : value));
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const there = composeAmbiguity(treaty, { acts });
        const back = composeAmbiguity(turn(treaty), { acts });
        const swapped = back.monthEnds.map(({ on, otherwise, ...rest }) => ({ ...rest, on: otherwise, otherwise: on }));
        expect(swapped).toEqual(there.monthEnds);
      }),
    );
  });
});
