import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineRelation } from '../../src/lifecycle/relation-between.ts';
import type { Act, RelationAct } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestAccessionTowards } from '../../src/what-if/latest-accession-towards.ts';
import { determineLatestExtension } from '../../src/what-if/latest-extension.ts';
import { act, treatyWith } from '../support/build.ts';
import { anyDay } from './any-life.ts';
import { anyWholeTreaty } from './any-whole-life.ts';

const base = treatyWith(2);
const { participation } = base.finalClauses;
const early = { ...participation, signature: { ...participation.signature, opensOn: civilDate('1980-01-01') } };

/** A treaty in force since 1980, whose rule for later Parties and whose clauses on territories and on accessions are whatever the schema admits. */
const anyTreaty: fc.Arbitrary<Treaty> = anyWholeTreaty(fc.constant({ ...base, adoptedOn: civilDate('1979-12-01') }), [
  'participation',
  'laterParties',
]).map(({ finalClauses, ...treaty }) => {
  const { territorialExtension, accessionTowards } = finalClauses.participation;
  const drawn = {
    ...early,
    ...(territorialExtension && { territorialExtension }),
    ...(accessionTowards && { accessionTowards }),
  };
  return { ...treaty, finalClauses: { ...finalClauses, participation: drawn } };
});

/** A day of ten years: mostly later than what is done. */
const anyDayBy = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 5 * 365 }))
  .map(([day, days]) => civilDateOf(dayNumberOf(day) + days));

const OWN = { participant: 'BEN', territory: 'Isla' } as const;

const anyDone: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom('territorial-extension', 'withdrawal-of-extension', 'end-of-responsibility'),
    on: anyDay,
  })
  .map((done) => ({ ...OWN, ...done }) as Act);

/** Checks if the treaty applies to the territory on a day by whatever is on record. */
function appliesOn(treaty: Treaty, acts: readonly Act[], on: CivilDate): boolean {
  return listExtensions(composeLife(treaty, { acts })).some(({ appliesFrom, end }) => {
    const from = findLatestDay(appliesFrom);
    const until = end === undefined ? undefined : findLatestDay(end.effect);
    return from !== undefined && from <= on && (until === undefined || on < until);
  });
}

/** Checks if the clause says which day an extension has: it does not where its month end has none. */
function isDated(treaty: Treaty, acts: readonly Act[], extension: Act): boolean {
  return listExtensions(composeLife(treaty, { acts })).some(
    (each) => each.act === extension && each.appliesFrom.kind === 'determined',
  );
}

describe('the latest day to extend a treaty to a territory, under clauses of any form', () => {
  it('11. is in time, and the next day is not; where there is none, no day is', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        anyTreaty,
        anyDay,
        fc.array(anyDone, { maxLength: 3 }),
        anyDayBy,
        anyDay,
        (treaty, depositedOn, done, by, anyOther) => {
          fc.pre(treaty.finalClauses.participation.territorialExtension !== undefined);
          const acts: readonly Act[] = [
            act('CUB', 'accession', '1980-01-01'),
            act('NOR', 'ratification', '1980-01-01'),
            act(OWN.participant, 'accession', depositedOn),
            ...done,
          ];
          const latest = determineLatestExtension(composeLife(treaty, { acts }), OWN, by);
          const isInTime = (on: CivilDate): boolean => {
            const extension = { kind: 'territorial-extension', ...OWN, on, notifiedOn: on } as const;
            return [extension, { ...extension, namedOn: by }].some((each) => {
              const all = [...acts, each];
              return isDated(treaty, all, each) && appliesOn(treaty, all, by);
            });
          };
          const outcome = latest.kind === 'excluded' ? latest.reason.code : latest.kind;
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          if (latest.kind === 'determined') {
            expect(isInTime(latest.value)).toBe(true);
            expect(isInTime(dayAfter(latest.value))).toBe(false);
          }
          if (outcome === 'reason.no-notification-in-time' && latest.article !== 'VCSSRT 15') {
            expect(isInTime(anyOther)).toBe(false);
          }
          if (outcome === 'reason.extension-stands') expect(appliesOn(treaty, acts, by)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    for (const outcome of ['determined', 'reason.no-notification-in-time', 'reason.extension-stands']) {
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(10);
    }
  });
});

describe('the latest accession towards a Party, under clauses of any form', () => {
  /** That somebody objected tells that the record keeps objections; a declaration accepts the accession. */
  const relation = (kind: RelationAct['kind'], participant: string, towards: string, on: CivilDate): RelationAct => ({
    kind,
    participant,
    towards,
    on,
  });

  it('11. is in time if the other does as the answer says, and the next day is not', () => {
    let proved = 0;
    fc.assert(
      fc.property(anyTreaty, anyDayBy, fc.boolean(), (treaty, by, isEither) => {
        const clause = treaty.finalClauses.participation.accessionTowards;
        const other = act('ISL', isEither ? 'accession' : 'ratification', '1980-01-01');
        const acts: readonly Act[] = [act('NOR', 'ratification', '1980-01-01'), other];
        const latest = determineLatestAccessionTowards(composeLife(treaty, { acts }), 'ISL', by);
        fc.pre(clause !== undefined && latest.kind === 'indeterminate');
        const [candidate, ...others] = latest.candidates;
        fc.pre(candidate !== undefined && others.length === 0 && latest.questions.length === 1);
        const { value, if: condition } = candidate;
        const never = civilDate('9999-12-31');
        const inForceFrom = (on: CivilDate): string => {
          // Where an instrument may name its own day, the answer is for one that names the day asked about.
          const naming = 'mayNameEarlierDay' in treaty.finalClauses.laterParties ? { namedOn: by } : {};
          const acceded = { ...act('BEN', 'accession', on), notifiedOn: on, ...naming } as Act;
          const acceptedBy = 'on' in condition.values ? (condition.values.on as CivilDate) : on;
          const accepted = relation('acceptance-of-accession', 'ISL', 'BEN', acceptedBy < on ? on : acceptedBy);
          const kept = ['BEN', 'ISL'].map((towards) => relation('objection-to-accession', 'NOR', towards, never));
          const more = clause.kind === 'where-accepted' ? [accepted] : kept;
          const life = composeLife(treaty, { acts: [...acts, acceded, ...more] });
          fc.pre(!life.refusals.some((refusal) => refusal.act === acceded));
          fc.pre(!life.remarks.some(({ code }) => code === 'accession-before-it-opens'));
          const answer = determineRelation(life, 'BEN', 'ISL', never);
          return answer.kind === 'determined' ? answer.value : never;
        };
        expect(inForceFrom(value) <= by).toBe(true);
        expect(inForceFrom(dayAfter(value)) > by).toBe(true);
        proved += 1;
      }),
      { numRuns: 200 },
    );
    expect(proved).toBeGreaterThan(30);
  });
});
