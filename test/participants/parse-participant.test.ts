import * as fc from 'fast-check';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parseParticipant } from '../../src/participants/parse-participant.ts';
import { isParticipantCode, PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { itBeside, listTablesBeside } from '../support/beside.ts';
import { readTable } from '../support/read-table.ts';
import { SPELLINGS } from './spellings.ts';
import { OTHER_STATES, UN_MEMBERS } from './un-members.ts';

const spellings = SPELLINGS.flatMap(([code, texts]) => texts.map((text) => [text, code] as const));

/** The codes offered for a text that is no participant; fails where it is one. */
function offersFor(text: string): readonly string[] {
  const parsed = parseParticipant(text);
  if (parsed.kind === 'participant') throw new Error(`"${text}" was read as ${parsed.code}`);
  return parsed.nearest.map(({ code }) => code);
}

/** Published tables: names, and codes where the table gives them. */
const TABLES = ['registers', 'formats/untc-csv', 'formats/wipo', 'formats/openclimatedata'].flatMap(listTablesBeside);

/** Organisations that deposit with WIPO and have no code. */
const WITHOUT_CODE = [
  'African Intellectual Property Organization (OAPI)',
  'Benelux Organization for Intellectual Property (BOIP)',
  'European Patent Organisation (EPO)',
];

describe('parseParticipant', () => {
  it('reads the name of every participant back to its code', () => {
    for (const code of PARTICIPANT_CODES) {
      expect(parseParticipant(nameOfParticipant(code)), code).toEqual({ kind: 'participant', code });
    }
  });

  it('reads every code in any case, with white space around it', () => {
    for (const code of PARTICIPANT_CODES) {
      for (const text of [code, code.toLowerCase(), ` ${code}\n`]) {
        expect(parseParticipant(text), text).toEqual({ kind: 'participant', code });
      }
    }
  });

  it('reads every name without regard to case, diacritics, white space and a leading "the"', () => {
    for (const [code, name] of [...UN_MEMBERS, ...OTHER_STATES]) {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
      for (const text of [
        name.toUpperCase(),
        name.toLowerCase(),
        plain,
        `The ${name}`,
        ` ${name.replaceAll(' ', '\u00a0 ')} `,
      ]) {
        expect(parseParticipant(text), text).toEqual({ kind: 'participant', code });
      }
    }
  });

  it('is tried against at least 150 spellings', () => {
    expect(spellings.length).toBeGreaterThan(150);
  });

  it.each(spellings)('reads %j as %s', (text, code) => {
    expect(parseParticipant(text)).toEqual({ kind: 'participant', code });
  });

  it.each([
    ['Korea', ['KOR', 'PRK']],
    ['Yugoslavia', ['YUG', 'SCG']],
    ['Republic of China', ['CHN', 'TWN']],
    ['Republic of Viet-Nam', ['VNM']],
    ['South Vietnam', ['VNM']],
    ['United Arab Republic', ['EGY', 'SYR']],
    ['The Virgin Islands', ['VGB', 'VIR']],
    ['America', ['USA']],
    ['England', ['GBR']],
    ['Northern Ireland', ['GBR']],
    ['Tanganyika', ['TZA']],
    ['Netherlands Antilles', ['CUW', 'SXM', 'BES', 'NLD']],
    ['Euratom', []],
  ])('refuses %j, which stands for no one participant, and offers %j', (text, codes) => {
    expect(offersFor(text)).toEqual(codes);
    expect(parseParticipant(text).kind).toBe('unsettled');
  });

  it.each(['Kosovo', 'XKX', 'xkk', 'Kosovo (UNSCR 1244)'])('leaves %j unknown and says why', (text) => {
    expect(offersFor(text)).toEqual([]);
    expect(parseParticipant(text)).toMatchObject({ kind: 'unsettled', name: 'kosovo' });
  });

  it('reads no code of two letters, and offers the State whose code it is', () => {
    const names = new Set(['US']);
    for (const [alpha2, alpha3] of codes) {
      if (alpha2 === undefined || alpha3 === undefined || alpha2 === 'XK' || names.has(alpha2)) continue;
      expect(offersFor(alpha2), alpha2).toEqual([alpha3]);
      expect(offersFor(alpha2.toLowerCase()), alpha2).toEqual([alpha3]);
    }
    for (const mark of ['AA', 'NK', 'CS', 'YU', 'SU', 'DD']) expect(offersFor(mark), mark).toEqual([]);
    expect(parseParticipant('NO').kind).toBe('two-letters');
  });

  it('never guesses: a slip of the pen is unknown, with the nearest names', () => {
    expect(parseParticipant('Noway')).toEqual({
      kind: 'unknown',
      nearest: [{ code: 'NOR', name: 'Norway' }],
    });
    expect(offersFor('Netherlands 2, 3')).toEqual(['NLD']);
    expect(offersFor('Atlantis')).toEqual([]);
  });

  it.each(['', '   ', '\t\n', '\u00a0'])('says that nothing is given for %j', (text) => {
    expect(parseParticipant(text)).toEqual({
      kind: 'empty',
      nearest: [],
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'the of and', '—', '42', '2001-05-06', 'Сербия', '挪威', '🇳🇴'])(
    'leaves %j unknown',
    (text) => {
      expect(offersFor(text)).toEqual([]);
    },
  );

  it('gives a participant code or a reason for whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseParticipant(text);
        if (parsed.kind === 'participant') expect(isParticipantCode(parsed.code)).toBe(true);
        else expect(parsed.nearest.every(({ code }) => isParticipantCode(code))).toBe(true);
      }),
    );
  });

  it('reads "Iran, Islamic Republic of", as the documentation says', () => {
    expect(parseParticipant('Iran, Islamic Republic of')).toEqual({ kind: 'participant', code: 'IRN' });
  });

  itBeside('reads every name of the published tables as the code beside it', TABLES, (tables) => {
    const rows = tables.flatMap(({ text }) => readTable(text));
    let read = 0;
    const wrong = rows.flatMap((row) => {
      const name = row.state ?? row.Participant ?? row['Contracting Party'] ?? row.Name;
      if (name === undefined || WITHOUT_CODE.includes(name)) return [];
      read += 1;
      const published = row.iso3 ?? row.code ?? row.Code;
      const parsed = parseParticipant(name);
      if (parsed.kind !== 'participant') return [`${name}: ${parsed.kind}`];
      // Climate data sets write EUU for the European Union.
      const expected = published === 'EUU' ? 'EUE' : published;
      return expected === undefined || parsed.code === expected ? [] : [`${name}: ${parsed.code}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(1_000);
  });
});
