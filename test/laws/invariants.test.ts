import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import { isReceivedBy } from '../../src/denunciation/is-received-by.ts';
import { type Determination, findLatestDay } from '../../src/determination/determination.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life, NoticeLife } from '../../src/lifecycle/life.ts';
import { statusOf } from '../../src/lifecycle/status-on.ts';
import { continuingStateOf } from '../../src/participants/former-state.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { LaterPartiesClause, Treaty } from '../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { composeRead } from '../support/compose-read.ts';
import { anyDay, anyLife, anyTreaty, endOf, NEWCOMER, STATES } from './any-life.ts';
import {
  assertOneStatusADay,
  assertOrderChangesNothing,
  assertPartiesByTheirTime,
  assertPlainJson,
  dateOrNever,
  spansOf,
} from './laws-of-any-life.ts';

/** What follows for the last of so many newcomers as the treaty still needs, all depositing on one day. */
const bringInAt = (life: Life, on: CivilDate): Determination<CivilDate> => {
  const awaited = life.entryIntoForce.kind === 'pending' ? life.entryIntoForce.awaits[0] : undefined;
  const others = awaited?.code === 'awaited.instruments' ? awaited.values.missing - 1 : 0;
  const more = Array.from({ length: others }, (_, index) => ({ participant: `${index}`, kind: 'ratification', on }));
  const countedInstruments = [...life.countedInstruments, ...more].sort((a, b) => (a.on < b.on ? -1 : 1));
  return determineIfAnyDeposited({ ...life, countedInstruments }, on);
};
/** The rules for later Parties, each without the others. */
const rulesOf = ({ finalClauses: { laterParties } }: Treaty): readonly LaterPartiesClause[] =>
  [laterParties, ...(laterParties.special ?? [])].map((rule): LaterPartiesClause => {
    const { special: _, ...alone }: LaterPartiesClause = { ...rule };
    return alone;
  });
const daysOfAnswer = (answer: Determination<CivilDate>): readonly string[] => {
  if (answer.kind === 'indeterminate') return answer.candidates.map(({ value }) => value);
  return answer.kind === 'determined' ? [answer.value] : [];
};

