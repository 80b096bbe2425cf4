import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfName, plainFormOf } from '../../src/participants/name-key.ts';

describe('plainFormOf', () => {
  it.each([
    ['The St. Kitts & Nevis', 'saint kitts nevis'],
    ['St.Lucia', 'saint lucia'],
    ['U.S.A.', 'usa'],
    ['U.K.', 'uk'],
    ['D.R. Congo', 'dr congo'],
    ['CÔTE D’IVOIRE', 'cote divoire'],
    ['Cote d´Ivoire', 'cote divoire'],
    ['Lao, People`s Dem. Rep.', 'lao peoples democratic republic'],
    ['Guinea‑Bissau', 'guinea bissau'],
    ['  Viet\u00a0 Nam\t', 'viet nam'],
    ['Türkiye', 'turkiye'],
    ['Tu\u0308rkiye', 'turkiye'],
    ['Netherlands 2, 3', 'netherlands 2 3'],
    ['the of and', ''],
    ['', ''],
  ])('reduces %j to %j', (text, plain) => {
    expect(plainFormOf(text)).toBe(plain);
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainFormOf(plainFormOf(text))).toBe(plainFormOf(text));
      }),
    );
  });
});

describe('keyOfName', () => {
  it('is the same for the straight, the inverted and the bracketed form', () => {
    const forms = [
      'Islamic Republic of Iran',
      'Iran, Islamic Republic of',
      'Iran (Islamic Republic of)',
      'IRAN, ISLAMIC REP. OF',
    ];
    expect(new Set(forms.map(keyOfName))).toEqual(new Set(['iran islamic republic']));
  });
});
