import { describe, expect, it } from 'vitest';
import { isolated } from '../support/isolated.ts';
import { openPageIn } from './open-page-in.ts';

const HEADINGS = ['page.heading.participant', 'page.heading.deposited', 'page.heading.status'] as const;

describe('a table', () => {
  it('in Arabic, keeps each cell in its column and each date as it is written', async () => {
    const page = await openPageIn('ar', 40);
    const rows = [
      ['النرويج', '2002-01-18 a', ''],
      ['تشاد', '', 'طرف'],
    ];
    expect(page.table(HEADINGS, rows, 0).split('\n')).toEqual([
      `${isolated('المشارك')}     ${isolated('الإيداع')}       ${isolated('الصفة')}`,
      `${isolated('النرويج')}     ${isolated('2002-01-18 a')}`,
      `${isolated('تشاد')}                      ${isolated('طرف')}`,
    ]);
  });

  it('in Chinese, counts two columns for a character', async () => {
    const page = await openPageIn('zh', 40);
    const rows = [
      ['挪威', '2002-01-18', '缔约方'],
      ['刚果民主共和国', '2002-02-11 a', ''],
    ];
    expect(page.table(HEADINGS, rows, 0).split('\n')).toEqual([
      '参加方          交存          状况',
      '挪威            2002-01-18    缔约方',
      '刚果民主共和国  2002-02-11 a',
    ]);
  });
});
