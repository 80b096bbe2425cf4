import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import {
  type CatalogueAccess,
  compareFolder,
  isDifferent,
  isExplained,
  type TableFile,
} from '../../src/conformance/compare-folder.ts';
import { findInLedger } from '../../src/conformance/find-in-ledger.ts';
import type { Act } from '../../src/treaty/act.ts';
import { itBeside, listTablesBeside } from '../support/beside.ts';
import { findRecord, findTreaty, ledger } from '../support/catalogue.ts';

const catalogue: CatalogueAccess = { findTreaty, findRegister: findRecord, ledger };

/** ILO C155, article 24: twelve months after the second ratification was registered; later ones twelve months after their own. */
const C155: TableFile = {
  name: 'ilo-c155',
  text: `state,iso3,action,date,effective,note
Norway,NOR,ratification,1982-06-22,1983-08-11,src=ILO
Sweden,SWE,ratification,1982-08-11,1983-08-11,src=ILO
Albania,ALB,ratification,2004-02-09,2005-02-08,src=GGO
Nowhere in particular,FIN,ratification,1985-04-24,1986-04-24,src=ILO
`,
};

const TRUTH: TableFile = {
  name: 'truth',
  text: `treaty,rule,nth_date,entry_into_force,source
ilo-c155,twelve months after the second,1982-08-11,1983-08-11,ILO
ctbt,all 44,,NOT IN FORCE,UNODA
`,
};

const newer = listTablesBeside('registers-new');

