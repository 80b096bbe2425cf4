import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { ofCommand, readShown } from './declared-messages.ts';
import { findEnglish, listFaults } from './faults.ts';
import { omitWordsOfCommand } from './omit-words-of-command.ts';
import { composeSampler } from './sample-values.ts';

const { loadWords } = await import('../../src/cli/output/load-words.ts');
const english = await loadWords('en');
const listSamples = composeSampler(ofCommand.checker, ofCommand.rooms, await readShown());

/** What the command says may be a phrase, and a page sets things apart by blanks; an argument stands between `<` and `>`. */
const ALLOWED: readonly string[] = ['a sentence that begins small', 'two blanks', 'the code of a kind'];

/** What is typed, and so is the same in every language: commands, options, arguments, names of columns and of files, codes of languages. */
const TYPED =
  /treaty [a-z-]+(?: [a-z][\w.-]*)*|--[a-z-]+(?: json)?|<[a-z ]+>|[\w-]*\.(?:csv|json|ndjson)\b|record\.leftOut|op-crc-sc|alpha-3|shell|participant, kind, date, effective|\b(?:ar|en|es|fr|ru|zh)\b/g;

/** The characters between which words stand out on a page. */
const MARKS = /[\uE000\uE001]/g;

function judge(sentence: string, model: string, language: Language): readonly string[] {
  const left = findEnglish(omitWordsOfCommand(sentence, model).replaceAll(TYPED, ''), language);
  const faults = listFaults(sentence).filter((fault) => !ALLOWED.includes(fault));
  return [...faults, ...(left === undefined ? [] : [`English: ${left}`])];
}

/** Which State is meant is answered by its code, which stands beside its name. */
const asksForCode = (code: string): boolean => code === 'usage.give-one-code';
const A_CODE = 'the code of a participant';

describe.each(LANGUAGES)('what the command says in %s', async (language) => {
  const { formats, language: loaded } = await loadWords(language);

  it('is in that language', () => {
    expect(loaded).toBe(language);
  });

  it.each(ofCommand.rooms)('of $name: every sentence, with every shape of its values', ({ messages }) => {
    expect(messages.length).toBeGreaterThan(0);
    const faulty = messages.flatMap(({ code, values: types }) => {
      const sentences = listSamples({ code, values: types }).map((values) => {
        const message = { code, values };
        const [sentence = '', model = ''] = [formats, english.formats].map((each) =>
          each.message(message).replaceAll(MARKS, ''),
        );
        return [sentence, model] as const;
      });
      return [...new Map(sentences)]
        .map(([sentence, model]) => {
          const faults = judge(sentence, model, language);
          return { code, sentence, faults: faults.filter((fault) => !(asksForCode(code) && fault === A_CODE)) };
        })
        .filter(({ faults }) => faults.length > 0)
        .slice(0, 2);
    });
    expect(faulty).toEqual([]);
  });
});
