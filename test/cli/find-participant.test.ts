import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/cli/command.ts';
import { readName } from '../../src/cli/input/find-participant.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import type { Language } from '../../src/wording.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

async function read(name: string, language: Language = 'en') {
  const write = (): void => {};
  const session: Session = {
    stdin: async function* () {},
    stdout: { write },
    stderr: { write },
    env: {},
    now: () => 0,
    args: [],
    words: await loadWords(language),
    exitWith: write,
  };
  return readName(name, session);
}

describe('readName', () => {
  it.each([
    ['Norway', 'en'],
    ['Norway', 'fr'],
    ['NOR', 'ru'],
    ['Norvège', 'fr'],
    ['norvege', 'fr'],
    ['Noruega', 'es'],
    ['Норвегия', 'ru'],
    ['挪威', 'zh'],
    ['النرويج', 'ar'],
    ['Норвегия', 'en'],
    ['Noruega', 'zh'],
  ] as const)('knows Norway as %s where %s is spoken', async (name, language) => {
    expect(await read(name, language)).toEqual({ kind: 'known', given: name, code: 'NOR' });
  });

  it('knows a name without what stands behind it in brackets, and in any order of signs', async () => {
    expect(await read('Irán', 'es')).toMatchObject({ code: 'IRN' });
    expect(await read('Иран (Исламская Республика)', 'en')).toMatchObject({ code: 'IRN' });
    expect(await read('Royaume Uni de Grande Bretagne et d’Irlande du Nord', 'fr')).toMatchObject({ code: 'GBR' });
  });

  it('refuses a name of two, with their codes: in French both parts of Saint Martin are called so', async () => {
    expect(await read('Saint-Martin', 'fr')).toEqual({
      kind: 'refused',
      what: { code: 'usage.name-of-several', values: { given: 'Saint-Martin' } },
      remedy: { code: 'usage.give-one-code', values: { codes: ['MAF', 'SXM'] } },
    });
    expect(await read('Saint-Martin', 'en')).toMatchObject({ kind: 'known', code: 'MAF' });
  });

  it('refuses an unknown name, with the one of the language that was probably meant', async () => {
    expect(await read('Norvége du Nord', 'fr')).toMatchObject({ what: { code: 'usage.unknown-participant' } });
    expect(await read('Noruegua', 'es')).toEqual({
      kind: 'refused',
      what: { code: 'usage.unknown-participant', values: { given: 'Noruegua' } },
      remedy: { code: 'remedy.write-participant.as', values: { codes: ['NOR'] } },
    });
  });

  it('repeats of a long name, and of what cannot be seen, what can be read', async () => {
    expect(await read(`${'x'.repeat(90)}\u001b`, 'fr')).toMatchObject({
      what: { code: 'usage.unknown-participant', values: { given: `${'x'.repeat(80)}…` } },
    });
    expect(await read('Nor\u001bwai', 'fr')).toMatchObject({ what: { values: { given: 'Nor\\u{1b}wai' } } });
  });

  it.each([
    ['Korea', 'fr'],
    ['Yugoslavia', 'es'],
  ] as const)('asks which is meant where a name has been that of two States: %s', async (name, language) => {
    expect(await read(name, language)).toMatchObject({
      kind: 'refused',
      what: { code: 'issue.unknown-participant.unsettled' },
    });
  });

  it.each(['', '-', '…'])('takes no signs alone for a name: “%s”', async (text) => {
    expect(await read(text, 'fr')).toMatchObject({ kind: 'refused' });
  });
});

describe('an act that is supposed', () => {
  it('names its State as the language does', async () => {
    const { stdout } = await runTreaty([
      'what-if',
      'op-crc-sc',
      '--lang',
      'fr',
      '--act',
      'ratification Irlande 2026-12-01',
    ]);
    expect(words(stdout)).toContain('Irlande : ratification, 1er décembre 2026');
  });

  it.each([
    [
      'ratification',
      '--act "ratification": The State or organisation is missing. --act "ratification": The day is missing.',
    ],
    ['Ireland', 'The day is missing.'],
    ['ratification 2026-12-01', '--act "ratification 2026-12-01": The State or organisation is missing.'],
    [
      'territorial-extension Denmark 2026-12-01',
      'An act of the kind “territorial-extension” needs “territory=” behind its day, such as territory=Greenland.',
    ],
    ['territorial-extension Denmark 2026-12-01 territory=', '“territory=” has no value.'],
    [
      'ratification Ireland 2026-12-01 covers=2',
      '“covers=” does not belong to an act of the kind “ratification”. Leave it out, or write another kind of act.',
    ],
    [
      'amendment-adoption Norway 2026-12-01 amendment=article-3',
      'An act of the kind “amendment-adoption” is done by no State or organisation. Leave the name out.',
    ],
    [
      'ratification Ireland 2026-02-31',
      'That month has 28 days. Write the day as YYYY-MM-DD, such as 2001-10-18. An act is',
    ],
    [
      'ratification Ireland 46357',
      'is not a date of the form YYYY-MM-DD. Write the day as YYYY-MM-DD, such as 2001-10-18.',
    ],
    ['report Norway 2026-12-01 covers=x', '“x” is not a whole number of reports. Write at least 1.'],
    [
      'denunciation Norway 2026-12-01 conflict=46357',
      'Write the day as YYYY-MM-DD, such as 2001-10-18. This is the day on which the conflict ended.',
    ],
    [
      'accession 圣马丁 2026-12-01',
      '“圣马丁” is the name of more than one State, territory or organisation. Give the code of the one that is meant: MAF or SXM.',
    ],
  ])('that is wrong is told of as an act, not as a row: %s', async (act, said) => {
    const { exit, stdout, stderr } = await runTreaty(['what-if', 'op-crc-sc', '--act', act]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(said);
    expect(stderr).not.toMatch(/\b(?:cell|column|table|record)\b/);
  });
});
