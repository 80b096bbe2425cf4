import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { parsePublishedHeader } from '../../src/formats/published-columns.ts';
import { CSV_COLUMNS } from '../../src/reading/csv/csv-columns.ts';
import { readProjectFile } from '../docs/source-files.ts';
import { findRecord } from '../support/catalogue.ts';
import { keepFile, keepOwnTreaty } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002.
const RIGHT = [
  'participant,kind,date,effective',
  ...['Bangladesh,ratification,2000-09-06', 'Panama,ratification,2001-02-09', 'Andorra,ratification,2001-04-30'],
  ...['Iceland,ratification,2001-07-09', 'Kazakhstan,ratification,2001-08-24', 'Sierra Leone,ratification,2001-09-17'],
  ...['Cuba,ratification,2001-09-25', 'Morocco,ratification,2001-10-02', 'Norway,ratification,2001-10-02'],
  'Romania,ratification,2001-10-18',
].map((line, index) => (index === 0 ? line : `${line},2002-01-18`));

// Article 14(2): one month after 30 January 2004 is 29 February; one month after 31 January 2005 is 28 February.
const ECUADOR = 'Ecuador,ratification,2004-01-30,2004-03-01';
const BENIN = 'Benin,ratification,2005-01-31,';
const SECOND = 'Norway,ratification,2006-01-01,';

const csv = (...lines: readonly string[]) => `${[...RIGHT, ...lines].join('\n')}\n`;
/** The same with the treaty before each row. */
const withTreaty = (id: string, text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? `treaty,${line}` : `${id},${line}`))
    .join('\n');
const audit = (text: string, ...args: readonly string[]) =>
  runTreaty(['audit', 'op-crc-sc', '--register', '-', ...args], { stdin: text });

