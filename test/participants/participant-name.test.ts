import { describe, expect, it } from 'vitest';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { OTHER_STATES, UN_MEMBERS } from './un-members.ts';

describe('nameOfParticipant', () => {
  it.each([...UN_MEMBERS, ...OTHER_STATES])('names %s as the United Nations does: %s', (code, name) => {
    expect(nameOfParticipant(code)).toBe(name);
  });

  it.each([
    ['EUE', 'European Union'],
    ['CSK', 'Czechoslovakia (former)'],
    ['DDR', 'German Democratic Republic (former)'],
    ['SCG', 'Serbia and Montenegro (former)'],
    ['SUN', 'Union of Soviet Socialist Republics (former)'],
    ['VDR', 'Democratic Republic of Viet-Nam (former)'],
    ['YMD', 'Democratic Yemen (former)'],
    ['YUG', 'Yugoslavia (former)'],
    ['ABW', 'Aruba'],
    ['CUW', 'Curaçao'],
    ['FLK', 'Falkland Islands (Malvinas)'],
    ['HKG', 'China, Hong Kong Special Administrative Region'],
    ['IMN', 'Isle of Man'],
    ['REU', 'Réunion'],
    ['TWN', 'Taiwan Province of China'],
    ['VIR', 'United States Virgin Islands'],
  ])('names %s: %s', (code, name) => {
    expect(nameOfParticipant(code)).toBe(name);
  });

  it('gives every participant a name of its own', () => {
    const names = PARTICIPANT_CODES.map(nameOfParticipant);
    expect(new Set(names).size).toBe(PARTICIPANT_CODES.length);
    for (const name of names) expect(name).toMatch(/^[\p{Lu}][\p{L}\p{P} ]+$/u);
  });

  it('never falls back to a code for a participant', () => {
    expect(PARTICIPANT_CODES.filter((code) => nameOfParticipant(code) === code)).toEqual([]);
  });

  it.each(['XKX', '', 'Norway', 'constructor'])('returns %j as it stands, since it is no code', (text) => {
    expect(nameOfParticipant(text)).toBe(text);
  });
});
