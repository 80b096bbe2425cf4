import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, earlierOf, LAST_DAY, laterOf } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { listAsMembers } from '../condition/as-members.ts';
import type { AssumedCondition } from '../condition/assumed-condition.ts';
import { listOwnDays } from '../condition/own-days.ts';
import { assertNever } from '../determination/assert-never.ts';
import { composeCandidates, listCandidatesIf } from '../determination/compose-candidates.ts';
import {
  type Awaited,
  type Determination,
  determinedByReadings,
  findLatestDay,
  type Indeterminate,
  isDated,
} from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { GAP_READINGS } from '../entry-into-force/gap-readings.ts';
import type { BindsWithClause } from '../entry-into-force/other-binding.ts';
import { determineFromDayMet } from '../entry-into-force/treaty-entry-into-force.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { findOpening } from '../participation/admit-consent.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { EntryIntoForceClause, LaterRule } from '../treaty/treaty.ts';
import { excludeAfterEnd, isKeptInForce } from './after-end.ts';
import { assumeFound, assumeOthers, assumeWithout, isBeyondDeposits, listOthersAwaited } from './assume-parts.ts';
import { determineByEachRule } from './by-each-rule.ts';
import { determineByEachWay, type WayOpen } from './by-each-way.ts';
import { composeOnCondition } from './compose-on-condition.ts';
import { composeProofOfDayAfter } from './compose-proof.ts';
import { composeBoundAlone, determineIfAnyDeposited, determineIfDepositedBy } from './deposited.ts';
import { findLastCounting } from './find-last-counting.ts';
import { determineOnEachReading } from './on-each-reading.ts';

/**
 * Determines the latest day on which a State may deposit its instrument to be bound by a day: the exact inverse of
 * {@link determineIfAnyDeposited}, not a subtraction of months. A deposit on that day is in time; on the next day it is too
 * late.
 *
 * Where the treaty itself is still pending, it is the latest day on which the missing instruments may be deposited for the
 * treaty to be in force by then; a step says how many they are. Where the treaty entered into force later than the day asked
 * about, it is the latest day on which one more instrument would have completed the number in time.
 *
 * Where the clause lets an instrument name an earlier day than its own, it is the day asked about, for an instrument that names it; a step says by when one that
 * names no day must be deposited, and then the inverse is of that.
 *
 * Outcomes: determined; excluded where no deposit is in time beside the record, or the treaty has ended by then and none keeps it in force; pending where no deposit is awaited, only another treaty or a finding
 * of the depositary; indeterminate where the depositary's finding or another treaty is awaited beside the instruments, where it depends on
 * whose instrument it is, or where the periods run from its notification, of which nobody knows when it would follow; indeterminate where the treaty's own date
 * is, with the day that follows from each of its candidates, if they differ; excluded as the treaty's own date is.
 *
 * @param inForceBy inclusive
 * @example determineLatestDeposit(life, civilDate('2005-02-28')).value // '2005-01-31'
 * @see docs/legal-sources.md#latest-deposit
 */
export function determineLatestDeposit(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  assertArgument('determineLatestDeposit', 'life', LIFE, life);
  assertArgument('determineLatestDeposit', 'inForceBy', DAY, inForceBy);
  return determineOnEachReading(life, (each) => determineOnOneReading(each, inForceBy));
}

function determineOnOneReading(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const { bindsWith } = life.treaty.finalClauses.entryIntoForce;
  const alone = bindsWith === undefined ? life : composeBoundAlone(life);
  const answer = determineLatestBesideEnd(alone, inForceBy);
  const asked = bindsWith === undefined ? answer : addOtherByThen(answer, bindsWith, inForceBy);
  return addAccessionOpening(life, addWhoMayJoin(life, asked));
}

/**
 * Determines the latest day where the treaty may have ended by the day asked about: then it is the last on which a deposit keeps it in force, if one does.
 *
 * @see docs/legal-sources.md#termination
 */
