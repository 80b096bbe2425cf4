import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, earlierOf, LAST_DAY } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { composeOpen } from '../determination/compose-open.ts';
import {
  type Candidate,
  type Determination,
  findLatestDay,
  type Indeterminate,
  isDated,
} from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { determineExtension } from '../entry-into-force/territorial-extension.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { isSameTerritory, listExtensions } from '../lifecycle/compose-extensions.ts';
import { findParticipation } from '../lifecycle/compose-further.ts';
import type { ExtensionLife, Life } from '../lifecycle/life.ts';
import { listTerritories, type TerritoryOfTreaty } from '../lifecycle/list-territories.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import type { FinalClauses, TerritorialExtensionClause } from '../treaty/treaty.ts';
import { excludeAfterEnd } from './after-end.ts';
import { type BoundParticipation, determineBoundBy } from './bound-by.ts';
import { composeOnCondition } from './compose-on-condition.ts';
import {
  composeNotInTime,
  composeOnFirstDays,
  composeProofOfNotification,
  type TerritoryMeant,
} from './latest-notification.ts';

/** What is asked: by when a notification must be received for the treaty to apply to a territory by a day. */
interface Asked extends TerritoryMeant {
  readonly life: Life;
  readonly clause: TerritorialExtensionClause;
  readonly by: CivilDate;
}

/**
 * Determines the latest day on which the depositary may receive the notification by which a State extends a treaty to a territory, for the treaty
 * to apply there by a day: the exact inverse of the day from which it applies. Received on that day it is in time, on the next it is too late.
 *
 * Where the clause lets the notification name an earlier day than its own, it is the last day for one that does, and a step says by when one
 * that names no day must be received. A declaration with the instrument of the State takes effect with that, so that the latest day is never before
 * the instrument of a State that is bound in time.
 *
 * Outcomes: determined, with a remark for each other reading of the first day of its State; excluded where no notification is in time, where none
 * is needed, or where the State is no longer a Party or the treaty has ended by then; pending while the State has deposited nothing; indeterminate where
 * the treaty has no rule on territories, or it is not known whether it has one, or the rule names no day, where the treaty applies to territories without a notification unless their consent is needed,
 * where the period runs from the depositary's own notification, or where the rule that governs is not known.
 *
 * @param appliesBy inclusive
 * @example determineLatestExtension(life, { participant: 'NOR', territory: 'Svalbard' }, civilDate('2027-01-01')).article // 'VCLT 29'
 * @see docs/legal-sources.md#latest-day-for-a-territory
 */
export function determineLatestExtension(
  life: Life,
  meant: TerritoryMeant,
  appliesBy: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestExtension', 'life', LIFE, life);
  assertArgument('determineLatestExtension', 'meant', OBJECT, meant);
  assertArgument('determineLatestExtension', 'appliesBy', DAY, appliesBy);
  const clause = life.treaty.finalClauses.participation.territorialExtension;
  if (clause === undefined) return determineWithoutClause(life, meant, appliesBy);
  const over = excludeAfterEnd(life, appliesBy);
  if (over !== undefined) return over;
  const asked: Asked = { ...meant, participant: continuingStateOf(meant.participant), life, clause, by: appliesBy };
  const standing = listOwnExtensions(life, asked).find((extension) => isInEffect(extension, appliesBy));
  const since = standing === undefined ? undefined : findLatestDay(standing.appliesFrom);
  if (since !== undefined) {
    const reason = { code: 'reason.extension-stands', values: { on: since } } as const;
    return { kind: 'excluded', article: clause.article, reason, basis: [] };
  }
  const ended = findEndOfResponsibility(asked);
  if (ended !== undefined) {
    return composeNotInTime('VCSSRT 15', appliesBy, { code: 'why.no-longer-responsible', values: { on: ended } });
  }
  const bound = determineBoundBy(life, asked.participant, appliesBy);
  return bound.kind === 'bound' ? composeOnFirstDays(bound.state, (state) => determineByClause(asked, state)) : bound;
}

