import { describe, expect, it } from 'vitest';
import { omitWordsOfFile } from './omit-words-of-file.ts';

describe('omitWordsOfFile', () => {
  it.each([
    ['a name that English quotes too', 'Il manque «\u202fdate\u202f».', 'Add “date”.', 'Il manque .'],
    ['a name that is isolated', 'أضف «\u2068leftOut\u2069».', 'Add “leftOut”.', 'أضف .'],
    ['a sample', '例如：ratification 2001-10-18', 'Such as: ratification 2001-10-18', '例如：'],
  ])('leaves out %s', (_, sentence, model, rest) => {
    expect(omitWordsOfFile(sentence, model)).toBe(rest);
  });

  it.each([
    ['a quotation that English does not have', 'Добавьте «old name».', 'Add “date”.'],
    ['words that English quotes, without quotation marks', 'Добавьте date.', 'Add “date”.'],
  ])('keeps %s', (_, sentence, model) => {
    expect(omitWordsOfFile(sentence, model)).toBe(sentence);
  });
});
