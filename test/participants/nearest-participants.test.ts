import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import alphaCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { listNearestParticipants } from '../../src/participants/nearest-participants.ts';
import { EXHAUSTED } from '../setup/exhausted.ts';

/** The names of States and territories in some seventy languages. */
const LANGUAGES = fileURLToPath(new URL('../../node_modules/i18n-iso-countries/langs', import.meta.url));

interface NamesOfLanguage {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** Lists the names for which others than who bears them are offered. */
function listMisled({ countries }: NamesOfLanguage): readonly string[] {
  const alpha3 = new Map(alphaCodes.map(([alpha2 = '', code = '']) => [alpha2, code]));
  return Object.entries(countries).flatMap(([alpha2, borne]) =>
    [borne].flat().flatMap((name) => {
      const offered = listNearestParticipants(name).map(({ code }) => String(code));
      const code = alpha3.get(alpha2) ?? '';
      return offered.length === 0 || offered.includes(code) ? [] : [`${name} is ${code}, not ${offered.join()}`];
    }),
  );
}

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

  it('offers both where a short name has lost a letter of one or changed one of another', () => {
    expect(listNearestParticipants('Toga').map(({ code }) => code)).toEqual(['TGO', 'TON']);
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

  it.each([
    // Not the Cook Islands, Albania, Saint Martin, Greenland, Estonia.
    ['Island', ['ISL']],
    ['Alemania', ['DEU']],
    ['Saint-Marin', ['SMR']],
    ['Griechenland', ['GRC']],
    ['Lettonia', ['LVA']],
    // Of two that a name leads to, both.
    ['Kongo', ['COG', 'COD']],
    ['Congo (República Democrática del)', ['COG', 'COD']],
    ['Saint-Martin (partie néerlandaise)', ['MAF', 'SXM']],
  ])('takes a name in another language for no slip in the name of somebody else: %s', (text, codes) => {
    expect(listNearestParticipants(text).map(({ code }) => code)).toEqual(codes);
  });

  it('offers for a name in another language whoever bears it, or nobody', () => {
    const languages = EXHAUSTED
      ? readdirSync(LANGUAGES)
      : ['de', 'es', 'fr', 'is', 'it', 'nl', 'pt'].map((each) => `${each}.json`);
    const misled = languages.flatMap((file) => listMisled(JSON.parse(readFileSync(`${LANGUAGES}/${file}`, 'utf8'))));
    // In the Portuguese of this list the Congo bears the name of the Democratic Republic.
    expect(misled.filter((each) => each !== 'República Democrática do Congo is COG, not COD')).toEqual([]);
  });

  it.each([
    ...[
      'Africa',
      'Arab League',
      'Arab States',
      'Council of Europe',
      'Customs Union',
      'Depositary',
      'Europe',
      'European Commission',
    ],
    ...[
      'European Court of Human Rights',
      'Federation',
      'French Union',
      'General Assembly',
      'International Criminal Court',
    ],
    ...['International Labour Organization', 'Islands', 'League of Arab States', 'Nations Unies', 'Order of Malta'],
    ...['Organization of American States', 'Republic', 'Secretary-General of the United Nations', 'Union africaine'],
    ...['United Nations', 'West Indies', 'World Bank', 'World Health Organization'],
  ])('offers no State for a body or a region: %s', (text) => {
    expect(listNearestParticipants(text)).toEqual([]);
  });

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
