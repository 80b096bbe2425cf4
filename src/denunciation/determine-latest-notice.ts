import { latestDateWithinPeriod } from '../calendar/add-period.ts';
import { type CivilDate, earlierOf, LAST_DAY } from '../calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Dated, Determination, Determined, Excluded, Indeterminate } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { TWELVE_MONTHS } from '../participation/admit-ending.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { findStartOfTerms } from './denunciation-notice.ts';
import { determineDenunciation } from './determine-denunciation.ts';
import { findNoticeRefusal } from './find-notice-refusal.ts';
import { type EffectClause, listLastReceipts } from './list-last-receipts.ts';
import { type NoticeWanted, noticeReceivedOn } from './notice-wanted.ts';
import { nthEndOfTerm } from './terms.ts';

/** The last day for a notice, or why there is none; nothing is awaited. */
export type LatestNotice = Dated | Excluded;

/**
 * Determines the latest day on which a notice may be received for its State to be no longer a Party by a day: the exact inverse of
 * {@link determineDenunciation}. What is received on that day is in time, and on the next day too late.
 *
 * Outcomes: determined; excluded where no day is in time, with the first day on which notice can be given and when it takes effect then, and
 * where the treaty provides for no denunciation; indeterminate where an armed conflict may postpone the effect, where the file does not say
 * when a notice takes effect, or where the day from which the clause counts is not known.
 *
 * @see docs/legal-sources.md#latest-notice
 */
export function determineLatestNotice(clause: DenunciationClause, wanted: NoticeWanted): LatestNotice {
  const { article } = clause;
  if (clause.kind === 'not-provided') return excludeNotProvided(clause, wanted);
  if (clause.kind === 'not-stated') {
    const open = leaveOpen(article, { code: 'question.denunciation-not-stated', values: {} });
    return { ...open, basis: listOtherWays(clause) };
  }
  if (!isStartKnown(clause, wanted)) {
    return leaveOpen(article, { code: 'question.start-of-terms-unknown', values: {} });
  }
  const last = findLastInTime(clause, wanted);
  if (last === undefined) return excludeTooLate(clause, wanted);
  const answer = composeLast(clause, wanted, last);
  const conflict = clause.kind === 'permitted' ? clause.armedConflict : undefined;
  return conflict === undefined ? answer : unlessPostponed(conflict.article, answer, last.effect.value);
}

/** A notice in time, and what it leads to if no armed conflict postpones it. */
interface InTime {
  readonly receivedOn: CivilDate;
  readonly effect: Determined<CivilDate>;
}

function leaveOpen(article: string, question: Message<CodeOf<'question'>>): Indeterminate<CivilDate> {
  return { kind: 'indeterminate', article, questions: [question], candidates: [], basis: [] };
}

/** Says that the treaty provides for none, and by when notice must be received if there is a right to denounce it all the same. */
function excludeNotProvided(clause: DenunciationClause, { outBy, partyFrom }: NoticeWanted): Excluded {
  const reason = { code: 'reason.denunciation-not-provided', values: {} } as const;
  const by = latestDateWithinPeriod(outBy, TWELVE_MONTHS, 'last-day-of-month');
  const basis: readonly Step[] =
    by === undefined || by < partyFrom
      ? []
      : [{ article: 'VCLT 56', code: 'step.notice-under-vclt-56', values: { by } }];
  return { kind: 'excluded', article: clause.article, reason, basis: [...basis, ...listOtherWays(clause)] };
}

/** Checks if the day is known from which a clause counts its terms, its windows or its lock-in. */
function isStartKnown(clause: EffectClause, wanted: NoticeWanted): boolean {
  const runsFrom = clause.kind === 'permitted' || clause.kind === 'on-a-day-of-the-year' ? clause.lockIn : clause;
  return runsFrom === undefined || findStartOfTerms(runsFrom.from, wanted) !== undefined;
}

function determineEffect(clause: EffectClause, wanted: NoticeWanted, receivedOn: CivilDate): Determination<CivilDate> {
  return determineDenunciation(clause, noticeReceivedOn(wanted, receivedOn));
}

/** Finds the last notice in time that the clause admits from a State that is a Party. */
function findLastInTime(clause: EffectClause, wanted: NoticeWanted): InTime | undefined {
  const { outBy, notAfter = outBy } = wanted;
  const first = findFirstDay(wanted);
  for (const candidate of listLastReceipts(clause, wanted)) {
    // Where the clause does not say which day stands for one that the month does not have, the day before may have an answer.
    for (let on = earlierOf(candidate, notAfter); on >= first; on = dayBefore(on)) {
      const effect = determineEffect(clause, wanted, on);
      if (effect.kind === 'determined' && effect.value <= outBy) return { receivedOn: on, effect };
      if (effect.kind !== 'indeterminate') break;
    }
  }
  return undefined;
}

