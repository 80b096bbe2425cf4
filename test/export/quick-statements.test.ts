import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { isWikidataItem, writeQuickStatements } from '../../src/export/quick-statements.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';

const SOURCE = 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-c&chapter=4';

const ACTS = [
  'NOR signature 2000-06-13',
  'NOR ratification 2001-10-02',
  'FRA signature 2000-09-06',
  'AUT accession 2001-10-05',
  'ITA acceptance 2001-10-06',
  'IRL ratification 2001-10-07',
  'IRL withdrawal-of-instrument 2001-10-09',
].join('; ');

const ROWS = listParticipationRows(opCrcSc, { acts: readActs(opCrcSc, ACTS) }, { asOf: civilDate('2026-11-24') });

describe('writeQuickStatements', () => {
  it('states signatures and ratifications with their day and source, and no other kind as one of them', () => {
    const { text, count, leftOut, withoutItem } = writeQuickStatements(ROWS, {
      item: 'Q4115189',
      source: SOURCE,
      consultedOn: '2026-11-24',
    });
    const reference = `S854\t"${SOURCE}"\tS813\t+2026-11-24T00:00:00Z/11`;
    expect(text.split('\n')).toEqual([
      `Q4115189\tP1891\tQ142\tP585\t+2000-09-06T00:00:00Z/11\t${reference}`,
      `Q4115189\tP1891\tQ20\tP585\t+2000-06-13T00:00:00Z/11\t${reference}`,
      `Q4115189\tP6193\tQ20\tP585\t+2001-10-02T00:00:00Z/11\t${reference}`,
      '',
    ]);
    expect([count, leftOut, withoutItem]).toEqual([3, { accession: 1, acceptance: 1 }, []]);
  });

  it('says nothing of when a page was read that nobody has said', () => {
    const { text } = writeQuickStatements(ROWS, { item: 'Q4115189', source: SOURCE });
    expect(text).not.toContain('S813');
  });

  it('names a participant that has no item, and states nothing of it', () => {
    const rows = ROWS.filter(({ participant }) => participant === 'NOR').map((row) => ({
      ...row,
      participant: 'organisation:x',
      wikidata_item: 'not-known',
    }));
    const { text, withoutItem } = writeQuickStatements(rows, { item: 'Q4115189', source: SOURCE });
    expect([text, withoutItem]).toEqual(['', ['organisation:x']]);
  });

  it.each([
    { item: 'OP-CRC-SC', source: SOURCE },
    { item: 'Q1\tP1', source: SOURCE },
    { item: 'Q1', source: 'https://x.org/"\tP31\tQ5' },
    { item: 'Q1', source: 'a page' },
  ])('refuses %j', (options) => {
    expect(() => writeQuickStatements(ROWS, options)).toThrow(RangeError);
  });
});

describe('isWikidataItem', () => {
  it.each([
    ['Q42', true],
    ['Q0', false],
    ['P31', false],
    ['42', false],
  ])('takes %s for one: %s', (text, expected) => expect(isWikidataItem(text)).toBe(expected));
});