describe('compareFolder', () => {
  it('holds the treaty and every row of its table to the clauses', () => {
    const { treaties, left } = compareFolder([C155, TRUTH], catalogue);
    expect(treaties.map(({ treaty, own }) => [treaty.id, own?.verdict, own?.metOn])).toEqual([
      ['ilo-c155', 'agreed', '1982-08-11'],
    ]);
    expect(treaties[0]?.rows.map(({ finding }) => [finding.row.participant, finding.verdict])).toEqual([
      ['NOR', 'agreed'],
      ['SWE', 'agreed'],
      ['ALB', 'disagreed'],
      ['FIN', 'agreed'],
    ]);
    expect(left).toEqual([{ name: 'ctbt', why: { code: 'why.no-table', values: {} }, issues: [] }]);
  });

  it('refuses a table that has no act below its header: an export that broke off', () => {
    const [header = ''] = C155.text.split('\n');
    for (const text of [header, `${header}\n`, `${header}\n,,,,,\n`]) {
      const { treaties, left } = compareFolder([{ ...C155, text }, TRUTH], catalogue);
      expect([treaties, left[0]?.issues.map(({ line, code }) => [line, code])]).toEqual([[], [[1, 'no-acts']]]);
    }
  });

  it('a table that drops what brought the treaty into force disagrees with the published date', () => {
    const without = { ...C155, text: C155.text.replace(/^Sweden.*\n/m, '') };
    const [only] = compareFolder([without, TRUTH], catalogue).treaties;
    // The second is then Finland's of 24 April 1985: in force on 24 April 1986.
    expect(only?.own).toMatchObject({ verdict: 'disagreed', metOn: '1985-04-24', days: -987 });
  });

  it('deposits of States that have ceased to exist count where the folder lists them, and their lack is told', () => {
    const rows = (id: string) => findRecord(id)?.acts ?? [];
    const table = (acts: ReturnType<typeof rows>) =>
      [
        'state,iso3,action,date,effective,note',
        ...acts.map(({ participant, kind, on }) => `,${participant},${kind},${on},,`),
      ].join('\n');
    const today = rows('cedaw').filter(({ participant }) => !['DDR', 'CSK', 'YUG'].includes(participant ?? ''));
    const truth = { ...TRUTH, text: `${TRUTH.text}cedaw,30th day after 20th,1981-08-04,1981-09-03,UN\n` };
    const cedaw = { name: 'cedaw', text: table(today) };
    const dissolved = {
      name: 'dissolved-states',
      text: 'treaty,state,code,date,note\ncedaw,German Democratic Republic,DDR,1980-07-09,\n',
    };
    const verdict = (tables: readonly TableFile[]) => {
      const own = compareFolder(tables, catalogue).treaties.find(({ treaty }) => treaty.id === 'cedaw')?.own;
      return [own?.verdict, own?.metOn];
    };
    expect(verdict([cedaw, truth, dissolved])).toEqual(['agreed', '1981-08-04']);
    expect(verdict([cedaw, truth, { ...dissolved, text: 'treaty,state,code,date,note\n' }])[0]).toBe('disagreed');
    // Without that table they are taken from the record, where the table of the treaty has nothing of them.
    expect(verdict([cedaw, truth])).toEqual(['agreed', '1981-08-04']);
    const fromRecord = (tables: readonly TableFile[]) => compareFolder(tables, catalogue).treaties[0]?.fromRecord;
    expect(fromRecord([cedaw, truth])).toEqual(['CSK', 'DDR', 'YUG']);
    expect(fromRecord([{ ...cedaw, text: table(rows('cedaw')) }])).toEqual([]);
    const all = compareFolder(
      [
        { name: 'cedaw', text: table(rows('cedaw')) },
        { ...truth, text: truth.text.replace('1981-09-03', '1981-09-04').replace('1981-08-04', '1981-08-05') },
      ],
      catalogue,
    );
    expect(all.treaties[0]?.own).toMatchObject({
      verdict: 'disagreed',
      causes: expect.arrayContaining(['former-state-missing']),
    });
  });

  it('names what it cannot compare: a table of no treaty, and one that cannot be read', () => {
    const { left } = compareFolder(
      [
        { name: 'nothing', text: 'a\n' },
        { name: 'crpd', text: 'state,iso3\nNorway,NOR\n' },
      ],
      catalogue,
    );
    expect(left.map(({ name, why, issues }) => ({ name, why, issues: issues.map(({ code }) => code) }))).toEqual([
      { name: 'nothing', why: { code: 'why.no-treaty-of-this-id', values: {} }, issues: [] },
      { name: 'crpd', why: { code: 'why.table-unreadable', values: {} }, issues: ['other-content'] },
    ]);
  });

  it('a table whose dates follow from another date of the treaty is known where the ledger has each instrument that makes the difference', () => {
    // Protocol 13, article 7(1): the first of the month after three months from the tenth, that of Andorra, 26 March 2003.
    const acts = findRecord('echr-p13')?.acts.filter(({ kind }) => kind === 'ratification') ?? [];
    const tableWithout = (...codes: readonly string[]): TableFile => ({
      name: 'echr-p13',
      text: [
        'state,iso3,action,date,effective',
        ...acts.map(rowOfP13).filter((row) => !codes.includes(row.slice(1, 4))),
      ]
        .join('\n')
        .concat('\n'),
    });
    const compared = (table: TableFile) => compareFolder([table], catalogue).treaties[0];
    expect(compared(tableWithout('CHE'))).toMatchObject({
      treatyDate: { stored: '2003-07-01', missing: [{ participant: 'CHE' }] },
      treatyDateLedger: [{ participant: 'CHE', published: '2003-07-01' }],
    });
    const others = [compared(tableWithout('MLT')), compared(tableWithout('CHE', 'MLT'))];
    expect(others.map((each) => [each?.treatyDate?.stored, each?.treatyDateLedger])).toEqual([
      ['2003-07-01', undefined],
      ['2003-07-01', undefined],
    ]);
  });

  it('a denunciation of which no receipt leads to the stored day ends a participation all the same', () => {
    // Whaling Convention XI knows the thirtieth of June alone; the table has Costa Rica out on the first.
    const founders = findRecord('icrw-whaling')?.acts.filter(({ on }) => on <= '1948-11-10') ?? [];
    const text = [
      'state,iso3,action,date,effective',
      ...founders.map(({ participant, kind, on }) => `,${participant},${kind},${on},`),
      'Costa Rica,CRI,accession,1981-05-06,1981-05-06',
      'Costa Rica,CRI,denunciation,,1981-06-01',
      'Costa Rica,CRI,accession,1981-07-24,1981-07-24',
    ].join('\n');
    const { rows = [] } = compareFolder([{ name: 'icrw-whaling', text }], catalogue).treaties[0] ?? {};
    expect(rows.slice(-3).map(({ finding }) => [finding.row.on, finding.verdict])).toEqual([
      ['1981-05-06', 'agreed'],
      [undefined, 'open'],
      ['1981-07-24', 'agreed'],
    ]);
  });

  it('a stored date is not to be explained where the clause runs from a notification that the row does not give', () => {
    const text = `state,iso3,action,date,effective
France,FRA,ratification,1964-11-25,1965-01-24
United Kingdom,GBR,ratification,1964-08-21,1965-01-24
Netherlands,NLD,ratification,1964-10-08,1965-01-24
Albania,ALB,accession,2003-09-03,2004-05-09
`;
    const { rows = [] } = compareFolder([{ name: 'apostille', text }], catalogue).treaties[0] ?? {};
    expect(rows[3]?.finding).toMatchObject({
      verdict: 'open',
      reason: 'not-notified',
      why: { code: 'why.not-notified' },
    });
    expect(rows.map((row) => isExplained(row, {}))).toEqual([true, true, true, true]);
  });

  itBeside(
    'the newer folder has no date that differs and is not explained, nor a table whose date of the treaty is not',
    newer,
    () => {
      const { treaties, left } = compareFolder(newer, catalogue);
      const unexplained = treaties.flatMap((each) => each.rows.filter((row) => !isExplained(row, each)));
      expect(unexplained.map(({ finding }) => [finding.row.participant, finding.row.published])).toEqual([]);
      const wholes = treaties.filter(
        ({ treatyDate, treatyDateLedger }) => treatyDate !== undefined && treatyDateLedger === undefined,
      );
      expect(wholes.map(({ treaty }) => treaty.id)).toEqual([]);
      expect(new Set(left.map(({ why }) => why.code))).toEqual(new Set(['why.no-treaty-of-this-id']));
    },
  );

  it('an organisation that is counted is told (Doha Amendment: 30 December 2020 instead of 31)', () => {
    const acts = findRecord('doha-amendment')?.acts ?? [];
    const text = [
      'state,iso3,action,date,effective,note',
      ...acts.map(({ participant, kind, on }) => `,${participant},${kind},${on},,`),
    ].join('\n');
    const truth = {
      name: 'truth',
      text: 'treaty,rule,nth_date,entry_into_force,source\ndoha-amendment,,2020-10-01,2020-12-30,x\n',
    };
    expect(compareFolder([{ name: 'doha-amendment', text }, truth], catalogue).treaties[0]?.own).toMatchObject({
      verdict: 'disagreed',
      days: -1,
      causes: ['organisation-counted', 'first-day-counted'],
    });
  });
});

