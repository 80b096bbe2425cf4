import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '../../src/wording.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { runTreaty } from './run-treaty.ts';

/** Clears the screen, goes back to the beginning of the line, turns the direction of what follows; in one byte and in two. */
const HOSTILE = '\u001b[2J\r\u202eNorway\u009b31m';
const OBEYED = /[^\P{Cc}\t\n]|[\u202a-\u202e]/u;

function keepFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'obeyed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('what treaty prints', () => {
  const typed: readonly (readonly string[])[] = [
    [HOSTILE],
    ['status', HOSTILE],
    ['show', HOSTILE],
    ['list', HOSTILE],
    ['date', 'op-crc-sc', HOSTILE],
    ['date', 'op-crc-sc', 'Norway', '--deposited', HOSTILE],
    ['bound', 'op-crc-sc', 'Norway', HOSTILE],
    ['reports', 'op-crc-sc', HOSTILE],
    ['amendment', 'op-crc-sc', HOSTILE],
    ['latest', 'op-crc-sc', '--in-force-by', HOSTILE],
    ['what-if', 'op-crc-sc', '--act', `${HOSTILE},ratification,2027-01-01`],
    ['what-if', 'op-crc-sc', '--act', HOSTILE],
    ['machine', 'op-crc-sc', '--amendment', HOSTILE],
    ['status', 'op-crc-sc', '--register', HOSTILE],
    ['status', 'op-crc-sc', '--as-of', HOSTILE],
    ['status', 'op-crc-sc', `--${HOSTILE}`],
    ['status', 'op-crc-sc', '--lang', HOSTILE],
    ['check', HOSTILE],
    ['check', HOSTILE, '--treaty', HOSTILE],
    ['audit', HOSTILE, '--register', '-'],
    ['conformance', HOSTILE],
    ['simulate', 'op-crc-sc', HOSTILE],
    ['simulate', 'op-crc-sc', '-', '--out', `/${HOSTILE}/x`],
  ];

  it.each(typed)('has nothing of a command line that a terminal obeys: %j %j %j %j', async (...args) => {
    for (const json of [[], ['--json']]) {
      for (const language of LANGUAGES) {
        const asked = args.includes('--lang') ? args : [...args, '--lang', language];
        const { stdout, stderr } = await runTreaty([...asked, ...json]);
        expect([OBEYED.exec(stdout), OBEYED.exec(stderr)]).toEqual([null, null]);
      }
    }
  });

  it('has nothing of the name of a file that a terminal obeys', async () => {
    const folder = join(keepFolder(), HOSTILE.replaceAll('/', ''));
    mkdirSync(folder);
    writeFileSync(join(folder, 'x.csv'), '');
    const table = join(folder, `${HOSTILE}.csv`);
    writeFileSync(table, 'participant,kind,date,effective\nNorway,ratification,2001-10-02,2001-01-18\n');
    const scenarios = join(folder, `${HOSTILE}s.csv`);
    writeFileSync(scenarios, 'participant,kind,date\nROU,accession,2027-01-01\n');
    const all = [
      ['conformance', folder],
      ['audit', folder, '--register', table],
      ['audit', 'op-crc-sc', '--register', table],
      ['audit', 'op-crc-sc', '--register', table, '--json'],
      ['check', table, '--treaty', 'op-crc-sc'],
      ['check', scenarios, '--treaty', 'op-crc-sc', '--json'],
      ['what-if', 'op-crc-sc', scenarios],
      ['what-if', 'op-crc-sc', scenarios, table],
      ['check', join(folder, 'x.csv')],
    ];
    for (const args of all) {
      const { stdout, stderr } = await runTreaty(args);
      expect([args[0], OBEYED.exec(stdout), OBEYED.exec(stderr)]).toEqual([args[0], null, null]);
      expect(stdout + stderr).not.toBe('');
    }
  });

  it.each(['title', 'shortTitle', 'id'])('has nothing of a definition that a terminal obeys: %s', async (key) => {
    const file = join(keepFolder(), 'own.json');
    for (const hostile of [HOSTILE, 'a\rb', 'a\u202eb']) {
      writeFileSync(file, JSON.stringify({ ...opCrcSc, [key]: hostile }));
      for (const args of [
        ['check', file],
        ['show', file],
        ['check', file, '--json'],
      ]) {
        const { exit, stdout, stderr } = await runTreaty(args);
        expect([exit, OBEYED.exec(stdout), OBEYED.exec(stderr)]).toEqual([2, null, null]);
        if (key !== 'id') expect(stdout + stderr).toMatch(/control|direction/);
      }
    }
  });
});
