import { expect } from 'vitest';
import type { Session } from '../../../src/cli/command.ts';
import type { Interview, Question } from '../../../src/cli/dialogue/interview.ts';
import { loadWords } from '../../../src/cli/output/load-words.ts';
import { openPage } from '../../../src/cli/output/page.ts';

const words = await loadWords('en', 'new');

/** Answers that fit a question which is no choice and has none of its own, by its name; several are given in turn. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'adopted-on': ['2020-06-05'],
  'closes-on': ['2021-06-05'],
  'accession-opens-on': ['2021-06-06'],
  day: ['2022-01-01'],
  floor: ['2022-01-01'],
  'fixed-day': ['2022-01-01'],
  number: ['3'],
  'number-of-group': ['2'],
  'fewer-than': ['2'],
  states: ['Norway, Sweden, Denmark'],
  'who-treaty': ['crc'],
  'met-by': ['2023-03-31'],
  'binds-with-treaty': ['cbd'],
  shares: ['Norway 60; SWE: 30.5; Denmark 9.5'],
  'reports-to': ['Committee on the Rights of the Child', 'the Assembly'],
  'adopted-by': ['the Assembly', 'General Assembly of the United Nations'],
  'own-name': [...'ABCDEFGHIJKLMNOP'].map((letter) => `Council ${letter} of the Example`),
  'own-last-day': ['2020-12-31'],
};

/** Answers beside those in brackets, to questions that have such a one. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  period: ['90 days', '2 years', '1 month'],
  'request-part': ['> 1/4'],
  'approved-by': ['the Council'],
  'own-also': [...'ABCDEFGHIJKLMNOP'].map((letter) => `C${letter}E, The ${letter}`),
  article: ['14(1)'],
};

/** An interview with somebody who chooses at random among what can be chosen, and never answers wrongly. */
export function interviewBy(choose: (count: number) => number, hasBase: boolean): Interview {
  let own: Session['own'] = [];
  const session: Session = {
    args: ['new'],
    words,
    exitWith: () => {},
    get own() {
      return own;
    },
    beside: [],
    sayBeside: () => {},
    findRecordInStore: async () => undefined,
    takeUpStore: () => {},
    takeUp: ({ finalClauses }) => {
      own = finalClauses.participation.participants ?? [];
    },
    stdin: async function* () {},
    stdout: { write: () => {} },
    stderr: { write: () => {} },
    env: {},
    now: () => 0,
  };
  const turns = new Map<string, number>();
  const nextOf = (name: string, answers: readonly string[]): string | undefined => {
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return answers[turn % answers.length];
  };
  const ask = async <T>({ name, fallback, words: choices = [], read }: Question<T>): Promise<T> => {
    if (choices.length > 0) return read(choices[choose(choices.length)] ?? '');
    if (fallback === undefined) return read(nextOf(name, SAMPLES[name] ?? []) ?? 'words of the clause');
    const other = choose(2) === 0 ? undefined : nextOf(name, OTHERS[name] ?? []);
    return other === undefined ? fallback.value : read(other);
  };
  return {
    session,
    page: openPage(session),
    ask,
    askPart: async (_, askAll, check) => {
      // What is kept of another treaty may not fit what was answered before; then the part is asked again, as at a terminal.
      for (let times = 1; ; times += 1) {
        const value = await askAll();
        const told = await check(value);
        if (told.length === 0) return value;
        expect(times < 20 && hasBase, JSON.stringify(told)).toBe(true);
      }
    },
    tell: () => {},
  };
}
