import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { assertNever } from '../determination/assert-never.ts';
import { composeCandidates, composeDistinct, listCandidatesIf } from '../determination/compose-candidates.ts';
import {
  type Determination,
  type Determined,
  determinedByReadings,
  type Indeterminate,
  latestDayOf,
} from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { describeOpening } from '../participation/admit-consent.ts';
import { articleOfConsent } from '../participation/article-of-consent.ts';
import { findStart } from '../participation/find-start.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { FinalClauses, LaterRule } from '../treaty/treaty.ts';
import { GAP_READINGS } from './gap-readings.ts';
import { addAsDeposited, addEndOfDenunciation } from './premature.ts';
import type { TreatyEntryIntoForce } from './treaty-entry-into-force.ts';
import { determineWhicheverDay } from './whichever-day.ts';

/**
 * Determines when a treaty enters into force for one participant.
 *
 * - Instruments up to the day that completed the number: the treaty's own date.
 * - Later instruments: as the clause for later Parties words it. Where the clause is silent on the gap between that day and
 *   entry into force, the prevailing reading gives the value and both readings are stated where they differ. A deposit on
 *   the day of entry into force is after it.
 * - A succession: its date of succession, or the treaty's own date where that is later.
 *
 * - An accession before accession opens: as if it had been deposited on the day on which it does, which is the prevailing reading.
 * - An instrument deposited while a denunciation runs: not before that takes effect.
 * - An instrument that names an earlier day, where the clause lets it: that day, though not before its deposit.
 *
 * Nobody is bound before the treaty is in force.
 *
 * @see docs/legal-sources.md#the-gap
 */
export function determineParticipantEntryIntoForce(
  clauses: FinalClauses,
  treaty: TreatyEntryIntoForce,
  instrument: ConsentAct,
): Determination<CivilDate> {
  const { notBefore } = instrument;
  const own = determineByInstrument(clauses, treaty, instrument);
  return composeDistinct(
    notBefore === undefined ? own : addEndOfDenunciation(own, clauses.denunciation.article, notBefore),
  );
}

function determineByInstrument(
  clauses: FinalClauses,
  treaty: TreatyEntryIntoForce,
  instrument: ConsentAct,
): Determination<CivilDate> {
  const treatyDate = treaty.entryIntoForce;
  const { article } = clauses.entryIntoForce;
  const consent = articleOfConsent(clauses, instrument, latestDayOf(treatyDate));
  const deposit: Step = { article: consent, code: 'step.act', values: { act: actReferenceOf(instrument) } };
  const metOn = treaty.metOn ?? treaty.metOnIfSo;
  switch (treatyDate.kind) {
    case 'pending':
      return {
        kind: 'pending',
        article,
        awaits: [{ article, code: 'awaited.entry-into-force-of-the-treaty', values: {} }, ...treatyDate.awaits],
        basis: [deposit, ...treatyDate.basis, ...listOpening(clauses, instrument)],
      };
    case 'indeterminate':
      return metOn === undefined
        ? { ...treatyDate, basis: [...treatyDate.basis, ...listOpening(clauses, instrument)] }
        : whicheverItIs(clauses, treatyDate, treaty.metOnEach ?? treatyDate.candidates.map(() => metOn), instrument);
    case 'excluded':
      return treatyDate;
    case 'determined':
      return metOn === undefined ? treatyDate : determineFrom(clauses, treatyDate, metOn, instrument, deposit);
    default:
      return assertNever(treatyDate);
  }
}

/**
 * Determines a participant's date for each date that the treaty's own may turn out to be. Where all of them lead to one day, as they do
 * for a State whose own period ends later, there is nothing open about it. A single candidate does not say what happens otherwise.
 */
function whicheverItIs(
  clauses: FinalClauses,
  treatyDate: Indeterminate<CivilDate>,
  metOnEach: readonly CivilDate[],
  instrument: ConsentAct,
): Determination<CivilDate> {
  const owns = metOnEach.flatMap((metOn, index) => {
    const { article, basis, candidates } = treatyDate;
    // Two days behind one date are one candidate.
    const { value, if: condition } = candidates[index] ?? candidates[0] ?? {};
    if (value === undefined || condition === undefined) return [];
    const entryIntoForce = { kind: 'determined', value, article, monthEndMattered: false, basis } as const;
    const dates = { metOn, entryIntoForce };
    return { condition, own: determineParticipantEntryIntoForce(clauses, dates, instrument) };
  });
  const different = composeCandidates(owns.flatMap(({ condition, own }) => listCandidatesIf(own, condition)));
  const questions: readonly Message[] = [
    treatyDate,
    ...owns.flatMap(({ own }) => (own.kind === 'indeterminate' ? own : [])),
  ].flatMap((each) => each.questions);
  const first = owns[0]?.own;
  const isSettled = different.length === 1 && owns.every(({ own }) => own.kind === 'determined');
  if (isSettled && first?.kind === 'determined' && owns.length > 1 && treatyDate.orLater !== true) return first;
  return {
    ...treatyDate,
    basis: [...treatyDate.basis, ...listOpening(clauses, instrument)],
    questions: [...new Map(questions.map((each) => [JSON.stringify(each), each])).values()],
    candidates: different,
    // Where one of them leads to no last day, there is none.
    ...(different.length > 0 && owns.some(({ own }) => latestDayOf(own) === undefined)
      ? ({ orLater: true } as const)
      : {}),
  };
}