describe('treaty audit', () => {
  it('ends with 0 where every stored date is the computed one', async () => {
    const { exit, stdout, stderr } = await audit(csv('Ecuador,ratification,2004-01-30,2004-02-29'));
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toBe('standard input: 11 rows of 1 treaty.\n  11  with the computed date\nNothing to report.\n');
  });

  it('ends with 1 where one is not: its line, both dates, the article, the days and the likely cause, in 80 columns', async () => {
    const { exit, stdout, stderr } = await audit(csv(ECUADOR, BENIN, SECOND));
    expect([exit, stderr]).toEqual([1, '']);
    expect(stdout).toBe(`op-crc-sc
  line 12  Ecuador, ratification of 2004-01-30: 2004-03-01 stored, 2004-02-29
           computed (article 14(2)): 1 day too late. Several known errors lead
           to it, the likeliest first: the day that the month does not have was
           carried over into the next month; another rule was applied for a day
           that the month does not have; the period was counted one day too
           long.
  line 14  Norway, ratification of 2006-01-01: no effect (article 13(2)). An
           earlier instrument stands: ratification, 2 October 2001. Consent is
           given once. Strike the wrong one of the two instruments by a
           correction.

standard input: 13 rows of 1 treaty.
  10  with the computed date
   1  with another date
   1  without a date stored, for which one is proposed (--proposals lists them)
   1  of an act without effect
2 findings.
`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('reads a file as it reads standard input', async () => {
    const path = keepFile('mine.csv', csv(ECUADOR));
    const fromFile = await runTreaty(['audit', 'op-crc-sc', '--register', path]);
    const { exit, stdout } = await audit(csv(ECUADOR));
    expect(fromFile).toEqual({ exit, stdout: stdout.replace('standard input', path), stderr: '' });
  });

  it('--proposals lists what is proposed, and --steps the whole way to each date', async () => {
    const { exit, stdout } = await audit(csv(BENIN), '--proposals', '--steps');
    expect(exit).toBe(0);
    expect(stdout).toContain(`  line 12  Benin, ratification of 2005-01-31: no date stored, 2005-02-28
           computed (article 14(2)).
             13(2)  Benin: ratification, 31 January 2005.
             14(2)  31 January 2005 + 1 month = 28 February 2005; there is no 31
                    February 2005, so the last day of the month counts.
`);
  });

  it('tells of a known disagreement of a published table', async () => {
    // WIPO Copyright Treaty, article 21: three months after 31 March are 30 June; the published 1 July is in the ledger.
    const thirty = Array.from({ length: 30 }, (_, index) => `${CODES[index]},accession,2001-12-06,2002-03-06`);
    const { stdout } = await runTreaty(['audit', 'wipo-wct', '--register', '-'], {
      stdin: [
        'iso3,kind,date,effective',
        ...thirty,
        'CHE,ratification,2008-03-31,2008-07-01',
        'MNE,succession,2006-12-04,',
      ].join('\n'),
    });
    expect(words(stdout)).toContain('Switzerland, ratification of 2008-03-31: 2008-07-01 stored, 2008-06-30 computed');
    expect(words(stdout)).toContain('Known: Three months after 31 March are 30 June.');
  });

  it('a row without a day is open: there is nothing to compute from', async () => {
    const { exit, stdout } = await audit(csv('Ecuador,ratification,,2004-03-01'));
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'line 12 Ecuador, ratification: 2004-03-01 stored, and it is open what follows. The row gives no day',
    );
  });

  it('takes a treaty from a file', async () => {
    const { exit, stdout } = await runTreaty(['audit', await keepOwnTreaty(), '--register', '-'], {
      stdin: csv(ECUADOR),
    });
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^my-treaty\n {2}line 12 {2}Ecuador/);
  });
});

const CODES =
  'ARG BLR BGR CHL COL CRI HRV CZE ECU SLV GAB GEO HUN IDN JPN KGZ LVA LTU MEX PAN PRY PER MDA ROM SEN SVK SVN UKR USA VEN'
    .replace('ROM', 'ROU')
    .split(' ');

describe('treaty audit, of the columns of a register', () => {
  it('a deposit with another depositary is no second instrument (NPT, article IX(2))', async () => {
    const { exit, stdout } = await runTreaty(['audit', 'npt', '--register', '-'], {
      stdin: [
        'participant,kind,date,effective,depositary',
        'United Kingdom,ratification,1968-11-27,,London',
        'United Kingdom,ratification,1968-11-29,,Moscow',
      ].join('\n'),
    });
    expect(exit).toBe(0);
    expect(stdout).toBe(`standard input: 2 rows of 1 treaty.
  1  for which no single date follows:
     1  is of a treaty that is not in force by this table
  1  of a deposit with another depositary, which does not decide
Nothing to report.
`);
  });

  it('says what is missing where the clause runs from a notification and the table has none', async () => {
    const treaty = JSON.parse(readFileSync(await keepOwnTreaty(), 'utf8'));
    treaty.finalClauses.entryIntoForce.runsFrom = 'notification';
    const path = keepFile('notified.json', JSON.stringify(treaty));
    const { exit, stdout } = await runTreaty(['audit', path, '--register', '-'], {
      stdin: csv().replaceAll(',2002-01-18', ','),
    });
    expect(exit).toBe(0);
    expect(stdout).toBe(`standard input: 10 rows of 1 treaty.
  10  for which no single date follows:
      10  give no day of notification, from which the clause runs (column
          “notified”)
Nothing to report but what is missing.
`);
    const stored = await runTreaty(['audit', path, '--register', '-'], { stdin: csv() });
    expect(stored.exit).toBe(1);
    expect(words(stored.stdout)).toContain('the row does not give that day. Write it in a column “notified”.');
  });

  it('takes a correction, and shows the true day: a month after 31 January 2005', async () => {
    const table = csv('Benin,ratification,2005-02-28,2005-03-28', 'Benin,correction,2005-03-15,')
      .trimEnd()
      .split('\n')
      .map((line, index, all) => {
        if (index === 0) return `${line},corrects,corrected`;
        return index === all.length - 1 ? `${line},ratification 2005-02-28,2005-01-31` : `${line},,`;
      });
    const { exit, stdout } = await audit(table.join('\n'));
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'Benin, ratification of 2005-02-28, corrected to 2005-01-31: 2005-03-28 stored, 2005-02-28 computed',
    );
    expect(stdout).toContain('1  of an act that is taken and not audited, such as a correction');
    const { findings } = JSON.parse((await audit(table.join('\n'), '--json')).stdout);
    expect(findings).toMatchObject([{ date: '2005-02-28', correctedTo: '2005-01-31', computed: '2005-02-28' }]);
  });

  it('lists the columns that are not read, with the nearest name, and dates that are compared with nothing', async () => {
    const text = 'state,act,date,effectve,colour\nNorway,signature,2000-06-13,2000-07-13,red\n';
    const { exit, stdout } = await audit(text);
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read: “effectve” (is “effective” meant?), “colour”.\n');
    expect(JSON.parse((await audit(text, '--json')).stdout)).toMatchObject({
      unread: [{ name: 'effectve', nearest: 'effective' }, { name: 'colour' }],
      counts: { withoutDate: 1, notAudited: 0 },
    });
    const { stdout: right } = await audit(text.replace('effectve', 'effective'));
    expect(right).toContain('Compared with nothing: one date is stored beside an act that needs none.\n');
  });
});

