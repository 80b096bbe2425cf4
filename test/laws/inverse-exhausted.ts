import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import type { LaterPartiesClause } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve } from '../support/days.ts';

/** The forms of delay, each with periods that treaties use. */
const PLAIN_DELAYS: readonly PlainDelay[] = [
  { form: 'same-day' },
  { form: 'days-after', days: 30 },
  { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
  { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' },
  { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-month-after-days', days: 60 },
  { form: 'first-of-nth-month', months: 3 },
  { form: 'day-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-year-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
];

const FLOOR = civilDate('2000-02-29');

/** The delays of a treaty: the plain ones, and those with a date of the clause's own. */
export const TREATY_DELAYS: readonly Delay[] = [
  ...PLAIN_DELAYS,
  ...PLAIN_DELAYS.slice(1, 4).flatMap((delay): readonly Delay[] => [
    { form: 'not-before', floor: FLOOR, delay },
    { form: 'fixed-date-or-later', fixedOn: FLOOR, otherwise: delay },
  ]),
];

/** A wording for States that join later, without its delay. */
type Wording =
  | { readonly wording: 'after-entry-into-force'; readonly prevailing: 'A' | 'B' }
  | { readonly wording: 'after-condition-met' | 'whichever-later' };

/** Makes the clauses on States that join later, of one wording and every form of delay, each with its name. */
export function laterClauses(wording: Wording): readonly (readonly [name: string, clause: LaterPartiesClause])[] {
  return PLAIN_DELAYS.map((delay) => [nameOf(delay), { ...wording, article: '2(2)', delay }]);
}

const OPENS_ON = civilDate('1840-01-01');
/** The second instrument: a treaty that asks for two is in force three months later, on 31 January 1850. */
const SECOND_ON = '1849-10-31';

/** Composes a treaty that asks for so many instruments, of which two are there. */
export function lifeWith(required: number, delay: Delay | undefined, laterParties?: LaterPartiesClause): Life {
  const treaty = treatyWith(required, laterParties === undefined ? {} : { laterParties });
  const { participation, entryIntoForce } = treaty.finalClauses;
  const finalClauses = {
    ...treaty.finalClauses,
    participation: { ...participation, signature: { ...participation.signature, opensOn: OPENS_ON } },
    entryIntoForce: { ...entryIntoForce, ...(delay === undefined ? {} : { delay }) },
  };
  const acts = [act('BEN', 'accession', '1849-06-30'), act('CUB', 'accession', SECOND_ON)];
  return composeLife({ ...treaty, finalClauses }, { acts });
}

/** Of the sample one in three: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
const DAYS = oneIn(3, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));
const NEVER = '9999-12-31';

/**
 * Lists the first few days to prove for which the latest deposit is not the last that is in time: a deposit on it must bind by
 * then, and one on the next day later. Where there is none, a deposit on the day the treaty opened must be too late.
 */
export function findInverseFailures(life: Life): readonly string[] {
  const failures: string[] = [];
  const remembered = new Map<CivilDate, string>();
  const boundFrom = (depositedOn: CivilDate): string => {
    const known = remembered.get(depositedOn);
    if (known !== undefined) return known;
    const date = dateOrNever(determineIfAnyDeposited(life, depositedOn));
    remembered.set(depositedOn, date);
    return date;
  };
  for (const by of DAYS) {
    const latest = determineLatestDeposit(life, by);
    const holds =
      latest.kind === 'determined'
        ? boundFrom(latest.value) <= by && boundFrom(dayAfter(latest.value)) > by
        : boundFrom(OPENS_ON) > by;
    if (!holds && failures.length < 5) failures.push(`by ${by}: ${JSON.stringify(latest)}`);
  }
  return failures;
}

function dateOrNever(answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : NEVER;
}

/** Names a clause in a title. */
export function nameOf(delay: Delay): string {
  return JSON.stringify(delay).replaceAll('"', '');
}
