import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { listCountingOn } from '../../condition/as-members.ts';
import { findDayMet } from '../../condition/count.ts';
import type { CountedInstrument } from '../../condition/counted-instrument.ts';
import { listAwaited, listUnknownFacts } from '../../condition/describe-condition.ts';
import { findEarliestMet } from '../../condition/find-earliest-met.ts';
import { listOwnDays } from '../../condition/own-days.ts';
import { beginTally } from '../../condition/tally.ts';
import { assertNever } from '../../determination/assert-never.ts';
import { type Awaited, findLatestDay, type Indeterminate } from '../../determination/determination.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { listAlternatives } from '../../entry-into-force/alternatives.ts';
import { determineFromDayMet } from '../../entry-into-force/treaty-entry-into-force.ts';
import { composeLife } from '../../lifecycle/compose-life.ts';
import { asKnownOn } from '../../lifecycle/known-on.ts';
import type { Life } from '../../lifecycle/life.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { REGISTER, TREATY } from '../../treaty/argument-shapes.ts';
import type { Register } from '../../treaty/register.ts';
import type { Condition, EntryIntoForceClause, Treaty } from '../../treaty/treaty.ts';
import { listInstrumentsLacking } from '../../what-if/list-instruments-lacking.ts';
import { listPool, type Pool } from '../../what-if/list-pool.ts';
import { askOnEachReading } from '../../what-if/on-each-reading.ts';
import { supposeDeposit } from '../../what-if/suppose-deposit.ts';
import { composeForecast, horizonOf } from './compose-forecast.ts';
import type { Forecast, ForecastOnReadings, ForecastOptions } from './forecast.ts';
import type { DepositTally, Question } from './simulate-futures.ts';

/**
 * Forecasts when a pending treaty enters into force, from its own deposits up to a day: draws many futures, each of them deposits of
 * States that can still make them, and counts and dates every one by the final clauses.
 *
 * Outcomes: a forecast; already in force; the date set; too short, with fewer than three deposits; not forecastable, where it waits
 * for what no deposit changes, or where the record, which is partial, lacks instruments by then, or may.
 *
 * @param treaty linked with those to which its clauses refer, as `linkWithOthers` does
 * @throws RangeError where the options are not what they must be: a mistake in the program
 * @example forecastEntryIntoForce(opCrcSc, opCrcScRegister, { asOf: civilDate('2002-02-01'), seed: 1 }) // { kind: 'already-in-force', since: '2002-01-18' }
 * @see docs/forecast.md
 */
export function forecastEntryIntoForce(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'completeness'>,
  options: ForecastOptions,
): ForecastOnReadings {
  assertArgument('forecastEntryIntoForce', 'treaty', TREATY, treaty);
  assertArgument('forecastEntryIntoForce', 'register', REGISTER, register);
  assertArgument('forecastEntryIntoForce', 'options', OBJECT, options);
  horizonOf(options);
  const { asOf } = options;
  const finalClauses = asKnownOn(treaty.finalClauses, asOf);
  const life = composeLife({ ...treaty, finalClauses }, register, asOf);
  return askOnEachReading(life, (each) => forecastOnOneReading(each, options));
}

function forecastOnOneReading(life: Life, options: ForecastOptions): Forecast {
  const { asOf } = options;
  const { finalClauses } = life.treaty;
  const { participation } = finalClauses;
  const { entryIntoForce: clause } = life.treaty.finalClauses;
  const date = life.entryIntoForce;
  if (date.kind === 'determined') {
    if (date.value <= asOf) return { kind: 'already-in-force', since: date.value };
    const { article, value: on } = date;
    const { metOn } = life;
    const says: Message =
      metOn === undefined
        ? { code: 'forecast.date-set', values: { article, on } }
        : { code: 'forecast.date-set-since', values: { article, metOn, on } };
    return { kind: 'date-set', on, says };
  }
  if (date.kind === 'excluded') return { kind: 'not-forecastable', says: date.reason };
  if (date.kind === 'indeterminate' && life.metOn !== undefined) {
    return { kind: 'not-forecastable', says: sayOpenSince(life.metOn, date) };
  }
  const questions = listInstrumentsLacking(life, asOf);
  if (questions.length > 0) {
    const values = { article: clause.article, questions };
    return { kind: 'not-forecastable', says: { code: 'forecast.questions-no-deposit-answers', values } };
  }
  const [alternative] = listAlternatives(life.treaty);
  if (alternative !== undefined) {
    const { article, metBy } = alternative;
    return { kind: 'not-forecastable', says: { code: 'forecast.way-open', values: { article, metBy } } };
  }
  const pool = listPool(finalClauses, life.participants, asOf);
  const counting = listCountingOn(clause, life.countedInstruments, asOf);
  const waitsFor = sayWhatNoDepositChanges(clause, counting, pool, asOf);
  if (waitsFor !== undefined) return { kind: 'not-forecastable', says: waitsFor };
  const signedOn = new Map(life.participants.map((each) => [each.participant, each.signedOn]));
  const deposits = life.countedInstruments.map(({ participant, on }) => {
    const signed = signedOn.get(participant);
    return { on, bySignatory: signed !== undefined && signed <= on };
  });
  return composeForecast(
    {
      question: composeClauseQuestion(clause, counting, pool, asOf),
      missing: date.kind === 'pending' ? date.awaits : [],
      openedOn: participation.signature.opensOn,
      deposits,
      remarks: turnsOnParticularStates(clause.condition) ? [EXCHANGEABLE] : [],
    },
    options,
  );
}

