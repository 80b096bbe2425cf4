import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, type Determined, latestDayOf } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import type { DenunciationNotice } from './denunciation-notice.ts';
import { findNoticeRefusal } from './find-notice-refusal.ts';
import { findDayOfYear, findEndOfTerm } from './terms.ts';

type Permitting = Exclude<DenunciationClause, { readonly kind: 'not-provided' }>;

/**
 * Determines when a denunciation takes effect: the first day on which the State is no longer a Party. The day before is its
 * last as a Party.
 *
 * Outcomes: determined; excluded where the treaty provides for no denunciation, where no notice can be given on that day, or
 * where the notice was revoked before it took effect (VCLT 68); indeterminate where the effect waits for the end of an armed
 * conflict, or the clause runs from a day that the notice does not give; indeterminate or excluded as the delay is. A revocation
 * on the day of effect or later comes too late and changes nothing.
 *
 * @example determineDenunciation(opCrcSc.finalClauses.denunciation, { participant: 'NOR', receivedOn: civilDate('2024-02-29') }).value // '2025-02-28'
 * @see docs/legal-sources.md#denunciation
 */
export function determineDenunciation(
  clause: DenunciationClause,
  notice: DenunciationNotice,
): Determination<CivilDate> {
  const due = determineUnlessRevoked(clause, notice);
  return due.kind === 'determined' && clause.kind !== 'not-provided' ? withConsequences(clause, due) : due;
}

/**
 * Finds the day on which a denunciation takes effect, as {@link determineDenunciation} determines it; where that is
 * indeterminate, the latest of its candidates.
 *
 * @example findDayOfEffect(opCrcSc.finalClauses.denunciation, { participant: 'NOR', receivedOn: civilDate('2024-02-29') }) // '2025-02-28'
 * @see docs/legal-sources.md#denunciation
 */
export function findDayOfEffect(clause: DenunciationClause, notice: DenunciationNotice): CivilDate | undefined {
  return latestDayOf(determineUnlessRevoked(clause, notice));
}

function determineUnlessRevoked(clause: DenunciationClause, notice: DenunciationNotice): Determination<CivilDate> {
  const { article } = clause;
  const act = { participant: notice.participant, kind: 'denunciation', on: notice.receivedOn };
  const receipt: Step =
    notice.receipt === undefined
      ? { article, code: 'step.act', values: { act } }
      : { article, code: 'remark.receipt-not-known', values: { on: notice.receivedOn } };
  if (clause.kind === 'not-provided') {
    const reason = { code: 'reason.denunciation-not-provided', values: {} } as const;
    return { kind: 'excluded', article, reason, basis: [receipt] };
  }
  const refused = findNoticeRefusal(clause, notice);
  if (refused !== undefined) {
    return { kind: 'excluded', article: refused.article, reason: refused.reason, basis: [receipt] };
  }
  const effect = determineEffect(clause, notice, receipt);
  const { revokedOn } = notice;
  // Where the clause does not say when a notice takes effect, nobody can say that it was revoked before.
  if (revokedOn !== undefined && clause.kind !== 'not-stated' && isRevokedInTime(effect, revokedOn)) {
    const reason = reasonOfRevoked(revokedOn, latestDayOf(effect));
    return { kind: 'excluded', article: 'VCLT 68', reason, basis: effect.basis };
  }
  return effect;
}

function reasonOfRevoked(on: CivilDate, takesEffectOn: CivilDate | undefined): Message<CodeOf<'reason'>> {
  return takesEffectOn === undefined
    ? { code: 'reason.revoked.open', values: { on } }
    : { code: 'reason.revoked', values: { on, takesEffectOn } };
}

/** Checks if it is certain that a notice was revoked before it took effect. */
function isRevokedInTime(effect: Determination<CivilDate>, revokedOn: CivilDate): boolean {
  const due = latestDayOf(effect);
  if (due !== undefined) return revokedOn < due;
  return effect.kind === 'indeterminate' && effect.candidates.every(({ value }) => revokedOn < value);
}

/**
 * Determines the day of effect from that of receipt. Where the record knows the day of effect alone, that is the day: no period is
 * counted, neither forwards nor back.
 */
