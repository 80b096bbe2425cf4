import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { SEED } from '../setup/seed.ts';
import { listForms, type SchemaPart } from '../support/any-of-schema.ts';
import { treatyWith } from '../support/build.ts';
import { composeRead } from '../support/compose-read.ts';
import { anyDay, NEWCOMER, STATES } from './any-life.ts';
import { anyWholeAct, anyWholeLife, anyWholeTreaty, PARTS } from './any-whole-life.ts';
import {
  assertOneStatusADay,
  assertOrderChangesNothing,
  assertPartiesByTheirTime,
  assertPlainJson,
  spansOf,
} from './laws-of-any-life.ts';

/** A text in several languages says the same to the law as one. */
const NOT_DRAWN = 'Text(en).';

/** How many are drawn at a time, and at the most: a form that the checks of a treaty never let through is not found in any number. */
const AT_A_TIME = 250;
const MOST = 6000;

const formsOf = (part: SchemaPart, value?: unknown): readonly string[] =>
  [...listForms(part, PARTS, value)].filter((form) => !form.startsWith(NOT_DRAWN));

/** Draws until every form of a part has been seen, and lists those that were not. */
function listNeverDrawn<T>(
  part: SchemaPart,
  anything: fc.Arbitrary<T>,
  partOf: (each: T) => unknown,
  most = MOST,
): readonly string[] {
  const forms = new Set(formsOf(part));
  for (let drawn = 0; drawn < most && forms.size > 0; drawn += AT_A_TIME) {
    for (const each of fc.sample(anything, { numRuns: AT_A_TIME, seed: SEED + drawn })) {
      for (const form of formsOf(part, partOf(each))) forms.delete(form);
    }
  }
  return [...forms];
}

const datesOf = ({ kind, ...answer }: Determination<CivilDate>) =>
  kind === 'determined' && 'value' in answer ? [answer.value] : [];