describe('findInLedger', () => {
  it('has the one date of WIPO that goes up at a month end', () => {
    const ofSwitzerland = { treaty: 'wipo-wct', participant: 'CHE' };
    expect(findInLedger(ledger, { ...ofSwitzerland, published: civilDate('2008-07-01') })?.reason).toContain('30 June');
    expect(findInLedger(ledger, { ...ofSwitzerland, published: civilDate('2008-06-30') })).toBeUndefined();
  });

  it('tells the date of a treaty itself from the dates of States', () => {
    const ofTreaty = { treaty: 'icrw-whaling', published: civilDate('1948-11-10') };
    expect(findInLedger(ledger, ofTreaty)?.reason).toContain('Netherlands');
    expect(findInLedger(ledger, { ...ofTreaty, participant: 'NLD' })).toBeUndefined();
    expect(findInLedger([], ofTreaty)).toBeUndefined();
  });
});

/** The published days: the general one for the first ten, and the first of the month after three months for those that came later. */
function rowOfP13({ participant = '', kind, on }: Act): string {
  return `,${participant},${kind},${on},${on <= '2003-03-26' ? '2003-07-01' : ''}`;
}

const ofThisTest = [C155, TRUTH];
const besideTheProject = listTablesBeside('registers');

const folders = [
  { folder: 'of this test', tables: ofThisTest, itComparing: it },
  ...(besideTheProject.length === 0
    ? []
    : [
        {
          folder: 'beside the project',
          tables: besideTheProject,
          itComparing: (title: string, compare: () => void) => itBeside(title, besideTheProject, compare),
        },
      ]),
];

/** Published records; what disagrees with them stands in the ledger, date by date. */
const RECORDS = /^(?:GGO\+)?(?:Verdragenbank|WIPO|ocd-paris|ozone-ORS|ILO)/;

