import { describe, expect, it } from 'vitest';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { listWithoutChance } from '../../src/conformance/list-without-chance.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { months, treatyWith } from '../support/build.ts';

const FIRST_OF_MONTH: PlainDelay = {
  form: 'first-of-month-after-period',
  period: { months: 3 },
  monthEnd: 'last-day-of-month',
};

const FIRST_OF_YEAR: PlainDelay = {
  form: 'first-of-year-after-period',
  period: { months: 3 },
  monthEnd: 'last-day-of-month',
};

/** In force by the second instrument, and for later Parties by the same delay from their own. */
function treatyBy(delay: PlainDelay): Treaty {
  const { entryIntoForce } = treatyWith(2).finalClauses;
  return treatyWith(2, {
    entryIntoForce: { ...entryIntoForce, delay },
    laterParties: { wording: 'after-condition-met', article: '2(2)', delay },
  });
}

function causesOf(treaty: Treaty, lines: readonly string[]): readonly string[] {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { findings } = compareRows(treaty, [...parsed.value]);
  return findings.flatMap((each) =>
    each.verdict === 'disagreed' ? [`${each.row.participant} ${each.causes.join('+')}`] : [],
  );
}

describe('listWithoutChance', () => {
  it('leaves what has no cause', () => {
    expect(listWithoutChance([], treatyWith(2).finalClauses)).toEqual([]);
  });

  it('does not take Costa Rica’s date for that of another year, where a protocol must bind too (Cape Town Convention 49)', () => {
    // By the Convention alone each of six has the first of the month after three months: 1 October 2011, 1 April 2015, 1 December 2011,
    // 1 June 2015, 1 March 2017, 1 January 2012. Stored is the day of the Aircraft Protocol, deposited later. One date in twelve has the right
    // month by chance: of six at least one in 1 - (11/12)^6, two tables of five.
    const stored = [
      'Ethiopia,accession,2003-11-21,2004-04-01',
      'Nigeria,accession,2003-12-16,2004-04-01',
      'Belarus,accession,2011-06-28,2012-01-01',
      'Burkina Faso,accession,2014-12-12,2018-01-01',
      'Costa Rica,accession,2011-08-26,2018-12-01',
      "Côte d'Ivoire,accession,2015-02-09,2016-07-01",
      'Eswatini,accession,2016-11-17,2017-09-01',
      'Fiji,accession,2011-09-05,2012-09-01',
    ];
    expect(causesOf(treatyBy(FIRST_OF_MONTH), stored)).toEqual(
      ['BLR', 'BFA', 'CRI', 'CIV', 'SWZ', 'FJI'].map((code) => `${code} from-a-later-day`),
    );
  });

  const FOUNDERS = ['Norway,accession,2000-01-15,2000-06-01', 'Iceland,accession,2000-02-20,2000-06-01'];

  it('takes two of two for a slip of the year, and one of one or of two for chance, where dates fall on the first of a month', () => {
    // Two of two: 1/144. One of one: 1/12. At least one of two: 23/144. After 10 January 2003: 1 May 2003; after 10 May 2003: 1 September 2003.
    const [benin, cuba] = ['Benin,accession,2003-01-10,2002-05-01', 'Cuba,accession,2003-05-10,2002-09-01'];
    const treaty = treatyBy(FIRST_OF_MONTH);
    expect(causesOf(treaty, [...FOUNDERS, benin])).toEqual(['BEN ']);
    expect(causesOf(treaty, [...FOUNDERS, benin, cuba])).toEqual(['BEN another-year', 'CUB another-year']);
    expect(causesOf(treaty, [...FOUNDERS, benin, 'Cuba,accession,2003-05-10,2002-05-17'])).toEqual(['BEN ', 'CUB ']);
  });

  it('says both where a later date has the right day and month more often than by chance', () => {
    const rows = ['Benin,accession,2003-01-10,2004-05-01', 'Cuba,accession,2003-05-10,2004-09-01'];
    expect(causesOf(treatyBy(FIRST_OF_MONTH), [...FOUNDERS, ...rows])).toEqual([
      'BEN another-year+from-a-later-day',
      'CUB another-year+from-a-later-day',
    ]);
  });

  it('never takes for a slip of the year what falls on the first of January as every date does', () => {
    const founders = ['Norway,accession,2000-01-15,2001-01-01', 'Iceland,accession,2000-02-20,2001-01-01'];
    const rows = ['Benin,accession,2003-01-10,2005-01-01', 'Cuba,accession,2008-05-10,2010-01-01'];
    expect(causesOf(treatyBy(FIRST_OF_YEAR), [...founders, ...rows])).toEqual([
      'BEN from-a-later-day',
      'CUB from-a-later-day',
    ]);
  });

  it('takes one of eighteen for a slip of the year, and one of nineteen for chance, where dates fall on any day', () => {
    // 1 - (364/365)^18 = 0.0482, and with nineteen 0.0508. Nothing leads to the others: a month after the deposit is the 10th.
    const founders = ['Norway,accession,2000-01-15,2000-02-15', 'Iceland,accession,2000-01-15,2000-02-15'];
    const codes = 'ALB DZA AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BTN BOL BWA'.split(' ');
    const others = codes.map((code, at) => `${code},accession,2005-03-10,2005-06-${at + 12}`);
    const slip = 'Benin,accession,2003-01-10,2004-02-10';
    const ofBenin = (count: number): string | undefined =>
      causesOf(treatyBy(months(1)), [...founders, slip, ...others.slice(0, count)]).find((each) =>
        each.startsWith('BEN'),
      );
    expect(ofBenin(17)).toBe('BEN another-year');
    expect(ofBenin(18)).toBe('BEN ');
  });
});