function determineLatestBesideEnd(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const over = excludeAfterEnd(life, inForceBy);
  if (over === undefined) return determineLatestInForce(life, inForceBy);
  const endsOn = life.end?.on;
  if (endsOn === undefined || !isKeptInForce(life, endsOn, inForceBy)) return over;
  const kept = determineLatestInForce(life, endsOn);
  return isDated(kept) ? kept : over;
}

/** Determines the latest day for a day on which the treaty is in force. */
function determineLatestInForce(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  return (
    determineByEachWay(life, (way) => determineLatestAlong(way, inForceBy)) ??
    determineByEachRule(life, (governed, rule) => determineLatestUnder(governed, rule, inForceBy))
  );
}

/** Determines the latest day along one way into force: not after the last day on which it can be taken. */
function determineLatestAlong({ life, article, metBy }: WayOpen, inForceBy: CivilDate): Determination<CivilDate> {
  const answer = determineByEachRule(life, (governed, rule) => determineLatestUnder(governed, rule, inForceBy));
  if (answer.kind !== 'determined' || metBy === undefined || answer.value <= metBy) return answer;
  const step: Step = { article, code: 'step.way-until', values: { metBy } };
  return { ...answer, value: metBy, monthEndMattered: false, basis: [...answer.basis, step] };
}

/** Says of a day that it holds only for a State that another treaty binds by the day asked about too. */
function addOtherByThen(
  answer: Determination<CivilDate>,
  { article, anyOf }: BindsWithClause,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  const treaties = anyOf.map(({ treaty }) => treaty);
  return composeOnCondition(answer, article, {
    question: { code: 'question.other-binds-first', values: { treaties } },
    if: { code: 'if.other-binds-by', values: { treaties, on: inForceBy } },
  });
}

/** Says of a day that it is one for those alone whom the words of the clause describe. */
function addWhoMayJoin(life: Life, answer: Determination<CivilDate>): Determination<CivilDate> {
  const { eligibility } = life.treaty.finalClauses.participation;
  if (eligibility.kind !== 'described' || !isDated(answer)) return answer;
  const { article, says } = eligibility;
  return { ...answer, basis: [...answer.basis, { article, code: 'remark.eligibility-described', values: { says } }] };
}

/** Says of a day before accession opens that it holds for signatories alone, where others could only accede. */
function addAccessionOpening(life: Life, answer: Determination<CivilDate>): Determination<CivilDate> {
  const { consent } = life.treaty.finalClauses.participation;
  const on = findLatestDay(answer);
  if (on === undefined || !isDated(answer) || !consent.withoutSignature.includes('accession')) return answer;
  const opening = findOpening({ on }, consent, { treatyInForceOn: () => findLatestDay(life.entryIntoForce) });
  if (opening === undefined) return answer;
  return { ...answer, basis: [...answer.basis, { article: consent.article, ...describeDayForSignatories(opening) }] };
}

function describeDayForSignatories(
  opening: NonNullable<ConsentAct['runsFrom']>,
): Message<Extract<CodeOf<'remark'>, `remark.day-for-signatories${string}`>> {
  if (typeof opening === 'object') {
    return { code: 'remark.day-for-signatories.after', values: { period: opening.after } };
  }
  return opening === 'entry-into-force'
    ? { code: 'remark.day-for-signatories.in-force', values: {} }
    : { code: 'remark.day-for-signatories', values: { opensOn: opening } };
}

function determineLatestUnder(life: Life, rule: LaterRule, inForceBy: CivilDate): Determination<CivilDate> {
  const answer = determineLatestNamingNone(life, rule, inForceBy);
  return 'mayNameEarlierDay' in rule ? addNaming(life, rule, inForceBy, answer) : answer;
}

/**
 * Takes the last day for an instrument that itself names the day asked about, where the clause lets it: that day, on which it can still be deposited. By
 * when one that names no day must be deposited, is said.
 */
