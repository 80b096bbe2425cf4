import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { type ActFinding, compareWithRecord } from '../../src/conformance/compare-with-record.ts';
import { listOwnActs } from '../../src/conformance/list-own-acts.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const treaty = treatyOfCatalogue('op-crc-sc');

/** The first deposits under the Protocol (depositary's table), which ends here on 31 December 2001. */
const RECORD: readonly Act[] = [
  act('BGD', 'ratification', '2000-09-06'),
  act('PAN', 'ratification', '2001-02-09'),
  act('AND', 'ratification', '2001-04-30'),
  act('ISL', 'ratification', '2001-07-09'),
  act('KAZ', 'ratification', '2001-08-24'),
  act('NOR', 'ratification', '2001-10-02'),
];
const record = { acts: RECORD, endsOn: civilDate('2001-12-31') };

function compare(rows: readonly string[], ownEndsOn?: string) {
  const own = listOwnActs(treaty, ['participant,kind,date', ...rows].join('\n'));
  if (!own.ok) throw new Error(JSON.stringify(own.issues));
  return compareWithRecord(own.value.acts, { record, ...(ownEndsOn && { ownEndsOn: civilDate(ownEndsOn) }) });
}

/** A finding in a few words: the line, who, what the table has and what the record has. */
function tell(finding: ActFinding): string {
  const own = 'own' in finding ? `${finding.own.line} ${finding.own.act.participant} ${finding.own.act.on}` : '';
  const recorded = 'recorded' in finding ? `${finding.recorded.participant} ${finding.recorded.on}` : '';
  const like = 'days' in finding ? `${finding.days} ${finding.looksLike ?? ''}` : '';
  return `${finding.verdict}: ${own} | ${recorded} ${like}`.trim();
}

const RIGHT = [
  'Bangladesh,ratification,2000-09-06',
  'Panama,ratification,2001-02-09',
  'Andorra,ratification,2001-04-30',
  'Iceland,ratification,2001-07-09',
  'Kazakhstan,ratification,2001-08-24',
  'Norway,ratification,2001-10-02',
];
const withRow = (index: number, row: string): readonly string[] => RIGHT.map((each, at) => (at === index ? row : each));