describe.each(folders)('the folder $folder', ({ tables, itComparing }) => {
  const { treaties } = compareFolder(tables, catalogue);

  itComparing('every treaty comes out on its published date, or the ledger says what is missing', () => {
    const others = treaties.filter(
      ({ own, ownLedger }) => own !== undefined && own.verdict !== 'agreed' && ownLedger === undefined,
    );
    expect(others.map(({ treaty, own }) => [treaty.id, own?.verdict])).toEqual([]);
    expect(treaties.some(({ own }) => own?.verdict === 'agreed')).toBe(true);
  });

  itComparing('every date of a published record is the computed one, or the ledger says why not', () => {
    const rows = treaties.flatMap((each) => each.rows.map((row) => ({ treaty: each.treaty.id, ...row })));
    const recorded = rows.filter(
      ({ finding }) => RECORDS.test(finding.row.publisher ?? '') && finding.row.published !== undefined,
    );
    const others = recorded.filter(({ finding, ledger }) => isDifferent(finding) && ledger === undefined);
    expect(others.map(({ treaty, finding }) => [treaty, finding.row.participant, finding.row.published])).toEqual([]);
    expect(recorded.length).toBeGreaterThan(2);
  });

  itComparing('every other date that differs is explained, by a known error or by the ledger', () => {
    const unexplained = treaties.flatMap((each) => each.rows.filter((row) => !isExplained(row, each)));
    expect(unexplained.map(({ finding }) => [finding.row.participant, finding.row.published])).toEqual([]);
  });
});

describe('compareFolder, of a table that says of which treaty its rows are', () => {
  const lines = C155.text.trim().split('\n');
  const withTreaty = (...ids: readonly string[]): TableFile => ({
    name: 'ilo-c155',
    text: lines.map((line, index) => `${line},${index === 0 ? 'treaty' : (ids[index - 1] ?? ids[0])}`).join('\n'),
  });

  it('compares those of its treaty, and counts the others', () => {
    const [only] = compareFolder([withTreaty('ilo-c155', 'ilo-c155', 'cwc', '')], catalogue).treaties;
    expect(only?.rows.map(({ finding }) => finding.row.participant)).toEqual(['NOR', 'SWE', 'FIN']);
    expect(only?.ofOthers).toBe(1);
  });

  it('refuses one without any', () => {
    const { treaties, left } = compareFolder([withTreaty('cwc')], catalogue);
    expect([treaties, left[0]?.issues.map(({ code }) => code)]).toEqual([[], ['register-of-another']]);
  });
});

describe('compareFolder, of a table of which no date is compared', () => {
  const empty = C155.text.replaceAll(/(\d{4}-\d{2}-\d{2}),\d{4}-\d{2}-\d{2}/g, '$1,');
  const only = (text: string, ...others: readonly TableFile[]) =>
    compareFolder([{ ...C155, text }, ...others], catalogue).treaties[0];

  it('says so, and which columns are not read', () => {
    const unread = only(C155.text.replace('effective', 'Entry'));
    expect(unread).toMatchObject({ noneCompared: true, unread: [{ name: 'Entry' }] });
    expect(unread?.nothingStored).toBeUndefined();
    // The column is there, and nothing stands in it.
    expect(only(empty)).toMatchObject({ noneCompared: true, nothingStored: true });
    const signed = 'state,action,date,effective\nNorway,signature,2000-06-13,2002-01-18';
    const { treaties } = compareFolder([{ name: 'op-crc-sc', text: signed }], catalogue);
    expect(treaties[0]).toMatchObject({ noneCompared: true });
    expect(treaties[0]?.nothingStored).toBeUndefined();
  });

  it('says so where no column of stored dates is read, also if no date follows from the acts (OP-CRC-SC article 14(1))', () => {
    // One instrument of the ten that are needed: nothing is due for it, and "In Kraft seit" was not read.
    const one = (column: string): TableFile => ({
      name: 'op-crc-sc',
      text: `state,action,date,${column}\nRomania,ratification,2001-10-18,2002-01-18`,
    });
    const noneComparedOf = (...tables: readonly TableFile[]) =>
      compareFolder(tables, catalogue).treaties.map(({ noneCompared }) => noneCompared);
    expect(noneComparedOf(one('In Kraft seit'))).toEqual([true]);
    expect(noneComparedOf(one('effective'))).toEqual([undefined]);
  });

  it('does not where one is, of a row or of the treaty itself', () => {
    expect(only(C155.text)?.noneCompared).toBeUndefined();
    expect(only(empty, TRUTH)?.noneCompared).toBeUndefined();
  });
});
