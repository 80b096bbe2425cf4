import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { listLikelyCauses, orderCauses } from '../../src/conformance/order-causes.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';

/** In force three months after the second instrument, for later Parties on the thirtieth day after theirs. */
const THIRTY_DAYS: Treaty = treatyWith(2, {
  laterParties: {
    wording: 'after-entry-into-force',
    article: '2(2)',
    delay: { form: 'days-after', days: 30 },
    prevailing: 'A',
  },
});

const FOUNDERS = ['Norway,accession,2000-01-15,2000-05-20', 'Iceland,accession,2000-02-20,2000-05-20'];

function firstCauses(treaty: Treaty, lines: readonly string[]): readonly string[] {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { findings } = compareRows(treaty, [...parsed.value]);
  return findings.flatMap((finding) => (finding.verdict === 'disagreed' ? [finding.causes.join('+')] : []));
}

describe('orderCauses', () => {
  it('leaves what is not a date that differs', () => {
    expect(orderCauses([])).toEqual([]);
  });

  it('takes a month for the thirty days, which explains most rows, where one row alone could be a day too long (2(2))', () => {
    const rows = [
      // Thirty days after 10 January 2003 are 9 February; a month after is 10 February, one day later.
      'Benin,accession,2003-01-10,2003-02-10',
      // After 10 February 2003: 12 March; a month after is 10 March, two days earlier.
      'Cuba,accession,2003-02-10,2003-03-10',
    ];
    expect(firstCauses(THIRTY_DAYS, [...FOUNDERS, ...rows])).toEqual([
      'months-for-days+one-day-late',
      'months-for-days',
    ]);
  });

  it('takes a day too long where that explains most rows (2(2))', () => {
    const rows = [
      'Benin,accession,2003-01-10,2003-02-10',
      // Thirty days after 10 April 2003 are 10 May, and so is a month: the 11th is a day too long.
      'Cuba,accession,2003-04-10,2003-05-11',
    ];
    expect(firstCauses(THIRTY_DAYS, [...FOUNDERS, ...rows])).toEqual(['one-day-late+months-for-days', 'one-day-late']);
  });

  it('takes the first of the list of known errors where each explains as many', () => {
    expect(firstCauses(THIRTY_DAYS, [...FOUNDERS, 'Benin,accession,2003-01-10,2003-02-10'])).toEqual([
      'months-for-days+one-day-late',
    ]);
    // Thirty days after 10 February 2004 are 11 March; a month is the 10th, and so are twenty-nine days.
    expect(firstCauses(THIRTY_DAYS, [...FOUNDERS, 'Benin,accession,2004-02-10,2004-03-10'])).toEqual([
      'months-for-days+first-day-counted',
    ]);
  });

  it('asks of the rows that are left alone what explains them, where an error explains most of the others (2(2))', () => {
    const rows = [
      // A month after 30 January 2004 is 29 February: 1 March is carried over, or a day too long.
      'Ecuador,accession,2004-01-30,2004-03-01',
      // A month after 31 January 2005 is 28 February: 3 March is carried over.
      'Benin,accession,2005-01-31,2005-03-03',
      // A month after 30 April 2002 is 30 May: the 31st is the last day again, or a day too long.
      'Cuba,accession,2002-04-30,2002-05-31',
    ];
    expect(firstCauses(treatyWith(2), [...FOUNDERS, ...rows]).map((causes) => causes.split('+')[0])).toEqual([
      'overflow',
      'overflow',
      'sticky-month-end',
    ]);
  });

  it('an error of counting goes before one of reckoning that explains as many, and not before one that explains more', () => {
    // The second is Norway's of 10 February 1991: 10 May. Without Czechoslovakia it is Iceland's of 20 March: 20 June for both.
    const table = ['CSK,accession,1991-01-15,1991-05-10', 'Norway,accession,1991-02-10,1991-05-10'];
    const iceland = 'Iceland,accession,1991-03-20,1991-06-20';
    expect(firstCauses(treatyWith(2), [...table, iceland])).toEqual(['former-state-missing+delay-of-the-treaty']);
    // Three months are the delay of the first Parties: Cuba's is one month after 10 January 2000.
    const cuba = 'Cuba,accession,2000-01-10,2000-04-10';
    expect(firstCauses(treatyWith(2), [...table, iceland, cuba])).toEqual([
      'delay-of-the-treaty+former-state-missing',
      'delay-of-the-treaty',
    ]);
  });

  it('an error of reckoning goes before what a date looks like, however many rows that explains (2(1))', () => {
    const early = ['Norway,accession,2000-01-15,2000-02-15', 'Iceland,accession,2000-02-20,2000-04-01'];
    expect(firstCauses(treatyWith(2), early)).toEqual([
      'own-period-for-founder+before-the-treaty',
      'before-the-treaty',
    ]);
  });
});

describe('listLikelyCauses', () => {
  it('leaves out what a date merely looks like where a reckoning leads to it', () => {
    expect(listLikelyCauses(['before-the-treaty', 'overflow', 'other-month-end', 'one-month-off'])).toEqual([
      'overflow',
      'other-month-end',
    ]);
    expect(listLikelyCauses(['day-and-month-changed', 'shifted-neighbour'])).toEqual([
      'day-and-month-changed',
      'shifted-neighbour',
    ]);
  });
});
