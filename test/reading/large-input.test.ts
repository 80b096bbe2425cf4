import { describe, expect, it } from 'vitest';
import { LARGEST_INPUT_BYTES } from '../../src/reading/bytes/refuse-size.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { ISSUE_LIMIT, type Parsed } from '../../src/reading/issues/issue.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { EXHAUSTED } from '../setup/exhausted.ts';
import { growthOf, MOST_GROWTH, TIMES_AS_LARGE } from '../support/growth.ts';

/** A large file: the largest that is read in `npm run exhaust`, otherwise a third of a MiB, which holds more issues than are listed. */
const LARGE = EXHAUSTED ? LARGEST_INPUT_BYTES : Math.floor(LARGEST_INPUT_BYTES / 48);

/** Writes a text of a size: a head, as many rows as there is room for, a tail. */
type Fill = (bytes: number) => string;

function fill(head: string, row: (index: number) => string, tail = ''): Fill {
  return (bytes) => {
    const parts = [head];
    let length = head.length + tail.length;
    for (let index = 0; ; index += 1) {
      const next = row(index);
      length += next.length;
      if (length > bytes) return [...parts, tail].join('');
      parts.push(next);
    }
  };
}

interface Outcome {
  readonly count: number;
  readonly last: string | undefined;
}

function outcomeOf(parsed: Parsed<unknown>): Outcome {
  return parsed.ok ? { count: 0, last: 'ok' } : { count: parsed.issues.length, last: parsed.issues.at(-1)?.code };
}

/** Expects work that grows with the text and no faster, and tells how the large text was read. */
function readLarge(parse: (text: string) => Parsed<unknown>, text: Fill): Outcome {
  const [small, large] = [text(LARGE / TIMES_AS_LARGE), text(LARGE)];
  const growth = growthOf(
    () => parse(small),
    () => parse(large),
  );
  expect(growth).toBeLessThan(MOST_GROWTH);
  return outcomeOf(parse(large));
}

/** Tells how the large text was read, where what a small one has of issues is more work in proportion: they are looked for up to a limit. */
function outcomeAtOnce(parse: (text: string) => Parsed<unknown>, text: Fill): Outcome {
  return outcomeOf(parse(text(LARGE)));
}

const HEADER = 'participant,kind,date,note\n';
const ACTS = '{"treaty":"t","sources":[],"acts":[';
const readCsv = (text: string): Parsed<unknown> => parseRegisterCsv(text, 't');

describe('parseRegisterCsv', () => {
  it.each([
    ['wrong in every cell', (index: number) => `Norwya${index},ratifikation,31/12/2001,\n`, outcomeAtOnce],
    ['too short', () => 'NOR,ratification,2001-12-31\n', readLarge],
    ['broken by a quote', () => 'NOR,"ratification" x,2001-12-31\n', readLarge],
  ])('stops at the limit of issues in a large file whose every row is %s', (_, row, read) => {
    const { count, last } = read(readCsv, fill(HEADER, row));
    expect(last).toBe('too-many-issues');
    expect(count).toBeGreaterThan(ISSUE_LIMIT);
    expect(count).toBeLessThan(ISSUE_LIMIT + 10);
  });

  it('finds the one wrong row at the end of a large file, in work that grows with the file and no faster', () => {
    const text = fill(HEADER, () => 'Norway,ratification,2001-12-31,a note\n', 'NOR,ratification,2001-02-31,\n');
    expect(readLarge(readCsv, text)).toEqual({ count: 1, last: 'no-such-day' });
  });

  it('finds the quote that opens a large file, and the rest right, in work that grows with the file and no faster', () => {
    const text = fill(`${HEADER}"`, () => 'Norway,ratification,2001-12-31,\n');
    expect(readLarge(readCsv, text)).toEqual({ count: 1, last: 'bad-quote' });
  });
});

describe('parseRegisterJson', () => {
  it('stops at the limit of issues in a large file whose every act is wrong', () => {
    const row = (index: number) => `{"kind":"ratifikation","participant":"Norwya${index}","on":"31/12/2001"},\n`;
    expect(outcomeAtOnce(parseRegisterJson, fill(ACTS, row, '{}]}')).last).toBe('too-many-issues');
  });

  it('reads a large file whose every act is right, in work that grows with the file and no faster', () => {
    const text = fill(
      ACTS,
      () => '{"kind":"approval","participant":"NOR","on":"2001-12-31"},',
      '{"kind":"approval","participant":"NOR","on":"2001-12-31"}]}',
    );
    expect(readLarge(parseRegisterJson, text)).toEqual({ count: 0, last: 'ok' });
  });

  it('refuses a large file of line ends, in work that grows with the file and no faster', () => {
    expect(
      readLarge(
        parseRegisterJson,
        fill('{', () => '\n'.repeat(64), '}'),
      ).last,
    ).toBe('missing-key');
  });

  it.each([
    ['opening brackets', fill('', () => '['.repeat(1024)), 'too-deep'],
    ['commas', fill(ACTS, () => ','.repeat(1024)), 'too-many-values'],
    ['keys', fill('{', (index) => `"k${index}":1,`, '"z":2}'), 'too-many-values'],
  ])('refuses 16 MiB of %s', (_, text, code) => {
    expect(outcomeOf(parseRegisterJson(text(LARGEST_INPUT_BYTES))).last).toBe(code);
  });
});

describe('parseTreatyJson', () => {
  it('stops at the limit of issues in a long list of States nobody knows', () => {
    const head =
      '{"finalClauses":{"participation":{"eligibility":{"kind":"party-or-signatory-of","facts":{"kind":"listed","since":{';
    const text = fill(head, (index) => `"Norwya${index}":1,`, '"NOR":2}}}}}}');
    expect(outcomeAtOnce(parseTreatyJson, text).last).toBe('too-many-issues');
  });
});