function addNaming(
  { entryIntoForce, treaty }: Life,
  { article }: LaterRule,
  inForceBy: CivilDate,
  plain: Determination<CivilDate>,
): Determination<CivilDate> {
  const isInForce = entryIntoForce.kind === 'determined' && entryIntoForce.value <= inForceBy;
  const { opensOn } = treaty.finalClauses.participation.signature;
  // An open day is one of a period that begins with the depositary's notification, whatever the instrument names.
  if (!isInForce || inForceBy < opensOn || plain.kind === 'pending' || plain.kind === 'indeterminate') return plain;
  const withoutDay = plain.kind === 'determined' ? plain.value : undefined;
  if (withoutDay !== undefined && withoutDay >= inForceBy) return plain;
  const basis: readonly Step[] = [
    { article, code: 'step.instrument-must-name', values: { on: inForceBy } },
    ...(withoutDay === undefined
      ? []
      : [{ article, code: 'step.instrument-without-day', values: { by: withoutDay } } as const]),
    ...plain.basis,
  ];
  return { kind: 'determined', value: inForceBy, article, monthEndMattered: false, basis };
}

function determineLatestNamingNone(life: Life, rule: LaterRule, inForceBy: CivilDate): Determination<CivilDate> {
  const answer = determineLatestStart(life, inForceBy);
  if (answer.kind !== 'determined') return answer;
  const { entryIntoForce, metOn } = life;
  const isInForce = entryIntoForce.kind === 'determined' && entryIntoForce.value <= inForceBy;
  // A deposit by the day on which the condition was met is one of those that brought the treaty into force.
  const isLater = isInForce && (metOn === undefined || answer.value > metOn);
  const runsFrom = isLater && 'runsFrom' in rule ? rule.runsFrom : life.treaty.finalClauses.entryIntoForce.runsFrom;
  if (runsFrom !== 'notification') return answer;
  const { value, article } = answer;
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.notified-when', values: { on: value } }],
    candidates: [{ value, if: { code: 'if.notified-on-deposit', values: {} } }],
    basis: [],
  };
}

function determineLatestStart(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const treatyDate = life.entryIntoForce;
  if (treatyDate.kind === 'indeterminate') return determineOnEachDate(life, treatyDate, inForceBy);
  if (treatyDate.kind !== 'determined' || inForceBy < treatyDate.value)
    return determineLatestCompletion(life, inForceBy);
  return notBeforeOpening(life, inForceBy, latestLaterDeposit(life, treatyDate.value, inForceBy));
}

/**
 * Determines the latest day for each date that the treaty's own may turn out to be. Where all of them lead to one day, that is the answer; otherwise it is open,
 * with the day that follows from each. A date after the day asked about has none: by it the treaty is not in force in time.
 */
function determineOnEachDate(
  life: Life,
  { article, questions, candidates, orLater, basis }: Indeterminate<CivilDate>,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  const { metOnEach, metOn = life.metOnIfSo } = life;
  const answers = candidates.flatMap(({ value, if: condition }, index) => {
    const met = metOnEach?.[index] ?? metOn;
    if (met === undefined || inForceBy < value) return [];
    const entryIntoForce = { kind: 'determined', value, article, monthEndMattered: false, basis } as const;
    return { condition, answer: determineLatestStart({ ...life, metOn: met, entryIntoForce }, inForceBy) };
  });
  const [first] = answers;
  const days = composeCandidates(answers.flatMap(({ answer, condition }) => listCandidatesIf(answer, condition)));
  const isAnswered = answers.length === candidates.length && orLater !== true;
  if (isAnswered && days.length === 1 && answers.every(({ answer }) => answer.kind === 'determined') && first) {
    return first.answer;
  }
  return { kind: 'indeterminate', article, questions, candidates: days, basis };
}

/**
 * Determines the latest day on which the instruments that are missing may be deposited for a treaty to be in force by a day on which, by its
 * record, it is not.
 *
 * @param metBy the last day on which its condition can be met, where there is one
 */
