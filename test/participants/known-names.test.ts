import { describe, expect, it } from 'vitest';
import { findByName, listKnownNames } from '../../src/participants/known-names.ts';
import { keyOfName } from '../../src/participants/name-key.ts';
import { NAME_VARIANTS } from '../../src/participants/name-variants.ts';
import { isParticipantCode } from '../../src/participants/participant-codes.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { UNSETTLED_NAMES } from '../../src/participants/unsettled-names.ts';

describe('listKnownNames', () => {
  it('gives no two participants the same name, in whatever spelling', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, code } of listKnownNames()) owners.set(key, (owners.get(key) ?? new Set()).add(code));
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it('has no name that is the code of someone else', () => {
    expect(
      listKnownNames().filter(({ spelling, code }) => {
        const capitals = spelling.toUpperCase();
        return isParticipantCode(capitals) && capitals !== code;
      }),
    ).toEqual([]);
  });

  it('has no name without a letter', () => {
    expect(listKnownNames().filter(({ key }) => !/\p{L}/u.test(key))).toEqual([]);
  });
});

describe('NAME_VARIANTS', () => {
  it('holds nothing that case, order, diacritics or "the" alone tell apart, nor the name itself', () => {
    for (const [code, variants] of NAME_VARIANTS) {
      const keys = [nameOfParticipant(code), ...variants].map(keyOfName);
      expect(keys, code).toEqual([...new Set(keys)]);
    }
  });

  it('is for participants only', () => {
    expect([...NAME_VARIANTS.keys()].filter((code) => !isParticipantCode(code))).toEqual([]);
  });
});

describe('findByName', () => {
  it('finds every known spelling, also in capitals', () => {
    for (const { code, spelling } of listKnownNames()) {
      expect(findByName(spelling), spelling).toBe(code);
      expect(findByName(spelling.toUpperCase()), spelling).toBe(code);
    }
  });

  it('finds none of the names that are refused with a reason', () => {
    for (const name of UNSETTLED_NAMES.flatMap(({ names }) => names)) {
      expect(findByName(name), name).toBeUndefined();
      expect(isParticipantCode(name.toUpperCase()), name).toBe(false);
    }
  });

  it('reads "Iran, Islamic Republic of"', () => {
    expect(findByName('Iran, Islamic Republic of')).toBe('IRN');
  });
});

describe('UNSETTLED_NAMES', () => {
  it('names no one twice and offers participants only', () => {
    const keys = UNSETTLED_NAMES.flatMap(({ names }) => [...new Set(names.map(keyOfName))]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(UNSETTLED_NAMES.flatMap(({ candidates }) => candidates).filter((code) => !isParticipantCode(code))).toEqual(
      [],
    );
  });
});