describe('the laws of a life, for any number, delay and wording', () => {
  it('1. nobody is bound before the treaty is in force', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const treatyDate = dateOrNever(life.entryIntoForce);
        for (const { partyFrom } of spansOf(life))
          if (partyFrom !== undefined) expect(partyFrom >= treatyDate).toBe(true);
      }),
    );
  });

  it('2. an instrument after the one that completes the number never moves the date of the treaty', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 1, max: 900 }), ({ treaty, acts }, later) => {
        const life = composeLife(treaty, { acts });
        fc.pre(life.metOn !== undefined);
        const on = civilDateOf(dayNumberOf(life.metOn) + later);
        const more: Act = { participant: NEWCOMER, kind: 'accession', on };
        expect(composeLife(treaty, { acts: [...acts, more] }).entryIntoForce).toMatchObject({
          value: dateOrNever(life.entryIntoForce),
        });
      }),
    );
  });

  it('3. the order of the register changes nothing', () => assertOrderChangesNothing(anyLife));

  it('4. an earlier deposit never yields a later date', () => {
    fc.assert(
      fc.property(anyLife, anyDay, fc.integer({ min: 1, max: 60 }), ({ treaty, acts }, on, later) => {
        const date = (depositedOn: CivilDate) =>
          dateOrNever(determineIfDeposited(treaty, { acts }, NEWCOMER, depositedOn));
        const early = date(on);
        if (on >= treaty.finalClauses.participation.signature.opensOn) {
          expect(early <= date(civilDateOf(dayNumberOf(on) + later))).toBe(true);
        }
      }),
    );
  });

  it('5. withdrawing an instrument never makes entry into force earlier', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...STATES), anyDay, ({ treaty, acts }, participant, on) => {
        const withdrawal: Act = { participant, kind: 'withdrawal-of-instrument', on };
        // What a later act of the same State means may depend on the withdrawal, so none is there.
        const own = acts.filter(
          (act) => continuingStateOf(act.participant ?? '') !== continuingStateOf(participant) || act.on <= on,
        );
        const after = composeLife(treaty, { acts: [...own, withdrawal] });
        const without = composeLife(treaty, { acts: own });
        expect(dateOrNever(after.entryIntoForce) >= dateOrNever(without.entryIntoForce)).toBe(true);
      }),
    );
  });

  it('6. each participant has exactly one status on each day, and its courses do not overlap', () =>
    assertOneStatusADay(anyLife));

  it('7. a denunciation takes effect after its period, never before, and never when revoked; on its own day where that alone is known', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const { denunciation } = treaty.finalClauses;
        fc.pre(denunciation.kind === 'permitted');
        const life = composeLife(treaty, { acts });
        const dueOf = ({ act, receivedOn }: NoticeLife) =>
          'receipt' in act ? receivedOn : endOf(denunciation.delay, receivedOn);
        for (const { notices, partyUntil } of spansOf(life)) {
          for (const notice of notices) {
            const { revokedOn, effect } = notice;
            const due = dueOf(notice);
            if (revokedOn === undefined) expect(findLatestDay(effect)).toBe(due);
            else expect(effect.kind).toBe('excluded');
          }
          const stands = notices.find(({ revokedOn }) => revokedOn === undefined);
          const due = stands === undefined ? undefined : dueOf(stands);
          if (partyUntil !== undefined && due !== undefined) expect(partyUntil <= due).toBe(true);
        }
      }),
    );
  });

  it('8. the Parties on a day are those whose time as a Party holds it, first day in and last day out', () =>
    assertPartiesByTheirTime(anyLife));

  it('11. the latest deposit is in time, and a deposit on the next day is not', () => {
    fc.assert(
      fc.property(anyLife, anyDay, fc.integer({ min: 0, max: 900 }), ({ treaty, acts }, from, later) => {
        const life = composeLife(treaty, { acts });
        const { opensOn } = treaty.finalClauses.participation.signature;
        const by = civilDateOf(dayNumberOf(from) + later);
        const whole = determineLatestDeposit(life, by);
        fc.pre(life.entryIntoForce.kind !== 'indeterminate');
        for (const rule of rulesOf(treaty)) {
          const governed = {
            ...life,
            treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, laterParties: rule } },
          };
          const answer = determineLatestDeposit(governed, by);
          const reaches = (depositedOn: CivilDate) => dateOrNever(bringInAt(governed, depositedOn)) <= by;
          if (answer.kind === 'determined') {
            expect(reaches(answer.value)).toBe(true);
            expect(reaches(dayAfter(answer.value))).toBe(false);
            // Which rule governs is not asked for: one answer is that of every rule, an open one has that of each.
            expect(daysOfAnswer(whole)).toContain(answer.value);
          } else if (life.end !== undefined && life.end.on <= by) {
            // Whoever was bound in time is bound no more: on the day asked about the treaty has ended.
            expect(answer).toMatchObject({ kind: 'excluded', reason: { code: 'reason.treaty-ended' } });
          } else {
            // The earliest deposit there can be is too late already.
            expect(reaches(opensOn)).toBe(false);
          }
        }
      }),
    );
  });

  it('13. a supposed act always has an answer, and is what the act would be if it were recorded', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...STATES, NEWCOMER), anyDay, ({ treaty, acts }, participant, on) => {
        for (const kind of ['denunciation', 'accession', 'withdrawal-of-instrument'] as const) {
          const supposed: Act = { participant, kind, on };
          const recorded = composeRead(treaty, { acts: [...acts, supposed] });
          expect(composeLifeSupposing(treaty, { acts }, supposed)).toEqual(recorded);
        }
        expect(determineIfDenounced(treaty, { acts }, participant, on).kind).toMatch(
          /determined|indeterminate|excluded/,
        );
        expect(determineIfDeposited(treaty, { acts }, participant, on).kind).toMatch(/determined|pending|excluded/);
      }),
    );
  });

  it('14. every determined date cites its article, and so does every step to it', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const answers = [life.entryIntoForce, ...spansOf(life).map(({ entryIntoForce }) => entryIntoForce)];
        for (const answer of answers) {
          if (answer.kind !== 'determined') continue;
          expect(answer.article).not.toBe('');
          expect(answer.basis.length).toBeGreaterThan(0);
          for (const step of answer.basis) expect(step.article).not.toBe('');
        }
        for (const entry of composeChronology(life)) expect(entry.article).not.toBe('');
      }),
    );
  });

  it('an answer is plain JSON', () => assertPlainJson(anyLife));

  it('no act is lost: each has an effect, or is refused or recorded', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const effects = life.participants.reduce((sum, { signedOn, participations }) => {
          const own = participations.reduce(
            (all, { withdrawnOn, notices }) =>
              all +
              1 +
              (withdrawnOn === undefined ? 0 : 1) +
              notices.reduce((notes, { revokedOn }) => notes + (revokedOn === undefined ? 1 : 2), 0),
            0,
          );
          return sum + own + (signedOn === undefined ? 0 : 1);
        }, 0);
        expect(effects + life.refusals.length + life.recorded.length).toBe(acts.length);
      }),
    );
  });

  it('an instrument deposited by the day that completes the number has the treaty’s own date; same-day acts stand together', () => {
    fc.assert(
      fc.property(anyTreaty, anyDay, fc.integer({ min: 6, max: 11 }), (treaty, on, count) => {
        const acts = STATES.filter((state) => state !== 'CSK' && state !== 'DDR')
          .slice(0, count)
          .flatMap((participant): readonly Act[] => [
            { participant, kind: 'signature', on },
            { participant, kind: 'ratification', on },
          ]);
        fc.pre(on >= treaty.finalClauses.participation.signature.opensOn);
        const life = composeLife(treaty, { acts });
        const treatyDate = dateOrNever(life.entryIntoForce);
        for (const { partyFrom } of spansOf(life)) expect(partyFrom).toBe(treatyDate);
      }),
    );
  });

  it('the record as it stood on a day is the record without the later acts', () => {
    fc.assert(
      fc.property(anyLife, anyDay, ({ treaty, acts }, asOf) => {
        const until = acts.filter((act) => isReceivedBy(treaty.finalClauses.denunciation, act, asOf));
        const actsLater = acts.length - until.length;
        expect(composeLife(treaty, { acts }, asOf)).toEqual({ ...composeLife(treaty, { acts: until }), actsLater });
      }),
    );
  });

  it('the status of a State that never acts is none', () => {
    const nobody = { participant: NEWCOMER, participations: [] };
    expect(statusOf(nobody, civilDate('2020-01-01'))).toBe('none');
  });
});
