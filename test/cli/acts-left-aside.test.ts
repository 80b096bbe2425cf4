import { describe, expect, it } from 'vitest';
import { loadTreaty } from '../../src/catalogue.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002.
const TEN = [
  ...['Bangladesh,Ratification,06/09/2000', 'Panama,Ratification,09/02/2001', 'Andorra,Ratification,30/04/2001'],
  ...['Iceland,Ratification,09/07/2001', 'Kazakhstan,Ratification,24/08/2001', 'Sierra Leone,Ratification,17/09/2001'],
  ...['Cuba,Ratification,25/09/2001', 'Morocco,Ratification,02/10/2001', 'Norway,Ratification,02/10/2001'],
  'Romania,Ratification,18/10/2001',
].map((row) => `${row},18/01/2002`);
const SERIES = ['Participant,Action,Date of Notification/Deposit,Date of Effect', ...TEN];

describe('a withdrawal of which a list does not say what was withdrawn', () => {
  const path = () => keepFile('list.csv', [...SERIES, 'Cuba,Withdrawal,05/03/2010,'].join('\n'));

  it('leaves the State Party until that day, and not known from then on (article 14(1))', async () => {
    const statusOn = async (day: string) => {
      const { exit, stdout } = await runTreaty([
        ...['status', 'op-crc-sc', '--register', path(), '--as-of', day, '--json'],
      ]);
      const { participants } = JSON.parse(stdout);
      const standing = (code: string) =>
        participants.find(({ participant }: { participant: string }) => participant === code)?.status;
      return [exit, standing('CUB'), standing('NOR')];
    };
    expect(await statusOn('2010-03-04')).toEqual([0, 'party', 'party']);
    expect(await statusOn('2010-03-05')).toEqual([0, 'not-known', 'party']);
  });

  it('is named with its line and the reason by every command that reads the list, and stops none', async () => {
    for (const args of [
      ['convert', path()],
      ['status', 'op-crc-sc', '--register', path()],
      ['audit', 'op-crc-sc', '--register', path()],
      ['check', path(), '--treaty', 'op-crc-sc'],
    ]) {
      const { exit, stderr } = await runTreaty(args);
      expect([args[0], exit === 2, words(stderr)]).toEqual([
        args[0],
        false,
        expect.stringContaining(
          '1 withdrawal was left, because its row does not say what was withdrawn: line 12 (“Cuba: Withdrawal 05/03/2010”). From that day on it is not known whether the treaty binds the State.',
        ),
      ]);
    }
  });
});

describe('an act of an organisation that has no code', () => {
  const HEAD = 'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date\n';
  const ROWS = `${HEAD}Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28
African Intellectual Property Organization (OAPI),Beijing,,Accession,2015-11-13,2020-04-28
European Patent Organisation (EPO),Beijing,2012-10-05,,,
`;

  it('is left with its name and the reason, and stops nothing', async () => {
    const { exit, stdout, stderr } = await runTreaty(['convert', '-'], { stdin: ROWS });
    expect([exit, stdout]).toEqual([
      0,
      'participant,kind,date\nBWA,signature,2012-10-04\nBWA,ratification,2013-11-20\n',
    ]);
    expect(words(stderr)).toContain(
      '2 acts were left, because their organisations have no code: line 3 (“African Intellectual Property Organization (OAPI): Accession 2015-11-13”), line 4 (“European Patent Organisation (EPO): signature 2012-10-05”).',
    );
    const asJson = await runTreaty(['convert', '-', '--to', 'json'], { stdin: ROWS });
    expect(JSON.parse(asJson.stdout).completeness).toEqual({
      kind: 'unread',
      rows: 2,
      missing: [
        { acts: 'consents', since: '2015-11-13' },
        { acts: 'signatures', since: '2012-10-05' },
      ],
    });
  });

  it('is read where the treaty declares the organisation', async () => {
    const beijing = await loadTreaty('wipo-beijing');
    const { finalClauses } = beijing;
    const participants = [
      { code: 'organisation:oapi', name: 'African Intellectual Property Organization (OAPI)', article: '23' },
    ];
    const participation = { ...finalClauses.participation, participants };
    const mine = keepFile(
      'mine.json',
      JSON.stringify({ ...beijing, finalClauses: { ...finalClauses, participation } }),
    );
    const converted = await runTreaty(['convert', '-', '--treaty', mine], { stdin: ROWS });
    expect(converted.stdout).toContain('organisation:oapi,accession,2015-11-13\n');
    expect(words(converted.stderr)).toContain('1 act was left, because its organisation has no code: line 4');
  });

  it('is refused, as ever, where its name is misspelt', async () => {
    const { exit } = await runTreaty(['convert', '-'], { stdin: ROWS.replace('(OAPI)', '(OIPA)') });
    expect(exit).toBe(2);
  });
});

describe('treaty audit, of a published table of several treaties', () => {
  it('compares those whose clauses are known, and counts the rows of the others', async () => {
    const stdin = `Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date
Algeria,Paris,,Accession,1965-09-16,1966-03-01
Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28
Albania,Berne,1990-01-02,Accession,1993-12-06,1994-03-06
`;
    const { exit, stdout, stderr } = await runTreaty(['audit', '--register', '-', '--json'], { stdin });
    const { counts } = JSON.parse(stdout);
    expect([exit === 2, counts.rows, counts.ofOthers]).toEqual([false, 1, 2]);
    expect(stderr).toContain('2 rows of other treaties were left out.');
    const none = await runTreaty(['audit', '--register', '-'], { stdin: stdin.replace(/^Botswana.*\n/m, '') });
    expect([none.exit, words(none.stderr)]).toEqual([2, expect.stringContaining('“wipo-paris” is no treaty known')]);
  });
});