describe('treaty audit, of acts that the law refuses', () => {
  // Signature opens on 25 May 2000 (article 13(1)). Sweden is no Party, which alone reports (12(1)) and proposes amendments (16(1)).
  const REFUSED = csv(
    'Sweden,signature,2000-05-24,',
    'Norway,signature,2002-06-13,',
    'Sweden,report,2004-01-18,',
    'Norway,report,2004-01-18,',
  );

  it('tells of each on its line, with the article, the reason and what to do, and ends with 1', async () => {
    const { exit, stdout } = await audit(REFUSED);
    expect(exit).toBe(1);
    const text = words(stdout);
    expect(text).toMatch(
      /line 12 Sweden, signature of 2000-05-24: no effect \(article 13\(1\)\)\. .*25 May 2000.* line 13 Norway, signature of 2002-06-13: no effect/,
    );
    expect(text).toContain(
      'line 14 Sweden, report of 2004-01-18: no effect (article 12(1)). The State is not a Party on 18 January 2004. Only Parties report. Check the participant and the date.',
    );
    expect(stdout).not.toContain('line 15');
    expect(stdout).toContain(`
  10  with the computed date
   3  of acts without effect
   1  of an act that is taken and not audited, such as a correction
3 findings.
`);
  });

  it('has them in JSON and in the table that it writes back', async () => {
    const { findings } = JSON.parse((await audit(REFUSED, '--json')).stdout);
    expect(findings).toMatchObject([
      { line: 12, participant: 'SWE', verdict: 'refused', article: '13(1)', refusal: { code: 'before-opening' } },
      { line: 13, participant: 'NOR', verdict: 'refused', refusal: { code: 'signature-after-consent' } },
      { line: 14, participant: 'SWE', kind: 'report', article: '12(1)', refusal: { code: 'not-a-party' } },
    ]);
    expect(findings[1].refusal.reason).toEqual({
      code: 'reason.signature-after-consent',
      values: {},
      text: 'Consent to be bound was given before. A signature adds nothing to it.',
    });
    const { stdout } = await audit(REFUSED, '--csv');
    expect(stdout.split('\n').slice(11, 15)).toEqual([
      'Sweden,signature,2000-05-24,,,refused,,13(1),before-opening',
      'Norway,signature,2002-06-13,,,refused,,13(1),signature-after-consent',
      'Sweden,report,2004-01-18,,,refused,,12(1),not-a-party',
      'Norway,report,2004-01-18,,,,,,',
    ]);
  });
});