function determineEffect(clause: Permitting, notice: DenunciationNotice, receipt: Step): Determination<CivilDate> {
  const { article } = clause;
  if (notice.receipt !== undefined) {
    return { kind: 'determined', value: notice.receivedOn, article, monthEndMattered: false, basis: [receipt] };
  }
  switch (clause.kind) {
    case 'permitted': {
      const own = determineDelay(article, clause.delay, notice.receivedOn, [receipt]);
      const named = asNamed(clause, notice, own);
      return named.kind === 'determined' ? afterConflict(clause, notice, named) : named;
    }
    case 'in-windows':
      return asNamed(clause, notice, determineDelay(article, clause.delay, notice.receivedOn, [receipt]));
    case 'at-end-of-term':
      return asNamed(clause, notice, onDay(article, findEndOfTerm(clause, notice), receipt, 'step.end-of-term'));
    case 'on-a-day-of-the-year':
      return asNamed(
        clause,
        notice,
        onDay(article, findDayOfYear(clause, notice.receivedOn), receipt, 'step.day-of-year'),
      );
    case 'not-stated': {
      // A treaty may ask for less than the twelve months of VCLT 56(2), and for more: no day is likelier than another.
      const questions = [{ code: 'question.denunciation-not-stated', values: {} }] as const;
      return { kind: 'indeterminate', article, questions, candidates: [], basis: [receipt] };
    }
    default:
      return assertNever(clause);
  }
}

/** Checks if a notice may name a later day of effect than the clause gives. */
export function isFreeToNameLaterDay(clause: DenunciationClause): boolean {
  return clause.kind === 'permitted' && clause.laterDateInNotice === true;
}

/** Moves the effect to the later day that a notice names, where the clause lets it; where it does not, says that the day has no effect. */
function asNamed(
  clause: Permitting,
  { effectiveOn }: DenunciationNotice,
  own: Determination<CivilDate>,
): Determination<CivilDate> {
  if (effectiveOn === undefined || own.kind !== 'determined') return own;
  const { article } = clause;
  const values = { on: effectiveOn };
  if (!isFreeToNameLaterDay(clause)) {
    return { ...own, basis: [...own.basis, { article, code: 'remark.named-day-without-effect', values }] };
  }
  const value = laterOf(own.value, effectiveOn);
  const code = effectiveOn >= own.value ? 'step.named-day-governs' : 'step.named-day-too-early';
  const monthEndMattered = own.monthEndMattered && value === own.value;
  return { ...own, value, monthEndMattered, basis: [...own.basis, { article, code, values }] };
}

/** Postpones the effect while the State is engaged in an armed conflict, where the clause does. */
function afterConflict(
  { armedConflict: rule }: Extract<Permitting, { readonly kind: 'permitted' }>,
  { armedConflict }: DenunciationNotice,
  own: Determined<CivilDate>,
): Determination<CivilDate> {
  if (rule === undefined) return own;
  const { article } = rule;
  const due = { on: own.value };
  if (armedConflict === undefined) {
    return {
      kind: 'indeterminate',
      article,
      questions: [{ code: 'question.armed-conflict', values: due }],
      candidates: [{ value: own.value, if: { code: 'if.no-armed-conflict', values: {} } }],
      orLater: true,
      basis: own.basis,
    };
  }
  if (armedConflict === 'engaged') {
    const questions = [{ code: 'question.end-of-armed-conflict', values: due }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis: own.basis };
  }
  if (armedConflict === 'none') {
    return { ...own, basis: [...own.basis, { article, code: 'step.no-armed-conflict', values: due }] };
  }
  const value = laterOf(own.value, armedConflict);
  const ended: Step = { article, code: 'step.armed-conflict-ended', values: { on: armedConflict } };
  const monthEndMattered = own.monthEndMattered && value === own.value;
  return { ...own, value, monthEndMattered, basis: [...own.basis, ended] };
}

function onDay(
  article: string,
  value: CivilDate | undefined,
  receipt: Step,
  code: 'step.end-of-term' | 'step.day-of-year',
): Determination<CivilDate> {
  if (value === undefined) {
    const questions = [{ code: 'question.start-of-terms-unknown', values: {} }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis: [receipt] };
  }
  const basis: readonly Step[] = [receipt, { article, code, values: { on: value } }];
  return { kind: 'determined', value, article, monthEndMattered: false, basis };
}

function withConsequences(clause: Permitting, effect: Determined<CivilDate>): Determined<CivilDate> {
  const { value: before, basis } = effect;
  const lastDay: Step = {
    article: clause.article,
    code: 'remark.last-day-as-party',
    values: { on: dayBefore(before) },
  };
  if (clause.kind === 'not-stated' || clause.survival === undefined) return { ...effect, basis: [...basis, lastDay] };
  const { article } = clause.survival;
  const remain: Step = { article, code: 'remark.earlier-obligations-remain', values: { before } };
  return { ...effect, basis: [...basis, lastDay, remain] };
}
