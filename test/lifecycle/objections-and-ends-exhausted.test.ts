import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineRelation } from '../../src/lifecycle/relation-between.ts';
import type { Act, RelationAct } from '../../src/treaty/act.ts';
import type { ParticipationClause, Treaty } from '../../src/treaty/treaty.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';

const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 7);
const DAYS = oneIn(3, daysToProve(CALENDAR.dates.slice(0, 146_097)));

const MONTH_ENDS = ['last-day-of-month', 'first-day-of-next-month'] as const;

/** Finds the day so many months after another, by walking the calendar, and the day after that. */
function findEnd(on: CivilDate, months: number, monthEnd: (typeof MONTH_ENDS)[number]) {
  const end = CALENDAR.addMonths(CALENDAR.positionOf(on), months, monthEnd) ?? Number.NaN;
  return { before: CALENDAR.dateAt(end - 1), day: CALENDAR.dateAt(end), after: CALENDAR.dateAt(end + 1) };
}

/** A treaty in force since 1840. */
function treatyOf(change: Pick<ParticipationClause, 'accessionTowards' | 'territorialExtension'>): Treaty {
  const treaty = treatyWith(1);
  const { participation } = treaty.finalClauses;
  const signature = { ...participation.signature, opensOn: civilDate('1840-01-01') };
  return {
    ...treaty,
    finalClauses: { ...treaty.finalClauses, participation: { ...participation, signature, ...change } },
  };
}

const ICELAND = act('ISL', 'ratification', '1840-01-31');

describe('the time to object to an accession (unless-objected)', () => {
  it.each(MONTH_ENDS)(
    `includes its last day and no later one, for an accession notified on ${EACH_DAY} of 400 years: %s`,
    (monthEnd) => {
      const clause = { kind: 'unless-objected', article: '12', within: { months: 6 }, monthEnd } as const;
      const treaty = treatyOf({ accessionTowards: clause });
      const objected = (notifiedOn: CivilDate, on: CivilDate): string => {
        const acceded = { ...act('CUB', 'accession', notifiedOn), notifiedOn } as Act;
        const objection: RelationAct = { kind: 'objection-to-accession', participant: 'ISL', towards: 'CUB', on };
        const life = composeLife(treaty, { acts: [ICELAND, acceded, objection] });
        return determineRelation(life, 'CUB', 'ISL', civilDate('9999-12-31')).kind;
      };
      const wrong = DAYS.filter((notifiedOn) => {
        const { day, after } = findEnd(notifiedOn, 6, monthEnd);
        return objected(notifiedOn, day) !== 'excluded' || objected(notifiedOn, after) !== 'indeterminate';
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});

describe('the time in which an extension cannot be withdrawn (notBefore)', () => {
  it.each(MONTH_ENDS)(
    `is over on its same-numbered day and not before, for a treaty that applies there from ${EACH_DAY} of 400 years: %s`,
    (monthEnd) => {
      const withdrawal = {
        article: '6',
        delay: { form: 'same-day' },
        notBefore: { period: { years: 5, months: 3 }, monthEnd },
      } as const;
      const treaty = treatyOf({ territorialExtension: { article: '5', delay: { form: 'same-day' }, withdrawal } });
      const ended = (from: CivilDate, on: CivilDate): string | undefined => {
        const own = { participant: 'ISL', territory: 'Surtsey' } as const;
        const extension = { kind: 'territorial-extension', ...own, on: from } as const;
        const life = composeLife(treaty, {
          acts: [ICELAND, extension, { kind: 'withdrawal-of-extension', ...own, on }],
        });
        const [first] = listExtensions(life);
        return first?.end?.effect.kind === 'determined' ? first.end.effect.value : undefined;
      };
      const wrong = DAYS.filter((from) => {
        const { before, day } = findEnd(from, 63, monthEnd);
        return ended(from, day) !== day || ended(from, before) !== undefined;
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