/** Without a clause no notification has a day of its own; one that is on record has been made all the same. */
function determineWithoutClause(life: Life, meant: TerritoryMeant, appliesBy: CivilDate): Determination<CivilDate> {
  const standing = listOwnTerritories(life, meant, appliesBy).find((each) => each.standing === 'applies');
  if (standing === undefined) {
    const bound = determineBoundBy(life, continuingStateOf(meant.participant), appliesBy);
    return bound.kind === 'bound' || !hasNoArticle(life) ? composeWithoutArticle(life, meant.territory) : bound;
  }
  const reason = { code: 'reason.extension-on-record', values: { receivedOn: standing.notifiedOn } } as const;
  return { kind: 'excluded', article: 'VCLT 29', reason, basis: [] };
}

/** Says that a treaty has no article on territories, and what governs then; or that it is not known whether it has one. */
export function composeWithoutArticle({ treaty }: Life, territory: string): Determination<CivilDate> {
  const { entireTerritory } = treaty.finalClauses.participation;
  if (entireTerritory === undefined) {
    return composeOpen('VCLT 29', [{ code: 'question.clause-on-territories-not-known', values: {} }], []);
  }
  return composeOpen(
    entireTerritory.article,
    [{ code: 'question.no-article-on-territories', values: { territory } }],
    [],
  );
}

function hasNoArticle({ treaty }: Life): boolean {
  return treaty.finalClauses.participation.entireTerritory !== undefined;
}

/** Lists how a treaty stands to a territory on a day by the extensions of a State. */
export function listOwnTerritories(
  life: Life,
  { participant, territory }: TerritoryMeant,
  on: CivilDate,
): readonly TerritoryOfTreaty[] {
  const state = continuingStateOf(participant);
  return listTerritories(life, on).filter(
    (each) => each.participant === state && isSameTerritory(each.territory, territory),
  );
}

/** Lists the extensions of a State to a territory. */
export function listOwnExtensions(life: Life, { participant, territory }: TerritoryMeant): readonly ExtensionLife[] {
  return listExtensions(life).filter(
    ({ act }) => act.participant === participant && isSameTerritory(act.territory, territory),
  );
}

/** Checks if an extension has ended by a day. */
export function hasEnded({ end }: ExtensionLife, by: CivilDate): boolean {
  const until = end === undefined ? undefined : findLatestDay(end.effect);
  return until !== undefined && until <= by;
}

function isInEffect(extension: ExtensionLife, on: CivilDate): boolean {
  const from = findLatestDay(extension.appliesFrom);
  return from !== undefined && from <= on && !hasEnded(extension, on);
}

/** Finds the day by which the State is no longer responsible for the territory: whom it has passed to, if to anybody, extends the treaty to it. */
function findEndOfResponsibility({ life, participant, territory, by }: Asked): CivilDate | undefined {
  return life.recorded.find(
    (act) =>
      act.kind === 'end-of-responsibility' &&
      act.participant === participant &&
      isSameTerritory(act.territory, territory) &&
      act.on <= by,
  )?.on;
}

/** The last day for a notification that names a day, or none. */
interface Last {
  readonly on: CivilDate;
  /** There where it names the day by which the treaty is to apply. */
  readonly naming?: true;
  /** The last day for one that names no day, where that is another. */
  readonly withoutDay?: CivilDate;
  /** There where the period runs from the depositary's own notification. */
  readonly fromNotification?: true;
}

function determineByClause(asked: Asked, state: BoundParticipation): Determination<CivilDate> {
  const { clause, territory } = asked;
  const answer = clause.delay.form === 'not-stated' ? determineDayNotStated(asked, state) : determineFor(asked, state);
  if (clause.ofItself === undefined || !isDated(answer)) return answer;
  return composeOnCondition(answer, clause.article, {
    question: { code: 'question.consent-of-territory', values: { territory } },
    if: { code: 'if.consent-needed', values: {} },
  });
}

