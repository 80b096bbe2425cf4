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

  it('takes a text that begins with a bracket for a list of objects, a row each, of the treaty that is given', () => {
    const list = '[{ "country": "Norway", "act": "accession", "deposited": "1990-07-02" }]';
    expect(parseRegister(list, { treatyId: 'basel' })).toMatchObject({
      ok: true,
      value: { treaty: 'basel', acts: [{ participant: 'NOR', kind: 'accession', on: '1990-07-02' }] },
    });
    expect(outlineOf(parseRegister(list))).toEqual(['0 no-treaty']);
    expect(outlineOf(parseRegister('[1]', { treatyId: 'basel' }))).toEqual(['0 other-content']);
    expect(parseRegister('[]', { treatyId: 'basel' }).ok).toBe(false);
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
