import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { Determined } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { ConsentKind } from '../../src/treaty/act-kinds.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { anyDay, NEWCOMER } from './any-life.ts';
import { anyWholeLife } from './any-whole-life.ts';
import { dateOrNever } from './laws-of-any-life.ts';

const kindOf = ({ finalClauses }: Treaty): ConsentKind => {
  const { withoutSignature, afterSignature } = finalClauses.participation.consent;
  return [...withoutSignature, ...afterSignature].find((kind) => kind !== 'succession') ?? 'accession';
};

/** The last day for an instrument that names no day, where one that names the day asked about has a later one. */
const findLastWithoutDay = (latest: Determined<CivilDate>): CivilDate | undefined => {
  const without = latest.basis.find((step) => step.code === 'step.instrument-without-day');
  if (without !== undefined) return without.values.by;
  return latest.basis.some(({ code }) => code === 'step.instrument-must-name') ? undefined : latest.value;
};

describe('the latest deposit, under clauses of any form', () => {
  it('11. is in time, and a deposit on the next day is not, for a State that joins a treaty in force', () => {
    fc.assert(
      fc.property(anyWholeLife, anyDay, ({ treaty, acts }, by) => {
        const life = composeLife(treaty, { acts });
        fc.pre(life.entryIntoForce.kind === 'determined' && life.entryIntoForce.value <= by);
        const latest = determineLatestDeposit(life, by);
        fc.pre(latest.kind === 'determined');
        const last = findLastWithoutDay(latest);
        fc.pre(last !== undefined);
        expect(dateOrNever(determineIfAnyDeposited(life, last)) <= by).toBe(true);
        expect(dateOrNever(determineIfAnyDeposited(life, dayAfter(last))) > by).toBe(true);
      }),
    );
  });

  it('11. is what the record then says of a newcomer', () => {
    fc.assert(
      fc.property(anyWholeLife, anyDay, ({ treaty, acts }, by) => {
        const life = composeLife(treaty, { acts });
        fc.pre(life.entryIntoForce.kind === 'determined' && life.entryIntoForce.value <= by);
        const latest = determineLatestDeposit(life, by);
        fc.pre(latest.kind === 'determined');
        const last = findLastWithoutDay(latest);
        fc.pre(last !== undefined);
        const date = (on: CivilDate) => determineIfDeposited(treaty, { acts }, NEWCOMER, on);
        // Who may deposit by then, and by which instrument, is not asked: an accession can be premature.
        const newcomer: Act = { participant: NEWCOMER, kind: kindOf(treaty), on: last };
        const { refusals, remarks } = composeLife(treaty, { acts: [...acts, newcomer] });
        fc.pre(!refusals.some(({ act, code }) => act === newcomer && code !== 'treaty-has-ended'));
        fc.pre(!remarks.some(({ act, code }) => act === newcomer && code === 'accession-before-it-opens'));
        expect(dateOrNever(date(last)) <= by).toBe(true);
        expect(dateOrNever(date(dayAfter(last))) > by).toBe(true);
      }),
    );
  });
});
