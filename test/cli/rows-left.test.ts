import { describe, expect, it } from 'vitest';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { addAct } from './add-act.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLE = 'participant,kind,date\nCanada,accession,1992-08-28\nCanada,Notification,2020-03-09\n';

describe('a table with rows of what is no act', () => {
  it('is read without them, and they are listed', async () => {
    const path = keepFile('mine.csv', TABLE);
    const { exit, stdout, stderr } = await runTreaty(['check', path, '--treaty', 'basel']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('1 act of 1 participant');
    expect(stderr).toBe(`${path}: 1 row is no act and was left: line 3 (“Notification”).\n`);
    const { left } = JSON.parse((await runTreaty(['check', path, '--treaty', 'basel', '--json'])).stdout);
    expect(left).toEqual([{ line: 3, kind: 'Notification' }]);
    const status = await runTreaty(['status', 'basel', '--register', path, '--lang', 'fr']);
    expect(status.stderr).toContain('1 ligne n’est pas un acte et a été laissée de côté : ligne 3 (« Notification »).');
  });

  it('are told on a line of its own in a pipe, and in the width of a terminal', async () => {
    const path = keepFile('mine.csv', TABLE);
    const args = ['check', path, '--treaty', 'basel'];
    const piped = await runTreaty(args);
    expect(piped.stderr.split('\n')).toHaveLength(2);
    const { stderr } = await runTreaty(args, { messageColumns: 40 });
    const lines = stderr.split('\n');
    expect([lines.length > 2, words(stderr)]).toEqual([true, words(piped.stderr)]);
    expect(lines.filter((line) => line.length > 40 && line.includes(' '))).toEqual([]);
  });

  it('names ten of them and counts the others', async () => {
    const path = keepFile('mine.csv', TABLE + 'Canada,Declaration,2020-03-09\n'.repeat(11));
    const { stderr } = await runTreaty(['check', path, '--treaty', 'basel']);
    expect(stderr).toContain('12 rows are no acts and were left: line 3 (“Notification”)');
    expect(stderr).toContain('line 12 (“Declaration”), ….\n');
  });
});

/** Article 14(2): 31 January 2005 + 1 month has no 31 February, so that the stored 3 March is wrong. */
const STORED = [
  ['Bangladesh', '2000-09-06', '2002-01-18'],
  ['Panama', '2001-02-09', '2002-01-18'],
  ['Andorra', '2001-04-30', '2002-01-18'],
  ['Iceland', '2001-07-09', '2002-01-18'],
  ['Kazakhstan', '2001-08-24', '2002-01-18'],
  ['Sierra Leone', '2001-09-17', '2002-01-18'],
  ['Cuba', '2001-09-25', '2002-01-18'],
  ['Morocco', '2001-10-02', '2002-01-18'],
  ['Norway', '2001-10-02', '2002-01-18'],
  ['Romania', '2001-10-18', '2002-01-18'],
  ['Benin', '2005-01-31', '2005-03-03'],
];

describe('a table with a column of stored dates', () => {
  it.each([
    [';', 'Date of entry into force'],
    [',', 'In force'],
    ['\t', 'EIF'],
  ])('is the same file for every command (%j, %s)', async (sign, head) => {
    const rows = STORED.map(([name, on, stored]) => [name, 'ratification', on, stored]);
    const table = [['Participant', 'Action', 'Date', head], ...rows].map((cells) => cells.join(sign)).join('\r\n');
    const path = keepFile('mine.csv', `${table}\r\n`);
    const audit = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(audit.exit).toBe(1);
    expect(words(audit.stdout)).toContain('2005-03-03 stored, 2005-02-28 computed');
    const told = `${path}: The column “${head}” is not read: the day on which the treaty enters into force for a State is computed. “treaty audit” compares it.\n`;
    const date = await runTreaty(['date', 'op-crc-sc', 'Benin', '--register', path]);
    expect(words(date.stdout)).toContain('Benin: in force on 28 February 2005 (article 14(2)).');
    expect(date.stderr).toBe(told);
    const check = await runTreaty(['check', path, '--treaty', 'op-crc-sc']);
    expect(check.stderr).toBe(told);
    expect(words(check.stdout)).toContain('11 acts of 11 participants');
    const json = await runTreaty(['check', path, '--treaty', 'op-crc-sc', '--json']);
    expect(JSON.parse(json.stdout).columnsLeft).toEqual([head]);
    const added = await addAct(path, 'accession Chile 2010-01-31');
    expect(words(added.stdout)).toContain('The act was added');
    const after = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(words(after.stdout)).toContain('12 rows of 1 treaty');
  });

  it.each([
    ['effective', 'OP-CRC-SC'],
    [
      'effective',
      'optional protocol to the convention on the rights of the child on the sale of children, child prostitution and child pornography',
    ],
    ['effective,names', 'op-crc-sc'],
  ])('is the same file with %s and a column of treaties (%s)', async (heads, treaty) => {
    const blank = heads === 'effective' ? '' : ',';
    const rows = STORED.map(([name, on, stored]) => `"${treaty}",${name},ratification,${on},${stored}${blank}`);
    const other = `CRC,Norway,ratification,1991-01-08,${blank}`;
    const path = keepFile('mine.csv', [`treaty,participant,kind,date,${heads}`, ...rows, other].join('\n'));
    const told = `${path}: The column “effective” is not read:`;
    const ofOthers = `${path}: 1 row of another treaty was left out.\n`;
    for (const args of [
      ['check', path, '--treaty', 'op-crc-sc'],
      ['date', 'op-crc-sc', 'Benin', '--register', path],
      ['convert', path, '--treaty', 'op-crc-sc'],
    ]) {
      const { exit, stdout, stderr } = await runTreaty(args);
      expect([args[0], exit === 2, stderr.split(told).length, stderr.split(ofOthers).length]).toEqual([
        args[0],
        false,
        2,
        2,
      ]);
      if (args[0] === 'convert') expect(stdout.split('\n')).toHaveLength(13);
    }
    const audit = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(words(audit.stdout)).toContain('2005-03-03 stored, 2005-02-28 computed');
    expect(audit.stderr).toContain(ofOthers);
    const compare = await runTreaty(['compare', path, 'op-crc-sc']);
    expect([compare.exit === 2, words(compare.stdout)]).toEqual([false, expect.stringContaining('acts alike')]);
    // Where no treaty is named, a table of one says which it is, and one of several is converted whole, but read by no other command.
    const alone = keepFile('alone.csv', [`treaty,participant,kind,date,${heads}`, ...rows].join('\n'));
    expect(JSON.parse((await runTreaty(['convert', alone, '--to', 'json'])).stdout).treaty).toBe('op-crc-sc');
    expect(words((await runTreaty(['check', alone])).stdout)).toContain('OP-CRC-SC');
    const several = await runTreaty(['convert', path]);
    expect([several.exit, several.stderr.split(told).length]).toEqual([0, 2]);
    const written = several.stdout.split('\n');
    expect([written.length, ...written.slice(-3)]).toEqual([
      14,
      'op-crc-sc,BEN,ratification,2005-01-31',
      'crc,NOR,ratification,1991-01-08',
      '',
    ]);
    const unnamed = await runTreaty(['check', path]);
    expect([unnamed.exit, words(unnamed.stderr)]).toEqual([2, expect.stringContaining('op-crc-sc, crc')]);
    const none = await runTreaty(['status', 'cwc', '--register', alone]);
    expect([none.exit, words(none.stderr)]).toEqual([2, expect.stringContaining('op-crc-sc')]);
  });

  it('reads what an act itself names under “effective” until the column has a date that none names, and never both', async () => {
    const table = (...rows: readonly string[]) =>
      keepFile('mine.csv', ['participant,kind,date,effective', ...rows].join('\n'));
    const denounced = 'Norway,denunciation,2005-01-31,2006-02-28';
    const ratified = 'Norway,ratification,2001-10-02,2002-01-18';
    const convert = async (...rows: readonly string[]) => runTreaty(['convert', table(...rows)]);
    expect((await convert(denounced)).stdout).toContain('NOR,denunciation,2005-01-31,2006-02-28');
    expect((await convert(ratified, denounced)).stdout).toContain('NOR,denunciation,2005-01-31\n');
    // A day that was taken for one which the notice names would turn out to be a stored date.
    const both = await convert(denounced, ratified);
    expect([both.exit, words(both.stderr)]).toEqual([
      2,
      expect.stringContaining('Published dates stand in a column “entry into force”'),
    ]);
    // A succession is of the day stored for it, where that is not later than its notification.
    const succeeded = await convert(
      ratified,
      'Serbia,succession,2002-10-10,1992-04-27',
      'Montenegro,succession,2006-10-23,2006-11-23',
    );
    expect(succeeded.stdout.split('\n').slice(1, -1)).toEqual([
      'NOR,ratification,2001-10-02,',
      'SRB,succession,2002-10-10,1992-04-27',
      'MNE,succession,2006-10-23,',
    ]);
  });
});

describe('--skip-bad-rows', () => {
  // Ten instruments that bring the Protocol into force on 18 January 2002, between them what cannot be read, and Benin's of 31 January 2005.
  const GOOD = [...FIRST_TEN, 'Benin,accession,2005-01-31,2005-02-28'];
  const BAD = [
    'Atlantis,ratification,2001-01-01,2002-01-18',
    'Chile,ratificaton,2003-07-31,',
    'Peru,"accession,2002-01-01,',
  ];
  const rows = [
    ...GOOD.slice(0, 3),
    BAD[0],
    ...GOOD.slice(3, 7),
    'Cuba,Notification,2020-03-09,',
    BAD[1],
    ...GOOD.slice(7),
    BAD[2],
  ];
  const registerOf = (lines: readonly (string | undefined)[]): string =>
    ['participant,kind,date', ...lines.map((line) => line?.split(',').slice(0, 3).join(','))].join('\n');
  const audited = `${['participant,kind,date,effective', ...rows].join('\n')}\n`;

  it.each([
    ['status', 'op-crc-sc'],
    ['date', 'op-crc-sc', 'Benin'],
    ['next', 'op-crc-sc'],
    ['chronology', 'op-crc-sc'],
    ['reports', 'op-crc-sc'],
    ['latest', 'op-crc-sc', '--in-force-by', '2027-01-01'],
    ['bound', 'op-crc-sc', 'Benin'],
    ['denunciation', 'op-crc-sc', 'Benin', '--received', '2026-01-31'],
    ['needed', 'op-crc-sc'],
    ['what-if', 'op-crc-sc', '--act', 'accession Chile 2026-01-31'],
    ['machine', 'op-crc-sc'],
    ['amendment', 'op-crc-sc'],
    ['ambiguity', 'op-crc-sc'],
    ['notification', 'op-crc-sc', '--act', 'accession Chile 2026-01-31'],
  ])('names each in %s, reads the others, says how many are missing, and ends with 1', async (...args) => {
    const path = keepFile('mine.csv', registerOf(rows));
    const refused = await runTreaty([...args, '--register', path]);
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    const { exit, stdout, stderr } = await runTreaty([...args, '--register', path, '--skip-bad-rows']);
    expect(exit).toBe(1);
    for (const place of [`${path}:5:1 (participant)`, `${path}:11:2 (kind)`, `${path}:16:2: A double quote`]) {
      expect(stderr).toContain(place);
    }
    expect(stderr).toContain(`${path}: 3 rows cannot be read and were left out; the others were read.\n`);
    if (args[0] !== 'machine') {
      expect(words(stdout)).toContain('3 rows of its table could not be read: acts are missing.');
    }
    const json = JSON.parse((await runTreaty([...args, '--register', path, '--skip-bad-rows', '--json'])).stdout);
    expect(json.recordEnd.says).toContainEqual({
      code: 'record.unread',
      values: { rows: 3 },
      text: '3 rows of its table could not be read: acts are missing.',
    });
  });

  it('gives the dates of the rows that are read: 18 October 2001 and three months; 31 January 2005 and one', async () => {
    const path = keepFile('mine.csv', registerOf(rows));
    const args = ['status', 'op-crc-sc', '--register', path, '--skip-bad-rows', '--json'];
    const { entryIntoForce, counts, participants } = JSON.parse((await runTreaty(args)).stdout);
    expect([entryIntoForce.value, counts.parties]).toEqual(['2002-01-18', 11]);
    const benin = participants.find(({ participant }: { participant: string }) => participant === 'BEN');
    expect(benin.entryIntoForce.value).toBe('2005-02-28');
  });

  it('skips acts of a JSON register, too, and keeps what its record is known to lack', async () => {
    const acts = GOOD.map((row) => row.split(',')).map(([participant, kind, on]) => ({ participant, kind, on }));
    const bad = { participant: 'Chile', kind: 'accession', on: '2003-02-30' };
    const completeness = { kind: 'partial', lacks: 'Signatures.', missing: [{ acts: 'signatures' }] };
    const text = JSON.stringify({
      treaty: 'op-crc-sc',
      completeness,
      sources: [],
      acts: [bad, ...acts, { ...bad, date: 1 }],
    });
    const path = keepFile('mine.json', text);
    const { exit, stdout, stderr } = await runTreaty(['date', 'op-crc-sc', '--register', path, '--skip-bad-rows']);
    expect(exit).toBe(1);
    expect(stderr).toContain('2 rows cannot be read and were left out');
    expect(words(stdout)).toContain('in force on 18 January 2002');
    expect(words(stdout)).toContain(
      '2 rows of its table could not be read: acts are missing. The record is partial. Lacking: Signatures.',
    );
  });

  // The eleven good acts stand one a line between null, 5, [] and, where a line is on its own, one that breaks off.
  const objects = GOOD.map((row) => row.split(',')).map(([participant, kind, date]) =>
    JSON.stringify({ participant, kind, date }),
  );
  const list = `[\n${[...objects.slice(0, 3), 'null', '5', ...objects.slice(3), '[]'].join(',\n')}\n]\n`;
  const lines = [...objects.slice(0, 3), 'null', '5', ...objects.slice(3), '[]', `${objects[0]?.slice(0, -1)}`].join(
    '\n',
  );
  const register = `{ "treaty": "op-crc-sc", "sources": [], "acts": [\n${list.slice(2, -2).replaceAll('"date"', '"on"')}] }`;

  it.each([
    ['a list of objects', 'json', list, [5, 6, 15]],
    ['lines of objects', 'ndjson', lines, [4, 5, 14, 15]],
    ['a register', 'json', register, [5, 6, 15]],
  ])('names what is no object, with its place, and reads the others: %s', async (_, form, text, bad) => {
    const path = keepFile(`mine.${form}`, text);
    const commands = [
      ['check', path, '--treaty', 'op-crc-sc'],
      ['status', 'op-crc-sc', '--register', path],
      ['convert', path, '--treaty', 'op-crc-sc'],
      ['compare', path, 'op-crc-sc', '--register', path],
      ['audit', 'op-crc-sc', '--register', path, '--proposals'],
    ];
    for (const args of commands) {
      const own = args[0] === 'compare' ? args.with(-1, keepFile('record.csv', registerOf(GOOD))) : args;
      const refused = await runTreaty(own);
      expect([args[0], refused.exit, refused.stdout]).toEqual([args[0], 2, '']);
      const { exit, stderr } = await runTreaty([...own, '--skip-bad-rows']);
      const places = [...stderr.matchAll(/^\S*mine\.\w+:(\d+):/gm)].map(([, line]) => Number(line));
      expect([args[0], exit, places]).toEqual([args[0], 1, bad]);
      expect(words(stderr)).toContain(`${bad.length} rows cannot be read and were left out; the others were read.`);
    }
    const json = await runTreaty(['status', 'op-crc-sc', '--register', path, '--skip-bad-rows', '--json']);
    expect(JSON.parse(json.stdout).counts.parties).toBe(11);
    expect(
      (await runTreaty(['convert', path, '--treaty', 'op-crc-sc', '--skip-bad-rows'])).stdout.split('\n'),
    ).toHaveLength(13);
  });

  it.each([
    ['no row at all can be read', ['Atlantis,ratification,2001-01-01']],
    ['a column is not known', undefined],
  ])('reads nothing where %s', async (_, lines) => {
    const text = lines === undefined ? registerOf(rows).replace('date', 'date,mood') : registerOf(lines);
    const path = keepFile('mine.csv', text);
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc', '--register', path, '--skip-bad-rows']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Nothing was read.');
  });

  it('ends with 3 where --strict asks for a date that there is none: that weighs more', async () => {
    const path = keepFile('mine.csv', registerOf([...GOOD.slice(0, 9), BAD[0]]));
    const args = ['date', 'op-crc-sc', '--register', path, '--skip-bad-rows', '--strict'];
    expect((await runTreaty(args)).exit).toBe(3);
  });

  it('counts them in a check as findings', async () => {
    const path = keepFile('mine.csv', registerOf(rows));
    const args = ['check', path, '--treaty', 'op-crc-sc', '--skip-bad-rows'];
    const { exit, stdout } = await runTreaty(args);
    expect(exit).toBe(1);
    // Ten ratifications without a signature, and three rows.
    expect(words(stdout)).toContain('13 findings.');
    const { skipped, left } = JSON.parse((await runTreaty([...args, '--json'])).stdout);
    expect(skipped.map(({ issues }: { issues: { line: number }[] }) => issues.map(({ line }) => line))).toEqual([
      [5],
      [11],
      [16],
    ]);
    expect(left).toEqual([{ line: 10, kind: 'Notification' }]);
  });

  it('counts them in an audit, and compares the others', async () => {
    const path = keepFile('mine.csv', audited);
    const args = ['audit', 'op-crc-sc', '--register', path];
    expect((await runTreaty(args)).exit).toBe(2);
    const { exit, stdout, stderr } = await runTreaty([...args, '--skip-bad-rows']);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      '15 rows of 1 treaty, with 14 acts. 11 with the computed date 1 of what is no act, such as notifications: left aside 3 that cannot be read: left out 3 findings.',
    );
    expect(stderr).toContain('1 row is no act and was left: line 10 (“Notification”).');
    expect(stderr).toContain('3 rows cannot be read and were left out; the others were read.');
    const { counts, skipped } = JSON.parse((await runTreaty([...args, '--skip-bad-rows', '--json'])).stdout);
    expect(counts).toMatchObject({ rows: 15, noAct: 1, unreadable: 3, findings: 3 });
    expect(skipped).toHaveLength(3);
  });

  it('writes them back in an audited table where they stood', async () => {
    const path = keepFile('mine.csv', audited);
    const { stdout } = await runTreaty(['audit', 'op-crc-sc', '--register', path, '--skip-bad-rows', '--csv']);
    const [, ...lines] = stdout.trimEnd().split('\n');
    // Not the row whose cells cannot be told apart.
    expect(lines.map((line) => line.split(',').slice(0, 4).join(','))).toEqual(rows.slice(0, -1));
    expect(lines[3]).toBe('Atlantis,ratification,2001-01-01,2002-01-18,,unreadable,,,');
    expect(lines[8]).toBe('Cuba,Notification,2020-03-09,,,no-act,,,');
  });
});

