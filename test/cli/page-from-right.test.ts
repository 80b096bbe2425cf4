import { describe, expect, it } from 'vitest';
import { openPage } from '../../src/cli/output/page.ts';
import { words as english } from '../../src/wording/command/en.ts';
import { wording as arabic } from '../../src/wording/languages/ar.ts';
import { wording as chinese } from '../../src/wording/languages/zh.ts';
import { isolated } from '../support/isolated.ts';

const stdout = { write: () => {}, columns: 40 };

describe('a table', () => {
  it('in Arabic, keeps each cell in its column and each date as it is written', () => {
    const page = openPage({ stdout, env: {}, words: { ...english, ...arabic } });
    const rows = [
      ['النرويج', '2002-01-18 a', ''],
      ['تشاد', '', 'طرف'],
    ];
    expect(page.table(['المشارك', 'الإيداع', 'الصفة'], rows, 0).split('\n')).toEqual([
      `${isolated('المشارك')}     ${isolated('الإيداع')}       ${isolated('الصفة')}`,
      `${isolated('النرويج')}     ${isolated('2002-01-18 a')}`,
      `${isolated('تشاد')}                      ${isolated('طرف')}`,
    ]);
  });

  it('in Chinese, counts two columns for a character', () => {
    const page = openPage({ stdout, env: {}, words: { ...english, ...chinese } });
    const rows = [
      ['挪威', '2002-01-18', '缔约方'],
      ['刚果民主共和国', '2002-02-11 a', ''],
    ];
    expect(page.table(['参加方', '交存', '状况'], rows, 0).split('\n')).toEqual([
      '参加方          交存          状况',
      '挪威            2002-01-18    缔约方',
      '刚果民主共和国  2002-02-11 a',
    ]);
  });
});
