import { describe, expect, it } from 'vitest';
import { setMessage } from '../../src/cli/output/page.ts';

describe('setMessage', () => {
  it('breaks long lines at blanks, under the indent they have, and leaves short ones alone', () => {
    const message = `short\n    ${'hint '.repeat(12).trim()}`;
    expect(setMessage(message, 40)).toBe(`short\n    ${'hint '.repeat(7).trim()}\n    ${'hint '.repeat(5).trim()}`);
  });

  it('loses nothing of a word that is longer than a line', () => {
    const path = 'x'.repeat(100);
    expect(setMessage(path, 40).replaceAll('\n', '')).toBe(path);
  });
});