function determineFrom(
  clauses: FinalClauses,
  treatyDate: Determined<CivilDate>,
  metOn: CivilDate,
  instrument: ConsentAct,
  deposit: Step,
): Determination<CivilDate> {
  if (instrument.kind === 'succession') {
    return determineSuccession(instrument, deposit, treatyDate);
  }
  const { runsFrom: _, ...asDeposited } = instrument;
  const own = determineByDay(clauses, treatyDate, metOn, instrument, deposit);
  const [opening] = listOpening(clauses, instrument);
  return opening === undefined
    ? own
    : addAsDeposited(own, determineByDay(clauses, treatyDate, metOn, asDeposited, deposit), opening);
}

/** Says of a premature accession when accession opens; of another instrument nothing. */
function listOpening({ participation: { consent } }: FinalClauses, { runsFrom }: ConsentAct): readonly Step[] {
  return runsFrom === undefined ? [] : [{ article: consent.article, ...describeOpening(runsFrom) }];
}

function determineByDay(
  clauses: FinalClauses,
  treatyDate: Determined<CivilDate>,
  metOn: CivilDate,
  instrument: ConsentAct,
  deposit: Step,
): Determination<CivilDate> {
  const { article } = clauses.entryIntoForce;
  const on = findStart(clauses.entryIntoForce, instrument, treatyDate.value);
  const { known } = clauses.entryIntoForce;
  if (on !== undefined && on <= metOn) {
    if (known?.metFrom === undefined) {
      return onTreatyDate(treatyDate, article, [deposit, { article, code: amongFirst(clauses), values: { metOn } }]);
    }
    const withTreaty = onTreatyDate(treatyDate, article, [deposit]);
    if (on <= known.metFrom) return withTreaty;
    const later = determineAfterDayMet(clauses, treatyDate, on, instrument, deposit);
    return determineWhicheverDay(withTreaty, later, on, { from: known.metFrom, to: metOn });
  }
  // Deposited after that day, it is none of the first, whenever it is notified.
  if (on === undefined && instrument.on <= metOn) return awaitNotification(article, deposit);
  return determineAfterDayMet(clauses, treatyDate, on, instrument, deposit);
}

function awaitNotification(article: string, deposit: Step): Determination<CivilDate> {
  const awaits = [{ article, code: 'awaited.notification-of-deposit', values: {} }] as const;
  return { kind: 'pending', article, awaits, basis: [deposit] };
}

/** Determines the date of an instrument that was deposited once the condition was met. */
function determineAfterDayMet(
  clauses: FinalClauses,
  treatyDate: Determined<CivilDate>,
  on: CivilDate | undefined,
  instrument: ConsentAct,
  deposit: Step,
): Determination<CivilDate> {
  const rule = laterRuleOf(clauses.laterParties, instrument);
  const start = 'runsFrom' in rule ? findStart(rule, instrument, treatyDate.value) : on;
  if (start === undefined) return awaitNotification(clauses.entryIntoForce.article, deposit);
  const answer = determineLaterParty(clauses, rule, treatyDate, start, deposit);
  return 'mayNameEarlierDay' in rule ? addNamedDay(answer, rule.article, treatyDate, instrument) : answer;
}

/**
 * Adds the earlier day that the instrument itself names, where the clause lets it: it governs where it is earlier, though not before the
 * deposit, and not before the treaty is in force. Where the record has none, the answer says that one may have been named.
 */
function addNamedDay(
  answer: Determination<CivilDate>,
  article: string,
  treatyDate: Determined<CivilDate>,
  { on: depositedOn, ...instrument }: ConsentAct,
): Determination<CivilDate> {
  const on = 'namedOn' in instrument ? instrument.namedOn : undefined;
  const say = (step: Step): Determination<CivilDate> => ({ ...answer, basis: [...answer.basis, step] });
  if (on === undefined) return say({ article, code: 'remark.may-name-earlier-day', values: {} });
  const value = laterOf(laterOf(on, depositedOn), treatyDate.value);
  if (answer.kind === 'determined' && answer.value <= value) {
    return say({ article, code: 'step.named-day-not-earlier', values: { on } });
  }
  const code =
    value === on
      ? 'step.named-earlier-day'
      : value === depositedOn
        ? 'step.named-day-before-deposit'
        : 'step.named-day-before-treaty';
  const basis: readonly Step[] = [...answer.basis, { article, code, values: { on } }];
  return { kind: 'determined', value, article, monthEndMattered: false, basis };
}

