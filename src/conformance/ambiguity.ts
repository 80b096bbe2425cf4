import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import type { Determination } from '../determination/determination.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { Register } from '../treaty/register.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';

/** An unsettled question that a record touched: whose date it moves, and by how many days. */
export interface Touched {
  /** Left out for the date of the treaty itself. */
  readonly participant?: ParticipantCode;
  readonly on: CivilDate;
  /** What the date would be otherwise. */
  readonly otherwise: CivilDate;
  /** Between the earliest and the latest answer. */
  readonly days: number;
}

/** How often the record of a treaty touched an unsettled question. */
export interface Ambiguity {
  readonly treaty: string;
  /** How many dates of entry into force are determined, that of the treaty among them. */
  readonly dates: number;
  /** Dates that another rule for a day that the month does not have would move. */
  readonly monthEnds: readonly Touched[];
  /** Dates that another reading of the clauses would move: of the gap, of a withdrawal. */
  readonly readings: readonly Touched[];
  /** Dates that are open, because a fact is not known or the clause does not say. */
  readonly open: number;
}

/**
 * Reports how often a record touched an unsettled question of its treaty's clauses, and by how many days each date moved.
 *
 * @param treaty linked with the treaties to which its clauses refer
 * @example reportAmbiguity(opCrcSc, opCrcScRegister).readings.length // 1
 * @see docs/legal-sources.md#month-ends
 */
export function reportAmbiguity(treaty: Treaty, register: Pick<Register, 'acts'>): Ambiguity {
  const life = composeLife(treaty, register);
  const other = composeLife(withOtherMonthEnds(treaty), register);
  const [dates, others] = [listDates(life), listDates(other)];
  const monthEnds = dates.flatMap(({ participant, answer }, index): readonly Touched[] => {
    const otherwise = others[index]?.answer;
    if (answer.kind !== 'determined' || otherwise?.kind !== 'determined' || otherwise.value === answer.value) return [];
    return [touch(participant, answer.value, otherwise.value)];
  });
  const readings = dates.flatMap(({ participant, answer }): readonly Touched[] => {
    if (answer.kind !== 'determined' || answer.readings === undefined) return [];
    const otherwise = answer.readings.find(({ value }) => value !== answer.value);
    return otherwise === undefined ? [] : [touch(participant, answer.value, otherwise.value)];
  });
  return {
    treaty: treaty.id,
    dates: dates.filter(({ answer }) => answer.kind === 'determined').length,
    monthEnds,
    readings,
    open: dates.filter(({ answer }) => answer.kind === 'indeterminate').length,
  };
}

function touch(participant: ParticipantCode | undefined, on: CivilDate, otherwise: CivilDate): Touched {
  const days = Math.abs(dayNumberOf(on) - dayNumberOf(otherwise));
  return participant === undefined ? { on, otherwise, days } : { participant, on, otherwise, days };
}

interface OneDate {
  readonly participant?: ParticipantCode;
  readonly answer: Determination<CivilDate>;
}

/** Lists the dates of entry into force of a life in one order, whatever they are. */
function listDates({ entryIntoForce, participants }: Life): readonly OneDate[] {
  return [
    { answer: entryIntoForce },
    ...participants.flatMap(({ participant, participations }) =>
      participations.map((each) => ({ participant, answer: each.entryIntoForce })),
    ),
  ];
}

/** Turns the month-end rule of every delay into the other one; a clause that refuses to choose is left as it is. */
function withOtherMonthEnds(treaty: Treaty): Treaty {
  const finalClauses: FinalClauses = turn(treaty.finalClauses);
  return { ...treaty, finalClauses };
}

const OTHER: Readonly<Record<MonthEndRule, MonthEndRule>> = {
  'last-day-of-month': 'first-day-of-next-month',
  'first-day-of-next-month': 'last-day-of-month',
  refuse: 'refuse',
};

/** A copy through JSON: clauses are plain data. */
function turn<T>(clauses: T): T {
  return JSON.parse(JSON.stringify(clauses), (key, value: unknown) =>
    key === 'monthEnd' && typeof value === 'string' && isRule(value) ? OTHER[value] : value,
  );
}

function isRule(text: string): text is MonthEndRule {
  return text in OTHER;
}
