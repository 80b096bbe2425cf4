import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import type { Determination } from '../determination/determination.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';

/** A date of entry into force that an unsettled question touches: it would be another one if the question were answered otherwise. */
export interface Touched {
  /** Left out for the date of the treaty itself. */
  readonly participant?: ParticipantCode;
  /** By the rule or the reading that prevails. */
  readonly on: CivilDate;
  /** By the other rule, or by that of the other readings which lies farthest from it. */
  readonly otherwise: CivilDate;
  /** How far these two lie apart. */
  readonly days: number;
}

/** How often the record of a treaty touched an unsettled question. */
export interface Ambiguity {
  readonly treaty: string;
  /** How many dates of entry into force are determined, that of the treaty among them. */
  readonly dates: number;
  /** Those of them that the other rule for a day that the month does not have would move. */
  readonly monthEnds: readonly Touched[];
  /** Those of them that another reading of the clauses would move: of the gap, of a withdrawal. */
  readonly readings: readonly Touched[];
  /** How many further dates are open, because a fact is not known or the clause does not say. */
  readonly open: number;
}

/**
 * Reports how often a record touched an unsettled question of its treaty's clauses, and by how many days each date would move. A date
 * that there would not be at all by the other rule is not among those that it moves.
 *
 * @param treaty linked with the treaties to which its clauses refer
 * @example composeAmbiguity(opCrcSc, opCrcScRegister).readings.length // 1
 * @see docs/legal-sources.md#month-ends
 */
export function composeAmbiguity(treaty: Treaty, register: Pick<Register, 'acts'>): Ambiguity {
  assertArgument('composeAmbiguity', 'treaty', TREATY, treaty);
  assertArgument('composeAmbiguity', 'register', REGISTER, register);
  const dates = listDates(composeLife(treaty, register));
  const others = listDates(composeLife(withOtherMonthEnds(treaty), register));
  const otherwise = new Map(others.map(({ of, answer }) => [of, answer]));
  const determined = dates.flatMap(({ of, participant, answer }) =>
    answer.kind === 'determined' ? [{ of, participant, answer }] : [],
  );
  return {
    treaty: treaty.id,
    dates: determined.length,
    monthEnds: determined.flatMap(({ of, participant, answer }) => {
      const other = otherwise.get(of);
      return other?.kind === 'determined' ? touch(participant, answer.value, [other.value]) : [];
    }),
    readings: determined.flatMap(({ participant, answer }) => {
      const values = (answer.readings ?? []).map(({ value }) => value);
      return touch(participant, answer.value, values);
    }),
    open: dates.filter(({ answer }) => answer.kind === 'indeterminate').length,
  };
}

/** Finds which of the other dates lies farthest from the one that prevails; none where all are the same. */
function touch(
  participant: ParticipantCode | undefined,
  on: CivilDate,
  others: readonly CivilDate[],
): readonly Touched[] {
  const distance = (other: CivilDate): number => Math.abs(dayNumberOf(on) - dayNumberOf(other));
  const [otherwise] = others.filter((other) => other !== on).sort((a, b) => distance(b) - distance(a));
  if (otherwise === undefined) return [];
  const days = distance(otherwise);
  return [participant === undefined ? { on, otherwise, days } : { participant, on, otherwise, days }];
}

interface OneDate {
  /** Names the date in every life of the same record: another rule for month ends can admit more acts, or fewer. */
  readonly of: string;
  readonly participant?: ParticipantCode;
  readonly answer: Determination<CivilDate>;
}

/** Lists the dates of entry into force of a life, whatever they are. */
function listDates({ entryIntoForce, participants }: Life): readonly OneDate[] {
  return [
    { of: 'treaty', answer: entryIntoForce },
    ...participants.flatMap(({ participant, participations }) =>
      participations.map(({ instrument: { kind, on }, entryIntoForce: answer }) => {
        return { of: `${participant} ${kind} ${on}`, participant, answer };
      }),
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
