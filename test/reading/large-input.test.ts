import { describe, expect, it } from 'vitest';
import { LARGEST_INPUT_BYTES } from '../../src/reading/bytes/refuse-size.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { ISSUE_LIMIT, type Parsed } from '../../src/reading/issues/issue.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';

/** Ten times what an idle laptop needs: the test is for minutes, not for milliseconds. */
const LONGEST_MILLISECONDS = 40_000;

/** A text of the largest size: a head, as many rows as there is room for, a tail. */
function fill(head: string, row: (index: number) => string, tail = ''): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let index = 0; ; index += 1) {
    const next = row(index);
    length += next.length;
    if (length > LARGEST_INPUT_BYTES) return [...parts, tail].join('');
    parts.push(next);
  }
}

function outcomeOf(parse: () => Parsed<unknown>): { count: number; last: string | undefined } {
  const start = performance.now();
  const parsed = parse();
  expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
  return parsed.ok ? { count: 0, last: 'ok' } : { count: parsed.issues.length, last: parsed.issues.at(-1)?.code };
}

const HEADER = 'participant,kind,date,note\n';
const ACTS = '{"treaty":"t","sources":[],"acts":[';

describe('parseRegisterCsv', () => {
  it.each([
    ['wrong in every cell', (index: number) => `Norwya${index},ratifikation,31/12/2001,\n`],
    ['too short', () => 'NOR,ratification,2001-12-31\n'],
    ['broken by a quote', () => 'NOR,"ratification" x,2001-12-31\n'],
  ])('stops at the limit of issues in a file of 16 MiB whose every row is %s', (_, row) => {
    const text = fill(HEADER, row);
    const { count, last } = outcomeOf(() => parseRegisterCsv(text, 't'));
    expect(last).toBe('too-many-issues');
    expect(count).toBeGreaterThan(ISSUE_LIMIT);
    expect(count).toBeLessThan(ISSUE_LIMIT + 10);
  });

  it('finds the one wrong row at the end of a file of 16 MiB', () => {
    const text = fill(HEADER, () => 'Norway,ratification,2001-12-31,a note\n', 'NOR,ratification,2001-02-31,\n');
    expect(outcomeOf(() => parseRegisterCsv(text, 't'))).toEqual({ count: 1, last: 'no-such-day' });
  });

  it('finds the quote that opens 16 MiB, and the rest right', () => {
    const text = fill(`${HEADER}"`, () => 'Norway,ratification,2001-12-31,\n');
    expect(outcomeOf(() => parseRegisterCsv(text, 't'))).toEqual({ count: 1, last: 'bad-quote' });
  });
});

describe('parseRegisterJson', () => {
  it('stops at the limit of issues in a file of 16 MiB whose every act is wrong', () => {
    const row = (index: number) => `{"kind":"ratifikation","participant":"Norwya${index}","on":"31/12/2001"},\n`;
    const text = fill(ACTS, row, '{}]}');
    expect(outcomeOf(() => parseRegisterJson(text)).last).toBe('too-many-issues');
  });

  it('reads a file of 16 MiB whose every act is right', () => {
    const text = fill(
      ACTS,
      () => '{"kind":"approval","participant":"NOR","on":"2001-12-31"},',
      '{"kind":"approval","participant":"NOR","on":"2001-12-31"}]}',
    );
    expect(outcomeOf(() => parseRegisterJson(text))).toEqual({ count: 0, last: 'ok' });
  });

  it.each([
    ['opening brackets', fill('', () => '['), 'too-deep'],
    ['commas', fill(ACTS, () => ','), 'too-many-values'],
    ['keys', fill('{', (index) => `"k${index}":1,`, '"z":2}'), 'too-many-values'],
    ['line ends', fill('{', () => '\n', '}'), 'missing-key'],
  ])('refuses 16 MiB of %s', (_, text, code) => {
    expect(outcomeOf(() => parseRegisterJson(text)).last).toBe(code);
  });
});

describe('parseTreatyJson', () => {
  it('stops at the limit of issues in a list of a million States nobody knows', () => {
    const head =
      '{"finalClauses":{"participation":{"eligibility":{"kind":"party-or-signatory-of","facts":{"kind":"listed","since":{';
    const text = fill(head, (index) => `"Norwya${index}":1,`, '"NOR":2}}}}}}');
    expect(outcomeOf(() => parseTreatyJson(text)).last).toBe('too-many-issues');
  });
});
