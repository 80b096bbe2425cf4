import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

describe('the acceptance of an amendment that is a treaty of its own', () => {
  it.each([
    ['what-if', 'basel', 'basel-ban'],
    ['what-if', 'kyoto', 'doha-amendment'],
    ['what-if', 'montreal-protocol', 'kigali-amendment-ozone'],
    ['notification', 'basel', 'basel-ban'],
  ])('treaty %s %s sends to %s, with the line to type', async (command, treaty, amendment) => {
    const { exit, stderr } = await runTreaty([
      command,
      treaty,
      '--act',
      `amendment-acceptance Japan 2027-01-31 amendment=${amendment}`,
    ]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(
      `The amendment ${amendment} is a treaty of its own here. Write “treaty ${command} ${amendment} --act "acceptance JPN 2027-01-31"”.`,
    );
  });

  it('treaty record add does so too, and writes nothing', async () => {
    const file = keepFile('basel.csv', 'participant,kind,date,amendment\nJPN,accession,1993-09-17,\n');
    const act = 'amendment-acceptance Japan 2027-01-31 amendment=basel-ban';
    const { exit, stderr } = await runTreaty(['record', 'add', 'basel', '--register', file, '--act', act]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(
      'Write “treaty record add basel-ban --register FILE --act "acceptance JPN 2027-01-31"”.',
    );
  });

  it('under that treaty it is bound on the ninetieth day after its acceptance: 31 January 2027 + 90 days (Basel 17(5))', async () => {
    const { effect } = await readJson(['notification', 'basel-ban', '--act', 'acceptance Japan 2027-01-31']);
    expect(JSON.stringify(effect)).toContain('"2027-05-01"');
  });

  it('an amendment of the register itself stays one, whatever its id', async () => {
    const rows = 'participant,kind,date,amendment\nJPN,accession,1993-09-17,\n';
    const file = keepFile('basel.csv', rows);
    const act = 'amendment-acceptance Japan 2027-01-31 amendment=another';
    const { exit } = await runTreaty(['what-if', 'basel', '--register', file, '--act', act]);
    expect(exit).toBe(1);
  });
});

describe('an act on such an amendment in a register, or a scenario', () => {
  const rows = (row: string) => `participant,kind,date,amendment\nJPN,accession,1993-09-17,\n${row}\n`;

  it.each([
    ['basel', 'basel-ban', 'basel-ban'],
    ['kyoto', 'doha-amendment', 'doha-amendment'],
    ['montreal-protocol', 'kigali-amendment-ozone', 'kigali-amendment-ozone'],
    ['crc', 'crc-art43-2-amendment', 'crc-art43-2-amendment'],
    // As the record of the catalogue names it, in a register without its proposal.
    ['crc', 'article-43-2', 'crc-art43-2-amendment'],
  ])('treaty check of a register of %s with %s names %s, with the line to type', async (treaty, amendment, entry) => {
    const file = keepFile('mine.csv', rows(`JPN,amendment-acceptance,2023-06-12,${amendment}`));
    const { exit, stdout } = await runTreaty(['check', file, '--treaty', treaty]);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      `The amendment ${entry} is a treaty of its own here: an act about it is an act under that treaty. ` +
        `Write “treaty record add ${entry} --register FILE --act "acceptance JPN 2023-06-12"”.`,
    );
    expect(words(stdout)).not.toContain('had been proposed');
  });

  it('is sent to what is known of that treaty where it is no acceptance', async () => {
    const file = keepFile('mine.csv', rows(',amendment-adoption,1995-09-22,basel-ban'));
    const { stdout } = await runTreaty(['check', file, '--treaty', 'basel']);
    expect(words(stdout)).toContain('Write “treaty status basel-ban”.');
  });

  it('is said of every command that says which acts have no effect', async () => {
    const file = keepFile('mine.csv', rows('JPN,amendment-acceptance,2023-06-12,basel-ban'));
    const { stdout } = await runTreaty(['status', 'basel', '--register', file, '--as-of', '2024-01-01']);
    expect(words(stdout)).toContain('The amendment basel-ban is a treaty of its own here');
  });

  it('treaty simulate names it in the JSON', async () => {
    const file = keepFile(
      'scenarios.csv',
      'scenario,participant,kind,date,amendment\none,JPN,amendment-acceptance,2027-01-31,basel-ban\n',
    );
    const { exit, stdout } = await runTreaty(['simulate', 'basel', file, '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).refusals).toMatchObject([
      {
        code: 'unknown-amendment',
        reason: { code: 'reason.amendment-is-a-treaty', values: { amendment: 'basel-ban' } },
        remedy: { values: { command: 'treaty what-if basel-ban --act "acceptance JPN 2027-01-31"' } },
      },
    ]);
  });

  it('about another amendment that is not known stays refused as such', async () => {
    const file = keepFile('mine.csv', rows('JPN,amendment-acceptance,2023-06-12,another'));
    const { stdout } = await runTreaty(['check', file, '--treaty', 'basel']);
    expect(words(stdout)).toContain('No amendment “another” had been proposed by 12 June 2023.');
  });
});
