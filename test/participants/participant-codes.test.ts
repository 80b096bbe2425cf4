import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { isParticipantCode, PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { FORMER_CODES, OTHER_STATES, UN_MEMBERS } from './un-members.ts';

describe('isParticipantCode', () => {
  it('holds for every Member State, the four other States, the European Union and the former States', () => {
    for (const code of [...UN_MEMBERS.keys(), ...OTHER_STATES.keys(), 'EUE', ...FORMER_CODES]) {
      expect(isParticipantCode(code), code).toBe(true);
    }
  });

  it('holds for every code of ISO 3166-1, territories among them, and for nothing else of three capitals', () => {
    const iso = codes.flatMap(([alpha2, alpha3]) => (alpha2 === 'XK' || alpha3 === undefined ? [] : [alpha3]));
    const expected = new Set([...iso, 'EUE', ...FORMER_CODES]);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const found = letters
      .flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
      .filter(isParticipantCode);
    expect(iso).toHaveLength(249);
    expect(new Set(found)).toEqual(expected);
    for (const territory of ['ABW', 'CUW', 'IMN', 'HKG', 'TWN']) expect(isParticipantCode(territory)).toBe(true);
  });

  it.each(['XKX', 'XKK', 'XK', 'EUU', 'nor', 'NO', ' NOR', 'NORW', '', 'ZAR', 'constructor', '__proto__'])(
    'fails for %j',
    (text) => {
      expect(isParticipantCode(text)).toBe(false);
    },
  );
});

describe('PARTICIPANT_CODES', () => {
  it('lists 257 codes, each once, in alphabetical order', () => {
    expect(PARTICIPANT_CODES).toHaveLength(249 + 1 + 7);
    expect(PARTICIPANT_CODES).toEqual([...new Set(PARTICIPANT_CODES)].sort());
  });
});
