import { describe, expect, it } from 'vitest';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { outlineOf } from './outline-of.ts';

const TABLE = 'participant,kind,date\nNOR,ratification,2001-10-02';
const JSON_TEXT = '{"treaty": "t", "sources": [], "acts": []}';

describe('parseRegister', () => {
  it.each([
    ['a brace', JSON_TEXT],
    ['blanks and a brace', `\r\n ${JSON_TEXT}`],
    ['a byte order mark and a brace', `\u{feff}${JSON_TEXT}`],
  ])('takes a text for JSON that begins with %s', (_, text) => {
    expect(parseRegister(text)).toMatchObject({ ok: true, value: { treaty: 't' } });
  });

  it('takes a text for JSON that begins with a bracket, and says that a register is an object', () => {
    expect(outlineOf(parseRegister('[]'))).toEqual(['1:1 wrong-type']);
  });

  it('takes every other text for a table, of the treaty that is given', () => {
    expect(parseRegister(TABLE, { treatyId: 'op-crc-sc' })).toMatchObject({ ok: true, value: { treaty: 'op-crc-sc' } });
  });

  it('refuses a table where no treaty is given', () => {
    expect(outlineOf(parseRegister(TABLE))).toEqual(['0 no-treaty']);
  });

  it('leaves a JSON register the treaty that it names itself', () => {
    expect(parseRegister(JSON_TEXT, { treatyId: 'other' })).toMatchObject({ ok: true, value: { treaty: 't' } });
  });
});
