import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineRelation } from '../../src/lifecycle/relation-between.ts';
import type { Act, RelationAct } from '../../src/treaty/act.ts';
import type { AccessionTowardsClause, FinalClauses, LaterPartiesClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestAccessionTowards } from '../../src/what-if/latest-accession-towards.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { nameOf } from './inverse-exhausted.ts';
import { DELAYS } from './territory-exhausted.ts';

/** Of the sample one in nine: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
const DAYS = oneIn(9, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));

const LAST = civilDate('9999-12-31');

/** A treaty in force since 1840, on whose accessions the clause has a word. */
function treatyOf(accessionTowards: AccessionTowardsClause, laterParties: LaterPartiesClause): Treaty {
  const treaty = treatyWith(1, { laterParties });
  const { participation } = treaty.finalClauses;
  const signature = { ...participation.signature, opensOn: civilDate('1840-01-01') };
  const whole: FinalClauses['participation'] = { ...participation, signature, accessionTowards };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: whole } };
}

const OTHER = act('ISL', 'ratification', '1840-01-31');
/** That somebody objected to it tells that the record keeps objections: whoever has none there did not object. */
const OBJECTED: RelationAct = {
  kind: 'objection-to-accession',
  participant: 'NOR',
  towards: 'CUB',
  on: civilDate('9000-01-01'),
};

/** Composes the accession of a day, notified on the same day. */
const acceded = (on: CivilDate): Act => ({ ...act('CUB', 'accession', on), notifiedOn: on }) as Act;

/** Finds from when the treaty is in force between the two, by the whole record. */
function relationOf(treaty: Treaty, acts: readonly Act[]): string {
  const answer = determineRelation(composeLife(treaty, { acts: [OTHER, ...acts] }), 'CUB', 'ISL', LAST);
  return answer.kind === 'determined' ? answer.value : LAST;
}

/** Remembers what was found for a day. */
function remember(find: (on: CivilDate) => string): (on: CivilDate) => string {
  const remembered = new Map<CivilDate, string>();
  return (on) => {
    const known = remembered.get(on) ?? find(on);
    remembered.set(on, known);
    return known;
  };
}

const RULE: LaterPartiesClause = { wording: 'after-condition-met', article: '2(2)', delay: { form: 'same-day' } };

describe('the latest accession for it to have effect towards a Party', () => {
  it.each(DELAYS.map((delay) => [nameOf(delay), delay] as const))(
    `is in time unless-objected, and the next day is not, for ${EACH_DAY} of 400 years: %s`,
    (_, delay) => {
      const within = {
        kind: 'unless-objected',
        article: '12',
        within: { months: 6 },
        monthEnd: 'last-day-of-month',
      } as const;
      for (const { clause, rule } of [
        { clause: within, rule: { ...RULE, delay } },
        { clause: { ...within, alsoWithInstrument: true }, rule: { ...RULE, delay, runsFrom: 'notification' } },
      ] as const) {
        const treaty = treatyOf(clause, rule);
        const life = composeLife(treaty, { acts: [OTHER] });
        const boundFrom = remember((on) => relationOf(treaty, [acceded(on), OBJECTED]));
        const failures = DAYS.filter((by) => {
          const latest = determineLatestAccessionTowards(life, 'ISL', by);
          const [day] = latest.kind === 'indeterminate' ? latest.candidates : [];
          return day === undefined || boundFrom(day.value) > by || boundFrom(dayAfter(day.value)) <= by;
        });
        expect(failures.slice(0, 5)).toEqual([]);
      }
    },
  );

  it.each(['last-day-of-month', 'first-day-of-next-month'] as const)(
    `tells until when an objection is in time, for ${EACH_DAY} of 400 years: %s`,
    (monthEnd) => {
      const calendar = walkCalendar(CYCLE.firstYear - 1, CYCLE.lastYear + 1);
      const clause = { kind: 'unless-objected', article: '12', within: { months: 6 }, monthEnd } as const;
      const life = composeLife(treatyOf(clause, RULE), { acts: [OTHER] });
      const ends = (on: CivilDate): string =>
        calendar.dateAt(calendar.addMonths(calendar.positionOf(on), 6, monthEnd) ?? Number.NaN);
      const failures = DAYS.filter((by) => {
        const { basis } = determineLatestAccessionTowards(life, 'ISL', by);
        const until = basis.find(({ code }) => code === 'step.objection-until');
        const over = basis.find(({ code }) => code === 'step.objection-over-by');
        if (until?.code !== 'step.objection-until' || over?.code !== 'step.objection-over-by') return true;
        const { by: last } = over.values;
        return until.values.until !== ends(by) || ends(last) >= by || ends(dayAfter(last)) < by;
      });
      expect(failures.slice(0, 5)).toEqual([]);
    },
  );

  /** The delay after the acceptance, with that after the accession itself: none, or one that is now the longer, now the shorter. */
  const ACCEPTED = DELAYS.map((delay, place): readonly [string, PlainDelay, PlainDelay] => {
    const own = place % 2 === 0 ? months(2) : ({ form: 'same-day' } as const);
    return [`${nameOf(delay)}, its own ${nameOf(own)}`, delay, own];
  });

  it.each(ACCEPTED)(
    `is in time where-accepted, and the next day is not, for ${EACH_DAY} of 400 years: %s`,
    (_, delay, own) => {
      const treaty = treatyOf({ kind: 'where-accepted', article: '38', delay }, { ...RULE, delay: own });
      const life = composeLife(treaty, { acts: [OTHER] });
      const inForce = (on: CivilDate, acceptedOn: CivilDate): string =>
        relationOf(treaty, [
          acceded(on),
          { kind: 'acceptance-of-accession', participant: 'ISL', towards: 'CUB', on: acceptedOn },
        ]);
      const failures = DAYS.filter((by) => {
        const latest = determineLatestAccessionTowards(life, 'ISL', by);
        const [day] = latest.kind === 'indeterminate' ? latest.candidates : [];
        if (day?.if.code !== 'if.accession-accepted-by') return true;
        const { on } = day.if.values;
        const next = dayAfter(day.value);
        // Accepted on the last day for that, and an accession a day later as soon as it is there.
        return (
          inForce(day.value, on) > by ||
          inForce(next, next > on ? next : on) <= by ||
          inForce(day.value, dayAfter(on)) <= by
        );
      });
      expect(failures.slice(0, 5)).toEqual([]);
    },
  );
});
