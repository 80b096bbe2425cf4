import { describe, expect, it } from 'vitest';
import { omitWordsOfCommand } from './omit-words-of-command.ts';

describe('omitWordsOfCommand', () => {
  it('leaves out what is typed, in the quotation marks of the language', () => {
    expect(omitWordsOfCommand('يُرجى ذكر «--out».', 'Name it by --out.')).toBe('يُرجى ذكر .');
    expect(omitWordsOfCommand('“treaty list”显示目录。', '"treaty list" shows the catalogue.')).toBe('显示目录。');
  });

  it('leaves English that is left over, quoted or not', () => {
    expect(omitWordsOfCommand('يُرجى ذكر --out.', 'Name it by --out.')).toBe('يُرجى ذكر --out.');
    expect(omitWordsOfCommand('يُرجى ذكر «the file».', 'Name it by --out.')).toBe('يُرجى ذكر «the file».');
  });
});