export function determineLatestCompletion(
  life: Life,
  inForceBy: CivilDate,
  metBy: CivilDate = LAST_DAY,
): Determination<CivilDate> {
  const treatyDate = life.entryIntoForce;
  switch (treatyDate.kind) {
    case 'pending': {
      if (!treatyDate.awaits.some(canBeDeposited)) return treatyDate;
      const missing = countMissing(treatyDate.awaits);
      const finding = treatyDate.awaits.find(isFinding);
      if (finding === undefined) return latestCompletingDeposit(life, missing, { inForceBy, metBy });
      const answer = latestCompletingDeposit(life, missing, { inForceBy, metBy }, assumeFound);
      return answer.kind === 'determined' ? waitingFor(finding, answer.value) : answer;
    }
    case 'determined':
      return latestCompletingDeposit(life, 1, { inForceBy, metBy });
    case 'indeterminate':
    case 'excluded':
      return treatyDate;
    default:
      return assertNever(treatyDate);
  }
}

/** Checks if what is awaited comes about by deposits, or may; a day of the clause is never awaited, since it is known when it comes. */
function canBeDeposited(awaited: Awaited): boolean {
  return !isFinding(awaited) && awaited.code !== 'awaited.entry-into-force-of';
}

/** Counts the instruments of anybody that a number still lacks. */
function countMissing(awaits: readonly Awaited[]): number {
  return awaits.find((each) => each.code === 'awaited.instruments')?.values.missing ?? 0;
}

type Finding = Extract<Awaited, { readonly code: 'awaited.finding-of-share' }>;

function isFinding(awaited: Awaited): awaited is Finding {
  return awaited.code === 'awaited.finding-of-share';
}

/** Says for what a day holds only if the depositary's finding is there by then. */
function waitingFor({ article, values }: Finding, value: CivilDate): Determination<CivilDate> {
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.finding-awaited-too', values }],
    candidates: [{ value, if: { code: 'if.there-by-then-too', values: {} } }],
    basis: [],
  };
}

/**
 * The latest day on which so many more instruments bring the treaty into force in time.
 *
 * @param assume what is assumed of the condition where it is asked whether deposits can fulfil it at all
 */
function latestCompletingDeposit(
  life: Life,
  missing: number,
  { inForceBy, metBy }: { readonly inForceBy: CivilDate; readonly metBy: CivilDate },
  assume: (condition: AssumedCondition) => AssumedCondition = (condition) => condition,
): Determination<CivilDate> {
  const { entryIntoForce: clause, participation } = life.treaty.finalClauses;
  const { article, condition } = clause;
  const start = latestStartBy(clause.delay, inForceBy);
  if (start.kind === 'none') return tooLate(article, inForceBy, NO_START[start.reason]);
  const startOn = earlierOf(start.date, metBy);
  const { opensOn } = participation.signature;
  if (startOn < opensOn) return tooLate(article, inForceBy, { code: 'why.opened-on', values: { opensOn } });
  const other = findOtherAwaited(clause, startOn, inForceBy);
  if (other?.kind === 'excluded') return other;
  const othersThere = assume(assumeOthers(condition));
  if (isBeyondDeposits(othersThere, startOn)) {
    return tooLate(article, inForceBy, { code: 'why.beyond-deposits', values: { on: startOn } });
  }
  // Where the record fulfils the condition, whose instrument is asked about may be one of those that did.
  const lastBeside = life.metOn === undefined ? findLastBesideRecord(life, othersThere, startOn) : startOn;
  if (lastBeside === undefined) {
    return tooLate(article, inForceBy, { code: 'why.deposited-only-later', values: { on: startOn } });
  }
  if (isBeyondDeposits(assume(condition), lastBeside)) {
    return waitingForOthers(article, listOthersAwaited(condition), lastBeside);
  }
  const required = condition.kind === 'instruments' && condition.of === undefined ? condition.number : undefined;
  if (required === undefined && life.metOn !== undefined) {
    return dependingOnWhose(article, life.metOn, lastBeside);
  }
  const standing = required === undefined ? 0 : required - missing;
  const last = findLastCounting(listAsMembers(clause, life.countedInstruments), standing, lastBeside) ?? lastBeside;
  if (last > startOn) {
    const values = { on: last, nth: standing };
    return tooLate(article, inForceBy, { code: 'why.number-not-complete-before', values });
  }
  if (other !== undefined) return other;
  const forward = determineFromDayMet(clause, last, []);
  const proof = [describeMissing(article, required, missing), proveCompletion(clause, last)];
  if (last === metBy && last < start.date) proof.push({ article, code: 'step.way-until', values: { metBy } });
  return {
    kind: 'determined',
    value: last,
    article,
    monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
    // Of an earlier day it is the conditions themselves, and not the period, that the next one does not fulfil.
    basis:
      last < start.date
        ? proof
        : [...proof, composeProofOfDayAfter(article, last, (next) => proveCompletion(clause, next))],
  };
}

