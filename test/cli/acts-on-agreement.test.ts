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
