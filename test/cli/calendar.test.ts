import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { readJson, runTreaty } from './run-treaty.ts';

const ASKED = ['--as-of', '2026-01-31'] as const;

/** The lines of a calendar, those that were folded put together. */
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

const daysOf = (text: string): readonly string[] => unfold(text).filter((line) => line.startsWith('DTSTART'));

describe('treaty calendar', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // OP-CRC-SC 14(1): 18 January 2002 for Norway; 12(1): two years later its first report.
  it('writes the dates of one treaty for one participant', async () => {
    const { exit, stdout, stderr } = await runTreaty(['calendar', 'op-crc-sc', '--participant', 'Norway', ...ASKED]);
    expect(exit).toBe(0);
    expect(daysOf(stdout)).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20020118', 'DTSTART;VALUE=DATE:20040118']),
    );
    expect(unfold(stdout)).toContain('SUMMARY;LANGUAGE=en:OP-CRC-SC: Norway: last day for report 1');
    expect(stdout).not.toContain('Ireland');
    const count = stdout.split('BEGIN:VEVENT').length - 1;
    expect(stderr).toContain(`${count} events were written.\n`);
  });

  it('takes of the whole catalogue the treaties that a State has signed or joined, and says which have no record', async () => {
    const args = ['calendar', '--participant', 'Norway', '--kinds', 'entries', '--from', '2013-01-01', ...ASKED];
    const { exit, stdout } = await runTreaty(args);
    expect(exit).toBe(0);
    // Paris Agreement 21(1), and the Nagoya Protocol 33(1), in force for its first Parties on 12 October 2014.
    const events = unfold(stdout);
    expect(events).toContain('UID:paris.party-from.NOR@final-clauses');
    expect(events).toContain('UID:nagoya.party-from.NOR@final-clauses');
    // Norway has done nothing under the protocol of the Council of Europe that it never joined; of what it has joined, no other State is named.
    const uids = events.filter((line) => line.startsWith('UID:'));
    expect(uids.filter((uid) => !/\.(?:NOR|-)[.@]/.test(uid))).toEqual([]);
  });

  it('says in six languages what each event is, under the same UIDs', async () => {
    const read = async (language: string) =>
      unfold((await runTreaty(['calendar', 'op-crc-sc', '--participant', 'NOR', '--lang', language, ...ASKED])).stdout);
    const all = await Promise.all(LANGUAGES.map(read));
    const pick = (word: string) => all.map((lines) => lines.filter((line) => line.startsWith(word)).join('\n'));
    expect(new Set(pick('UID:')).size).toBe(1);
    expect(new Set(pick('DTSTART')).size).toBe(1);
    expect(new Set(pick('SUMMARY')).size).toBe(LANGUAGES.length);
    expect(new Set(pick('CATEGORIES')).size).toBe(LANGUAGES.length);
  });

  it('writes a new file, and none over another', async () => {
    const file = join(folder, 'norway.ics');
    const args = ['calendar', 'op-crc-sc', '--participant', 'NOR', '-o', file, ...ASKED];
    expect(await runTreaty(args)).toMatchObject({ exit: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect((await runTreaty(args)).exit).toBe(2);
  });

  it('reads the file before, whose events stay as they were; and says that others are left out', async () => {
    const file = join(folder, 'before.ics');
    const args = ['calendar', 'op-crc-sc', '--participant', 'IRL'];
    const { stdout } = await runTreaty([...args, ...ASKED]);
    const foreign = 'BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTART;VALUE=DATE:20200101\r\nEND:VEVENT\r\n';
    writeFileSync(file, stdout.replace('END:VCALENDAR', `${foreign}END:VCALENDAR`));
    const next = await runTreaty([...args, '--previous', file, '--as-of', '2026-02-01']);
    expect(next.stdout).toBe(stdout);
    expect(next.stderr).toContain('1 event is not of “treaty calendar” and was left out.');
  });

  it('gives the events as data, each with its text, and how far each record reaches', async () => {
    const { events, records } = await readJson([
      'calendar',
      'op-crc-sc',
      '--participant',
      'AFG',
      '--kinds',
      'entries',
      '--from',
      '2002-01-19',
      '--json',
      ...ASKED,
    ]);
    // Acceded on 19 September 2002: one month later (14(2)).
    expect(events).toMatchObject([
      {
        uid: 'op-crc-sc.party-from.AFG@final-clauses',
        name: 'party-from',
        kind: 'entries',
        on: '2002-10-19',
        article: '14(2)',
        status: 'confirmed',
        what: { code: 'event.party-from', text: 'In force for Afghanistan' },
      },
    ]);
    expect(records).toMatchObject([{ treaty: 'op-crc-sc', endsOn: '2026-02-02' }]);
  });

  it('stamps with the day that is given', async () => {
    const { stdout } = await runTreaty(['calendar', 'op-crc-sc', '--stamped-on', '2026-03-01', ...ASKED]);
    expect(new Set(unfold(stdout).filter((line) => line.startsWith('DTSTAMP')))).toEqual(
      new Set(['DTSTAMP:20260301T000000Z']),
    );
  });

  it.each([
    ['a kind that there is not', ['op-crc-sc', '--kinds', 'entries,all'], /“all”/],
    [
      'a first day after the last',
      ['op-crc-sc', '--from', '2026-02-01', '--to', '2026-01-31'],
      /2026-02-01.*2026-01-31/,
    ],
    ['a treaty that is named twice', ['op-crc-sc', 'OP-CRC-SC'], /op-crc-sc/],
    ['a record for several treaties', ['crc', 'paris', '--register', 'mine.csv'], /--register/],
    ['an unknown State', ['crc', '--participant', 'Norwey'], /Norway/],
  ])('refuses %s', async (_, args, says) => {
    const { exit, stdout, stderr } = await runTreaty(['calendar', ...args]);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
  });

  it('refuses data beside a file before, a file or a stamp, which data have not', async () => {
    for (const option of ['--previous', '-o', '--stamped-on']) {
      const { exit, stdout } = await runTreaty(['calendar', 'crc', '--json', option, '2026-01-31']);
      expect(exit).toBe(2);
      expect(JSON.parse(stdout).issues[0].code).toBe('usage.conflicting-options');
    }
  });

  it('refuses as the file before what is no calendar, and a calendar that was damaged', async () => {
    const file = join(folder, 'damaged.ics');
    const args = ['calendar', 'op-crc-sc', '--previous', file, ...ASKED];
    writeFileSync(file, 'participant,kind,date\n');
    expect(await runTreaty(args)).toMatchObject({ exit: 2, stderr: expect.stringContaining('is no calendar') });
    const { stdout } = await runTreaty(['calendar', 'op-crc-sc', ...ASKED]);
    writeFileSync(file, stdout.replace(/DTSTART[^\r]*\r\n/, ''));
    const { exit, stderr } = await runTreaty(args);
    expect(exit).toBe(2);
    expect(stderr).toContain('op-crc-sc.opening.-@final-clauses');
  });
});
