import { describe, expect, it } from 'vitest';
import { listActsOfFormerStates, listParticipantsOf } from '../../src/conformance/acts-of-former-states.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { act, treatyWith } from '../support/build.ts';

function rowsOf(lines: readonly string[]) {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const RECORD = [
  act('CSK', 'signature', '1990-06-01'),
  act('CSK', 'accession', '1991-01-15'),
  act('SUN', 'accession', '1991-01-20'),
  act('NOR', 'accession', '1991-02-10'),
  act('YUG', 'accession', '1991-03-20'),
];

/** Whose acts are taken, each once. */
const taken = (...lines: readonly string[]) => listParticipantsOf(listActsOfFormerStates(rowsOf(lines), RECORD));

describe('listActsOfFormerStates', () => {
  it('takes every act of a State that has ceased to exist and that the table does not have at all', () => {
    expect(
      listActsOfFormerStates(rowsOf(['Norway,accession,1991-02-10,', 'Cuba,accession,2001-01-01,']), RECORD),
    ).toEqual([RECORD[0], RECORD[1], RECORD[4]]);
  });

  it('takes none of a State of which the table has a row, or which another continues', () => {
    expect(taken('CSK,signature,1990-06-01,', 'Cuba,accession,2001-01-01,')).toEqual(['YUG']);
  });

  it('takes none that is later than every row: the table is of an earlier day', () => {
    expect(taken('Norway,accession,1991-02-10,')).toEqual(['CSK']);
  });

  it('takes none that the table has under the name of a successor, on the same day', () => {
    expect(taken('Slovakia,accession,1991-01-15,', 'Norway,accession,1991-02-10,')).toEqual([]);
    expect(taken('Slovakia,accession,1991-01-16,', 'Norway,accession,1991-02-10,')).toEqual(['CSK']);
  });
});

describe('compareRows, of a table of the States of today', () => {
  // Two are Czechoslovakia and Norway: three months after 10 February are 10 May 1991. Without the former it would be Iceland's, 20 June.
  const rows = rowsOf([
    'Norway,accession,1991-02-10,1991-05-10',
    'Iceland,accession,1991-03-20,1991-06-20',
    'Cuba,accession,1991-06-10,1991-07-10',
  ]);

  it('agrees with the right dates where the record has the former State, and names the error of the wrong one (2(1))', () => {
    const { findings, fromRecord } = compareRows(treatyWith(2), rows, RECORD.slice(0, 2));
    expect(fromRecord).toEqual(['CSK']);
    expect(findings.map(({ row, verdict }) => `${row.participant} ${verdict}`)).toEqual([
      'NOR agreed',
      'ISL disagreed',
      'CUB agreed',
    ]);
    expect(findings[1]).toMatchObject({
      computed: '1991-05-10',
      causes: ['former-state-missing', 'delay-of-the-treaty'],
    });
  });

  it('goes by the table alone where there is no record', () => {
    const { findings, fromRecord } = compareRows(treatyWith(2), rows);
    expect([fromRecord, findings[0]?.verdict, findings[1]?.verdict]).toEqual([[], 'disagreed', 'agreed']);
  });
});
