import { describe, expect, it } from 'vitest';
import { findForeignTable } from '../../../src/formats/find-foreign-table.ts';
import { listTables } from '../../../src/formats/markup/list-tables.ts';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { findPageTotals } from '../../../src/formats/un-status-table/page-totals.ts';
import { growthOf, MOST_GROWTH, TIMES_AS_LARGE } from '../../support/growth.ts';
import { readForeign } from '../read-foreign.ts';
import { UN_PAGE, UN_XML } from '../samples.ts';

const cellsOf = (text: string, isXml = false) =>
  listTables(text, { isXml }).tables.map((rows) => rows.map(({ cells }) => cells));

describe('listTables', () => {
  it('gives each table for itself, one inside of a cell first', () => {
    const inner = '<table><tr><td>in</td></tr></table>';
    expect(cellsOf(`<table><tr><td>a ${inner} b</td><td>c</td></tr></table>`)).toEqual([[['in']], [['a b', 'c']]]);
  });

  it('takes cells and rows that are not closed, as browsers do; a page that ends within a table is cut short', () => {
    expect(cellsOf('<table><tr><td>a<td>b<tr><td>c</table>')).toEqual([[['a', 'b'], ['c']]]);
    expect(listTables('<table><tr><td>a', { isXml: false }).isCutShort).toBe(true);
  });

  it('passes over marks of notes, scripts and styles; a line break parts words', () => {
    const cell = 'Belgium <sup><a href="#1">1</a></sup><script>var a = "<td>"</script><br>(Kingdom)&nbsp;of&amp;';
    expect(cellsOf(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([[['Belgium (Kingdom) of&']]]);
  });

  it('counts a cell over several columns as so many', () => {
    expect(cellsOf('<table><tr><th colspan="3">a<th>b</tr><tr><td colspan="1e9">c</table>')).toEqual([
      [['a', '', '', 'b'], ['c']],
    ]);
  });

  it('gives the line on which a row begins', () => {
    const text = '<table>\n<tr><td>a</td></tr>\r\n<tr>\r<td>b</td></tr></table>';
    const [rows] = listTables(text, { isXml: false }).tables;
    expect(rows?.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('takes time that grows as the page does, however deep its tables lie in one another', () => {
    const list = (tables: number) => listTables('<table><tr><td>'.repeat(tables), { isXml: false });
    expect(
      growthOf(
        () => list(2000),
        () => list(2000 * TIMES_AS_LARGE),
      ),
    ).toBeLessThan(MOST_GROWTH);
  });
});

describe('a page of the United Nations', () => {
  it('gives the acts of the table that lies among others, by the lines of the page, and what it says above', () => {
    const left: unknown[] = [];
    let facts: ReadonlyMap<string, string> = new Map();
    const parsed = parseAnyRegister(UN_PAGE, {
      treatyId: 'op-crc-sc',
      leave: (row) => left.push(row),
      tellForm: (table) => {
        ({ facts } = table);
      },
    });
    expect(parsed.ok && parsed.value.acts).toEqual([
      { participant: 'BEL', kind: 'signature', on: '2000-09-06' },
      { participant: 'BEL', kind: 'ratification', on: '2006-03-17' },
      { participant: 'BLR', kind: 'accession', on: '2002-01-23' },
      { participant: 'TCD', kind: 'signature', on: '2002-05-03' },
    ]);
    expect(left).toEqual([{ line: 9, kind: 'Lithuania: Signature [ 3 Dec 2008 ]' }]);
    // Three signatories are printed, and one of them withdrew.
    expect(parsed.ok && findPageTotals(facts, parsed.value)).toEqual({
      inForceOn: '2002-01-18',
      signatories: { printed: 3, read: 2 },
      parties: { printed: 2, read: 2 },
    });
  });

  it('lists the declarations and the notes that stand below its table, whole, and nothing of the layout', () => {
    const below = `<table>
<tr><td><a>Cuba</a> <div><p class='invisible'>Cuba</p><p>Declaration:</p><p>All forms of testing are prohibited.</p></div></td></tr>
</table><table>
<tr><td><a name='1'>1</a>With a territorial application in respect of Tokelau.</td></tr>
<tr><td>2 On 6 September 2024 a withdrawal was notified.</td></tr>
</table><table><tr><td></td><td>up down</td></tr></table>`;
    const page = UN_PAGE.replace('</table></td></tr></table><p>', () => `</table>${below}</td></tr></table><p>`);
    const { acts, left } = readForeign(page);
    expect(acts).toHaveLength(4);
    expect(left.slice(1)).toEqual([
      '12 Cuba: Declaration: All forms of testing are prohibited.',
      '14 1 With a territorial application in respect of Tokelau.',
      '15 2 On 6 September 2024 a withdrawal was notified.',
    ]);
  });

  it('names the line of what cannot be read, is read whole or not at all, and is none without such a table', () => {
    const parsed = parseAnyRegister(UN_PAGE.replace('23 Jan	 2002 a', '23 Jan 2002 x'), { treatyId: 'op-crc-sc' });
    expect(parsed.ok ? [] : parsed.issues.map(({ code, line }) => [code, line])).toEqual([['unknown-kind', 8]]);
    const cut = parseAnyRegister(UN_PAGE.slice(0, UN_PAGE.indexOf('Lithuania')), { treatyId: 'op-crc-sc' });
    expect(cut.ok ? [] : cut.issues.map(({ code }) => code)).toEqual(['page-cut-short']);
    expect(findForeignTable('<html><table><tr><td>Participant</td><td>Flag</td></tr></table></html>')).toBeUndefined();
  });
});

describe('an UN_XML document of the United Nations', () => {
  it('is refused where a row has a cell under no head: a head was lost, and the cells before it stand under others', () => {
    const damaged = UN_XML.replace('<Entry>Signature</Entry>', 'Entry>Signature</Entry>');
    expect(readForeign(damaged)).toMatchObject({ acts: [], issues: ['5 too-many-cells', '6 too-many-cells'] });
  });

  it('gives the same as its page', () => {
    const parsed = parseAnyRegister(UN_XML, { treatyId: 'op-crc-sc' });
    expect(parsed.ok ? parsed.value.acts : parsed.issues).toEqual([
      { participant: 'BEL', kind: 'signature', on: '2000-09-06' },
      { participant: 'BEL', kind: 'ratification', on: '2006-03-17' },
      { participant: 'MNE', kind: 'succession', on: '2006-10-23' },
    ]);
  });

  it('lists what it says beside the table, by the line and the name of the element', () => {
    const beside = UN_XML.replace(
      '<Treaty>',
      '<Treaty>\n<Header><Title>Optional Protocol &amp; more</Title></Header>\n',
    ).replace(
      '</Participants>',
      '<Legend>\n</Legend></Participants>\n<Declarations><Declaration><Country>Belgium</Country><Text>Upon signature:\nThis <i>signature</i> binds.</Text></Declaration></Declarations>',
    );
    const { acts, left, issues } = readForeign(beside);
    expect([acts.length, issues]).toEqual([3, []]);
    expect(left).toEqual([
      '3 Title: Optional Protocol & more',
      '11 Country: Belgium',
      '11 Text: Upon signature: This binds.',
      '12 i: signature',
    ]);
  });

  it('tells what stands above and below the table in the order of the lines', () => {
    const beside = UN_XML.replace('<Treaty>', '<Treaty>\n<Title>above</Title>').replace(
      '</Participants>',
      '</Participants>\n<Text>below</Text>',
    );
    const lines: number[] = [];
    const table = findForeignTable(beside, { leave: ({ line }) => lines.push(line) });
    expect([...(table?.rows ?? [])].length).toBeGreaterThan(1);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
    expect(lines[0]).toBe(3);
  });
});