describe('an audit of rows of what is no act', () => {
  it('leaves them aside, and says how many', async () => {
    const path = keepFile(
      'mine.csv',
      'participant,kind,date,effective\nNorway,ratification,2001-10-02,2002-01-18\nNorway,Declaration,2001-10-02,\n',
    );
    const { exit, stdout } = await runTreaty(['audit', 'op-crc-sc', '--register', path, '--in-force-on', '2002-01-18']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      '2 rows of 1 treaty, with 1 act. 1 with the computed date 1 of what is no act, such as notifications: left aside',
    );
  });

  it('finds nothing to compare where there are no others', async () => {
    const path = keepFile('mine.csv', 'participant,kind,date,effective\nNorway,Declaration,2001-10-02,\n');
    const { exit, stderr } = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    expect(exit).toBe(2);
    expect(stderr).toContain('Nothing was read.');
  });
});

describe('--skip-bad-rows of compare', () => {
  const TABLE_WITH_BAD = [
    'participant,kind,date',
    'Norway,ratification,2001-10-02',
    'Atlantis,ratification,2001-10-03',
    'Romania,ratification,31 Feb 2001',
    'X,Y',
    'Benin,ratification,2005-01-30',
  ].join('\n');

  it('names each row that is left out, and compares the others', async () => {
    const path = keepFile('mine.csv', `${TABLE_WITH_BAD}\n`);
    expect((await runTreaty(['compare', path, 'op-crc-sc'])).exit).toBe(2);
    const { exit, stdout, stderr } = await runTreaty(['compare', path, 'op-crc-sc', '--skip-bad-rows']);
    expect(exit).toBe(1);
    for (const line of ['3:1', '4:3', '5:']) expect(stderr).toContain(`${path}:${line}`);
    expect(stderr).toContain('3 rows cannot be read and were left out; the others were read.');
    expect(words(stdout)).toContain('1 act alike');
    expect(words(stdout)).toContain('2005-01-31');
    const json = await runTreaty(['compare', path, 'op-crc-sc', '--skip-bad-rows', '--json']);
    expect(JSON.parse(json.stdout).skipped).toHaveLength(3);
  });

  it('refuses a table of which no row can be read', async () => {
    const path = keepFile('mine.csv', 'participant,kind,date\nAtlantis,ratification,2001-10-02\n');
    const { exit, stdout } = await runTreaty(['compare', path, 'op-crc-sc', '--skip-bad-rows']);
    expect([exit, stdout]).toEqual([2, '']);
  });

  it('ends with findings, though all that was read agrees', async () => {
    const path = keepFile(
      'mine.csv',
      'participant,kind,date\nNorway,ratification,2001-10-02\nAtlantis,ratification,2001-10-02\n',
    );
    const only = keepFile('record.json', JSON.stringify(NORWAY_ALONE));
    const { exit, stdout } = await runTreaty(['compare', path, 'op-crc-sc', '--register', only, '--skip-bad-rows']);
    expect(words(stdout)).toContain('1 act alike');
    expect(exit).toBe(1);
  });
});

