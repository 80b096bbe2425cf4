import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/reading/bytes/parse-text.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import type { Parsed } from '../../src/reading/issues/issue.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { registerSchema } from '../../src/treaty/register.ts';
import { treatySchema } from '../../src/treaty/treaty.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';
import { renderIssues } from '../../src/wording/render-issues.ts';
import { examples } from '../setup/exhausted.ts';
import { anyDamageOfText, SPLINTERS } from '../support/damage.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { anyRegister } from './any-register.ts';
import { inEnglish } from './in-english.ts';

/** What every outcome has to be: a value that its schema admits, or issues that say where, what and what to do. */
function expectWhole(parsed: Parsed<unknown>, schema: { safeParse: (value: unknown) => { success: boolean } }): void {
  if (parsed.ok) {
    expect(schema.safeParse(parsed.value).success).toBe(true);
    expect('issues' in parsed).toBe(false);
    return;
  }
  expect(parsed.issues.length).toBeGreaterThan(0);
  expect('value' in parsed).toBe(false);
  for (const issue of parsed.issues) {
    const { code, line } = issue;
    const { says, remedy } = inEnglish(issue);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(line).toBeGreaterThanOrEqual(0);
    expect(says.length).toBeGreaterThan(0);
    expect(remedy.length).toBeGreaterThan(0);
    expect(`${says}${remedy}`).not.toContain('undefined');
  }
  expect(renderIssues(parsed.issues, 'file', englishForFiles)).not.toMatch(/[^\P{Cc}\n]/u);
}

const readRegister = (bytes: Uint8Array): Parsed<unknown> => {
  const text = parseText(bytes);
  return text.ok ? parseRegister(text.value, { treatyId: 't' }) : text;
};

describe('parseRegister', () => {
  it('gives a whole value or issues of whatever bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expectWhole(readRegister(bytes), registerSchema)),
      { numRuns: examples(2000) },
    );
  });

  it('gives a whole value or issues of whatever text, and never throws', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(fc.constantFrom(...SPLINTERS), { maxLength: 60 }).map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom(...SPLINTERS), { maxLength: 60 })
        .map((parts) => `participant,kind,date,note\n${parts.join('')}`),
      fc.array(fc.constantFrom(...SPLINTERS), { maxLength: 60 }).map((parts) => `{"acts":[${parts.join('')}`),
      fc.json(),
    );
    fc.assert(
      fc.property(anyText, (text) => expectWhole(parseRegister(text, { treatyId: 't' }), registerSchema)),
      { numRuns: examples(2000) },
    );
  });

  it('gives a whole value or issues of a damaged table, and never throws', () => {
    fc.assert(
      fc.property(
        anyRegister.chain((register) => anyDamageOfText(writeRegisterCsv(register))),
        (text) => expectWhole(parseRegister(text, { treatyId: 't' }), registerSchema),
      ),
      { numRuns: examples(1000) },
    );
  });

  it('gives a whole value or issues of a damaged JSON register, and never throws', () => {
    fc.assert(
      fc.property(
        anyRegister.chain((register) => anyDamageOfText(writeRegisterJson(register))),
        (text) => expectWhole(parseRegister(text, { treatyId: 't' }), registerSchema),
      ),
      { numRuns: examples(1000) },
    );
  });
});

describe('parseTreatyJson', () => {
  it('gives a whole value or issues of a damaged treaty, and never throws', () => {
    fc.assert(
      fc.property(anyDamageOfText(JSON.stringify(opCrcSc, null, 1)), (text) =>
        expectWhole(parseTreatyJson(text), treatySchema),
      ),
      { numRuns: examples(300) },
    );
  });

  it('gives a whole value or issues of whatever JSON stands in the place of a clause, and never throws', () => {
    const keys = Object.keys(opCrcSc.finalClauses);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, clause) => {
        const treaty = { ...opCrcSc, finalClauses: { ...opCrcSc.finalClauses, [key]: clause } };
        expectWhole(parseTreatyJson(JSON.stringify(treaty)), treatySchema);
      }),
    );
  });
});
