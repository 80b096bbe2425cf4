import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/cli/input/find-language.ts';
import { runTreaty } from './run-treaty.ts';

describe('findLanguage', () => {
  it.each([
    ['before the command', ['--lang', 'fr', 'list', '--json']],
    ['behind the command', ['list', '--lang', 'fr', '--json']],
    ['at the end', ['list', '--json', '--lang', 'fr']],
    ['in one word', ['list', '--lang=fr', '--json']],
    ['with a script and a region', ['list', '--lang', 'fr-CH', '--json']],
    ['in capitals', ['list', '--lang', 'FR', '--json']],
  ])('takes --lang %s, and leaves the rest of the command line as it was', (_, args) => {
    expect(findLanguage(args, { LANG: 'es_ES.UTF-8' })).toEqual({ language: 'fr', args: ['list', '--json'] });
  });

  it('tells of two --lang, in the language of the first', () => {
    expect(findLanguage(['--lang', 'fr', 'list', '--lang=ru', '--json'], {})).toEqual({
      language: 'fr',
      two: ['fr', 'ru'],
      args: ['list', '--json'],
    });
  });

  it.each([
    ['LC_ALL before LC_MESSAGES and LANG', { LC_ALL: 'ru_RU.UTF-8', LC_MESSAGES: 'es_ES', LANG: 'fr_FR' }, 'ru'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'es_MX@euro', LANG: 'fr_FR' }, 'es'],
    ['LANG where the others are empty', { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['English for C', { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
    ['English for C.UTF-8', { LANG: 'C.UTF-8' }, 'en'],
    ['English for POSIX', { LANG: 'POSIX' }, 'en'],
    ['English for a language that there is not', { LANG: 'de_DE.UTF-8' }, 'en'],
    ['English where nothing is said', {}, 'en'],
  ])('takes %s', (_, env, language) => {
    expect(findLanguage(['list'], env)).toEqual({ language, args: ['list'] });
  });

  it('says which language there is not, in that of the environment', () => {
    expect(findLanguage(['list', '--lang', 'de'], { LANG: 'fr_FR' })).toEqual({
      language: 'fr',
      unknown: 'de',
      args: ['list'],
    });
    expect(findLanguage(['--lang='], {})).toMatchObject({ unknown: '' });
  });

  it('takes no word behind -- for an option', () => {
    const args = ['complete', '--', 'list', '--lang', 'fr'];
    expect(findLanguage(args, {})).toEqual({ language: 'en', args });
    expect(findLanguage(['list', '--lang', '--', 'fr'], {})).toEqual({
      language: 'en',
      args: ['list', '--lang', '--', 'fr'],
    });
  });

  it('leaves a --lang without a value on the command line, where it is refused', () => {
    expect(findLanguage(['list', '--lang'], {})).toEqual({ language: 'en', args: ['list', '--lang'] });
  });
});

describe('treaty --lang', () => {
  it.each([
    ['an unknown language', ['list', '--lang', 'de'], '“de” is none of the languages. Give ar, en, es, fr, ru or zh.'],
    [
      'two languages',
      ['list', '--lang', 'en', '--lang', 'ru'],
      'The option --lang <code> is given twice, as “en” and as “ru”. Give it once.',
    ],
    ['no value', ['list', '--lang'], 'The option “--lang <code>” needs a value.'],
    ['no value before the command', ['--lang'], 'The option “--lang <code>” needs a value.'],
  ])('with %s ends with 2 and says so', async (_, args, said) => {
    const { exit, stdout, stderr } = await runTreaty(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('stands in the help', async () => {
    const { exit, stdout } = await runTreaty(['--help']);
    expect(exit).toBe(0);
    expect(stdout).toContain('--lang <code>');
  });
});
