import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { renderDate } from '../calendar/render-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, type Determined, latestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import type { DenunciationNotice } from './denunciation-notice.ts';
import { refuseNotice } from './refuse-notice.ts';
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
  return latestDay(determineUnlessRevoked(clause, notice));
}

function determineUnlessRevoked(clause: DenunciationClause, notice: DenunciationNotice): Determination<CivilDate> {
  const { article } = clause;
  const act = { participant: notice.participant, kind: 'denunciation', on: notice.receivedOn };
  const receipt: Step = { kind: 'act', article, act };
  if (clause.kind === 'not-provided') {
    return { kind: 'excluded', article, reason: 'The treaty provides for no denunciation.', basis: [receipt] };
  }
  const refused = refuseNotice(clause, notice);
  if (refused !== undefined) {
    return { kind: 'excluded', article: refused.article, reason: refused.reason, basis: [receipt] };
  }
  const effect = determineEffect(clause, notice, receipt);
  const { revokedOn } = notice;
  if (revokedOn !== undefined && isRevokedInTime(effect, revokedOn)) {
    const due = latestDay(effect);
    const before = due === undefined ? '' : ` on ${renderDate(due)}`;
    return {
      kind: 'excluded',
      article: 'VCLT 68',
      reason: `It was revoked on ${renderDate(revokedOn)}, before it would have taken effect${before}.`,
      basis: effect.basis,
    };
  }
  return effect;
}

/** Checks if it is certain that a notice was revoked before it took effect. */
function isRevokedInTime(effect: Determination<CivilDate>, revokedOn: CivilDate): boolean {
  const due = latestDay(effect);
  if (due !== undefined) return revokedOn < due;
  return effect.kind === 'indeterminate' && effect.candidates.every(({ value }) => revokedOn < value);
}

function determineEffect(clause: Permitting, notice: DenunciationNotice, receipt: Step): Determination<CivilDate> {
  const { article } = clause;
  switch (clause.kind) {
    case 'permitted': {
      const own = determineDelay(article, clause.delay, notice.receivedOn, [receipt]);
      const named = own.kind === 'determined' ? asNamed(clause, notice, own) : own;
      return named.kind === 'determined' ? afterConflict(clause, notice, named) : named;
    }
    case 'in-windows':
      return determineDelay(article, clause.delay, notice.receivedOn, [receipt]);
    case 'at-end-of-term':
      return onDay(article, findEndOfTerm(clause, notice), receipt, 'It takes effect at the end of the current term');
    case 'on-a-day-of-the-year':
      return onDay(article, findDayOfYear(clause, notice), receipt, 'It takes effect on the day that the clause names');
    default:
      return assertNever(clause);
  }
}

/** Moves the effect to the later day that a notice names, where the clause lets it. */
function asNamed(
  clause: Extract<Permitting, { readonly kind: 'permitted' }>,
  { effectiveOn }: DenunciationNotice,
  own: Determined<CivilDate>,
): Determined<CivilDate> {
  if (effectiveOn === undefined) return own;
  const { article } = clause;
  if (clause.laterDateInNotice !== true) {
    const says = `The notice names ${renderDate(effectiveOn)}; the clause lets no notice choose its day.`;
    return { ...own, basis: [...own.basis, { kind: 'remark', article, says }] };
  }
  const value = laterOf(own.value, effectiveOn);
  const says =
    effectiveOn >= own.value
      ? `The notice names ${renderDate(effectiveOn)}, which is not earlier and governs.`
      : `The notice names ${renderDate(effectiveOn)}, which is too early.`;
  const monthEndMattered = own.monthEndMattered && value === own.value;
  return { ...own, value, monthEndMattered, basis: [...own.basis, { kind: 'rule', article, says }] };
}

/** Postpones the effect while the State is engaged in an armed conflict, where the clause does. */
function afterConflict(
  { armedConflict: rule }: Extract<Permitting, { readonly kind: 'permitted' }>,
  { armedConflict }: DenunciationNotice,
  own: Determined<CivilDate>,
): Determination<CivilDate> {
  if (rule === undefined) return own;
  const { article } = rule;
  const due = renderDate(own.value);
  switch (armedConflict) {
    case undefined:
      return {
        kind: 'indeterminate',
        article,
        question: `Is the State engaged in armed conflict on ${due}? If so, the denunciation waits for the end of that conflict.`,
        candidates: [{ value: own.value, if: 'it is not engaged in armed conflict on that day' }],
        orLater: true,
        basis: own.basis,
      };
    case 'engaged':
      return {
        kind: 'indeterminate',
        article,
        question: `The State is engaged in armed conflict on ${due}. When does that conflict end?`,
        candidates: [],
        basis: own.basis,
      };
    case 'none': {
      const says = `The State is not engaged in armed conflict on ${due}, so that nothing postpones it.`;
      return { ...own, basis: [...own.basis, { kind: 'rule', article, says }] };
    }
    default: {
      const value = laterOf(own.value, armedConflict);
      const says = `The armed conflict ended on ${renderDate(armedConflict)}; it does not take effect before.`;
      const monthEndMattered = own.monthEndMattered && value === own.value;
      return { ...own, value, monthEndMattered, basis: [...own.basis, { kind: 'rule', article, says }] };
    }
  }
}

function onDay(article: string, value: CivilDate | undefined, receipt: Step, says: string): Determination<CivilDate> {
  if (value === undefined) {
    return {
      kind: 'indeterminate',
      article,
      question: 'The day from which the clause counts is not known here: that of the entry into force.',
      candidates: [],
      basis: [receipt],
    };
  }
  const basis: readonly Step[] = [receipt, { kind: 'rule', article, says: `${says}: ${renderDate(value)}.` }];
  return { kind: 'determined', value, article, monthEndMattered: false, basis };
}

function withConsequences(clause: Permitting, effect: Determined<CivilDate>): Determined<CivilDate> {
  const lastDay: Step = {
    kind: 'remark',
    article: clause.article,
    says: `The last day as a Party is ${renderDate(dayBefore(effect.value))}.`,
  };
  if (clause.survival === undefined) return { ...effect, basis: [...effect.basis, lastDay] };
  const { article } = clause.survival;
  const says = `Obligations for acts before ${renderDate(effect.value)} remain.`;
  return { ...effect, basis: [...effect.basis, lastDay, { kind: 'remark', article, says }] };
}
