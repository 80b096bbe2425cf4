import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

describe('a treaty on the command line', () => {
  it.each([
    ['OP-CRC-SC', 'op-crc-sc'],
    ['IV-11-c', 'op-crc-sc'],
    ['Accord de Paris', 'paris'],
    ['rome', 'rome-statute'],
  ])('is found by any of its names, with its record: %s', async (name, id) => {
    const [asked, byId] = await Promise.all([readJson(['status', name]), readJson(['status', id])]);
    expect(asked.treaty).toBe(id);
    expect(asked).toEqual(byId);
  });

  it.each([
    [
      '27531',
      '“27531” stands for more than one treaty of the catalogue. Give the id of the one that is meant: crc, op-crc-ac or op-crc-sc.',
    ],
    [
      'vienna convention',
      'Its words occur in the names of: vclt (VCLT), vcssrt (VCSSRT), vienna-ozone (Vienna Convention (ozone)) and vclt-io (VCLTIO).',
    ],
    ['protocol', 'Its words occur in the names of 22 treaties. “treaty list protocol” lists them.'],
    ['Roterdam Convention', 'Did you mean “rotterdam”?'],
    ['other.json', 'other.json: there is no such file.'],
  ])('is asked for where several fit, or none: %s', async (name, says) => {
    const { exit, stdout, stderr } = await runTreaty(['status', name]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  it.each(['Singapore Convention', 'Geneva Convention', 'CMS', 'Norway'])('is not guessed: %s', async (name) => {
    const { exit, stderr } = await runTreaty(['status', name]);
    expect(exit).toBe(2);
    expect(words(stderr).trim()).toBe(
      `“${name}” is neither a treaty of the catalogue nor a file. “treaty list” shows the catalogue.`,
    );
  });

  it('is a file where a file has that name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'named-'));
    const path = join(folder, 'rome');
    writeFileSync(path, '{}');
    const { exit, stderr } = await runTreaty(['show', path]);
    rmSync(folder, { recursive: true });
    expect(exit).toBe(2);
    expect(stderr).toContain(`${path}:`);
  });

  it('gives its record to an audit under another of its names', async () => {
    const table = 'participant,kind,date,effective\nNorway,ratification,2001-10-02,2002-01-18\n';
    const [named, byId] = await Promise.all(
      ['OP-CRC-SC', 'op-crc-sc'].map((name) => runTreaty(['audit', name, '--register', '-'], { stdin: table })),
    );
    expect(named).toEqual(byId);
  });
});

describe('treaty list', () => {
  it('shows of each treaty its date, its Parties and where its record ends', async () => {
    const all = await readJson(['list']);
    expect(all.length).toBeGreaterThan(70);
    // OP-CRC-SC: in force three months after the tenth deposit, 18 October 2001; the record ends on 2 February 2026.
    expect(all.find((each: { id: string }) => each.id === 'op-crc-sc')).toMatchObject({
      endsOn: '2026-02-02',
      inForceOn: '2002-01-18',
      parties: 178,
    });
    const { stdout } = await runTreaty(['list', 'OP-CRC-SC']);
    expect(stdout).toMatch(/^Id +Title +In force +Parties +Record ends\nop-crc-sc .* 2002-01-18 +178 +2026-02-02\n/);
  });

  it('shows only those in which the words occur, wherever', async () => {
    const ids = async (...asked: string[]) => (await readJson(['list', ...asked])).map(({ id }: { id: string }) => id);
    expect(await ids('ozone')).toEqual(['vienna-ozone', 'montreal-protocol', 'kigali-amendment-ozone']);
    expect(await ids('labour', 'office')).toEqual(['ilo-c155', 'ilo-c182']);
    expect(await ids('XVIII-12-a')).toEqual(['untoc-trafficking']);
    expect(await ids('Singapore')).toEqual([]);
  });

  it('says where no treaty has them', async () => {
    const { exit, stdout } = await runTreaty(['list', 'Singapore']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('No treaty of the catalogue has “Singapore” in its id');
  });
});
