import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTreaty } from '../../../src/cli/dialogue/ask-treaty.ts';
import { civilDate } from '../../../src/index.ts';
import { parseTreatyJson } from '../../../src/reading/json/parse-treaty-json.ts';
import { PARTS } from '../../laws/any-whole-life.ts';
import { DIALOGUE, FORM_ROWS } from '../../laws/forms.ts';
import { listChoices } from '../../laws/list-choices.ts';
import { examples } from '../../setup/exhausted.ts';
import { SEED } from '../../setup/seed.ts';
import { opCrcSc } from '../../support/op-crc-sc.ts';
import { interviewBy } from './interview-by.ts';

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

  it('has a word of the list for each form of a clause: whether it is asked, or written by hand', () => {
    expect(FORM_ROWS.filter(({ dialogue }) => !(dialogue in DIALOGUE))).toEqual([]);
  });

  it('asks for the forms that the list says are asked, and for no other', async () => {
    const asked = new Set<string>();
    const streams = fc.sample(fc.infiniteStream(fc.nat(99)), { numRuns: examples(1000), seed: SEED });
    for (const stream of streams) {
      const choose = (count: number): number => Number(stream.next().value) % count;
      const { finalClauses } = await askTreaty(interviewBy(choose, false), undefined, { overwrite: false });
      for (const form of listChoices({ $ref: '#/$defs/FinalClauses' }, PARTS, finalClauses)) asked.add(form);
    }
    const listed = FORM_ROWS.filter(({ dialogue }) => dialogue === 'asked').map(({ form }) => form);
    expect([...asked].filter((form) => !listed.includes(form)).sort()).toEqual([]);
    expect(listed.filter((form) => !asked.has(form))).toEqual([]);
  });
});