/** Most clauses ask for a number of instruments and nothing else. */
function amongFirst({
  entryIntoForce: { condition },
}: FinalClauses): 'step.among-first-of-number' | 'step.among-first-of-conditions' {
  return condition.kind === 'instruments' ? 'step.among-first-of-number' : 'step.among-first-of-conditions';
}

function determineLaterParty(
  { entryIntoForce }: FinalClauses,
  laterParties: LaterRule,
  treatyDate: Determined<CivilDate>,
  depositedOn: CivilDate,
  deposit: Step,
): Determination<CivilDate> {
  const { article } = laterParties;
  if (laterParties.wording === 'not-provided') return determineWithoutClause(article, treatyDate, depositedOn, deposit);
  if (laterParties.wording === 'not-stated') {
    const value = laterOf(depositedOn, treatyDate.value);
    return {
      kind: 'indeterminate',
      article,
      questions: [{ code: 'question.later-parties-not-stated', values: {} }],
      candidates: [{ value, if: { code: 'if.no-rule-for-later-parties', values: {} } }],
      orLater: true,
      basis: [deposit],
    };
  }
  const { delay } = laterParties;
  if (depositedOn >= treatyDate.value) return determineDelay(article, delay, depositedOn, [deposit]);
  const later = determineNotBefore(article, delay, depositedOn, deposit, treatyDate);
  switch (laterParties.wording) {
    case 'after-condition-met':
    case 'whichever-later':
      return later;
    case 'after-entry-into-force': {
      const silent: Step = { article, code: 'step.later-parties-silent', values: {} };
      const withTreaty = onTreatyDate(treatyDate, entryIntoForce.article, [deposit, silent]);
      if (later.kind !== 'determined') return laterParties.prevailing === 'A' ? withTreaty : later;
      const readingA = { ...GAP_READINGS.A, value: withTreaty.value };
      const readingB = { ...GAP_READINGS.B, value: later.value };
      return laterParties.prevailing === 'A'
        ? determinedByReadings(withoutValue(withTreaty), [readingA, readingB])
        : determinedByReadings(withoutValue(later), [readingB, readingA]);
    }
    default:
      return assertNever(laterParties);
  }
}

/** Without a clause, a State is bound from the day of its consent, and by nothing before the treaty is in force. */
function determineWithoutClause(
  article: string,
  treatyDate: Determined<CivilDate>,
  depositedOn: CivilDate,
  deposit: Step,
): Determined<CivilDate> {
  if (depositedOn < treatyDate.value) return onTreatyDate(treatyDate, article, [deposit]);
  const basis: readonly Step[] = [deposit, { article, code: 'step.no-rule-for-later-parties', values: {} }];
  return { kind: 'determined', value: depositedOn, article, monthEndMattered: false, basis };
}

/** Determines the end of a later Party's own period, or the treaty's own date where that is later: nobody is bound before. */
function determineNotBefore(
  article: string,
  delay: PlainDelay,
  depositedOn: CivilDate,
  deposit: Step,
  treatyDate: Determined<CivilDate>,
): Determination<CivilDate> {
  const own = determineDelay(article, { form: 'not-before', floor: treatyDate.value, delay }, depositedOn, [deposit]);
  if (own.kind !== 'determined' || own.value > treatyDate.value) return own;
  return { ...own, monthEndMattered: own.monthEndMattered || treatyDate.monthEndMattered };
}

function determineSuccession(
  { on: notifiedOn, effectiveOn }: Extract<ConsentAct, { readonly kind: 'succession' }>,
  deposit: Step,
  treatyDate: Determined<CivilDate>,
): Determination<CivilDate> {
  const { article } = deposit;
  if (effectiveOn === undefined) {
    return {
      kind: 'indeterminate',
      article,
      questions: [{ code: 'question.date-of-succession-unknown', values: {} }],
      candidates: [
        { value: laterOf(notifiedOn, treatyDate.value), if: { code: 'if.effective-when-notified', values: {} } },
      ],
      basis: [deposit],
    };
  }
  const succession: Step = { article, code: 'step.succession', values: { notifiedOn, effectiveOn } };
  if (effectiveOn < treatyDate.value) return onTreatyDate(treatyDate, article, [deposit, succession]);
  return {
    kind: 'determined',
    value: effectiveOn,
    article,
    monthEndMattered: false,
    basis: [deposit, succession],
  };
}

function onTreatyDate(
  treatyDate: Determined<CivilDate>,
  article: string,
  before: readonly Step[],
): Determined<CivilDate> {
  const { value, monthEndMattered } = treatyDate;
  return { kind: 'determined', value, article, monthEndMattered, basis: [...before, ...treatyDate.basis] };
}

function withoutValue(answer: Determined<CivilDate>): Omit<Determined<CivilDate>, 'kind' | 'value'> {
  const { article, monthEndMattered, basis } = answer;
  return { article, monthEndMattered, basis };
}
