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

  it('names the instrument of a day too late to have counted: Romania, 18 November 2001, and three months later is 18 February', () => {
    const lines = TEN.map((line) => line.replace('2001-10-18', '2001-11-18'));
    expect(compare(opCrcSc, lines, actsOf('op-crc-sc')).treatyDate).toMatchObject({
      computed: '2002-02-18',
      missing: [{ participant: 'ROU', on: '2001-10-18' }],
      additional: [{ participant: 'ROU', on: '2001-11-18' }],
      why: { code: 'why.treaty-date.another-day' },
    });
  });

  it('names what was typed for an instrument on its day: a signature of Norway, 2 October 2001', () => {
    const lines = TEN.map((line) => line.replace('Norway,ratification', 'Norway,signature'));
    const { treatyDate } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
    expect(treatyDate).toMatchObject({
      rows: 9,
      missing: [{ participant: 'NOR', kind: 'ratification', on: '2001-10-02' }],
      additional: [{ participant: 'NOR', kind: 'signature', on: '2001-10-02' }],
      why: { code: 'why.treaty-date.another-day' },
    });
    expect(treatyDate).not.toHaveProperty('computed');
  });

  it('takes an act that the record has too for no other in the place of the one that is lacking: a signature of 13 June 2000', () => {
    const lines = [...without('Norway'), 'Norway,signature,2000-06-13,', HOLY_SEE];
    expect(compare(opCrcSc, lines, actsOf('op-crc-sc')).treatyDate).toMatchObject({
      missing: [{ participant: 'NOR', on: '2001-10-02' }],
      additional: [],
      why: { code: 'why.treaty-date.missing' },
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

  describe('by the record, where few stored dates or none bear its date out', () => {
    // Article 14(2): one month after 31 January 2005 is 28 February, after 9 May 2002 it is 9 June, after 5 February 2003 it is 5 March.
    const BENIN = 'Benin,ratification,2005-01-31,2005-03-03';
    const ITALY = 'Italy,ratification,2002-05-09,2002-06-09';
    const FRANCE = 'France,ratification,2003-02-05,2003-03-07';
    const GERMANY = 'Germany,ratification,2009-07-15,2009-08-15';

    it.each([
      ['one that is wrong', [BENIN], ['BEN disagreed 2005-02-28'], 0],
      [
        'one of two that is wrong',
        [BENIN, ITALY],
        ['BEN disagreed 2005-02-28', 'ITA agreed-under-treaty-date 2002-06-09'],
        1,
      ],
      [
        'two of four that are wrong',
        [BENIN, FRANCE, GERMANY, ITALY],
        [
          'BEN disagreed 2005-02-28',
          'FRA disagreed 2003-03-05',
          'DEU agreed-under-treaty-date 2009-08-15',
          'ITA agreed-under-treaty-date 2002-06-09',
        ],
        2,
      ],
    ])('compares a small part under it, %s', (_, lines, expected, count) => {
      const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
      expect(verdicts).toEqual(expected);
      expect(treatyDate).toMatchObject({ recorded: '2002-01-18', rows: count, why: { values: { count: 10 } } });
      expect(treatyDate).not.toHaveProperty('stored');
      expect(treatyDate).not.toHaveProperty('computed');
    });

    it('does not believe dates on which a part agrees and that contradict it: 18 February for 18 January, and Panama is lacking', () => {
      // With Panama's there would be ten by 18 October; the tenth of the table is Benin's: three months after 31 January 2005 is 30 April.
      const lines = [
        ...without('Panama').map((line) => line.replace('2002-01-18', '2002-02-18')),
        BENIN.replace('2005-03-03', '2005-02-28'),
      ];
      const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
      expect(treatyDate).toMatchObject({
        computed: '2005-04-30',
        recorded: '2002-01-18',
        rows: 1,
        missing: [{ participant: 'PAN', on: '2001-02-09' }],
        additional: [],
      });
      expect(treatyDate).not.toHaveProperty('stored');
      expect(verdicts).toEqual([
        ...['BGD', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU'].map(
          (code) => `${code} disagreed 2002-01-18`,
        ),
        'BEN agreed-under-treaty-date 2005-02-28',
      ]);
    });

    it('leaves a table that follows from acts of its own: with Fiji the tenth is of 2 October 2001, and Iceland alone is a slip', () => {
      const lines = [...TEN, 'Fiji,accession,2001-03-01,2002-01-18'].map((line) =>
        line.replace('2002-01-18', line.startsWith('Iceland') ? '2002-01-03' : '2002-01-02'),
      );
      const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
      expect(treatyDate).toBeUndefined();
      // Romania deposited after the tenth: one month after 18 October 2001 would be before the treaty, so it is bound with it.
      expect(verdicts).toContain('ISL disagreed 2002-01-02');
      expect(verdicts).toContain('BGD agreed 2002-01-02');
    });

    it('leaves to itself a later Party whose date is the same under either: with Fiji and without', () => {
      const lines = [...TEN.map((line) => line.replace(',2002-01-18', ',')), 'Fiji,accession,2001-03-01,', BENIN];
      const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
      expect(treatyDate).toBeUndefined();
      expect(verdicts).toContain('BEN disagreed 2005-02-28');
    });
  });

  it('gives the date by the acts of the table alone, though those of a former State are taken beside them (Basel 25(1))', () => {
    // The table lists States of today up to "China": its twentieth consent is that of Albania of 29 June 1999, and 90 days later is 27
    // September. With Czechoslovakia's of 24 July 1991 it would be Algeria's of 15 September 1998.
    const TWENTY = [
      'Argentina,ratification,1991-06-27,1992-05-05',
      'Australia,accession,1992-02-05,1992-05-05',
      'Chile,ratification,1992-08-11,1992-11-09',
      'Bahamas,accession,1992-08-12,1992-11-10',
      'Canada,ratification,1992-08-28,1992-11-26',
      'Brazil,accession,1992-10-01,1992-12-30',
      'Bahrain,ratification,1992-10-15,1993-01-13',
      'Austria,ratification,1993-01-12,1993-04-12',
      'Bangladesh,accession,1993-04-01,1993-06-30',
      'Antigua and Barbuda,accession,1993-04-05,1993-07-04',
      'Belgium,ratification,1993-11-01,1994-01-30',
      'Barbados,accession,1995-08-24,1995-11-22',
      'Bulgaria,accession,1996-02-16,1996-05-16',
      'Bolivia,ratification,1996-11-15,1997-02-13',
      'Burundi,accession,1997-01-06,1997-04-06',
      'Belize,accession,1997-05-23,1997-08-21',
      'Benin,accession,1997-12-04,1998-03-04',
      'Botswana,accession,1998-05-20,1998-08-18',
      'Algeria,accession,1998-09-15,1998-12-14',
      'Albania,accession,1999-06-29,1999-09-27',
    ];
    expect(compare(basel, TWENTY, actsOf('basel')).treatyDate).toMatchObject({
      computed: '1999-09-27',
      stored: '1992-05-05',
      recorded: '1992-05-05',
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

  it('compares each row under the date to which the table leads where that is the date of the record', () => {
    // Three months after 2 October 2001: a tenth instrument of that day would make them right, and the record knows of none.
    const lines = TEN.map((line) => line.replace('2002-01-18', '2002-01-02'));
    const { treatyDate, verdicts } = compare(opCrcSc, lines, actsOf('op-crc-sc'));
    expect(treatyDate).toMatchObject({ computed: '2002-01-18', stored: '2002-01-02', rows: 10, isWrong: true });
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

  // Three months after 18 October 2001 are 18 January 2002 (article 14(1)); the Holy See deposited after the tenth and has the same.
  it('tells one fault where the original Parties store one and the same wrong date of the treaty', () => {
    const late = [...TEN, HOLY_SEE].map((line) => line.replace('2002-01-18', '2002-01-19'));
    const { treatyDate, verdicts } = compare(opCrcSc, [...late, BELARUS], actsOf('op-crc-sc'));
    expect(treatyDate).toMatchObject({
      computed: '2002-01-18',
      stored: '2002-01-19',
      recorded: '2002-01-18',
      rows: 11,
      isWrong: true,
      why: { code: 'why.treaty-date.wrong-by-error', values: { days: 1, side: 'late' } },
    });
    expect(verdicts.filter((each) => each.endsWith('disagreed 2002-01-18'))).toHaveLength(11);
    expect(compare(opCrcSc, [...late, BELARUS]).treatyDate).toMatchObject({ rows: 11, isWrong: true });
  });

  it('leaves to themselves two rows with one wrong date, and as many as have the right one', () => {
    const wrong = (count: number) =>
      TEN.map((line, at) => (at < count ? line.replace('2002-01-18', '2002-01-19') : line));
    expect(compare(opCrcSc, wrong(5), actsOf('op-crc-sc')).treatyDate).toBeUndefined();
    expect(compare(opCrcSc, wrong(6), actsOf('op-crc-sc')).treatyDate).toMatchObject({ rows: 6, isWrong: true });
    const two = [...TEN.slice(0, 2).map((line) => line.replace('2002-01-18', '2002-01-19')), ...TEN.slice(2)];
    const blank = two.map((line, at) => (at < 2 ? line : line.replace('2002-01-18', '')));
    expect(compare(opCrcSc, blank, actsOf('op-crc-sc')).treatyDate).toBeUndefined();
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
