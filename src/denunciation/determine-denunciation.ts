import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { renderDate } from '../calendar/render-date.ts';
import { type Determination, latestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';

/** A notification of denunciation, as the depositary received it. */
export interface DenunciationNotice {
  readonly participant: string;
  readonly receivedOn: CivilDate;
  readonly revokedOn?: CivilDate;
}

/**
 * Determines when a denunciation takes effect: the first day on which the State is no longer a Party. The day before is its
 * last as a Party.
 *
 * Outcomes: determined; excluded where the treaty provides for no denunciation, or where the notice was revoked before it
 * took effect (VCLT 68); indeterminate or excluded as the delay is. A revocation on the day of effect or later comes too
 * late and changes nothing.
 *
 * @example determineDenunciation(opCrcSc.finalClauses.denunciation, { participant: 'NOR', receivedOn: civilDate('2024-02-29') }).value // '2025-02-28'
 * @see docs/legal-sources.md#denunciation
 */
export function determineDenunciation(
  clause: DenunciationClause,
  notice: DenunciationNotice,
): Determination<CivilDate> {
  const { article } = clause;
  const act = { participant: notice.participant, kind: 'denunciation', on: notice.receivedOn };
  const receipt: Step = { kind: 'act', article, act };
  if (clause.kind === 'not-provided') {
    return { kind: 'excluded', article, reason: 'The treaty provides for no denunciation.', basis: [receipt] };
  }
  const effect = determineDelay(article, clause.delay, notice.receivedOn, [receipt]);
  const due = latestDay(effect);
  if (notice.revokedOn !== undefined && due !== undefined && notice.revokedOn < due) {
    return {
      kind: 'excluded',
      article: 'VCLT 68',
      reason: `It was revoked on ${renderDate(notice.revokedOn)}, before it would have taken effect on ${renderDate(due)}.`,
      basis: effect.basis,
    };
  }
  if (effect.kind !== 'determined') return effect;
  const lastDay: Step = {
    kind: 'remark',
    article,
    says: `The last day as a Party is ${renderDate(dayBefore(effect.value))}.`,
  };
  const survival: readonly Step[] =
    clause.survival === undefined
      ? []
      : [
          {
            kind: 'remark',
            article: clause.survival.article,
            says: `Obligations for acts before ${renderDate(effect.value)} remain.`,
          },
        ];
  return { ...effect, basis: [...effect.basis, lastDay, ...survival] };
}