/** Finds the first day on which a notice of the State is one of a Party that has not denounced. */
function findFirstDay({ partyFrom, revokedOn }: NoticeWanted): CivilDate {
  return revokedOn === undefined || revokedOn < partyFrom ? partyFrom : dayAfter(revokedOn);
}

function composeLast(
  clause: EffectClause,
  wanted: NoticeWanted,
  { receivedOn, effect }: InTime,
): Determined<CivilDate> {
  const { article } = clause;
  const basis: Step[] = [...listRemarks(clause, wanted), prove(article, receivedOn, effect)];
  if (receivedOn < LAST_DAY) {
    const next = dayAfter(receivedOn);
    basis.push(prove(article, next, determineEffect(clause, wanted, next)));
  }
  basis.push(...effect.basis.filter(({ code }) => code.startsWith('remark.')));
  return { kind: 'determined', value: receivedOn, article, monthEndMattered: effect.monthEndMattered, basis };
}

/** Says what else a notice must do, or may be left undone. */
function listRemarks(clause: EffectClause, { outBy }: NoticeWanted): readonly Step[] {
  const others = listOtherWays(clause);
  if (clause.kind !== 'permitted' || clause.laterDateInNotice !== true) return others;
  return [{ article: clause.article, code: 'remark.named-day-not-after', values: { on: outBy } }, ...others];
}

/** Says which other treaty is left together with this one: a way out that needs no notice under this one. */
export function listOtherWays({ leavesWith }: DenunciationClause): readonly Step[] {
  if (leavesWith === undefined) return [];
  const { article, treaty } = leavesWith;
  return [{ article, code: 'remark.leaves-with', values: { treaty } }];
}

/** States when a notice received on a day would take effect, so that the answer can be checked forwards. */
function prove(article: string, receivedOn: CivilDate, effect: Determination<CivilDate>): Step {
  switch (effect.kind) {
    case 'determined':
      return { article, code: 'step.notice-takes-effect', values: { receivedOn, on: effect.value } };
    case 'excluded':
      return {
        article: effect.article,
        code: 'step.notice-without-effect',
        values: { receivedOn, reason: effect.reason },
      };
    case 'pending':
    case 'indeterminate':
      return { article, code: 'step.notice-open', values: { receivedOn } };
    default:
      return assertNever(effect);
  }
}

/** Says that the day holds unless the State is engaged in an armed conflict when the notice would take effect. */
function unlessPostponed(
  article: string,
  { value, basis }: Determined<CivilDate>,
  on: CivilDate,
): Indeterminate<CivilDate> {
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.armed-conflict', values: { on } }],
    candidates: [{ value, if: { code: 'if.no-armed-conflict', values: {} } }],
    basis,
  };
}

/** Says that no notice is in time and why, from when one can be given, and when that takes effect. */
function excludeTooLate(clause: EffectClause, wanted: NoticeWanted): Excluded {
  const { article, from, why } = findFirstNotice(clause, wanted);
  const reason = { code: 'reason.no-notice-in-time', values: { outBy: wanted.outBy, why } } as const;
  const effect = determineEffect(clause, wanted, from);
  const earliest: readonly Step[] =
    effect.kind === 'determined'
      ? [{ article: clause.article, code: 'step.earliest-notice', values: { receivedOn: from, on: effect.value } }]
      : [];
  return { kind: 'excluded', article, reason, basis: [...earliest, ...listOtherWays(clause)] };
}

/** The first day on which a notice can be given, and why not before. */
interface FirstNotice {
  readonly article: string;
  readonly from: CivilDate;
  readonly why: Message<CodeOf<'reason'>>;
}

function findFirstNotice(clause: EffectClause, wanted: NoticeWanted): FirstNotice {
  const { article } = clause;
  const from = findFirstDay(wanted);
  const refusal = findNoticeRefusal(clause, noticeReceivedOn(wanted, from));
  if (refusal?.reason.code === 'reason.no-notice-yet.lock-in') {
    return { article: refusal.article, from: refusal.reason.values.on, why: refusal.reason };
  }
  if (refusal?.reason.code === 'reason.no-notice-yet.window') {
    return { article: refusal.article, from: refusal.reason.values.opensOn, why: refusal.reason };
  }
  const { partyFrom, revokedOn } = wanted;
  if (revokedOn !== undefined && revokedOn >= partyFrom) {
    return {
      article: 'VCLT 68',
      from,
      why: { code: 'reason.notice-only-after-revocation', values: { on: revokedOn } },
    };
  }
  const start = clause.kind === 'at-end-of-term' ? findStartOfTerms(clause.from, wanted) : undefined;
  if (clause.kind === 'at-end-of-term' && start !== undefined) {
    const end = nthEndOfTerm(clause, start, 0);
    if (end !== undefined && end > wanted.outBy) {
      return { article, from, why: { code: 'reason.first-term-runs-until', values: { on: end } } };
    }
  }
  return { article, from, why: { code: 'reason.notice-only-as-party', values: { from: partyFrom } } };
}