describe('treaty audit, of a denunciation that an armed conflict may postpone (OP-CRC-AC 11(1))', () => {
  // In force three months after the tenth instrument, of 12 November 2001; Norway accedes, and gives notice on 1 May 2010.
  const TEN = [
    ...['CAN,2000-07-07', 'BGD,2000-09-06', 'LKA,2000-09-08', 'AND,2001-04-30', 'PAN,2001-08-08', 'ISL,2001-10-01'],
    ...['VAT,2001-10-24', 'COD,2001-11-11', 'ROU,2001-11-10', 'NZL,2001-11-12'],
  ].map((row) => row.replace(',', ',ratification,'));
  const notice = (stored: string, conflict: string) =>
    runTreaty(['audit', 'op-crc-ac', '--register', '-'], {
      stdin: [
        'iso3,kind,date,effective,conflict',
        ...TEN.map((row) => `${row},2002-02-12,`),
        'NOR,ratification,2003-09-23,2003-10-23,',
        `NOR,denunciation,2010-05-01,${stored},${conflict}`,
      ].join('\n'),
    });

  it('names the clause that was overlooked where the conflict ended later: on 1 June 2011', async () => {
    const { exit, stdout } = await notice('2011-05-01', '2011-06-01');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'line 13 Norway, denunciation of 2010-05-01: 2011-05-01 stored, 2011-06-01 computed (article 11(1)): 31 days too early. The period alone was counted, and the clause by which an armed conflict postpones the effect was overlooked.',
    );
  });

  it('names it where the conflict goes on: no date follows, and that of the end of the year is wrong', async () => {
    const { exit, stdout } = await notice('2011-05-01', 'engaged');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      '2011-05-01 stored, which does not follow, though it is open what does (article 11(1)). The State is engaged in armed conflict on 1 May 2011. When does that conflict end? No answer to that gives the stored date: it is later than 1 May 2011. The period alone was counted, and the clause by which an armed conflict',
    );
    expect(words(stdout)).toContain('1 leaves such a question open, and its date follows on no answer to it');
  });

  it('asks whether there is a conflict where the table does not say, and says what cannot be said', async () => {
    const { exit, stdout } = await notice('2011-06-01', '');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      '2011-06-01 stored, and it is open what follows (article 11(1)). Is the State engaged in armed conflict on 1 May 2011? If so, its denunciation takes effect only when that conflict ends. Until that is known, nobody can say if the stored date is right.',
    );
    expect(words((await notice('2011-04-01', '')).stdout)).toContain(
      'No answer to that gives the stored date: 1 May 2011 if the State is not engaged in armed conflict on that day; otherwise a later day.',
    );
    expect((await notice('2011-05-01', '')).exit).toBe(0);
    expect((await notice('2011-05-01', 'none')).exit).toBe(0);
  });
});

describe('the length of a report', () => {
  const many = csv(...Array.from({ length: 1240 }, () => SECOND));
  const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('  line '));

  it('is a hundred findings, and the number of the others', async () => {
    const { exit, stdout } = await audit(many);
    expect(exit).toBe(1);
    expect(linesOf(stdout).length).toBe(100);
    expect(words(stdout)).toContain('and 1,140 more: --all lists them, and --json and --csv have them all.');
    expect(stdout).toContain('\n1,240 findings.\n');
  });

  it('says of a single one more where it is', async () => {
    const { stdout } = await audit(csv(...Array.from({ length: 101 }, () => SECOND)));
    expect(words(stdout)).toContain('and 1 more: --all lists it, and --json and --csv have every one.');
  });

  it('counts over several treaties, and names no treaty of which nothing is listed', async () => {
    const rows = (id: string) => withTreaty(id, many).split('\n');
    const all = [...rows('op-crc-sc'), ...rows('op-crc-ac').slice(1)].join('\n');
    const { stdout } = await runTreaty(['audit', '--register', '-'], { stdin: all });
    expect(linesOf(stdout).length).toBe(100);
    expect(stdout).not.toMatch(/^op-crc-ac$/m);
  });

  it('is all of them where they are asked for, and always in JSON', async () => {
    let stdout = '';
    const stdin = async function* () {
      yield new TextEncoder().encode(many);
    };
    const write = (text: string) => {
      stdout += text;
    };
    const streams = { stdin, stdout: { write }, stderr: { write }, env: {}, now: () => 0 };
    expect(await run(['audit', 'op-crc-sc', '--register', '-', '--all'], streams, '0.0.0-test')).toBe(1);
    expect(linesOf(stdout).length).toBe(1240);
    expect(stdout).not.toContain(' more: ');
    expect(JSON.parse((await audit(many, '--json')).stdout).findings.length).toBe(1240);
  });
});

