import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { findByCodeOfIso } from '../../src/participants/codes-of-iso.ts';
import { isParticipantCode } from '../../src/participants/participant-codes.ts';

const one = (code: string) => ({ kind: 'one', code });

describe('findByCodeOfIso', () => {
  it('finds each entry of ISO 3166-1 by its two letters and its three figures', () => {
    const entries = Object.entries(isoCountries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK');
    expect(entries.length).toBe(249);
    for (const [alpha2, alpha3] of entries) {
      expect(findByCodeOfIso(alpha2), alpha2).toEqual(one(alpha3));
      expect(findByCodeOfIso(alpha2.toLowerCase()), alpha2).toEqual(one(alpha3));
      expect(findByCodeOfIso(isoCountries.alpha2ToNumeric(alpha2) ?? ''), alpha2).toEqual(one(alpha3));
    }
  });

  it.each([
    ['EU', 'EUE'],
    ['DD', 'DDR'],
    ['SU', 'SUN'],
    ['YD', 'YMD'],
    ['VD', 'VDR'],
    ['ZR', 'COD'],
    ['200', 'CSK'],
    ['278', 'DDR'],
    ['280', 'DEU'],
    ['720', 'YMD'],
    ['810', 'SUN'],
    ['886', 'YEM'],
    ['890', 'YUG'],
    ['891', 'SCG'],
  ])('%s, which was withdrawn or is reserved, is %s', (text, code) => {
    expect(findByCodeOfIso(text)).toEqual(one(code));
    expect(isParticipantCode(code)).toBe(true);
  });

  it.each([
    ['CS', ['CSK', 'SCG']],
    ['YU', ['YUG', 'SCG']],
  ])('%s was the code of several States', (text, codes) => {
    expect(findByCodeOfIso(text)).toEqual({ kind: 'several', codes });
  });

  it.each(['AA', 'NK', 'AN', 'XK', 'ZZ', '000', '999', '36', 'constructor', ''])('%j is none', (text) => {
    expect(findByCodeOfIso(text)).toBeUndefined();
  });
});