/** Says that no deposit is awaited any more, while the day that follows is an open question. */
function sayOpenSince(metOn: CivilDate, answer: Indeterminate<CivilDate>): Message<CodeOf<'forecast'>> {
  const { article, questions, candidates } = answer;
  const values = { article, metOn, questions };
  if (candidates.length === 0) return { code: 'forecast.open-since', values };
  return { code: 'forecast.open-since-between', values: { ...values, days: candidates.map(({ value }) => value) } };
}

const EXCHANGEABLE = { code: 'model.particular-states', values: {} } as const;

function turnsOnParticularStates(condition: Condition): boolean {
  switch (condition.kind) {
    case 'named-states':
    case 'share':
    case 'sum':
    case 'proportion-of-signatories':
      return true;
    case 'all-of':
    case 'any-of':
      return condition.conditions.some(turnsOnParticularStates);
    case 'instruments':
    case 'proportion-of-parties':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return false;
    default:
      return assertNever(condition);
  }
}

/** Asks of a future when the condition of a clause is met, and when the treaty is then in force. */
export function composeClauseQuestion(
  clause: EntryIntoForceClause,
  instruments: readonly CountedInstrument[],
  pool: Pool,
  asOf: CivilDate,
): Question {
  const { condition } = clause;
  const isPlain = condition.kind === 'instruments' && condition.of === undefined;
  return {
    ...(isPlain ? { missing: condition.number - instruments.length } : {}),
    tally: tallyFrom(clause, instruments, pool, asOf),
    ownDays: listOwnDays(condition)
      .filter((day) => day > asOf)
      .sort(),
    pool,
    inForceOn: (metOn) => findLatestDay(determineFromDayMet(clause, metOn, [])),
  };
}

function tallyFrom(
  clause: EntryIntoForceClause,
  instruments: readonly CountedInstrument[],
  pool: Pool,
  asOf: CivilDate,
): DepositTally {
  const tally = beginTally(clause.condition);
  for (const instrument of instruments) tally.add(instrument);
  const drawn = new Map(pool.flat().map((participant) => [participant, supposeDeposit(clause, participant, asOf)]));
  const of = (participant: ParticipantCode): CountedInstrument =>
    drawn.get(participant) ?? supposeDeposit(clause, participant, asOf);
  return {
    add: (participant) => tally.add(of(participant)),
    remove: (participant) => tally.remove(of(participant)),
    isMet: tally.isMet,
  };
}

/**
 * Says what the treaty waits for besides deposits: with the instruments of all that can still deposit, would it have a date? Where
 * it would not because nobody is left to deposit what is missing, there is nothing else that it waits for.
 */
function sayWhatNoDepositChanges(
  clause: EntryIntoForceClause,
  instruments: readonly CountedInstrument[],
  pool: Pool,
  asOf: CivilDate,
): Message<CodeOf<'forecast'>> | undefined {
  const { article, condition, notBefore } = clause;
  if (notBefore !== undefined) {
    const { facts, treaty } = notBefore;
    const values = { article: notBefore.article, treaty };
    if (facts.kind === 'unknown') return { code: 'forecast.other-perhaps-in-force', values };
    if (facts.inForceOn === undefined) return { code: 'forecast.waits-for-other', values };
  }
  const everybody = [...instruments, ...pool.flat().map((participant) => supposeDeposit(clause, participant, asOf))];
  if (findDayMet(condition, everybody) !== undefined) return undefined;
  const questions = listUnknownFacts(condition);
  if (questions.length > 0 && findEarliestMet(condition, everybody) !== undefined) {
    return { code: 'forecast.questions-no-deposit-answers', values: { article, questions } };
  }
  const awaited = listAwaited(article, condition, everybody);
  const finding = awaited.find((each) => each.code === 'awaited.finding-of-share');
  if (finding !== undefined) return { code: 'forecast.waits-for-finding', values: { article, of: finding.values.of } };
  if (awaited.some(({ code }) => code === 'awaited.notification-of-deposit')) {
    return { code: 'forecast.waits-for-notification', values: { article } };
  }
  const other = findOther(awaited);
  return other === undefined ? undefined : { code: 'forecast.waits-for-other', values: { article, treaty: other } };
}

function findOther(awaited: readonly Awaited[]): string | undefined {
  for (const each of awaited) {
    if (each.code === 'awaited.entry-into-force-of') return each.values.treaty;
    if (each.code === 'awaited.one-of') {
      const other = findOther(each.values.alternatives.flat());
      if (other !== undefined) return other;
    }
  }
  return undefined;
}