const NORWAY_ALONE = {
  treaty: 'op-crc-sc',
  endsOn: '2026-02-02',
  sources: [],
  acts: [{ kind: 'ratification', participant: 'NOR', on: '2001-10-02' }],
};

describe('days in figures', () => {
  // The same table day first, month first and as we write it: the tenth instrument, Romania's of 18 October 2001, tells the order.
  const cells = FIRST_TEN.map((row) => row.split(','));
  const written = (order: readonly number[], sign: string): string =>
    cells
      .map(([name = '', kind = '', on = '', stored = '']) => {
        const inOrder = (day: string) => order.map((part) => day.split('-')[part]).join(sign);
        return `${name},${kind},${inOrder(on)},${inOrder(stored)}`;
      })
      .join('\n');
  const tableOf = (rows: string, head = 'participant,kind,date,entry into force'): string => `${head}\n${rows}\n`;

  it.each([
    ['the day first', [2, 1, 0], '/'],
    ['the month first', [1, 2, 0], '/'],
    ['the day first, with hyphens', [2, 1, 0], '-'],
    ['the day first, with dots', [2, 1, 0], '.'],
  ])('are told by the column as a whole, in every command: %s', async (_, order, sign) => {
    const text = tableOf(written(order, sign));
    const ours = tableOf(written([0, 1, 2], '-'));
    const objects = JSON.stringify(
      written(order, sign)
        .split('\n')
        .map((row) => {
          const [participant, kind, date, stored] = row.split(',');
          return { participant, kind, date, 'entry into force': stored };
        }),
    );
    for (const path of [keepFile('mine.csv', text), keepFile('mine.json', objects)]) {
      const converted = await runTreaty(['convert', path, '--treaty', 'op-crc-sc']);
      expect(converted.stdout).toBe((await runTreaty(['convert', keepFile('ours.csv', ours)])).stdout);
      const audit = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
      expect([audit.exit, words(audit.stdout)]).toEqual([0, expect.stringContaining('10 with the computed date')]);
      const status = await runTreaty(['date', 'op-crc-sc', '--register', path]);
      expect(words(status.stdout)).toContain('in force on 18 January 2002');
    }
    const audited = await runTreaty(['audit', 'op-crc-sc', '--register', keepFile('mine.csv', text), '--csv']);
    expect(
      audited.stdout
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split(',').slice(0, 4).join(',')),
    ).toEqual(written(order, sign).split('\n'));
  });

  it('are refused with both readings where nothing tells, and where the column tells both, though bad rows may be skipped', async () => {
    const rows = 'Norway,ratification,03/04/2001,\nIceland,ratification,05/06/2001,\n';
    const untold = await runTreaty(['check', keepFile('mine.csv', tableOf(rows)), '--treaty', 'op-crc-sc']);
    expect([untold.exit, words(untold.stderr)]).toEqual([
      2,
      expect.stringContaining(
        'If 3 April 2001 is meant, write 2001-04-03. If 4 March 2001 is meant, write 2001-03-04.',
      ),
    ]);
    const both = keepFile('mine.csv', tableOf(`${rows}Cuba,ratification,25/09/2001,\nChile,ratification,07/31/2003,`));
    const commands = [
      ['check', both, '--treaty', 'op-crc-sc'],
      ['status', 'op-crc-sc', '--register', both],
      ['convert', both],
      ['audit', 'op-crc-sc', '--register', both],
      ['compare', both, 'op-crc-sc'],
    ];
    for (const args of commands) {
      const { exit, stdout, stderr } = await runTreaty([...args, '--skip-bad-rows']);
      expect([args[0], exit, stdout]).toEqual([args[0], 2, '']);
      expect(words(stderr)).toContain(
        '“07/31/2003” has the month first, and “25/09/2001” in line 4 has the day first.',
      );
    }
  });

  it('of a form that has the day first are not read where one has the month first', async () => {
    const head = 'Party,Signature,Ratification,Entry into force,Renunciation,Termination';
    const path = keepFile('nl.csv', `${head}\nNorway,,02-10-2001 (R),,,\nChile,,07-31-2003 (R),,,\n`);
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc', '--register', path, '--skip-bad-rows']);
    expect([exit, stdout, words(stderr)]).toEqual([
      2,
      '',
      expect.stringContaining('tables of this form have the day first'),
    ]);
  });
});
