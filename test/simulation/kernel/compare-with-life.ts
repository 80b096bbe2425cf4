import { expect } from 'vitest';
import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, type DayNumber, dayNumberOf, LAST_DAY } from '../../../src/calendar/day-number.ts';
import { isInGroup } from '../../../src/condition/group.ts';
import { type Determination, findLatestDay } from '../../../src/determination/determination.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import type { Life } from '../../../src/lifecycle/life.ts';
import { listParties } from '../../../src/lifecycle/parties-on.ts';
import { countDepositsPerTreaty, countPartiesPerTreaty } from '../../../src/simulation/kernel/count-per-treaty.ts';
import { type DayOfCode, describeDayCode, NOT_BOUND } from '../../../src/simulation/kernel/day-code.ts';
import { determineDates } from '../../../src/simulation/kernel/determine-dates.ts';
import type { RegistersPacked, TreatyRegister } from '../../../src/simulation/kernel/pack-registers.ts';
import { ROLE } from '../../../src/simulation/kernel/registers.ts';

/** Says of an answer of the law what a code says of it. */
export function codeOf(answer: Determination<CivilDate>): DayOfCode {
  switch (answer.kind) {
    case 'determined':
      return { kind: 'day', day: dayNumberOf(answer.value) };
    case 'pending':
      return { kind: 'pending' };
    case 'excluded':
      return { kind: answer.reason.code === 'reason.after-year-9999' ? 'outside-calendar' : 'not-bound' };
    case 'indeterminate': {
      const latest = findLatestDay(answer);
      return latest === undefined ? { kind: 'open' } : { kind: 'open', latest: dayNumberOf(latest) };
    }
  }
}

/** Expects of packed registers every date and every count that the lives of their treaties give, and returns these lives. */
export function expectAsInLives(packed: RegistersPacked, entries: readonly TreatyRegister[]): readonly Life[] {
  expect(packed.notCovered).toEqual([]);
  const { registers, participants } = packed;
  const { offsets, role } = registers.deposits;
  const dates = determineDates(registers);
  return entries.map(({ treaty, register }, index) => {
    const life = composeLife(treaty, register);
    const { metOn } = life;
    expect(describeDayCode(dates.metOn[index] ?? 0)).toEqual(
      metOn === undefined ? { kind: 'pending' } : { kind: 'day', day: dayNumberOf(metOn) },
    );
    expect(describeDayCode(dates.inForceOn[index] ?? 0)).toEqual(codeOf(life.entryIntoForce));
    const rows = Array.from(
      { length: (offsets[index + 1] ?? 0) - (offsets[index] ?? 0) },
      (_, at) => (offsets[index] ?? 0) + at,
    );
    const stands = (row: number): boolean => ((role?.[row] ?? ROLE.stands) & ROLE.stands) !== 0;
    for (const row of rows) if (!stands(row)) expect(dates.boundOn[row]).toBe(NOT_BOUND);
    const given = rows.filter(stands).map((row) => [participants[row], describeDayCode(dates.boundOn[row] ?? 0)]);
    expect(given).toEqual(listStanding(life).map(({ code, answer }) => [code, codeOf(answer)]));
    expectCounts(packed, life, index);
    return life;
  });
}

/** The instruments that stand and have a day from which they run, in the order of the life. */
function listStanding(life: Life) {
  const { runsFrom } = life.treaty.finalClauses.entryIntoForce;
  return life.participants.flatMap(({ participant, participations }) =>
    participations.flatMap(({ instrument, withdrawnOn, entryIntoForce }) => {
      const runs =
        runsFrom !== 'notification' || instrument.notifiedOn !== undefined || instrument.kind === 'succession';
      return withdrawnOn === undefined && runs ? [{ code: participant, answer: entryIntoForce }] : [];
    }),
  );
}

/** Counts on every day on which something begins or ends, and on the days beside. */
function expectCounts({ registers }: RegistersPacked, life: Life, index: number): void {
  const turns = life.participants.flatMap(({ participations, ceasedOn }) => [
    ceasedOn,
    ...participations.flatMap(({ instrument, partyFrom, partyUntil }) => [instrument.on, partyFrom, partyUntil]),
  ]);
  const days = new Set<DayNumber>();
  for (const turn of turns) {
    if (turn === undefined) continue;
    for (const day of [-1, 0, 1].map((beside) => dayNumberOf(turn) + beside)) if (day <= LAST_DAY) days.add(day);
  }
  const ascending = [...days].sort((a, b) => a - b);
  const rowOf = (counts: Uint32Array): readonly number[] => [
    ...counts.slice(index * ascending.length, (index + 1) * ascending.length),
  ];
  const parties = ascending.map((day) => listParties(life, civilDateOf(day)).length);
  expect(rowOf(countPartiesPerTreaty(registers, determineDates(registers), ascending))).toEqual(parties);
  const { condition } = life.treaty.finalClauses.entryIntoForce;
  const group = condition.kind === 'instruments' ? condition.of : undefined;
  const counted = life.countedInstruments.filter(
    ({ participant }) => group === undefined || isInGroup(group, participant, undefined),
  );
  const byThen = ascending.map((day) => counted.filter(({ on }) => dayNumberOf(on) <= day).length);
  expect(rowOf(countDepositsPerTreaty(registers, ascending))).toEqual(byThen);
}
