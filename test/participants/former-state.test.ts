import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { codeOnDay, FORMER_STATES, findFormerState } from '../../src/participants/former-state.ts';
import { FORMER_STATE_SOURCES } from '../../src/participants/former-state-sources.ts';
import { ISO_3166_3 } from '../../src/participants/iso-3166-3.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { kindOfParticipant } from '../../src/participants/participant-kind.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { FORMER_CODES } from './un-members.ts';

describe('findFormerState', () => {
  it.each([
    ['Czechoslovakia', 'CSK', 'CSHH', '1993-01-01', { kind: 'dissolved', successors: ['CZE', 'SVK'] }],
    ['German Democratic Republic', 'DDR', 'DDDE', '1990-10-03', { kind: 'dissolved', successors: ['DEU'] }],
    ['Serbia and Montenegro', 'SCG', 'CSXX', '2006-06-03', { kind: 'continued-by', code: 'SRB' }],
    ['Union of Soviet Socialist Republics', 'SUN', 'SUHH', '1991-12-25', { kind: 'continued-by', code: 'RUS' }],
    ['Democratic Republic of Viet-Nam', 'VDR', 'VDVN', '1976-07-02', { kind: 'dissolved', successors: ['VNM'] }],
    ['Democratic Yemen', 'YMD', 'YDYE', '1990-05-22', { kind: 'dissolved', successors: ['YEM'] }],
    ['Yugoslavia', 'YUG', 'YUCS', '1992-04-27', { kind: 'dissolved', successors: ['BIH', 'HRV', 'MKD', 'SCG', 'SVN'] }],
  ])('knows %s (%s, %s), no more on %s', (name, code, isoAlpha4, firstDayWithout, successor) => {
    const state = findFormerState(code);
    expect(state).toMatchObject({ code, successor });
    expect(ISO_3166_3[isoAlpha4]).toBe(code);
    expect(nameOfParticipant(code)).toBe(`${name} (former)`);
    expect(state && dayAfter(state.lastDay)).toBe(firstDayWithout);
    expect(FORMER_STATE_SOURCES[code]).toMatch(/^Multilateral Treaties Deposited/);
  });

  it('knows those seven only, in the order of their codes', () => {
    expect(FORMER_STATES.map(({ code }) => code)).toEqual([...FORMER_CODES]);
    expect(PARTICIPANT_CODES.filter((code) => findFormerState(code) !== undefined)).toEqual([...FORMER_CODES]);
  });

  it('leads from every former State to a State of today, also where a successor has itself ended', () => {
    const follow = (code: string): readonly string[] => {
      const successor = findFormerState(code)?.successor;
      if (successor === undefined) return [code];
      return successor.kind === 'continued-by' ? follow(successor.code) : successor.successors.flatMap(follow);
    };
    for (const code of FORMER_CODES) {
      for (const heir of follow(code)) expect(kindOfParticipant(heir), `${code} → ${heir}`).toBe('state');
    }
    expect(follow('YUG')).toEqual(['BIH', 'HRV', 'MKD', 'SRB', 'SVN']);
  });

  it.each(['CZE', 'RUS', 'MMR', 'BUR', 'ZAR', 'CSHH', 'csk', '', 'constructor'])('knows no former State %j', (code) => {
    expect(findFormerState(code)).toBeUndefined();
  });
});

describe('codeOnDay', () => {
  it.each([
    ['1922-12-29', 'RUS'],
    ['1922-12-30', 'SUN'],
    ['1954-05-03', 'SUN'],
    ['1991-12-24', 'SUN'],
    ['1991-12-25', 'RUS'],
    ['2020-01-01', 'RUS'],
  ])('on %s the Russian Federation is told as %s', (on, code) => {
    expect(codeOnDay('RUS', civilDate(on))).toBe(code);
  });

  it('gives any other its own code: Serbia, which has borne several names, and who succeeds to a State that fell apart', () => {
    for (const code of ['SRB', 'CZE', 'UKR', 'DEU', 'SUN', 'EUE']) {
      expect(codeOnDay(code, civilDate('1985-01-01'))).toBe(code);
      expect(codeOnDay(code, civilDate('2004-01-01'))).toBe(code);
    }
  });
});
