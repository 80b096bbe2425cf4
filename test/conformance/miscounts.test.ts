import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { listMiscounts } from '../../src/conformance/miscounts.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

/** In force three months after the third instrument; that of an organisation does not count beside those of its members. */
function treatyOfThree(): Treaty {
  const { participation, entryIntoForce } = treatyWith(3).finalClauses;
  return treatyWith(3, {
    participation: {
      ...participation,
      eligibility: { kind: 'described', article: '1', says: 'States and organisations', organisations: true },
    },
    entryIntoForce: { ...entryIntoForce, organisations: 'not-additional' },
  });
}

function outline(treaty: Treaty, lines: readonly string[]): readonly string[] {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compareRows(treaty, parsed.value).findings.map((finding) =>
    [
      finding.row.participant,
      finding.verdict,
      ...('computed' in finding ? [finding.computed] : []),
      ...('causes' in finding ? [finding.causes[0]] : []),
    ].join(' '),
  );
}

describe('listMiscounts', () => {
  it('an organisation counted: the third is then of 10 March, and the treaty is in force on 10 June (2(1))', () => {
    const acts = [
      act('NOR', 'accession', '2000-01-15'),
      act('EUE', 'accession', '2000-02-01'),
      act('ISL', 'accession', '2000-03-10'),
      act('BEN', 'accession', '2000-03-11'),
    ];
    const found = listMiscounts(treatyOfThree(), acts, civilDate('2000-06-11'));
    expect(found.map(({ error, inForceOn }) => [error, inForceOn])).toEqual([['organisation-counted', '2000-06-10']]);
    expect(listMiscounts(treatyOfThree(), acts.slice(2), undefined)).toEqual([]);
  });

  it('a former State left out: the second is then of 20 March (2(1))', () => {
    const acts = [
      act('CSK', 'accession', '1991-01-15'),
      act('NOR', 'accession', '1991-02-10'),
      act('ISL', 'accession', '1991-03-20'),
    ];
    const found = listMiscounts(treatyWith(2), acts, civilDate('1991-05-10'));
    expect(found.map(({ error, inForceOn }) => [error, inForceOn])).toEqual([['former-state-missing', '1991-06-20']]);
  });
});

describe('compareRows, of the dates of a wrong count', () => {
  it('names it first where the organisation was counted, also of the one on whose instrument the treaty waits', () => {
    // By a right count the third is Benin's of 11 March, and the treaty is in force on 11 June.
    expect(
      outline(treatyOfThree(), [
        'Norway,accession,2000-01-15,2000-06-10',
        'European Union,accession,2000-02-01,2000-06-10',
        'Iceland,accession,2000-03-10,2000-06-11',
        'Benin,accession,2000-03-11,2000-06-10',
        'Cuba,accession,2001-01-31,2001-03-03',
      ]),
    ).toEqual([
      'NOR disagreed 2000-06-11 organisation-counted',
      'EUE disagreed 2000-06-11 organisation-counted',
      'ISL agreed 2000-06-11',
      'BEN disagreed 2000-06-11 organisation-counted',
      'CUB disagreed 2001-02-28 overflow',
    ]);
  });

  it('names it where a former State was left out, also of a later one that is then among the first', () => {
    // With Czechoslovakia the second is Norway's of 10 February: 10 May, also for Iceland, which came between. Without: 20 June.
    const rows = [
      'CSK,accession,1991-01-15,1991-05-10',
      'Norway,accession,1991-02-10,1991-06-20',
      'Iceland,accession,1991-03-20,1991-06-20',
      'Cuba,accession,1991-06-10,1991-07-10',
    ];
    expect(outline(treatyWith(2), rows)).toEqual([
      'CSK agreed 1991-05-10',
      'NOR disagreed 1991-05-10 former-state-missing',
      'ISL disagreed 1991-05-10 former-state-missing',
      'CUB agreed 1991-07-10',
    ]);
  });
});