/**
 * Finds the last day by another on which deposits can fulfil a condition beside those of the record: whoever deposited later did not by
 * then. Where that keeps the condition from being met, an earlier day does only where the condition asked for less.
 */
function findLastBesideRecord(
  { countedInstruments, treaty }: Life,
  condition: AssumedCondition,
  by: CivilDate,
): CivilDate | undefined {
  const { opensOn } = treaty.finalClauses.participation.signature;
  const earlier = listOwnDays(condition).flatMap((day) => (day > opensOn && day <= by ? dayBefore(day) : []));
  return [by, ...earlier.sort().reverse()].find((day) => {
    const late = new Set(countedInstruments.flatMap(({ participant, on }) => (on > day ? participant : [])));
    return !isBeyondDeposits(assumeWithout(condition, late, day), day);
  });
}

/** Says for what a day holds only if other treaties, on which no deposit under this one has a bearing, are that far by then. */
function waitingForOthers(article: string, treaties: readonly string[], value: CivilDate): Determination<CivilDate> {
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.others-awaited-too', values: { treaties } }],
    candidates: [{ value, if: { code: 'if.so-by-then', values: {} } }],
    basis: [],
  };
}

/** Says for what a day holds only if the instrument is one that fulfils conditions which not every State's would. */
function dependingOnWhose(article: string, metOn: CivilDate, value: CivilDate): Determination<CivilDate> {
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.whose-instrument', values: { metOn, on: value } }],
    candidates: [{ value, if: { code: 'if.its-instrument-fulfils', values: { on: value } } }],
    basis: [],
  };
}

function describeMissing(article: string, required: number | undefined, missing: number): Step {
  if (required === undefined) return { article, code: 'step.rest-by-that-day', values: {} };
  return missing === 1
    ? { article, code: 'step.one-more-completes', values: { deposited: required - 1, required } }
    : { article, code: 'step.more-by-that-day', values: { missing, required } };
}

/**
 * Says that another treaty is in force after a day only, where this one cannot be without it; where that treaty is not in force yet, the
 * last day holds if it is by then.
 *
 * @param value the last day for the deposits
 */
function findOtherAwaited(
  clause: EntryIntoForceClause,
  value: CivilDate,
  inForceBy: CivilDate,
): Determination<CivilDate> | undefined {
  if (clause.notBefore === undefined) return undefined;
  const { article, treaty, facts } = clause.notBefore;
  const inForceOn = facts.kind === 'known' ? facts.inForceOn : undefined;
  if (inForceOn !== undefined) {
    if (inForceOn <= inForceBy) return undefined;
    return tooLate(article, inForceBy, { code: 'why.not-before-other', values: { treaty, on: inForceOn } });
  }
  const code = facts.kind === 'known' ? 'question.other-not-in-force' : 'question.other-perhaps-in-force';
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code, values: { treaty } }],
    candidates: [{ value, if: { code: 'if.other-in-force-by', values: { treaty, on: inForceBy } } }],
    basis: [],
  };
}

/** States when the treaty would be in force if the number were complete on a day. */
function proveCompletion(clause: EntryIntoForceClause, metOn: CivilDate): Step {
  const { article, condition } = clause;
  const forward = determineFromDayMet(clause, metOn, []);
  const what = condition.kind === 'instruments' ? 'number' : 'conditions';
  switch (forward.kind) {
    case 'determined':
      return { article, code: 'step.completion-leads-to', values: { what, metOn, on: forward.value } };
    case 'excluded':
      return { article, code: 'step.completion-leads-nowhere', values: { what, metOn, reason: forward.reason } };
    case 'pending':
    case 'indeterminate':
      return { article, code: 'step.completion-open', values: { what, metOn } };
    default:
      return assertNever(forward);
  }
}