/** Where the article names no day, an extension may have effect from its receipt, or as an instrument of its State would. */
function determineDayNotStated(asked: Asked, state: BoundParticipation): Determination<CivilDate> {
  const { clause } = asked;
  const under = (form: 'same-day' | 'as-instrument') =>
    determineFor({ ...asked, clause: { ...clause, delay: { form } } }, state);
  const fromReceipt = under('same-day');
  if (fromReceipt.kind !== 'determined') return fromReceipt;
  const asInstrument = under('as-instrument');
  const candidates: readonly Candidate<CivilDate>[] = [
    { value: fromReceipt.value, if: { code: 'if.extension-from-receipt', values: {} } },
    ...(asInstrument.kind === 'determined'
      ? [{ value: asInstrument.value, if: { code: 'if.extension-as-instrument', values: {} } } as const]
      : []),
  ];
  const remarks = fromReceipt.basis.filter(({ code }) => code === 'remark.extension-not-on-record');
  return composeOpen(clause.article, [{ code: 'question.extension-day-not-stated', values: {} }], remarks, candidates);
}

function determineFor(asked: Asked, state: BoundParticipation): Determination<CivilDate> {
  const { life, clause, by, participant } = asked;
  const { article } = clause;
  const { partyFrom } = state;
  if (by < partyFrom) {
    return composeNotInTime(article, by, { code: 'why.state-bound-only-on', values: { participant, on: partyFrom } });
  }
  const last = findLast(asked, state);
  if (last === undefined) return composeNotInTime(article, by, { code: 'why.act-before-calendar', values: { on: by } });
  if ('questions' in last) return last;
  const { opensOn } = life.treaty.finalClauses.participation.signature;
  if (last.on < opensOn) return composeNotInTime(article, by, { code: 'why.opened-on', values: { opensOn } });
  const act = composeExtension(asked, last, last.on);
  const endsOn = findEnd(asked, act);
  if (endsOn !== undefined && endsOn <= by) {
    return composeNotInTime(article, by, { code: 'why.extension-ends-on', values: { on: endsOn } });
  }
  return composeAnswer(asked, state, last);
}

/** Finds the last day for a notification, by the rule that dates it; nothing where it would lie before the calendar. */
function findLast(asked: Asked, state: BoundParticipation): Last | Indeterminate<CivilDate> | undefined {
  const { by, life } = asked;
  const { delay } = asked.clause;
  const { instrument } = state;
  // One that is not stated is asked for as either of the two that it may be.
  if (delay.form !== 'as-instrument' && delay.form !== 'not-stated') {
    const start = latestStartBy(delay, by);
    return addNaming(asked, state, delay, start.kind === 'date' ? { on: start.date } : undefined);
  }
  const dated = findDelayAsInstrument(life.treaty.finalClauses, asked, state);
  if ('questions' in dated) return dated;
  const start = latestStartBy(dated.delay, by);
  // Declared with the instrument, or before, it takes effect with that.
  const isLater = start.kind === 'date' && start.date > instrument.on;
  const plain: Last = isLater
    ? { on: start.date, ...(dated.runs === 'notification' && { fromNotification: true }) }
    : { on: instrument.on };
  return addNaming(asked, state, dated.delay, plain);
}

/** Finds the delay of an extension that is dated as an instrument of its State, or what of that is open. */
function findDelayAsInstrument(
  { laterParties, entryIntoForce }: FinalClauses,
  { clause: { article } }: Asked,
  { instrument, partyFrom }: BoundParticipation,
): { readonly delay: PlainDelay; readonly runs: 'deposit' | 'notification' } | Indeterminate<CivilDate> {
  const withInstrument: readonly Step[] = [
    { article, code: 'step.extension-with-instrument', values: {} },
    { article, code: 'step.extension-notified-leads-to', values: { receivedOn: instrument.on, from: partyFrom } },
  ];
  if (instrument.kind === 'succession' && laterParties.special !== undefined) {
    return composeOpen(article, [{ code: 'question.extension-by-successor', values: {} }], withInstrument);
  }
  const rule = laterRuleOf(laterParties, instrument);
  if (rule.wording === 'not-stated') {
    return composeOpen(rule.article, [{ code: 'question.later-parties-not-stated', values: {} }], withInstrument);
  }
  if (rule.wording === 'not-provided') return { delay: { form: 'same-day' }, runs: 'deposit' };
  return { delay: rule.delay, runs: rule.runsFrom ?? entryIntoForce.runsFrom ?? 'deposit' };
}