describe('compareWithRecord', () => {
  it('finds nothing in the same acts, in any order', () => {
    expect(compare(RIGHT)).toEqual({ same: 6, signaturesLeft: 0, findings: [] });
    expect(compare([...RIGHT].reverse()).findings).toEqual([]);
  });

  it.each<[what: string, rows: readonly string[], finding: string]>([
    ['an act that is missing', RIGHT.slice(0, 5), 'missing:  | NOR 2001-10-02'],
    ['an act that is additional', [...RIGHT, 'Cuba,ratification,2001-09-25'], 'additional: 8 CUB 2001-09-25 |'],
    ['a second one of a State', [...RIGHT, 'Norway,accession,2001-12-01'], 'additional: 8 NOR 2001-12-01 |'],
    ['another kind', withRow(4, 'Kazakhstan,accession,2001-08-24'), 'other-kind: 6 KAZ 2001-08-24 | KAZ 2001-08-24'],
    // 9 July less 30 April: 30 and 31 days of April, May and June less, that is 70.
    [
      'the date of the row above',
      withRow(3, 'Iceland,ratification,2001-04-30'),
      'other-date: 5 ISL 2001-04-30 | ISL 2001-07-09 -70 neighbour',
    ],
    [
      'the date of the row below',
      withRow(3, 'Iceland,ratification,2001-08-24'),
      'other-date: 5 ISL 2001-08-24 | ISL 2001-07-09 46 neighbour',
    ],
    [
      'day and month changed',
      withRow(1, 'Panama,ratification,2001-09-02'),
      'other-date: 3 PAN 2001-09-02 | PAN 2001-02-09 205 day-and-month',
    ],
    [
      'a date of which month and year agree',
      withRow(1, 'Panama,ratification,2001-02-10'),
      'other-date: 3 PAN 2001-02-10 | PAN 2001-02-09 1 month-and-year',
    ],
    // 19 days of February, 31 of March and 10 of April.
    [
      'a date of which the year alone agrees',
      withRow(1, 'Panama,ratification,2001-04-10'),
      'other-date: 3 PAN 2001-04-10 | PAN 2001-02-09 60 year-alone',
    ],
    ['another date', withRow(1, 'Panama,ratification,2002-02-09'), 'other-date: 3 PAN 2002-02-09 | PAN 2001-02-09 365'],
    [
      'another date and another kind',
      withRow(1, 'Panama,accession,2002-02-09'),
      'other-date: 3 PAN 2002-02-09 | PAN 2001-02-09 365',
    ],
    // The record does not reach that day.
    [
      'an act after the end of the record',
      [...RIGHT, 'Fiji,accession,2002-01-24'],
      'after-record-end: 8 FJI 2002-01-24 |',
    ],
  ])('finds %s', (_, rows, finding) => {
    expect(compare(rows).findings.map(tell)).toEqual([finding]);
  });

  it('finds dates shifted by a row, each that of its neighbour', () => {
    const shifted = RIGHT.map((row, at) => row.replace(/\d{4}-.*/, RIGHT[at + 1]?.slice(-10) ?? row.slice(-10)));
    const findings = compare(shifted).findings;
    expect(findings.map((each) => 'looksLike' in each && each.looksLike)).toEqual(Array(5).fill('neighbour'));
  });

  it.each([[['2002-10-01', '2001-02-10']], [['2001-02-10', '2002-10-01']]])(
    'pairs the date that is turned round, in whatever order the rows stand: %s',
    (days) => {
      const rows = days.map((day) => `Norway,ratification,${day}`);
      const findings = compare([...RIGHT.slice(0, 5), ...rows]).findings.map(tell);
      expect(findings.map((each) => each.replace(/\d (NOR)/, '$1')).sort()).toEqual([
        // The record ends before that day.
        'after-record-end: NOR 2002-10-01 |',
        // 18 days of February after the 10th, 184 of March to August, 30 of September and 2 of October: 234.
        'other-date: NOR 2001-02-10 | NOR 2001-10-02 -234 day-and-month',
      ]);
    },
  );

  it.each([[['2001-07-10', '2001-09-30']], [['2001-09-30', '2001-07-10']]])(
    'pairs those that are nearest to each other, in whatever order the rows stand: %s',
    (days) => {
      const findings = compare([...RIGHT.slice(0, 5), ...days.map((day) => `Norway,ratification,${day}`)]).findings;
      expect(findings.map(({ verdict }, at) => `${verdict} ${days[at]}`).sort()).toEqual([
        'additional 2001-07-10',
        'other-date 2001-09-30',
      ]);
    },
  );

  it('takes no date for that of a neighbouring row that the record does not have for it', () => {
    const rows = [...RIGHT.slice(0, 5), 'Norway,ratification,2026-08-02', 'Ireland,ratification,2026-08-02'];
    expect(compare(rows).findings.map(tell)).toEqual([
      expect.not.stringContaining('neighbour'),
      'after-record-end: 8 IRL 2026-08-02 |',
    ]);
  });

  it('compares a denunciation of which the table has the day of effect alone by that day', () => {
    // Kyoto, Article 27(2): Canada, received 15 December 2011, out one year later.
    const kyoto = treatyOfCatalogue('kyoto');
    const denounced = { acts: findRecord('kyoto')?.acts ?? [] };
    const compareEffect = (day: string) => {
      const text = `participant,kind,date,effective\nCanada,ratification,2002-12-17,\nCanada,denunciation,,${day}\n`;
      const own = listOwnActs(kyoto, text);
      if (!own.ok) throw new Error(JSON.stringify(own.issues));
      const { same, findings } = compareWithRecord(own.value.acts, { record: denounced, treaty: kyoto });
      return [same, ...findings.filter(({ verdict }) => verdict !== 'missing').map(tell)];
    };
    expect(compareEffect('2012-12-15')).toEqual([2]);
    expect(compareEffect('2013-12-15')).toEqual([1, 'other-date: 3 CAN 2013-12-15 | CAN 2012-12-15 365']);
  });

  it('tells acts of the record after the day on which the table ends from those that are missing', () => {
    expect(compare(RIGHT.slice(0, 3), '2001-07-31').findings.map(tell)).toEqual([
      'missing:  | ISL 2001-07-09',
      'after-own-end:  | KAZ 2001-08-24',
      'after-own-end:  | NOR 2001-10-02',
    ]);
  });

  it('leaves signatures aside where the table has none at all', () => {
    const signed = [...RECORD, act('NOR', 'signature', '2000-06-13'), act('CUB', 'signature', '2000-10-13')];
    const own = RECORD.map((each) => ({ act: each }));
    expect(compareWithRecord(own, { record: { acts: signed } })).toEqual({ same: 6, signaturesLeft: 2, findings: [] });
    const one = { act: act('NOR', 'signature', '2000-06-13') };
    expect(compareWithRecord([...own, one], { record: { acts: signed } })).toMatchObject({
      same: 7,
      signaturesLeft: 0,
      findings: [{ verdict: 'missing', recorded: { participant: 'CUB' } }],
    });
  });

  it('reads corrections first, and a former State as the one that continues it', () => {
    const wrong = [...RECORD.slice(0, 5), act('NOR', 'ratification', '2001-10-20')];
    const correction: Act = {
      kind: 'correction',
      participant: 'NOR',
      on: civilDate('2001-11-01'),
      corrects: { kind: 'ratification', on: civilDate('2001-10-20') },
      to: civilDate('2001-10-02'),
    };
    const own = [...wrong, correction].map((each) => ({ act: each }));
    expect(compareWithRecord(own, { record })).toMatchObject({ same: 6, findings: [] });
    const soviet = { act: act('SUN', 'ratification', '1990-01-01') };
    const russian = { acts: [act('RUS', 'ratification', '1990-01-01')] };
    expect(compareWithRecord([soviet], { record: russian })).toMatchObject({ same: 1, findings: [] });
  });

  it.each(['op-crc-sc', 'iccpr-op1', 'icrw-whaling', 'harmonized-system'])('finds the record of %s in itself', (id) => {
    const acts = findRecord(id)?.acts ?? [];
    const compared = compareWithRecord(
      acts.map((each) => ({ act: each })),
      { record: { acts } },
    );
    expect(compared).toEqual({ same: acts.length, signaturesLeft: 0, findings: [] });
  });
});