/** Nothing can be deposited before the treaty opens, whatever its clauses say of days before. */
function notBeforeOpening(
  { treaty }: Life,
  inForceBy: CivilDate,
  answer: Determination<CivilDate>,
): Determination<CivilDate> {
  const { opensOn } = treaty.finalClauses.participation.signature;
  if (answer.kind !== 'determined' || answer.value >= opensOn) return answer;
  return tooLate(answer.article, inForceBy, { code: 'why.opened-on', values: { opensOn } });
}

function latestLaterDeposit(life: Life, treatyDate: CivilDate, inForceBy: CivilDate): Determination<CivilDate> {
  const { laterParties } = life.treaty.finalClauses;
  const metOn = life.metOn ?? treatyDate;
  if (laterParties.wording === 'not-stated') {
    const value = laterOf(inForceBy, metOn);
    return {
      kind: 'indeterminate',
      article: laterParties.article,
      questions: [{ code: 'question.later-parties-not-stated', values: {} }],
      candidates: [{ value, if: { code: 'if.no-rule-for-later-parties', values: {} } }],
      basis: [],
    };
  }
  const delay = laterParties.wording === 'not-provided' ? ({ form: 'same-day' } as const) : laterParties.delay;
  const start = latestStartBy(delay, inForceBy);
  const own = start.kind === 'date' ? start.date : metOn;
  const afterOwnPeriod = laterOf(own, metOn);
  const before = treatyDate > metOn ? dayBefore(treatyDate) : metOn;
  const onTreatyDate = own >= treatyDate ? own : before;
  const answer = (value: CivilDate) => {
    const forward = determineIfAnyDeposited(life, value);
    return {
      article: forward.article,
      monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
      basis: [
        composeProofOfDeposit(life, value),
        composeProofOfDayAfter(forward.article, value, (next) => composeProofOfDeposit(life, next)),
      ],
    };
  };
  if (laterParties.wording !== 'after-entry-into-force') {
    return { kind: 'determined', value: afterOwnPeriod, ...answer(afterOwnPeriod) };
  }
  const readingA = { ...GAP_READINGS.A, value: onTreatyDate };
  const readingB = { ...GAP_READINGS.B, value: afterOwnPeriod };
  return laterParties.prevailing === 'A'
    ? determinedByReadings(answer(onTreatyDate), [readingA, readingB])
    : determinedByReadings(answer(afterOwnPeriod), [readingB, readingA]);
}

/**
 * States what a deposit on a day would lead to, so that the answer can be checked forwards.
 *
 * @param participant whose it is; left out where it is nobody's in particular
 */
export function composeProofOfDeposit(life: Life, depositedOn: CivilDate, participant?: ParticipantCode): Step {
  const forward =
    participant === undefined
      ? determineIfAnyDeposited(life, depositedOn)
      : determineIfDepositedBy(life, depositedOn, participant);
  const { article } = forward;
  switch (forward.kind) {
    case 'determined':
      return { article, code: 'step.deposit-binds', values: { depositedOn, from: forward.value } };
    case 'excluded':
      return { article, code: 'step.deposit-leads-nowhere', values: { depositedOn, reason: forward.reason } };
    case 'pending':
    case 'indeterminate':
      return { article, code: 'step.deposit-open', values: { depositedOn } };
    default:
      return assertNever(forward);
  }
}

const NO_START: Readonly<Record<'before-clause-date' | 'outside-calendar', Message<CodeOf<'why'>>>> = {
  'before-clause-date': { code: 'why.clause-sets-later-date', values: {} },
  'outside-calendar': { code: 'why.before-calendar', values: {} },
};

function tooLate(article: string, inForceBy: CivilDate, why: Message<CodeOf<'why'>>): Determination<CivilDate> {
  const reason = { code: 'reason.no-deposit-in-time', values: { inForceBy, why } } as const;
  return { kind: 'excluded', article, reason, basis: [] };
}
