import { describe, expect, it } from 'vitest';
import { omitWordsOfCommand } from './omit-words-of-command.ts';

describe('omitWordsOfCommand', () => {
  it.each([
    ['what is typed, in the quotation marks of the language', 'يُرجى ذكر «--out».', 'Name it by --out.', 'يُرجى ذكر .'],
    ['a command', '“treaty list”显示目录。', '"treaty list" shows the catalogue.', '显示目录。'],
    ['a word that English quotes too', 'Столбец «date» пуст.', 'Column “date” is empty.', 'Столбец  пуст.'],
    ['what is isolated', 'العمود «\u2068names\u2069» فارغ.', 'Column “names” is empty.', 'العمود  فارغ.'],
    ['what stands in French blanks', 'La colonne «\u202fdate\u202f».', 'Column “date”.', 'La colonne .'],
  ])('leaves out %s', (_, sentence, model, rest) => {
    expect(omitWordsOfCommand(sentence, model)).toBe(rest);
  });

  it.each([
    ['what is typed without quotation marks', 'يُرجى ذكر --out.', 'Name it by --out.'],
    ['a quotation that English does not have', 'يُرجى ذكر «the file».', 'Name it by --out.'],
    ['a word of English without quotation marks in English', 'Назовите «file».', 'Name the file.'],
  ])('keeps %s', (_, sentence, model) => {
    expect(omitWordsOfCommand(sentence, model)).toBe(sentence);
  });
});
