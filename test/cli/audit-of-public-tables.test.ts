import { describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002.
const TEN = [
  ...['Bangladesh,ratification,2000-09-06', 'Panama,ratification,2001-02-09', 'Andorra,ratification,2001-04-30'],
  ...['Iceland,ratification,2001-07-09', 'Kazakhstan,ratification,2001-08-24', 'Sierra Leone,ratification,2001-09-17'],
  ...['Cuba,ratification,2001-09-25', 'Morocco,ratification,2001-10-02', 'Norway,ratification,2001-10-02'],
  'Romania,ratification,2001-10-18',
].map((line) => `${line},2002-01-18`);

const audit = (treaty: string, lines: readonly string[], ...args: readonly string[]) =>
  runTreaty(['audit', treaty, '--register', '-', ...args], { stdin: lines.join('\n') });

describe('treaty audit, of tables as they are found', () => {
  it.each(['Date of entry into force', 'Date-Of-Effect', 'date_in_force', 'In force since', 'Effective from', 'EIF'])(
    'reads the stored dates under the head %s',
    async (head) => {
      // Article 14(2): one month after 31 January 2005 is 28 February.
      const lines = [`Participant,Action,Date,${head}`, ...TEN, 'Benin,ratification,2005-01-31,2005-03-03'];
      const { exit, stdout } = await audit('op-crc-sc', lines);
      expect(exit).toBe(1);
      expect(words(stdout)).toContain(
        'line 12 Benin, ratification of 2005-01-31: 2005-03-03 stored, 2005-02-28 computed',
      );
      expect(stdout).not.toContain('Not read');
    },
  );

  it('a table without a column of stored dates never passes, unless dates are asked for', async () => {
    const lines = ['participant,kind,date,wirksam', ...TEN];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'The table has no column of stored dates that can be read, so nothing was compared. Name that column “entry into force”, or ask for dates with --proposals. Not read: “wirksam”. 1 finding.',
    );
    const { counts } = JSON.parse((await audit('op-crc-sc', lines, '--json')).stdout);
    expect(counts).toMatchObject({ withoutDates: true, findings: 1, verdicts: { filled: 10 } });
    expect((await audit('op-crc-sc', lines, '--proposals')).exit).toBe(0);
    expect((await audit('op-crc-sc', lines, '--csv')).exit).toBe(0);
    // Nor does one whose column is empty.
    const empty = ['participant,kind,date,effective', ...TEN.map((line) => line.replace('2002-01-18', ''))];
    const ofEmpty = await audit('op-crc-sc', empty);
    expect(ofEmpty.exit).toBe(1);
    expect(words(ofEmpty.stdout)).toContain(
      'No stored date stands beside an act from which a date follows, so nothing was compared. Fill in the stored dates, or ask for dates with --proposals. 1 finding.',
    );
    expect((await audit('op-crc-sc', empty, '--proposals')).exit).toBe(0);
  });

  it('finds that day and month have changed places: 5 March and 8 February (article 14(2))', async () => {
    const albania = 'Albania,accession,2008-02-05,2008-05-03';
    const australia = 'Australia,ratification,2007-01-08,2007-08-02';
    const lines = ['participant,kind,date,effective', ...TEN, albania, australia];
    const { stdout } = await audit('op-crc-sc', lines);
    expect(words(stdout).match(/Day and month have changed places\./g)).toHaveLength(2);
  });

  it('finds nothing of an instrument that was withdrawn where nothing is stored and nothing open (CTBT)', async () => {
    const lines = [
      'participant,kind,date,effective',
      'RUS,ratification,2000-06-30,',
      'RUS,withdrawal-of-instrument,2023-11-03,',
    ];
    const { exit, stdout } = await audit('ctbt', lines);
    expect(exit).toBe(0);
    expect(stdout).toContain('Nothing to report.\n');
    // A date that is stored beside it does not follow.
    expect(
      (
        await audit(
          'ctbt',
          lines.map((line) => line.replace('06-30,', '06-30,2001-01-01')),
        )
      ).exit,
    ).toBe(1);
  });

  it('does not call a day more than the period of a denunciation an error: a clause may say “upon the expiry of”', async () => {
    // Article 15(1): one year after 1 May 2010 is 1 May 2011.
    const lines = ['participant,kind,date,effective', ...TEN, 'Norway,denunciation,2010-05-01,2011-05-02'];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      '2011-05-02 stored, 2011-05-01 computed (article 15(1)): 1 day too late. The date is the day after the period, which is right where the clause says “upon the expiry of” the period.',
    );
  });

  it('takes the day of effect of a denunciation of which the receipt is not known', async () => {
    const lines = [
      'participant,kind,date,effective,receipt',
      ...TEN.map((line) => `${line},`),
      'Norway,denunciation,2011-05-01,2011-05-01,not-known',
    ];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect([exit, stdout]).toEqual([
      0,
      'standard input: 11 rows of 1 treaty.\n  11  with the computed date\nNothing to report.\n',
    ]);
    const wrong = lines.map((line) => line.replace('not-known', 'perhaps'));
    expect((await audit('op-crc-sc', wrong)).exit).toBe(2);
  });

  it('writes over no column of somebody else that has the name of one of its own', async () => {
    const lines = [
      'participant,kind,date,effective,article',
      'Benin,ratification,2005-01-31,2005-02-28,see our file 7',
    ];
    const once = await audit('op-crc-sc', lines, '--csv');
    const [heads, row] = once.stdout.split('\n');
    expect(heads).toBe('participant,kind,date,effective,article,computed,verdict,days,article,cause');
    expect(row).toContain('Benin,ratification,2005-01-31,2005-02-28,see our file 7,');
    expect((await audit('op-crc-sc', [once.stdout], '--csv')).stdout).toBe(once.stdout);
  });

  it('keeps columns of the names of its own that somebody else has, if they are not all five in a row', async () => {
    const lines = [
      'participant,kind,date,effective,computed,verdict',
      'Benin,ratification,2005-01-31,2005-02-28,by Ana,right',
    ];
    const once = await audit('op-crc-sc', lines, '--csv');
    const [heads, row] = once.stdout.split('\n');
    expect(heads).toBe('participant,kind,date,effective,computed,verdict,computed,verdict,days,article,cause');
    expect(row).toContain('Benin,ratification,2005-01-31,2005-02-28,by Ana,right,');
    expect((await audit('op-crc-sc', [once.stdout], '--csv')).stdout).toBe(once.stdout);
  });

  it('counts the rows of a table that others publish, and what it tells of beside', async () => {
    // Two rows of three acts, and one that tells of no act.
    const lines = [
      'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date',
      'Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28',
      'Belize,Beijing,,Accession,2018-11-09,2020-04-28',
      'Chad,Beijing,,,,2020-04-28',
    ];
    const { counts } = JSON.parse((await audit('wipo-beijing', lines, '--json')).stdout);
    expect(counts).toMatchObject({ rows: 3, actsTold: 3, noAct: 1, withoutDate: 1 });
    // However a list of objects is laid out.
    const [heads = '', ...rows] = lines;
    const names = heads.split(',');
    const objects = rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at] ?? '', cell])));
    const list = JSON.parse((await audit('wipo-beijing', [JSON.stringify(objects)], '--json')).stdout);
    expect(list.counts).toMatchObject({ rows: 3, actsTold: 3 });
  });

  it('adds no columns twice to a table that it wrote itself', async () => {
    const lines = ['participant;kind;date;effective', ...TEN.map((line) => line.replaceAll(',', ';'))];
    const once = await audit('op-crc-sc', lines, '--csv');
    const twice = await audit('op-crc-sc', [once.stdout], '--csv');
    expect(once.stdout.split('\n')[0]).toBe('participant;kind;date;effective;computed;verdict;days;article;cause');
    expect(twice.stdout).toBe(once.stdout);
  });
});