describe('the page on audits', () => {
  const { text } = readProjectFile('docs/audit.md');
  const [, table = ''] = /^```csv file=mine\.csv\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const [, command = '', printed = ''] = /^```console\n\$ treaty (.*)\n([\s\S]*?)^```$/m.exec(text) ?? [];

  it('has a table and its report', async () => {
    const path = keepFile('mine.csv', table);
    const args = command.split(' ').map((arg) => (arg === 'mine.csv' ? path : arg));
    const { exit, stdout, stderr } = await runTreaty(args);
    expect([exit, stderr]).toEqual([1, '']);
    expect(stdout.replace(path, 'mine.csv')).toBe(printed);
  });

  it('has every column under every name by which it is read, and no other', () => {
    const section = text.slice(text.indexOf('## Columns'), text.indexOf('## Verdicts'));
    const rows = [...section.matchAll(/^\| (`[^|]*`) \| ([^|]*)\|/gm)];
    const heads = rows.flatMap(([, names = '', others = '']) =>
      [...`${names} ${others}`.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    const known = new Set<string>();
    for (const name of heads) {
      // Beside none of its own meaning.
      const reads = [[], ['iso3'], ['kind'], ['date']].map((left) =>
        parsePublishedHeader({
          line: 1,
          cells: [name, ...['iso3', 'kind', 'date'].filter((each) => !left.includes(each))],
        }),
      );
      const read = reads.find(({ ok }) => ok);
      const [column] =
        read?.ok === true ? (Object.entries(read.value.columns).find(([, index]) => index === 0) ?? []) : [];
      expect([name, column === undefined]).toEqual([name, false]);
      if (column !== undefined) known.add(column);
    }
    // Those of a register, of which `effective` is read under another name, with the treaty, the code, the signature and the stored date.
    expect([known.size, new Set(heads).size]).toEqual([CSV_COLUMNS.length + 4, heads.length]);
  });

  it('explains every verdict and every reason', async () => {
    const { counts } = JSON.parse((await audit(csv(), '--json')).stdout);
    for (const word of [...Object.keys(counts.verdicts), ...Object.keys(counts.open)])
      expect(text).toContain(`\`${word}\``);
  });
});

describe('treaty audit --json', () => {
  it('is one document: each finding with its answer, and the counts', async () => {
    const { exit, stdout, stderr } = await audit(csv(ECUADOR, BENIN, SECOND), '--json');
    expect([exit, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'standard input',
      findings: [
        {
          line: 12,
          treaty: 'op-crc-sc',
          participant: 'ECU',
          kind: 'ratification',
          date: '2004-01-30',
          verdict: 'disagreed',
          stored: '2004-03-01',
          computed: '2004-02-29',
          days: 1,
          article: '14(2)',
          causes: ['overflow', 'other-month-end', 'one-day-late'],
          answer: { kind: 'determined', value: '2004-02-29', monthEndMattered: true },
        },
        { line: 14, participant: 'NOR', verdict: 'refused', article: '13(2)', refusal: { code: 'second-instrument' } },
      ],
      counts: {
        treaties: 1,
        rows: 13,
        verdicts: { agreed: 10, 'agreed-under-reading': 0, disagreed: 1, filled: 1, open: 0, refused: 1 },
        withoutDate: 0,
        findings: 2,
      },
    });
  });

  it('has no finding where there is none, and the proposals where they are asked for', async () => {
    expect(JSON.parse((await audit(csv(BENIN), '--json')).stdout).findings).toEqual([]);
    expect(JSON.parse((await audit(csv(BENIN), '--json', '--proposals')).stdout).findings).toMatchObject([
      { line: 12, verdict: 'filled', computed: '2005-02-28' },
    ]);
  });
});

