import { addPeriod } from '../calendar/add-period.ts';
import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { determineLatestNotice } from '../denunciation/determine-latest-notice.ts';
import { composeOpen } from '../determination/compose-open.ts';
import { type Determination, findLatestDay, isDated } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { determineExtension } from '../entry-into-force/territorial-extension.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { determineWithdrawalOfExtension } from '../lifecycle/compose-extensions.ts';
import { findParticipation } from '../lifecycle/compose-further.ts';
import type { ExtensionLife, Life } from '../lifecycle/life.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { TerritorialExtensionClause } from '../treaty/treaty.ts';
import type { BoundParticipation } from './bound-by.ts';
import { composeWithoutArticle, hasEnded, listOwnExtensions, listOwnTerritories } from './latest-extension.ts';
import {
  composeNotInTime,
  composeOnFirstDays,
  composeProofOfNotification,
  type TerritoryMeant,
} from './latest-notification.ts';

type WithdrawalClause = NonNullable<TerritorialExtensionClause['withdrawal']>;

/** What is asked: by when a notification must be received for a treaty to apply to a territory no longer by a day. */
interface Asked {
  readonly life: Life;
  readonly clause: TerritorialExtensionClause;
  readonly withdrawal: WithdrawalClause;
  readonly extension: ExtensionLife;
  /** The first day on which a notification ends every extension that is to end. */
  readonly notBefore: CivilDate;
  readonly by: CivilDate;
}

/**
 * Determines the latest day on which the depositary may receive the notification by which a State withdraws the extension of a treaty to a territory,
 * for the treaty to apply there no longer by a day: the exact inverse of the day on which the extension ends. Received on that day it is in time, on
 * the next it is too late.
 *
 * Outcomes: determined, with a remark for each other reading of the first day of its State; excluded where no notification is in time, where the
 * extension has ended by then, or as a denunciation is that governs; indeterminate where no extension is on record, where the clauses do not say how
 * one is withdrawn, or as a denunciation is.
 *
 * @param endsBy the first day on which it is to apply no longer, at the latest
 * @example determineLatestWithdrawalOfExtension(life, { participant: 'NOR', territory: 'Svalbard' }, civilDate('2027-01-01')).article // 'VCLT 29'
 * @see docs/legal-sources.md#latest-day-for-a-territory
 */
export function determineLatestWithdrawalOfExtension(
  life: Life,
  meant: TerritoryMeant,
  endsBy: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestWithdrawalOfExtension', 'life', LIFE, life);
  assertArgument('determineLatestWithdrawalOfExtension', 'meant', OBJECT, meant);
  assertArgument('determineLatestWithdrawalOfExtension', 'endsBy', DAY, endsBy);
  const clause = life.treaty.finalClauses.participation.territorialExtension;
  if (clause === undefined) return determineWithoutClause(life, meant, endsBy);
  const { article, withdrawal } = clause;
  const { territory } = meant;
  const own = listOwnExtensions(life, { participant: continuingStateOf(meant.participant), territory });
  const [last] = own.slice(-1);
  if (last === undefined) {
    return composeOpen(article, [{ code: 'question.extension-not-on-record', values: { territory } }], []);
  }
  const standing = own.filter((extension) => !hasEnded(extension, endsBy));
  const [first, ...others] = standing;
  if (first === undefined) return excludeEnded(last);
  if (withdrawal === undefined) {
    return composeOpen(article, [{ code: 'question.withdrawal-of-extension-not-provided', values: {} }], []);
  }
  const notBefore = standing.map(({ act }) => act.on).reduce(laterOf);
  const determine = (extension: ExtensionLife) =>
    determineForState({ life, clause, withdrawal, extension, notBefore, by: endsBy });
  return others.map(determine).reduce(earlierAnswerOf, determine(first));
}

/** Without a clause it is not known how an extension that is on record is withdrawn. */
function determineWithoutClause(life: Life, meant: TerritoryMeant, endsBy: CivilDate): Determination<CivilDate> {
  const own = listOwnTerritories(life, meant, endsBy);
  if (own.length === 0) return composeWithoutArticle(life, meant.territory);
  const standing = own.find((each) => each.standing !== 'no-longer');
  if (standing !== undefined) {
    return composeOpen('VCLT 29', [{ code: 'question.withdrawal-of-extension-not-provided', values: {} }], []);
  }
  const on = own.flatMap(({ until }) => until ?? []).reduce(laterOf);
  return {
    kind: 'excluded',
    article: 'VCSSRT 15',
    reason: { code: 'reason.extension-has-ended', values: { on } },
    basis: [],
  };
}