/** Takes the last day for a notification that names the day by which the treaty is to apply, where the clause lets it and that is later. */
function addNaming(
  asked: Asked,
  state: BoundParticipation,
  delay: PlainDelay,
  plain: Last | undefined,
): Last | undefined {
  const { by, clause } = asked;
  if (clause.mayNameDay !== 'earlier' && clause.mayNameDay !== 'any') return plain;
  const inCalendar = latestStartBy(delay, LAST_DAY);
  if (inCalendar.kind === 'none') return plain;
  let on = earlierOf(by, inCalendar.date);
  // The clause gives no day of its own where it does not say which stands for one that the month does not have: none can be earlier.
  while (on > (plain?.on ?? '') && !leadsBy(asked, state, on)) on = dayBefore(on);
  if (plain !== undefined && on <= plain.on) return plain;
  return { ...plain, on, naming: true, ...(plain !== undefined && { withoutDay: plain.on }) };
}

function leadsBy(asked: Asked, state: BoundParticipation, on: CivilDate): boolean {
  const answer = lead(asked, state, { on, naming: true }, on);
  return answer.kind === 'determined' && answer.value <= asked.by;
}

/** Composes the notification, received on a day, as one that the depositary notifies at once. */
function composeExtension(
  { participant, territory, by }: Asked,
  { naming }: Last,
  on: CivilDate,
): TerritorialExtensionAct {
  const act = { kind: 'territorial-extension', participant, territory, on, notifiedOn: on } as const;
  return naming === undefined ? act : { ...act, namedOn: by };
}

function lead(asked: Asked, state: BoundParticipation, last: Last, on: CivilDate): Determination<CivilDate> {
  const { life, clause } = asked;
  return determineExtension(life.treaty.finalClauses, clause, composeExtension(asked, last, on), state);
}

/** Finds the day on which an extension would end by what is on record: with its State's participation, or by a withdrawal. */
function findEnd({ life }: Asked, act: TerritorialExtensionAct): CivilDate | undefined {
  const { end } = listExtensions({ ...life, recorded: [...life.recorded, act] }).find((each) => each.act === act) ?? {};
  return end === undefined ? findParticipation(life.participants, act)?.partyUntil : findLatestDay(end.effect);
}

function composeAnswer(asked: Asked, state: BoundParticipation, last: Last): Determination<CivilDate> {
  const { clause, by, territory } = asked;
  const { on: value, naming, withoutDay, fromNotification } = last;
  const { article } = clause;
  const forward = lead(asked, state, last, value);
  const mayNameLater = clause.mayNameDay === 'later' || (clause.mayNameDay === 'any' && naming === undefined);
  const basis: readonly Step[] = [
    ...(naming ? [{ article, code: 'step.extension-must-name', values: { on: by } } as const] : []),
    ...(withoutDay === undefined
      ? []
      : [{ article, code: 'step.extension-without-day', values: { by: withoutDay } } as const]),
    ...composeProofOfNotification('step.extension-notified-leads-to', forward.article, value, (on) =>
      lead(asked, state, last, on),
    ),
    ...(mayNameLater ? [{ article, code: 'remark.names-no-later-day', values: { on: by } } as const] : []),
    ...(clause.ofItself === undefined && listOwnExtensions(asked.life, asked).length === 0
      ? [{ article: clause.article, code: 'remark.extension-not-on-record', values: { territory } } as const]
      : []),
  ];
  if (fromNotification) {
    const question = { code: 'question.extension-notified-when', values: { on: value } } as const;
    const candidate = { value, if: { code: 'if.extension-notified-on-receipt', values: {} } } as const;
    return composeOpen(forward.article, [question], basis, [candidate]);
  }
  const monthEndMattered = forward.kind === 'determined' && forward.monthEndMattered;
  return { kind: 'determined', value, article: forward.article, monthEndMattered, basis };
}
