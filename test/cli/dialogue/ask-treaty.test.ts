import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTreaty } from '../../../src/cli/dialogue/ask-treaty.ts';
import type { Interview, Question } from '../../../src/cli/dialogue/interview.ts';
import { openPage } from '../../../src/cli/output/page.ts';
import { civilDate } from '../../../src/index.ts';
import { parseTreatyJson } from '../../../src/reading/json/parse-treaty-json.ts';
import { opCrcSc } from '../../support/op-crc-sc.ts';

const { loadWords } = await import('../../../src/cli/output/load-words.ts');
const session = {
  args: ['new'],
  words: await loadWords('en', 'new'),
  exitWith: () => {},
  own: [],
  takeUp: () => {},
  stdin: async function* () {},
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  env: {},
  now: () => 0,
};

/** An answer that fits a question which has neither a list nor an answer of its own. */
const SAMPLES: Readonly<Record<string, string>> = {
  'adopted-on': '2020-06-05',
  'closes-on': '2021-06-05',
  'accession-opens-on': '2021-06-06',
  day: '2022-01-01',
  number: '3',
  'number-of-group': '2',
  states: 'Norway, Sweden, Denmark',
  'who-treaty': 'crc',
  'met-by': '2023-03-31',
  'binds-with-treaty': 'cbd',
  shares: 'Norway 60; SWE: 30.5; Denmark 9.5',
};

/** An interview with somebody who chooses at random among what can be chosen, and never answers wrongly. */
function interviewBy(choose: (count: number) => number, hasBase: boolean): Interview {
  const ask = async <T>({ name, fallback, words = [], read }: Question<T>): Promise<T> => {
    if (words.length > 0) return read(words[choose(words.length)] ?? '');
    if (fallback !== undefined && choose(2) === 0) return fallback.value;
    return fallback === undefined ? read(SAMPLES[name] ?? 'words of the clause') : fallback.value;
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
        expect([times < 20, hasBase]).toEqual([true, true]);
      }
    },
    tell: () => {},
  };
}

describe('askTreaty', () => {
  it.each([
    ['nothing', undefined],
    ['OP-CRC-SC', opCrcSc],
  ])('leads from %s to a treaty without fault, whatever is chosen', async (_, base) => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(9)), async (stream) => {
        const choose = (count: number): number => (stream.next().value ?? 0) % count;
        const treaty = await askTreaty(interviewBy(choose, base !== undefined), base, { overwrite: false });
        expect(parseTreatyJson(JSON.stringify(treaty)).ok).toBe(true);
        expect(treaty.adoptedOn).toBe(civilDate('2020-06-05'));
      }),
      { numRuns: 150 },
    );
  });
});
