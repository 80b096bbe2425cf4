import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwnTreaty } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { tenParties } from './ten-parties.ts';
import { words } from './words.ts';

/** Draws a statechart in Mermaid and finds the state that is marked as the present one. */
const presentOn = async (asOf: string, args: readonly string[], stdin?: string) => {
  const options = stdin === undefined ? {} : { stdin };
  const { exit, stdout, stderr } = await runTreaty(['machine', ...args, '--as-of', asOf], options);
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')[0]).toBe('stateDiagram-v2');
  const marked = [...stdout.matchAll(/^ {2}class (\w+) present$/gm)].map(([, name]) => name);
  expect(marked).toHaveLength(1);
  expect(stdout).toContain(` as ${marked[0]}\n`);
  return marked[0];
};

describe('treaty machine --json', () => {
  it('is treaty machine --format json, and goes with no other format', async () => {
    const args = ['machine', 'op-crc-sc', '--participant', 'Norway', '--as-of', '2001-10-02'];
    const { stdout } = await runTreaty([...args, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2001-10-02', admissible: { participant: 'NOR' } });
    expect(stdout).toBe((await runTreaty([...args, '--format', 'json'])).stdout);
    const both = await runTreaty([...args, '--json', '--format', 'svg']);
    expect([both.exit, both.stderr]).toEqual([2, '']);
    expect(JSON.parse(both.stdout)).toMatchObject({
      issues: [{ text: 'Give “--json” or “--format <format>”, not both.' }],
    });
  });
});

describe('treaty machine, in Mermaid', () => {
  it.each([
    ['2000-05-25', 'openForSignature'],
    ['2001-10-17', 'openForSignature'],
    ['2001-10-18', 'thresholdReached'],
    ['2002-01-17', 'thresholdReached'],
    ['2002-01-18', 'inForce'],
  ])('OP-CRC-SC on %s: %s (articles 13(1), 14(1))', async (asOf, state) => {
    expect(await presentOn(asOf, ['op-crc-sc'])).toBe(state);
  });

  it.each([
    ['1989-11-20', 'adopted'],
    ['1990-01-25', 'adopted'],
    ['1990-01-26', 'openForSignature'],
    ['1990-08-03', 'thresholdReached'],
    ['1990-09-02', 'inForce'],
  ])('the CRC on %s: %s (articles 46, 49(1))', async (asOf, state) => {
    expect(await presentOn(asOf, ['crc'])).toBe(state);
  });

  it.each([
    ['2000-06-12', 'outside'],
    ['2000-06-13', 'signatory'],
    ['2001-10-02', 'contracting'],
    ['2002-01-17', 'contracting'],
    ['2002-01-18', 'party'],
  ])('Norway on %s: %s (articles 13, 14(1))', async (asOf, state) => {
    expect(await presentOn(asOf, ['op-crc-sc', '--participant', 'Norway'])).toBe(state);
  });

  it.each([
    ['2026-03-14', 'party'],
    ['2026-03-15', 'denouncing'],
    ['2027-03-14', 'denouncing'],
    ['2027-03-15', 'formerParty'],
  ])('a Party whose denunciation came on 15 March 2026, on %s: %s (article 15(1))', async (asOf, state) => {
    const args = ['op-crc-sc', '--participant', 'NOR', '--register', '-'];
    expect(await presentOn(asOf, args, tenParties('NOR,denunciation,2026-03-15'))).toBe(state);
  });

  it('a State that has ceased to exist: the German Democratic Republic after 3 October 1990', async () => {
    expect(await presentOn('1990-10-02', ['crc', '--participant', 'East Germany'])).toBe('contracting');
    expect(await presentOn('1990-10-03', ['crc', '--participant', 'East Germany'])).toBe('ceased');
  });

  it.each([
    ['1995-04-17', 'filed'],
    ['1995-05-22', 'communicated'],
    ['1995-12-12', 'adopted'],
    ['1995-12-21', 'approved'],
    ['2002-11-17', 'approved'],
    ['2002-11-18', 'inForce'],
  ])('the amendment to CRC article 43(2) on %s: %s (article 50)', async (asOf, state) => {
    expect(await presentOn(asOf, ['crc', '--amendment', 'article-43-2'])).toBe(state);
  });
});

describe('treaty machine, as SVG', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [['op-crc-sc'], ['Adopted', 'Open for signature', 'Threshold reached', 'In force']],
    [
      ['op-crc-sc', '--participant', 'NOR'],
      ['Outside', 'Signatory', 'Contracting State', 'Party', 'Denouncing', 'Former Party', 'State no longer exists'],
    ],
    [
      ['crc', '--amendment', 'article-43-2'],
      ['Not proposed', 'Filed', 'Lapsed', 'Rejected', 'Approved', 'In force'],
    ],
  ])('treaty machine %j is well-formed, names its states, and needs no network', async (args, names) => {
    const fetch = vi.fn(() => Promise.reject(new Error('no network')));
    vi.stubGlobal('fetch', fetch);
    const { exit, stdout, stderr } = await runTreaty(['machine', ...args, '--format', 'svg']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('<?xml ')).toBe(true);
    expect(findFaultOfXml(stdout)).toBe('');
    for (const name of names) expect(stdout).toMatch(new RegExp(`<text[^>]*>${name}</text>`));
    // The present state alone is filled in green.
    expect(stdout.match(/fill="#14532d"/g)).toHaveLength(1);
    expect(fetch).not.toHaveBeenCalled();
    expect(stdout).not.toMatch(/href=|<script|<image|<style|url\(/i);
  });
});

