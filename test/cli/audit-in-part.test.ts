import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { widthOf } from '../../src/cli/output/set-lines.ts';
import { LANGUAGES } from '../../src/wording.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002. Panama is left out, so that
// the tenth of the table is that of the Holy See of 24 October 2001: 24 January 2002.
const WITHOUT_PANAMA = [
  'participant,kind,date,effective',
  ...FIRST_TEN.filter((row) => !row.startsWith('Panama')),
  'Holy See,ratification,2001-10-24,2002-01-18',
  'Belarus,accession,2002-01-23,2002-02-23',
].join('\n');

// Basel 25(1): the ninetieth day after the twentieth deposit; 5 February 1992 and 90 days are 5 May 1992.
const PART_OF_BASEL = [
  'participant,kind,date,effective',
  'Argentina,ratification,1991-06-27,1992-05-05',
  'Australia,accession,1992-02-05,1992-05-05',
  'Chile,ratification,1992-08-11,1992-11-09',
].join('\n');

// Article 14(2): one month after 31 January 2005 is 28 February.
const BENIN_ALONE = ['participant,kind,date,effective', 'Benin,ratification,2005-01-31,2005-03-03'].join('\n');

const audit = (treaty: string, table: string, ...args: readonly string[]) =>
  runTreaty(['audit', treaty, '--register', '-', ...args], { stdin: table });

describe('treaty audit, of a table that has lost an instrument', () => {
  it('gives one finding, which names the instrument, the date by the table and the one of the catalogue', async () => {
    const { exit, stdout } = await audit('op-crc-sc', WITHOUT_PANAMA);
    expect(exit).toBe(1);
    expect(stdout).toBe(`op-crc-sc
  The table as a whole: 10 stored dates follow if the treaty is in force on
  2002-01-18. By the acts of the table it is in force on 2002-01-24, by the
  catalogue’s record on 2002-01-18. The table lacks what the catalogue’s record
  has: Panama: ratification, 9 February 2001.

standard input: 11 rows of 1 treaty.
   1  with the computed date
  10  with the date that follows from another date of the treaty itself
1 finding.
`);
  });

  it('gives it as data, with its text', async () => {
    const { treatyDates, findings, counts } = JSON.parse((await audit('op-crc-sc', WITHOUT_PANAMA, '--json')).stdout);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ findings: 1, verdicts: { agreed: 1, 'agreed-under-treaty-date': 10 } });
    expect(treatyDates).toMatchObject([
      {
        treaty: 'op-crc-sc',
        computed: '2002-01-24',
        stored: '2002-01-18',
        recorded: '2002-01-18',
        rows: 10,
        missing: [{ participant: 'PAN', kind: 'ratification', on: '2001-02-09' }],
        why: {
          code: 'why.treaty-date.missing',
          text: 'The table lacks what the catalogue’s record has: Panama: ratification, 9 February 2001.',
        },
      },
    ]);
  });

  it('compares a row alone under the date of the record', async () => {
    const { exit, stdout } = await audit('op-crc-sc', BENIN_ALONE);
    expect(exit).toBe(1);
    const says = words(stdout);
    expect(says).toContain('no stored date follows, not even if the treaty is in force on 2002-01-18.');
    expect(says).toContain('By the acts of the table it is not in force, by the catalogue’s record on 2002-01-18.');
    expect(says).toContain('2005-03-03 stored, 2005-02-28 computed (article 14(2)): 3 days too late.');
    expect(says).toContain('2 findings.');
  });

  it('marks the rows in the table that it writes', async () => {
    const { stdout } = await audit('op-crc-sc', WITHOUT_PANAMA, '--csv');
    const lines = stdout.split('\n');
    expect(lines[9]).toBe('Romania,ratification,2001-10-18,2002-01-18,2002-01-18,agreed-under-treaty-date,,14(1),');
    expect(lines[11]).toBe('Belarus,accession,2002-01-23,2002-02-23,2002-02-23,agreed,,14(2),');
  });

  it.each(LANGUAGES)('says it in %s in 80 columns', async (language) => {
    for (const [treaty, table] of [
      ['op-crc-sc', WITHOUT_PANAMA],
      ['basel', PART_OF_BASEL],
      ['op-crc-sc', BENIN_ALONE],
    ] as const) {
      const { exit, stdout } = await audit(treaty, table, '--lang', language);
      expect(exit).toBe(1);
      expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    }
  });
});

describe('treaty audit --in-force-on', () => {
  it('agrees with every date of a part where the date of the treaty is known', async () => {
    const { exit, stdout } = await audit('basel', PART_OF_BASEL, '--in-force-on', '1992-05-05');
    expect(exit).toBe(0);
    expect(stdout).toBe(`basel
  Not in the table: Czechoslovakia (former), a State that ceased to exist. Its
  instruments count all the same; what the catalogue's record has of it was
  taken beside the rows.

standard input: 3 rows of 1 treaty.
  3  with the computed date
Nothing to report.
`);
  });

  it('says that the date is known in the way to it', async () => {
    const { stdout } = await audit('basel', PART_OF_BASEL, '--in-force-on', '1992-05-06', '--steps');
    expect(words(stdout)).toContain('Known date: 6 May 1992.');
  });

  it('is of one treaty: where none is named it is refused', async () => {
    const path = keepFile('all.csv', 'treaty,participant,kind,date,effective\n');
    const { exit, stderr } = await runTreaty(['audit', '--register', path, '--in-force-on', '1992-05-05']);
    expect([exit, stderr]).toEqual([
      2,
      '--in-force-on is the date of one treaty. Name that treaty before --register.\n',
    ]);
  });
});

describe('treaty conformance, of a table that has lost an instrument', () => {
  it('has a date that is not explained', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'registers-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'op-crc-sc.csv'), WITHOUT_PANAMA);
    const { exit, stdout } = await runTreaty(['conformance', folder]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^op-crc-sc +2002-01-24 +- +1 +0 +10 +0 +0$/m);
    expect(words(stdout)).toContain('The table lacks what the catalogue’s record has: Panama');
    expect(words(stdout)).toContain('1 date not explained.');
    const { treaties } = JSON.parse((await runTreaty(['conformance', folder, '--json'])).stdout);
    expect(treaties).toMatchObject([{ explained: false, treatyDate: { stored: '2002-01-18', rows: 10 } }]);
  });
});
