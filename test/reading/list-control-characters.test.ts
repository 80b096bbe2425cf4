import { describe, expect, it } from 'vitest';
import { listControlCharacters } from '../../src/reading/json/list-control-characters.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';

const ESCAPE = String.fromCharCode(27);

describe('listControlCharacters', () => {
  it.each([
    ['an escape, which clears the screen', `${ESCAPE}[2J`],
    ['a bell', '\u0007'],
    ['a C1 control', '\u009b31m'],
    ['an override of the direction', 'a\u202eb'],
    ['a carriage return, after which a terminal writes over the line', 'a\rb'],
  ])('finds %s, wherever it stands', (_, text) => {
    expect(listControlCharacters({ acts: [{ note: 'fine' }, { note: text }] })).toMatchObject([
      { what: { code: 'issue.control-character' }, path: ['acts', 1, 'note'] },
    ]);
  });

  it('lets tabs, line ends and every other text be', () => {
    expect(listControlCharacters({ title: 'Côte\td’Ivoire\n日本\r\n\u200f', count: 3, none: null })).toEqual([]);
  });

  it('refuses a treaty and a register that hold one, and shows it as a code', () => {
    const title = JSON.stringify(`${ESCAPE}]0;owned\u0007`);
    const treaty = parseTreatyJson(`{ "title": ${title} }`);
    const register = parseRegisterJson(`{ "treaty": "x", "sources": [{ "id": "a", "title": ${title} }], "acts": [] }`);
    for (const parsed of [treaty, register]) {
      const issues = parsed.ok ? [] : parsed.issues.filter(({ code }) => code === 'control-character');
      expect(issues).toMatchObject([{ line: 1, value: '\\u{1b}]0;owned\\u{7}' }]);
      expect(JSON.stringify(parsed)).not.toContain('\\u001b');
    }
  });
});
