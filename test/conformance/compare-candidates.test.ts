import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareCandidates } from '../../src/conformance/compare-candidates.ts';
import type { Indeterminate } from '../../src/determination/determination.ts';

const open = (days: readonly string[], orLater?: true): Indeterminate<ReturnType<typeof civilDate>> => ({
  kind: 'indeterminate',
  article: '11(1)',
  questions: [{ code: 'question.date-of-succession-unknown', values: {} }],
  candidates: days.map((day) => ({ value: civilDate(day), if: { code: 'if.so-by-then', values: {} } })),
  ...(orLater === undefined ? {} : { orLater }),
  basis: [],
});

const held = (answer: ReturnType<typeof open>, stored: string, laterThan?: string) =>
  compareCandidates(answer, civilDate(stored), laterThan === undefined ? undefined : civilDate(laterThan));

describe('compareCandidates', () => {
  it.each([
    // What month ends leave open has two dates, and no third.
    [['2005-02-28', '2005-03-01'], undefined, '2005-02-28', 'candidate'],
    [['2005-02-28', '2005-03-01'], undefined, '2005-03-01', 'candidate'],
    [['2005-02-28', '2005-03-01'], undefined, '2005-03-03', 'no-candidate'],
    // A succession on the day of its notification is one possibility; nothing is said of the others.
    [['2006-10-23'], undefined, '2006-10-23', 'candidate'],
    [['2006-10-23'], undefined, '2006-06-03', 'unsaid'],
    // The end of the year, or any later day on which a conflict ends.
    [['2011-05-01'], true, '2011-05-01', 'candidate'],
    [['2011-05-01'], true, '2011-05-02', 'unsaid'],
    [['2011-05-01'], true, '2011-04-30', 'no-candidate'],
    [['2011-05-01', '2011-07-01'], true, '2011-06-01', 'no-candidate'],
    [['2011-05-01', '2011-07-01'], true, '2011-07-02', 'unsaid'],
    [[], undefined, '2011-05-01', 'unsaid'],
  ] as const)('%j (or later: %s), stored %s: %s', (days, orLater, stored, kind) => {
    expect(held(open(days, orLater), stored).kind).toBe(kind);
  });

  it('where the date is later than a day, that day and those before it are none', () => {
    const kinds = ['2011-04-30', '2011-05-01', '2011-05-02'].map((day) => held(open([]), day, '2011-05-01').kind);
    expect(kinds).toEqual(['no-candidate', 'no-candidate', 'unsaid']);
  });

  it('says the question and what is known of the date', () => {
    expect(held(open(['2005-02-28', '2005-03-01']), '2005-03-03')).toMatchObject({
      why: {
        code: 'why.no-candidate',
        values: {
          questions: [{ code: 'question.date-of-succession-unknown', values: {} }],
          known: ['2005-02-28', '2005-03-01'].map((on) => ({
            code: 'known.day-if',
            values: { on, if: { code: 'if.so-by-then', values: {} } },
          })),
        },
      },
    });
    expect(held(open([]), '2005-03-03')).toMatchObject({
      why: {
        code: 'why.not-known-yet',
        values: { questions: [{ code: 'question.date-of-succession-unknown', values: {} }] },
      },
    });
  });
});