describe('treaty audit --csv', () => {
  it('writes the table back, with five columns', async () => {
    const text = csv('"Ecuador",ratification,2004-01-30,2004-03-01', BENIN, SECOND, 'Cuba,signature,2000-10-13,');
    const { exit, stdout, stderr } = await audit(text, '--csv');
    expect([exit, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').filter((_, index) => index === 0 || index > 9)).toEqual([
      'participant,kind,date,effective,computed,verdict,days,article,cause',
      'Romania,ratification,2001-10-18,2002-01-18,2002-01-18,agreed,,14(1),',
      'Ecuador,ratification,2004-01-30,2004-03-01,2004-02-29,disagreed,1,14(2),overflow other-month-end one-day-late',
      'Benin,ratification,2005-01-31,,2005-02-28,filled,,14(2),',
      'Norway,ratification,2006-01-01,,,refused,,13(2),second-instrument',
      'Cuba,signature,2000-10-13,,,,,,',
      '',
    ]);
  });

  it('its own output read again comes out the same', async () => {
    const first = await audit(csv(ECUADOR, BENIN), '--csv');
    expect(await audit(first.stdout, '--csv')).toEqual(first);
  });

  it('keeps semicolons, further columns and cells with quotes', async () => {
    const text = [
      'state;action;date;effective;remark',
      'Norway;ratification;2001-10-02;;"says ""now; later"""',
      'Cuba;ratification;2001-09-25;;',
    ].join('\n');
    const { stdout } = await audit(text, '--csv');
    expect(stdout.split('\n')).toEqual([
      'state;action;date;effective;remark;computed;verdict;days;article;cause',
      'Norway;ratification;2001-10-02;;"says ""now; later""";;open;;14(1);',
      'Cuba;ratification;2001-09-25;;;;open;;14(1);',
      '',
    ]);
  });

  it('of many megabytes comes out whole, and leaves no temporary file', async () => {
    const folder = dirname(keepFile('x.csv', ''));
    rmSync(join(folder, 'x.csv'));
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `Cuba,domestic-ratification,2000-10-13,,note ${index} of Côte d’Ivoire, as it is`,
    );
    const text = `participant,kind,date,effective,note\n${rows.map((row) => row.replace(/note .*$/, '"$&"')).join('\n')}\n`;
    const { exit, stdout } = await audit(text, '--csv');
    expect(exit).toBe(0);
    expect(stdout.length).toBeGreaterThan(4_194_304);
    const lines = stdout.trimEnd().split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([
      60_001,
      'Cuba,domestic-ratification,2000-10-13,,"note 59999 of Côte d’Ivoire, as it is",,,,,',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('treaty audit without a treaty', () => {
  const register = (text: string, ...args: readonly string[]) =>
    runTreaty(['audit', ...args, '--register', '-'], { stdin: text });

  it('takes each treaty from the column', async () => {
    const { exit, stdout } = await register(
      `${withTreaty('op-crc-sc', csv(ECUADOR))}\ncrc,Norway,ratification,1991-01-08,`,
    );
    expect(exit).toBe(1);
    expect(stdout).toContain('standard input: 12 rows of 2 treaties.');
    expect(stdout).toMatch(/^op-crc-sc\n {2}line 12 {2}Ecuador/);
  });

  it('takes it from a folder of definitions before the catalogue', async () => {
    const folder = dirname(await keepOwnTreaty());
    const text = `${withTreaty('my-treaty', csv(ECUADOR))}\n${withTreaty('op-crc-sc', csv()).split('\n').slice(1).join('\n')}`;
    const { exit, stdout } = await register(text, folder);
    expect(exit).toBe(1);
    expect(stdout).toContain('21 rows of 2 treaties.');
    expect(stdout).toMatch(/^my-treaty\n/);
  });

  it('a definition of the folder with a mistake ends with 2 and names its file', async () => {
    const folder = join(dirname(keepFile('x.csv', '')), 'own');
    mkdirSync(folder);
    writeFileSync(join(folder, 'own.json'), '{"id": "own"}');
    const { exit, stdout, stderr } = await register(withTreaty('own', csv()), folder);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(join(folder, 'own.json'));
  });

  it('says so where the table has no such column', async () => {
    const { exit, stdout, stderr } = await register(csv());
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`standard input:1: The column “treaty” is missing, and no treaty is named for the whole table.
    Name the treaty of the table, such as: treaty audit op-crc-sc --register FILE
Nothing was read.
`);
  });

  it('names the nearest id of an unknown treaty, and refuses one that comes back', async () => {
    const header = 'treaty,participant,kind,date,effective';
    const row = ',Norway,ratification,2001-10-02,';
    const { exit, stdout, stderr } = await register(
      [header, `op-crc-sd${row}`, `crc${row}`, `op-crc-sc${row}`, `crc${row}`].join('\n'),
    );
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`standard input:2: “op-crc-sd” is no treaty known here.
    Write “op-crc-sc”.
standard input:5: The treaty “crc” has another row above, in line 3. Its dates depend on all of its rows.
    Sort the table by the column “treaty”, so that the rows of one treaty stand together.
Nothing was read.
`);
  });
});

describe('treaty audit, of bad input', () => {
  it.each([[[]], [['--csv']]])(
    'lists every issue with its line and what to do, ends with 2 and prints nothing: %j',
    async (args) => {
      const { exit, stdout, stderr } = await audit(
        csv(
          'Equador,ratification,2004-01-30,2004-03-01',
          'Benin,ratifcation,2005-01-31,',
          'Cuba,ratification,2001-02-31,2002.1.18',
        ),
        ...args,
      );
      expect([exit, stdout]).toEqual([2, '']);
      for (const place of [':12:1 (participant): “Equador”', ':13:2 (kind): “ratifcation”', ':14:3', ':14:4'])
        expect(stderr).toContain(`standard input${place}`);
      expect(stderr).toContain('Write “ratification”.');
      expect(stderr.endsWith('Nothing was read.\n')).toBe(true);
    },
  );

  it('a column that is missing, an empty file, another format', async () => {
    expect((await audit('participant,date\n')).stderr).toContain('The column “kind” is missing.');
    expect((await audit('')).stderr).toContain('The file is empty.');
    const mixed = Uint8Array.of(...new TextEncoder().encode('participant,kind,dâte\nC'), 0xf4, 0x74, 0x65);
    const { exit, stderr } = await runTreaty(['audit', 'op-crc-sc', '--register', '-'], { stdin: mixed });
    expect(exit).toBe(2);
    expect(stderr).toContain('standard input:2:2');
  });

  it('a file that is not there, a treaty that is not there, two forms at once, standard input twice, no table', async () => {
    const cases = [
      [['audit', 'op-crc-sc', '--register', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
      [['audit', 'op-crc-sd', '--register', '-'], 'Did you mean “op-crc-sc”?'],
      [['audit', 'op-crc-sc', '--register', '-', '--json', '--csv'], 'Give one of them.'],
      [['audit', '-', '--register', '-'], 'Standard input is either the treaty or the table.'],
      [['audit', 'op-crc-sc'], '--register'],
    ] as const;
    for (const [args, says] of cases) {
      const { exit, stdout, stderr } = await runTreaty(args, { stdin: csv() });
      expect(exit).toBe(2);
      expect(`${stdout}${stderr}`).toContain(says);
    }
  });
});

describe('the bar of treaty audit', () => {
  it.each([true, false])('is drawn on a terminal alone, and taken away: %s', async (isTTY) => {
    let [stdout, stderr, moment] = ['', '', 0];
    const path = keepFile('mine.csv', csv());
    const exit = await run(
      ['audit', 'op-crc-sc', '--register', path],
      {
        stdin: async function* () {},
        stdout: {
          write: (text) => {
            stdout += text;
          },
        },
        stderr: {
          write: (text) => {
            stderr += text;
          },
          isTTY,
          columns: 80,
        },
        env: {},
        now: () => {
          moment += 500;
          return moment;
        },
      },
      '0',
    );
    expect([exit, stdout.split('\n')[0]]).toEqual([0, `${path}: 10 rows of 1 treaty.`]);
    if (isTTY) expect(stderr).toMatch(/10 rows, \d+ a second/);
    else expect(stderr).toBe('');
  });
});

describe('treaty audit, of a table without States that have ceased to exist', () => {
  // CERD, article 19(1): the thirtieth day after the twenty-seventh instrument, of 5 December 1968, is 4 January 1969.
  const acts = findRecord('cerd')?.acts ?? [];
  const founder = ({ kind, on }: (typeof acts)[number]) => on <= '1968-12-05' && kind !== 'signature';
  const lines = acts
    .filter(({ participant }) => participant !== 'CSK' && participant !== 'YUG')
    .map((act) => `${act.participant},${act.kind},${act.on},${founder(act) ? '1969-01-04' : ''}`);
  const table = ['participant,kind,date,effective', ...lines].join('\n');
  const auditCerd = (...args: readonly string[]) =>
    runTreaty(['audit', 'cerd', '--register', '-', ...args], { stdin: table });

  it('agrees with the right dates, names the States, and says that their instruments count', async () => {
    const { stdout } = await auditCerd();
    expect(words(stdout)).toContain(
      "Not in the table: Czechoslovakia (former) and Yugoslavia (former), States that ceased to exist. Their instruments count all the same; what the catalogue's record has of them was taken beside the rows.",
    );
    const { counts, fromRecord } = JSON.parse((await auditCerd('--json')).stdout);
    expect(fromRecord).toEqual([{ treaty: 'cerd', participants: ['CSK', 'YUG'] }]);
    // Twenty-seven less the two.
    expect(counts.verdicts).toMatchObject({ agreed: 25, disagreed: 0 });
  });

  it('takes nothing from the record for a definition of its own, even one of the same id', async () => {
    const path = keepFile('cerd.json', (await runTreaty(['show', 'cerd', '--json'])).stdout);
    const { stdout } = await runTreaty(['audit', path, '--register', '-'], { stdin: table });
    expect(stdout).not.toContain('Not in the table');
  });
});