describe('treaty audit, of JSON and of a row a State', () => {
  const REGISTER =
    '{"treaty":"basel","sources":[],"acts":[\n{"kind":"accession","participant":"BEN","on":"1997-12-04"},\n{"kind":"accession","participant":"NOR","on":"1990-07-02"}]}';

  it('reads a register, which has no stored dates, as check and status do', async () => {
    const { exit, stdout } = await audit('basel', [REGISTER]);
    expect(exit).toBe(1);
    expect(stdout).toContain('standard input: 2 rows of 1 treaty.\n');
    expect(words(stdout)).toContain('The table has no column of stored dates');
    // Basel 25(2): the ninetieth day after 2 July 1990 comes before 5 May 1992; after 4 December 1997 it is 4 March 1998 (27 + 31 + 28 + 4).
    const known = await audit('basel', [REGISTER], '--in-force-on', '1992-05-05', '--proposals');
    expect(known.exit).toBe(0);
    expect(words(known.stdout)).toContain('line 2 Benin, accession of 1997-12-04: no date stored, 1998-03-04 computed');
    expect(words(known.stdout)).toContain(
      'line 3 Norway, accession of 1990-07-02: no date stored, 1992-05-05 computed',
    );
    const all = await runTreaty(['audit', '--register', '-', '--proposals'], { stdin: REGISTER });
    expect(all.stdout).toContain('standard input: 2 rows of 1 treaty.\n');
  });

  it('refuses a register of another treaty, and tells the issues of a register on their lines', async () => {
    const other = await audit('cat', [REGISTER]);
    expect([other.exit, other.stderr]).toEqual([
      2,
      'standard input:1: This is a register of “basel”, not of “cat”.\n    Name the treaty “basel”.\nNothing was read.\n',
    ]);
    const wrong = await audit('basel', [REGISTER.replace('1990-07-02', '1990-02-31')]);
    expect([wrong.exit, wrong.stderr.split(':', 3).join(':')]).toEqual([2, 'standard input:3:46 (acts[1].on)']);
    expect((await audit('basel', ['{"treaty":'])).exit).toBe(2);
  });

  it('reads a list of objects, with stored dates, and writes it back as a table', async () => {
    const keys = ['country', 'act', 'deposited', 'Date of effect'];
    const list = TEN.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [keys[index] ?? '', cell])));
    const { exit, stdout } = await audit('op-crc-sc', [JSON.stringify(list)]);
    expect([exit, stdout]).toEqual([
      0,
      'standard input: 10 rows of 1 treaty.\n  10  with the computed date\nNothing to report.\n',
    ]);
    const csv = await audit('op-crc-sc', [JSON.stringify(list)], '--csv');
    expect(csv.stdout.split('\n').slice(0, 2)).toEqual([
      'country,act,deposited,Date of effect,computed,verdict,days,article,cause',
      'Bangladesh,ratification,2000-09-06,2002-01-18,2002-01-18,agreed,,14(1),',
    ]);
  });

  it('reads a row a State: its signature is an act, and the row is written back once', async () => {
    const lines = ['Code,Country,Signed,Deposited,Act,Date of effect'];
    for (const line of TEN) {
      const [name, kind, on, stored] = line.split(',');
      lines.push(`,${name},2000-09-06,${on},${kind},${stored}`);
    }
    lines.push(',Sweden,2000-09-08,,,');
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect(exit).toBe(0);
    expect(stdout).toContain('standard input: 11 rows of 1 treaty, with 21 acts.\n');
    expect(stdout).toContain('11  that need no date, such as signatures\n');
    const csv = await audit('op-crc-sc', lines, '--csv');
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(12);
    expect(csv.stdout).toContain(',Norway,2000-09-06,2001-10-02,ratification,2002-01-18,2002-01-18,agreed,,14(1),\n');
  });
});
