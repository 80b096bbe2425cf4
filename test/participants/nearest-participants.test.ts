import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNearestParticipants } from '../../src/participants/nearest-participants.ts';

describe('listNearestParticipants', () => {
  it.each([
    ['Noway', ['NOR']],
    ['Swizerland', ['CHE']],
    ['Untied Kingdom', ['GBR']],
    ['Islamic Republc of Iran', ['IRN']],
    ['Islamic Repblic Iran', ['IRN']],
    ['Afganistan', ['AFG']],
    ['Phillipines', ['PHL']],
    ['Columbia', ['COL']],
    ['Slovackia', ['SVK']],
  ])('reads past a slip of the pen: %s', (text, codes) => {
    expect(listNearestParticipants(text).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['Guine', ['GIN', 'GNB', 'PNG']],
    ['Bosni', ['BIH']],
    ['Ivory', ['CIV']],
    ['United', ['USA', 'GBR', 'ARE']],
    ['Dominican', ['DOM', 'DMA']],
  ])('reads the beginning of a word: %s', (text, codes) => {
    expect(listNearestParticipants(text).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['Netherlands 2, 3', 'NLD'],
    ['Serbia 1', 'SRB'],
    ['Republic of Korea [withdrawn]', 'KOR'],
  ])('finds a name with a number or a remark behind it: %s', (text, code) => {
    expect(listNearestParticipants(text)[0]?.code).toBe(code);
  });

  it.each([
    // One letter of five is a quarter at most; two are not: Sirai and Syria differ in three places.
    ['Syrie', ['SYR']],
    ['Sirai', []],
    // Two letters that changed places are one slip of six letters; two slips are too many.
    ['Norwya', ['NOR']],
    ['Nrowya', []],
    // Three letters of nine differ, and two.
    ['Afganizan', []],
    ['Argantino', ['ARG']],
    // Under five letters every name is near to another: one letter makes Peru of Perv, two Chad of Chda.
    ['Perv', []],
    ['Chda', []],
    ['Bosn', []],
  ])('takes one letter in four at most, and none of a name under five letters: %s', (text, codes) => {
    expect(listNearestParticipants(text).map(({ code }) => code)).toEqual(codes);
  });

  it.each(['Yemen del Sur', 'Vietnam del Norte', 'Yémen du Sud', 'Benin soon'])(
    'finds no name in a text that adds another word, since that may be another State: %s',
    (text) => {
      expect(listNearestParticipants(text)).toEqual([]);
    },
  );

  it('gives the name beside the code', () => {
    expect(listNearestParticipants('Noway')).toEqual([{ code: 'NOR', name: 'Norway' }]);
  });

  it.each(['Atlantis', 'Narnia', 'XYZ', 'No', '', 'the', '2001-05-06', 'constructor', 'x'.repeat(100_000)])(
    'offers nobody where nothing is near',
    (text) => {
      expect(listNearestParticipants(text)).toEqual([]);
    },
  );

  it('offers three at most, each once, for whatever text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const codes = listNearestParticipants(text).map(({ code }) => code);
        expect(codes.length).toBeLessThanOrEqual(3);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
