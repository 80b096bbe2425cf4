import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareForAudit } from '../../src/conformance/compare-for-audit.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { PublishedRow } from '../../src/formats/published-row.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const opCrcSc = treatyOfCatalogue('op-crc-sc');
const basel = treatyOfCatalogue('basel');
const actsOf = (id: string): readonly Act[] => findRecord(id)?.acts ?? [];

/** Article 14(1): the tenth instrument is Romania's of 18 October 2001; three months later is 18 January 2002. */
const TEN = [
  'Bangladesh,ratification,2000-09-06',
  'Panama,ratification,2001-02-09',
  'Andorra,ratification,2001-04-30',
  'Iceland,ratification,2001-07-09',
  'Kazakhstan,ratification,2001-08-24',
  'Sierra Leone,ratification,2001-09-17',
  'Cuba,ratification,2001-09-25',
  'Morocco,ratification,2001-10-02',
  'Norway,ratification,2001-10-02',
  'Romania,ratification,2001-10-18',
].map((line) => `${line},2002-01-18`);
const HOLY_SEE = 'Holy See,ratification,2001-10-24,2002-01-18';
const BELARUS = 'Belarus,accession,2002-01-23,2002-02-23';

function read(lines: readonly string[]): readonly PublishedRow[] {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Compares as an audit does, which finds the same as the comparison of every row; the rows a line each. */
function compare(treaty: Treaty, lines: readonly string[], record: readonly Act[] = []) {
  const rows = read(lines);
  const { treatyDate, findings } = compareRows(treaty, rows, record);
  const audited = compareForAudit(treaty, rows, record);
  expect(audited.treatyDate).toEqual(treatyDate);
  const verdicts = findings.map((each) =>
    [each.row.participant, each.verdict, ...('computed' in each ? [each.computed] : [])].join(' '),
  );
  return { treatyDate, verdicts };
}

const without = (name: string) => TEN.filter((line) => !line.startsWith(name));

describe('findTreatyDate', () => {
  it('names the one instrument that a table lacks: without Panama the tenth is that of the Holy See, 24 October 2001', () => {
    const { treatyDate, verdicts } = compare(opCrcSc, [...without('Panama'), HOLY_SEE, BELARUS], actsOf('op-crc-sc'));
    const panama = { participant: 'PAN', kind: 'ratification', on: '2001-02-09' };
    expect(treatyDate).toEqual({
      computed: '2002-01-24',
      stored: '2002-01-18',
      recorded: '2002-01-18',
      rows: 10,
      missing: [panama],
      additional: [],
      why: {
        code: 'why.treaty-date.missing',
        values: { missing: [{ code: 'why.treaty-date.act', values: { act: panama } }], additional: [] },
      },
    });
    expect(verdicts).toEqual([
      ...['BGD', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU', 'VAT'].map(
        (code) => `${code} agreed-under-treaty-date 2002-01-18`,
      ),
      'BLR agreed 2002-02-23',
    ]);
  });

  it('a row that stays wrong is compared under that date: one month after 31 January 2005 is 28 February', () => {
    const benin = 'Benin,ratification,2005-01-31,2005-03-03';
    const { treatyDate, verdicts } = compare(opCrcSc, [...without('Panama'), HOLY_SEE, benin], actsOf('op-crc-sc'));
    expect(treatyDate?.rows).toBe(10);
    expect(verdicts.at(-1)).toBe('BEN disagreed 2005-02-28');
  });

  it('names the first membership that a table of one row a Party has lost: the United States, 3 September 2016 (Paris 21(1))', () => {
    // Without it and the European Union 55 per cent are there with the deposits of 8 November 2016; 30 days later is 8 December.
    const record = actsOf('paris');
    const isFirst = ({ participant, on }: Act): boolean =>
      participant === 'USA' && on > '2016-09-01' && on < '2021-01-01';
    const STORED: Readonly<Record<string, string>> = { NOR: '2016-11-04', FJI: '2016-11-04', POL: '2016-11-06' };
    const lines = record
      .filter((each) => !isFirst(each))
      .map(
        ({ participant = '', kind, on }) =>
          `${participant},${kind},${on},${kind === 'signature' ? '' : (STORED[participant] ?? '')}`,
      );
    const { treatyDate } = compare(treatyOfCatalogue('paris'), lines, record);
    expect(treatyDate).toMatchObject({
      computed: '2016-12-08',
      stored: '2016-11-04',
      recorded: '2016-11-04',
      rows: 3,
      missing: [{ participant: 'USA', kind: 'acceptance', on: '2016-09-03' }],
      additional: [],
    });
  });

  it('names the instrument of another day: Romania, 18 September for 18 October 2001; the tenth is then of 2 October', () => {
    const lines = [...without('Romania'), 'Romania,ratification,2001-09-18,2002-01-18', HOLY_SEE];
    expect(compare(opCrcSc, lines, actsOf('op-crc-sc')).treatyDate).toMatchObject({
      computed: '2002-01-02',
      missing: [{ participant: 'ROU', on: '2001-10-18' }],
      additional: [{ participant: 'ROU', on: '2001-09-18' }],
      why: { code: 'why.treaty-date.another-day' },
    });
  });

  it('names the instrument that the record does not have: Fiji, 1 March 2001; the tenth is then of 2 October', () => {
    const lines = [...TEN, 'Fiji,accession,2001-03-01,2002-01-18'];
    expect(compare(opCrcSc, lines, actsOf('op-crc-sc')).treatyDate).toMatchObject({
      computed: '2002-01-02',
      missing: [],
      additional: [{ participant: 'FJI', on: '2001-03-01' }],
      why: { code: 'why.treaty-date.additional' },
    });
  });

  it('lists all that a table lacks where no one instrument is enough, and says where it is not in force', () => {
    const lines = ['Romania,ratification,2001-10-18,2002-01-18', 'Norway,ratification,2001-10-02,2002-01-18', BELARUS];
    const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
    expect(treatyDate).toMatchObject({ stored: '2002-01-18', recorded: '2002-01-18', rows: 3 });
    expect(treatyDate).not.toHaveProperty('computed');
    expect(treatyDate?.missing).toHaveLength(8);
    expect(treatyDate?.why).toMatchObject({ code: 'why.treaty-date.several-missing', values: { count: 8 } });
    expect(verdicts.at(-1)).toBe('BLR agreed-under-treaty-date 2002-02-23');
  });

  it('lists what a table lacks and what it has too many: with Fiji and without three the tenth is of 23 January 2002', () => {
    const fiji = 'Fiji,accession,2001-03-01,2002-01-18';
    const lines = [...TEN.filter((line) => !/^(Panama|Cuba|Norway)/.test(line)), fiji, HOLY_SEE, BELARUS];
    expect(compare(opCrcSc, lines, actsOf('op-crc-sc')).treatyDate).toMatchObject({
      computed: '2002-04-23',
      why: { code: 'why.treaty-date.several', values: { count: 3, more: 1 } },
    });
  });

  // Basel 25(1): the ninetieth day after the twentieth deposit: 5 February 1992 and 90 days are 5 May 1992.
  const PART = [
    'Argentina,ratification,1991-06-27,1992-05-05',
    'Australia,accession,1992-02-05,1992-05-05',
    'Chile,ratification,1992-08-11,1992-11-09',
  ];

  it('says how many instruments a part must lack where no record names them', () => {
    const { treatyDate, verdicts } = compare(basel, PART);
    expect(treatyDate).toEqual({
      stored: '1992-05-05',
      rows: 3,
      missing: [],
      additional: [],
      why: {
        code: 'why.treaty-date.in-part-by-number',
        values: { required: 20, by: '1992-02-05', there: 2, count: 18 },
      },
    });
    expect(verdicts).toContain('CHL agreed-under-treaty-date 1992-11-09');
  });

  it('finds nothing where the date is given as known', () => {
    const { treatyDate, verdicts } = compare(assumeInForceOn(basel, civilDate('1992-05-05')), PART);
    expect(treatyDate).toBeUndefined();
    expect(verdicts).toEqual(['ARG agreed 1992-05-05', 'AUS agreed 1992-05-05', 'CHL agreed 1992-11-09']);
  });

  it('of a condition that is no number says that instruments are missing', () => {
    const { finalClauses } = basel;
    const condition = { kind: 'all-of', conditions: [{ kind: 'instruments', number: 20 }] } as const;
    const treaty = {
      ...basel,
      finalClauses: { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, condition } },
    };
    expect(compare(treaty, PART).treatyDate?.why).toEqual({
      code: 'why.treaty-date.in-part',
      values: { by: '1992-02-05' },
    });
  });

  it('says that one is too many where no record names it: without one of 1 May the second is of 10 June', () => {
    const lines = [
      'Norway,accession,1990-04-01,1990-09-10',
      'Iceland,accession,1990-05-01,1990-09-10',
      'Cuba,accession,1990-06-10,1990-09-10',
    ];
    // Three months after 1 May 1990: 1 August. Three months after 10 June: 10 September.
    expect(compare(treatyWith(2), lines).treatyDate).toMatchObject({
      computed: '1990-08-01',
      stored: '1990-09-10',
      rows: 3,
      why: { code: 'why.treaty-date.one-too-many', values: { by: '1990-05-01' } },
    });
  });

  it('leaves each row to itself where the table leads to the date of the record', () => {
    // Three months after 2 October 2001: a tenth instrument of that day would make them right, and the record knows of none.
    const lines = TEN.map((line) => line.replace('2002-01-18', '2002-01-02'));
    const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
    expect(treatyDate).toBeUndefined();
    expect(verdicts).toContain('ROU disagreed 2002-01-18');
  });

  it('leaves to themselves an error of reckoning in every row, a slip that was copied, and two rows that have nothing in common', () => {
    const stored = (...dates: readonly [string, string, string]) => [
      `Norway,accession,1990-04-01,${dates[0]}`,
      `Iceland,accession,1990-05-01,${dates[1]}`,
      `Cuba,accession,1990-11-10,${dates[2]}`,
    ];
    // One day early, and copied from a table that has another month: no instrument is of 2 April.
    expect(compare(treatyWith(2), stored('1990-07-31', '1990-07-31', '1990-12-10')).treatyDate).toBeUndefined();
    expect(compare(treatyWith(2), stored('1990-07-02', '1990-07-02', '1990-12-10')).treatyDate).toBeUndefined();
    expect(compare(treatyWith(2), stored('1990-06-13', '1990-08-01', '1990-10-24')).treatyDate).toBeUndefined();
  });

  it('does not make right what would make more wrong', () => {
    // Three months after 1 April: 1 July. Three, who deposited between the second instrument and entry into force, have 1 August.
    const lines = [
      'Norway,accession,1990-04-01,1990-07-01',
      'Iceland,accession,1990-05-01,1990-07-01',
      ...['Fiji,accession,1990-05-10', 'Cuba,accession,1990-05-20', 'Sweden,accession,1990-05-25'].map(
        (line) => `${line},1990-08-01`,
      ),
    ];
    expect(compare(treatyWith(2), lines).treatyDate).toBeUndefined();
    expect(compare(treatyWith(2), lines.slice(0, 2)).treatyDate).toMatchObject({ stored: '1990-07-01', rows: 2 });
  });

  it('takes no day for the date of a treaty to which its clause never leads: the last of a month for a first', () => {
    const { finalClauses } = treatyWith(4);
    const delay = {
      form: 'first-of-month-after-period',
      period: { months: 3 },
      monthEnd: 'last-day-of-month',
    } as const;
    const treaty = treatyWith(4, { entryIntoForce: { ...finalClauses.entryIntoForce, delay } });
    const lines = (stored: string) => [
      `Norway,accession,1990-04-01,${stored}`,
      `Iceland,accession,1990-05-10,${stored}`,
      'Cuba,accession,1995-03-10,1995-04-10',
    ];
    expect(compare(treaty, lines('1990-08-31')).treatyDate).toBeUndefined();
    expect(compare(treaty, lines('1990-09-01')).treatyDate).toMatchObject({ stored: '1990-09-01', rows: 3 });
  });

  it('leaves to the error of counting what follows from it: a former State that was not counted', () => {
    const lines = [
      'CSK,accession,1990-04-01,1990-09-01',
      'Norway,accession,1990-05-01,1990-09-01',
      'Iceland,accession,1990-06-01,1990-09-01',
    ];
    const { treatyDate, verdicts } = compare(treatyWith(2), lines);
    expect(treatyDate).toBeUndefined();
    expect(verdicts).toContain('NOR disagreed 1990-08-01');
  });

  it('says that the treaty may have been in force earlier where later Parties alone tell it', () => {
    const lines = ['Norway,accession,1995-04-01,1995-05-01', 'Iceland,accession,1996-05-01,1996-06-01'];
    expect(compare(treatyWith(5), lines).treatyDate).toMatchObject({ stored: '1995-05-01', orEarlier: true, rows: 2 });
    expect(compare(basel, PART).treatyDate).not.toHaveProperty('orEarlier');
  });

  it('finds nothing without a row, and in a table that agrees', () => {
    expect(compareRows(opCrcSc, [], []).treatyDate).toBeUndefined();
    expect(compare(opCrcSc, TEN, actsOf('op-crc-sc')).treatyDate).toBeUndefined();
  });
});
