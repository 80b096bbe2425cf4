import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '../../src/cli/output/wrap-text.ts';

describe('wrapText', () => {
  it('breaks a line at blanks', () => {
    expect(wrapText('The treaty enters into force', 12)).toEqual(['The treaty', 'enters into', 'force']);
  });

  it('breaks Chinese, which has no blanks, between its characters, each two columns wide', () => {
    expect(wrapText('条约于该日生效', 8)).toEqual(['条约于该', '日生效']);
  });

  it('begins no line with a closing mark, and ends none with an opening one', () => {
    expect(wrapText('条约生效。退约', 8)).toEqual(['条约生', '效。退约']);
    expect(wrapText('条约生（效）', 8)).toEqual(['条约生', '（效）']);
  });

  it('keeps a number and a Latin word whole among Chinese characters', () => {
    expect(wrapText('自2002年起op-crc-sc生效', 10)).toEqual(['自2002年起', 'op-crc-sc', '生效']);
  });

  it('keeps the lines of a text, and leaves none wider than the width', () => {
    const lines = wrapText('第一行。\n任何交存都不能解答，须先查明一些事项。', 12);
    expect(lines[0]).toBe('第一行。');
    expect(lines.join('')).toBe('第一行。任何交存都不能解答，须先查明一些事项。');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12);
  });
});