function excludeEnded({ act, appliesFrom, end }: ExtensionLife): Determination<CivilDate> {
  const on = (end === undefined ? undefined : findLatestDay(end.effect)) ?? act.on;
  const article = end?.effect.article ?? appliesFrom.article;
  return { kind: 'excluded', article, reason: { code: 'reason.extension-has-ended', values: { on } }, basis: [] };
}

/** Of two answers takes the one that is no day, or the earlier day: one notification ends every extension that was received before. */
function earlierAnswerOf(one: Determination<CivilDate>, other: Determination<CivilDate>): Determination<CivilDate> {
  if (one.kind !== 'determined') return one;
  return other.kind === 'determined' && other.value >= one.value ? one : other;
}

function determineForState(asked: Asked): Determination<CivilDate> {
  const { life, extension } = asked;
  const state = findParticipation(life.participants, extension.act);
  if (state?.partyFrom === undefined) {
    return isDated(extension.appliesFrom) ? determineFor(asked, undefined) : extension.appliesFrom;
  }
  return composeOnFirstDays({ ...state, partyFrom: state.partyFrom }, (own) => determineFor(asked, own));
}

function determineFor(asked: Asked, state: BoundParticipation | undefined): Determination<CivilDate> {
  const { life, clause, withdrawal, extension, notBefore, by } = asked;
  const { article } = withdrawal;
  const { finalClauses } = life.treaty;
  const from = findLatestDay(determineExtension(finalClauses, clause, extension.act, state));
  const latest = determineLast(asked, state);
  if (latest.kind !== 'determined') return latest;
  const { value } = latest;
  if (value < notBefore) {
    return composeNotInTime(article, by, { code: 'why.extension-received-on', values: { on: notBefore } });
  }
  const first = findFirstDay(withdrawal, from);
  if (first !== undefined && value < first) {
    return composeNotInTime(article, by, { code: 'why.withdrawable-only-from', values: { on: first } });
  }
  const lead = (on: CivilDate): Determination<CivilDate> => {
    const { participant, territory } = extension.act;
    const act = { kind: 'withdrawal-of-extension', participant, territory, on } as const;
    return determineWithdrawalOfExtension(finalClauses, clause, act, { life, act: extension.act, state, from });
  };
  const forward = lead(value);
  const mayNameLater = withdrawal.laterDateInNotice === true;
  const basis: readonly Step[] = [
    ...composeProofOfNotification('step.withdrawal-notified-leads-to', article, value, lead),
    ...(mayNameLater ? [{ article, code: 'remark.names-no-later-day', values: { on: by } } as const] : []),
  ];
  const monthEndMattered = forward.kind === 'determined' && forward.monthEndMattered;
  return { kind: 'determined', value, article, monthEndMattered, basis };
}

/** Determines the last day by the delay of the clause, or by the clause on denunciation where that governs. */
function determineLast(
  { life, withdrawal: { article, delay }, extension, by: outBy }: Asked,
  state: BoundParticipation | undefined,
): Determination<CivilDate> {
  if (delay.form === 'as-denunciation') {
    return determineLatestNotice(life.treaty.finalClauses.denunciation, {
      participant: extension.act.participant,
      outBy,
      partyFrom: state?.partyFrom ?? extension.act.on,
      treatyInForceOn: findLatestDay(life.entryIntoForce),
    });
  }
  const start = latestStartBy(delay, outBy);
  if (start.kind === 'none') {
    return composeNotInTime(article, outBy, { code: 'why.act-before-calendar', values: { on: outBy } });
  }
  return { kind: 'determined', value: start.date, article, monthEndMattered: false, basis: [] };
}

/** Finds the first day on which the clause lets an extension be withdrawn, where it has one. */
function findFirstDay({ notBefore }: WithdrawalClause, from: CivilDate | undefined): CivilDate | undefined {
  if (notBefore === undefined || from === undefined) return undefined;
  const first = addPeriod(from, notBefore.period, notBefore.monthEnd);
  return first.kind === 'date' ? first.date : undefined;
}