describe('the clauses and acts that are drawn', () => {
  const example = fc.constant(treatyWith(2));
  const clauses = Object.entries(PARTS.FinalClauses?.properties ?? {});

  it.each(clauses)('take every form that the schema admits: %s', (key, part) => {
    const clauseOf = ({ finalClauses }: Treaty): unknown =>
      Object.entries(finalClauses).find(([own]) => own === key)?.[1];
    expect(listNeverDrawn(part, anyWholeTreaty(example, [key]), clauseOf)).toEqual([]);
  });

  it('take every form that the schema admits: acts', () => {
    expect(listNeverDrawn({ $ref: '#/$defs/Act' }, anyWholeAct, (act) => act)).toEqual([]);
  });

  it('would not go unnoticed: a form that nobody draws is told', () => {
    const withoutTerms = anyWholeTreaty(example, ['denunciation']).filter(
      ({ finalClauses: { denunciation } }) => denunciation.kind !== 'at-end-of-term',
    );
    const part = { $ref: '#/$defs/DenunciationClause' };
    const never = listNeverDrawn(part, withoutTerms, ({ finalClauses }) => finalClauses.denunciation, AT_A_TIME);
    expect(never).toContain('DenunciationClause(at-end-of-term).noticeBefore');
  });

  it('lead to lives in force, pending and open, with Parties that leave', () => {
    const seen = new Map<string, number>();
    for (const { treaty, acts } of fc.sample(anyWholeLife, { numRuns: 400, seed: SEED })) {
      const life = composeLife(treaty, { acts });
      const held = [life.entryIntoForce.kind, ...spansOf(life).flatMap(({ notices }) => notices.map(() => 'notice'))];
      for (const name of new Set(held)) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    const sought = ['determined', 'pending', 'indeterminate', 'notice'];
    expect(sought.filter((name) => (seen.get(name) ?? 0) < 5)).toEqual([]);
  });
});

describe('the laws of a life under clauses of any form', () => {
  it('1. nobody is bound before the treaty is in force', () => {
    fc.assert(
      fc.property(anyWholeLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const [treatyDate = civilDate('9999-12-31')] = datesOf(life.entryIntoForce);
        const isOpen = life.entryIntoForce.kind === 'indeterminate';
        for (const { partyFrom } of spansOf(life)) {
          if (partyFrom !== undefined && !isOpen) expect(partyFrom >= treatyDate).toBe(true);
        }
      }),
    );
  });

  it('3. the order of the register changes nothing', () => assertOrderChangesNothing(anyWholeLife));

  it('6. each participant has exactly one status on each day, and its courses do not overlap', () =>
    assertOneStatusADay(anyWholeLife));

  it('8. the Parties on a day are those whose time as a Party holds it, first day in and last day out', () =>
    assertPartiesByTheirTime(anyWholeLife));

  it('12. what is written is read back as it was, treaty and record', () => {
    fc.assert(
      fc.property(anyWholeLife, ({ treaty, acts }) => {
        const register = { treaty: treaty.id, sources: [{ id: 'some words', title: 'Words' }], acts };
        expect(parseTreatyJson(writeTreatyJson(treaty))).toEqual({ ok: true, value: treaty });
        const { participants = [] } = treaty.finalClauses.participation;
        const own = { participants };
        expect(parseRegisterJson(writeRegisterJson(register), own)).toMatchObject({ ok: true, value: { acts } });
        const fromTable = parseRegisterCsv(writeRegisterCsv(register), treaty.id, own);
        if (acts.length > 0) expect(fromTable).toMatchObject({ ok: true, value: { acts } });
      }),
    );
  });

  it('13. a supposed act always has an answer, and is what the act would be if it were recorded', () => {
    fc.assert(
      fc.property(
        anyWholeLife,
        anyWholeAct,
        fc.constantFrom(...STATES, NEWCOMER),
        anyDay,
        ({ treaty, acts }, supposed, participant, on) => {
          fc.pre(supposed.kind !== 'correction');
          const recorded = composeRead(treaty, { acts: [...acts, supposed] });
          expect(composeLifeSupposing(treaty, { acts }, supposed)).toEqual(recorded);
          expect(determineIfDeposited(treaty, { acts }, participant, on).kind).toMatch(
            /determined|pending|excluded|indeterminate/,
          );
        },
      ),
    );
  });

  it('14. every answer and every entry of the chronology cites its article, and so does every step', () => {
    fc.assert(
      fc.property(anyWholeLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const answers = [
          life.entryIntoForce,
          ...spansOf(life).flatMap(({ entryIntoForce, notices }) => [
            entryIntoForce,
            ...notices.map(({ effect }) => effect),
          ]),
        ];
        for (const { article, basis, kind } of answers) {
          expect(article).not.toBe('');
          if (kind === 'determined') expect(basis.length).toBeGreaterThan(0);
          for (const step of basis) expect(step.article).not.toBe('');
        }
        for (const entry of composeChronology(life)) expect(entry.article).not.toBe('');
      }),
    );
  });

  it('an answer is plain JSON', () => assertPlainJson(anyWholeLife));

  it('the record as it stood on a day is the record without the later acts', () => {
    fc.assert(
      fc.property(anyWholeLife, anyDay, ({ treaty, acts }, asOf) => {
        const plain = acts.filter(({ kind }) => kind !== 'correction');
        // A denunciation that is known by its day of effect alone was received before that day.
        const until = plain.filter((act) => act.on <= asOf || ('receipt' in act && act.receipt === 'not-known'));
        const [whole, then] = [plain, until].map((some) => composeLife(treaty, { acts: some }, asOf));
        expect({ ...whole, actsLater: 0 }).toEqual({ ...then, actsLater: 0 });
      }),
    );
  });

  it('what was known on a day stands: entry into force that has come is not undone by what is done later', () => {
    fc.assert(
      fc.property(anyWholeLife, anyDay, ({ treaty, acts }, asOf) => {
        const plain = acts.filter(({ kind }) => kind !== 'correction');
        const then = composeLife(treaty, { acts: plain }, asOf).entryIntoForce;
        fc.pre(then.kind === 'determined' && then.value <= asOf);
        const now = composeLife(treaty, { acts: plain }).entryIntoForce;
        // A date that is stated, and that the acts contradict, is said to be so.
        fc.pre(!now.basis.some(({ code }) => code === 'remark.met-before-stated'));
        expect(now).toMatchObject({ value: then.value });
      }),
    );
  });

  it('no act is without a trace: without it the life is another', () => {
    fc.assert(
      fc.property(anyWholeLife, fc.nat(), ({ treaty, acts }, which) => {
        fc.pre(acts.length > 0);
        const others = acts.filter((_, index) => index !== which % acts.length);
        expect(composeLife(treaty, { acts: others })).not.toEqual(composeLife(treaty, { acts }));
      }),
    );
  });
});