/** Finds the first fault that keeps a text from being well-formed: an entity that XML does not know, or tags that do not pair. */
function findFaultOfXml(text: string): string {
  const entity = /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)\S{0,10}/i.exec(text);
  if (entity !== null) return entity[0];
  const body = text.replace(/<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>/gs, '');
  const open: string[] = [];
  for (const [tag, closing, name = '', empty] of body.matchAll(/<(\/?)([A-Za-z][\w:-]*)[^<>]*?(\/?)>/g)) {
    if (closing === '/' && open.pop() !== name) return tag;
    if (closing === '' && empty === '') open.push(name);
  }
  const rest = body.replace(/<\/?[A-Za-z][\w:-]*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '');
  return /[<>]/.test(rest) ? rest.trim() : open.join(' ');
}

describe('findFaultOfXml', () => {
  it.each(['<a><b></a></b>', '<a>', '<a>1 < 2</a>', '<a>R&D</a>', '<a b=c></a>'])('finds one in %s', (text) => {
    expect(findFaultOfXml(text)).not.toBe('');
  });
});

describe('treaty machine, as JSON', () => {
  const machine = (...args: readonly string[]) => readAnswer(['machine', ...args, '--format', 'json']);

  it('has the present state, the states and the transitions', async () => {
    const chart = await machine('op-crc-sc', '--as-of', '2001-10-18');
    expect(chart).toMatchObject({ asOf: '2001-10-18', initial: 'adopted', present: 'thresholdReached' });
    expect(chart.states.map(({ name }: { name: string }) => name)).toEqual([
      'adopted',
      'openForSignature',
      'thresholdReached',
      'inForce',
      'ended',
    ]);
    expect(chart.transitions).toContainEqual({
      from: 'thresholdReached',
      to: 'inForce',
      events: [],
      because: {
        code: 'cause.day-of-entry-into-force',
        values: {},
        text: 'the day of entry into force comes',
      },
    });
    expect(chart.admissible).toBeUndefined();
  });

  it('of a participant says which acts it could do, and under which article it could not', async () => {
    const { present, admissible } = await machine('op-crc-sc', '--participant', 'Norway');
    expect(present).toBe('party');
    expect(admissible).toMatchObject({ participant: 'NOR', name: 'Norway' });
    expect(actsThatMay(admissible)).toEqual(['denunciation']);
    expect(admissible.acts).toContainEqual({
      kind: 'ratification',
      admissible: false,
      article: '13(2)',
      reason: expect.objectContaining({ code: 'reason.second-instrument' }),
    });
    for (const act of admissible.acts) {
      if (act.admissible) continue;
      expect(act.article).toMatch(/^(VCLT )?\d+/);
      expect(act.reason.code).toMatch(/^reason\./);
    }
  });

  it('of a signatory: it may ratify, and has nothing to denounce (articles 13(2), 15(1))', async () => {
    const { present, admissible } = await machine('op-crc-sc', '--participant', 'Kenya');
    expect(present).toBe('signatory');
    expect(actsThatMay(admissible)).toContain('ratification');
    expect(admissible.acts).toContainEqual(
      expect.objectContaining({ kind: 'denunciation', admissible: false, article: '15(1)' }),
    );
  });

  it('of the European Union: it may do nothing, since the clause admits States only (article 13(1))', async () => {
    const { present, admissible } = await machine('op-crc-sc', '--participant', 'EU');
    expect(present).toBe('outside');
    expect(actsThatMay(admissible)).toEqual([]);
    expect(admissible.acts).toContainEqual({
      kind: 'ratification',
      admissible: false,
      article: '13(1)',
      reason: { code: 'reason.ineligible.organisation', values: {}, text: 'Only States can join the treaty.' },
    });
  });
});

async function readAnswer(args: readonly string[]) {
  const { exit, stdout, stderr } = await runTreaty(args);
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

function actsThatMay({ acts }: { acts: readonly { kind: string; admissible: boolean }[] }): readonly string[] {
  return acts.filter(({ admissible }) => admissible).map(({ kind }) => kind);
}

describe('treaty machine, of what is not there', () => {
  it.each([
    [
      'an unknown amendment',
      ['crc', '--amendment', 'article-43-3'],
      'The record of crc holds no amendment “article-43-3”. Did you mean “article-43-2”? “treaty amendment crc” lists them.',
    ],
    [
      'an amendment of a treaty without any',
      ['op-crc-sc', '--amendment', 'article-3'],
      'The record of op-crc-sc holds no amendment proposed by that day.',
    ],
    [
      'an amendment before it was filed',
      ['crc', '--amendment', 'article-43-2', '--as-of', '1995-04-16'],
      'The record of crc holds no amendment proposed by that day.',
    ],
    [
      'a day that does not exist',
      ['crc', '--as-of', '2023-02-29'],
      'The option --as-of <date> is given “2023-02-29”. There is no such day: that month has 28 days. A date is written as YYYY-MM-DD, such as 2002-01-18. “treaty machine --help” shows how it is used.',
    ],
    [
      'another format',
      ['crc', '--format', 'png'],
      'The option --format <format> is given “png”. Give mermaid, svg or json.',
    ],
    ['an unknown State', ['crc', '--participant', 'Norwai'], 'Did you mean NOR (Norway)?'],
    ['both a State and an amendment', ['crc', '--participant', 'NOR', '--amendment', 'article-43-2'], 'not both.'],
  ])('%s ends with 2, and prints nothing on stdout', async (_, args, message) => {
    const { exit, stdout, stderr } = await runTreaty(['machine', ...args]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(message);
  });

  it('an amendment under clauses without a procedure ends with 2 and says so', async () => {
    const path = await keepOwnTreaty('amendment');
    const { exit, stderr } = await runTreaty(['machine', path, '--amendment', 'article-3', '--register', '-'], {
      stdin: tenParties(),
    });
    expect(exit).toBe(2);
    expect(stderr).toContain('no procedure for amendments to draw');
  });
});