describe('listOwnActs', () => {
  const read = (text: string) => {
    const own = listOwnActs(treaty, text);
    return own.ok ? own.value : own.issues.map(({ code }) => code);
  };
  const norway = { kind: 'ratification', participant: 'NOR', on: '2001-10-02' };

  it.each([
    ['a register', 'participant,kind,date\nNorway,ratification,2001-10-02\n'],
    ['other heads and separators', 'State;Action;Date of deposit\nNOR;Ratification;2 Oct 2001\n'],
    ['a table of stored dates', 'state,iso3,action,date,effective\nNorway,NOR,ratification,2001-10-02,2002-01-18\n'],
    ['a list of objects', '[{ "state": "Norway", "act": "ratification", "date": "2001-10-02" }]'],
    [
      'a register as JSON',
      '{ "treaty": "op-crc-sc", "sources": [], "acts": [{ "kind": "ratification", "participant": "NOR", "on": "2001-10-02" }] }',
    ],
  ])('reads %s', (_, text) => {
    expect(read(text)).toMatchObject({ acts: [{ act: norway }], ofOthers: 0, withoutDay: [] });
  });

  it('counts rows of other treaties, and tells those without a day', () => {
    const text = `treaty,participant,kind,date
op-crc-sc,Norway,ratification,2001-10-02
crc,Norway,ratification,1991-01-08
op-crc-sc,Iceland,ratification,
`;
    expect(read(text)).toMatchObject({ acts: [{ line: 2 }], ofOthers: 1, withoutDay: [4] });
  });

  it('takes an instrument of which the kind is not given for whichever the record has', () => {
    const own = listOwnActs(treaty, 'participant,kind,date\nKazakhstan,consent,2001-08-24\n');
    if (!own.ok) throw new Error('it is readable');
    expect(compareWithRecord(own.value.acts, { record: { acts: RECORD.slice(4, 5) } })).toMatchObject({ findings: [] });
  });

  it('gives every issue of a table that cannot be read', () => {
    expect(read('participant,kind,date\nAtlantis,ratification,2001-02-30\n')).toEqual([
      'unknown-participant',
      'no-such-day',
    ]);
  });
});

