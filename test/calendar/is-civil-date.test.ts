import { describe, expect, it } from 'vitest';
import { isCivilDate, parseCivilDate } from '../../src/calendar/civil-date.ts';

const two = (number: number) => String(number).padStart(2, '0');

describe('isCivilDate', () => {
  it('says of every month and day, real or not, what parseCivilDate says', () => {
    const wrong: string[] = [];
    for (const year of ['0000', '1799', '1800', '1899', '1900', '1999', '2000', '2004', '2100', '9999']) {
      for (let month = 0; month <= 99; month += 1) {
        for (let day = 0; day <= 99; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isCivilDate(text) !== (parseCivilDate(text).kind === 'date')) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says of every sign in every place what parseCivilDate says', () => {
    const signs = ['', '-', '/', ':', ' ', 'a', '+', '.', '٣', '１', '\n', '00'];
    const right = '2004-02-29';
    for (let at = 0; at <= right.length; at += 1) {
      for (const sign of signs) {
        for (const end of [at, at + 1]) {
          const text = right.slice(0, at) + sign + right.slice(end);
          expect([text, isCivilDate(text)]).toEqual([text, parseCivilDate(text).kind === 'date']);
        }
      }
    }
  });
});
