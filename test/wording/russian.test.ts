import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { wording } from '../../src/wording/languages/ru.ts';
import { renderMessage } from '../../src/wording/wording.ts';

const { formats } = wording;

describe('in Russian, numbers choose the form of the noun', () => {
  it.each([
    [1, 'Требуется 1 документ'],
    [2, 'Требуется 2 документа'],
    [5, 'Требуется 5 документов'],
    [11, 'Требуется 11 документов'],
    [21, 'Требуется 21 документ'],
    [22, 'Требуется 22 документа'],
    [111, 'Требуется 111 документов'],
  ])('%i', (required, begins) => {
    const missing = { required, counted: 0, missing: required };
    expect(renderMessage({ code: 'awaited.instruments', values: missing }, wording)).toBe(
      `${begins}; сдано на хранение: 0; недостает: ${required}.`,
    );
  });

  it.each([
    [{ years: 1, months: 6 }, '1 год и 6 месяцев'],
    [{ years: 2 }, '2 года'],
    [{ years: 5 }, '5 лет'],
    [{ days: 21 }, '21 день'],
    [{ days: 90 }, '90 дней'],
  ])('%j', (period, expected) => {
    expect(formats.period(period)).toBe(expected);
  });
});

describe('in Russian, dates and parts stand in the genitive', () => {
  it('a date, after each preposition alike', () => {
    expect(formats.date(civilDate('2002-01-18'))).toBe('18 января 2002 года');
  });

  it.each([
    [1, 2, 'более половины участников'],
    [2, 3, 'более двух третей участников'],
    [3, 4, 'более трех четвертей участников'],
  ])('%i/%i', (numerator, denominator, expected) => {
    const values = { than: 'more-than', numerator, denominator } as const;
    expect(renderMessage({ code: 'part.of-parties', values }, wording)).toBe(expected);
  });
});