describe('a table of years', () => {
  const compareYears = (...rows: readonly string[]) => {
    const own = listOwnActs(treaty, ['iso2,member,year ratification or accession,status', ...rows].join('\n'));
    if (!own.ok) throw new Error(JSON.stringify(own.issues));
    const withLater = [...RECORD, act('NOR', 'denunciation', '2001-12-01'), act('CUB', 'signature', '2000-09-06')];
    return { ...own.value, ...compareWithRecord(own.value.acts, { record: { ...record, acts: withLater } }) };
  };
  const FIVE = [
    'BD,Bangladesh,2000,x',
    'PA,Panama,2001,x',
    'AD,Andorra,2001,x',
    'IS,Iceland,2001,x',
    'KZ,Kazakhstan,2001,x',
  ];

  it('is compared by year: who gave consent alone, of whatever kind', () => {
    expect(compareYears(...FIVE, 'NO,Norway,2001,x')).toMatchObject({ same: 6, findings: [], withoutDay: [] });
  });

  it('tells another year, who is missing and who is additional, and leaves aside a row without a year', () => {
    const { same, findings, withoutDay } = compareYears(
      ...FIVE.with(1, 'PA,Panama,2002,x'),
      'CU,Cuba,2001,x',
      'FJ,Fiji,,x',
    );
    expect(same).toBe(4);
    expect(findings.map(tell)).toEqual([
      'other-year: 3 PAN 2002-01-01 | PAN 2001-02-09',
      // The record ends on the last day of 2001: an act of that year would be there.
      'additional: 7 CUB 2001-01-01 |',
      'missing:  | NOR 2001-10-02',
    ]);
    expect(withoutDay).toEqual([8]);
  });

  it('does not call additional what may have come after the record ended, within its last year', () => {
    const own = listOwnActs(treaty, 'member,year\nCuba,2001');
    if (!own.ok) throw new Error(JSON.stringify(own.issues));
    const { findings } = compareWithRecord(own.value.acts, { record: { acts: [], endsOn: civilDate('2001-09-24') } });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['after-record-end']);
  });

  it('is refused where a cell is no year, and where there are neither days nor years', () => {
    expect(listOwnActs(treaty, 'member,year\nCuba,in 2001')).toMatchObject({ ok: false, issues: [{ line: 2 }] });
    expect(listOwnActs(treaty, 'member,status\nCuba,x')).toMatchObject({
      ok: false,
      issues: [{ code: 'other-content' }],
    });
  });
});

describe('listOwnActs, of years where days are wanted', () => {
  const given = (text: string): readonly string[] => {
    const own = listOwnActs(treaty, text);
    if (!own.ok) throw new Error(JSON.stringify(own.issues));
    return own.value.acts.map(
      ({ act: { kind, on }, yearAlone }) => `${kind} ${yearAlone === true ? on.slice(0, 4) : on}`,
    );
  };

  it.each([
    ['participant,kind,year of ratification', 'Norway,ratification,2001', 'ratification 2001'],
    ['participant,kind,Year', 'Norway,accession,2001', 'accession 2001'],
    ['participant,Year', 'Norway,2001', 'consent 2001'],
    ['participant,kind,date', 'Norway,ratification,2001', 'ratification 2001'],
    ['participant,kind,date', 'Norway,ratification,2001-01-01', 'ratification 2001-01-01'],
    ['participant,date of ratification', 'Norway,2001', 'consent 2001'],
    ['participant,kind,date,Year', 'Norway,ratification,2001-10-02,2002', 'ratification 2001-10-02'],
  ])('reads the year alone: %s', (heads, row, expected) => {
    expect(given(`${heads}\n${row}`)).toEqual([expected]);
  });

  it('leaves the day of the signature beside it a day', () => {
    expect(given('participant,kind,signed,date\nNorway,ratification,2000-06-13,2001')).toEqual([
      'signature 2000-06-13',
      'ratification 2001',
    ]);
  });

  it('compares years by the year and the kind, and days of the same table by the day', () => {
    const rows = RIGHT.map((row) =>
      row.startsWith('Norway') || row.startsWith('Iceland') ? row.replace(/-\d\d-\d\d$/, '') : row,
    );
    expect(compare(rows)).toMatchObject({ same: 6, findings: [] });
    const wrong = rows.map((row) =>
      row
        .replace('Iceland,ratification,2001', 'Iceland,accession,2001')
        .replace('Norway,ratification,2001', 'Norway,ratification,2000'),
    );
    expect(compare(wrong).findings.map(({ verdict }) => verdict)).toEqual(['other-kind', 'other-year']);
  });
});
