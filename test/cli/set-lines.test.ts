import { describe, expect, it } from 'vitest';
import { setLines, widthOf } from '../../src/cli/output/set-lines.ts';

describe('setLines', () => {
  it('breaks a line at blanks', () => {
    expect(setLines('The treaty enters into force', 12)).toEqual(['The treaty', 'enters into', 'force']);
  });

  it('breaks Chinese, which has no blanks, between its characters, each two columns wide', () => {
    expect(setLines('条约于该日生效', 8)).toEqual(['条约于该', '日生效']);
  });

  it('begins no line with a closing mark, and ends none with an opening one', () => {
    expect(setLines('条约生效。退约', 8)).toEqual(['条约生', '效。退约']);
    expect(setLines('条约生（效）', 8)).toEqual(['条约生', '（效）']);
  });

  it('keeps a number and a Latin word whole among Chinese characters', () => {
    expect(setLines('自2002年起op-crc-sc生效', 10)).toEqual(['自2002年起', 'op-crc-sc', '生效']);
  });

  it('keeps the lines of a text, and leaves none wider than the width', () => {
    const lines = setLines('第一行。\n任何交存都不能解答，须先查明一些事项。', 12);
    expect(lines[0]).toBe('第一行。');
    expect(lines.join('')).toBe('第一行。任何交存都不能解答，须先查明一些事项。');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12);
  });

  it('keeps the blanks among Chinese characters', () => {
    expect(setLines('2001年10月18日 + 3个月 = 2002年1月18日', 24)).toEqual([
      '2001年10月18日 + 3个月 =',
      '2002年1月18日',
    ]);
  });

  it('counts no column for the marks of a direction, and ends a direction with its line', () => {
    expect(setLines('المعاهدة \u2068OP-CRC-SC\u2069 نافذة', 18)).toEqual(['المعاهدة \u2068OP-CRC-SC\u2069', 'نافذة']);
    expect(setLines('عنوان \u2068Optional Protocol\u2069 هنا', 14)).toEqual([
      'عنوان \u2068Optional\u2069',
      '\u2068Protocol\u2069 هنا',
    ]);
  });

  it('ends with a line what stands out in it, and goes on in the next', () => {
    const [bold, plain] = ['\u001b[1m', '\u001b[22m'];
    expect(setLines(`${bold}条约于该日生效${plain}。`, 8)).toEqual([
      `${bold}条约于该${plain}`,
      `${bold}日生效${plain}。`,
    ]);
    expect(setLines(`${bold}The treaty${plain} enters`, 6)).toEqual([
      `${bold}The${plain}`,
      `${bold}treaty${plain}`,
      'enters',
    ]);
  });
});

describe('widthOf', () => {
  it.each([
    ['Côte d’Ivoire', 13],
    ['条约，', 6],
    ['النرويج', 7],
    ['مقدَّم', 4],
    ['\u2068OP-CRC-SC\u2069', 9],
    ['\u2067\u2068\u2069\u2069', 0],
    ['—‡†', 3],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});
