import type { CivilDate } from '../calendar/civil-date.ts';
import type { Candidate, Determination } from '../determination/determination.ts';
import type { DenunciationAct } from '../treaty/act.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import type { DenunciationNotice } from './denunciation-notice.ts';
import { determineDenunciation } from './determine-denunciation.ts';

/**
 * Determines when a denunciation takes effect, as {@link determineDenunciation} does, also where it is disputed if it has effect at all.
 *
 * Then it is indeterminate: the day that the notice names, where that is earlier than the clause allows, and that of the clause are
 * candidates, and that it never takes effect is possible too, so that its State stays a Party.
 *
 * @see docs/legal-sources.md#disputed-notices
 */
export function determineWithDisputed(
  clause: DenunciationClause,
  notice: DenunciationNotice,
  { standing, effectiveOn }: DenunciationAct,
): Determination<CivilDate> {
  const effect = determineDenunciation(clause, notice);
  if (standing === undefined || effect.kind !== 'determined') return effect;
  const { article, value, basis } = effect;
  const candidates: readonly Candidate<CivilDate>[] = [
    ...(effectiveOn === undefined || effectiveOn >= value
      ? []
      : [{ value: effectiveOn, if: { code: 'if.effective-as-named', values: {} } } as const]),
    { value, if: { code: 'if.effective-by-clause', values: {} } },
  ];
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.denunciation-disputed', values: {} }],
    candidates,
    orLater: true,
    basis: basis.filter(
      ({ code }) => code !== 'remark.last-day-as-party' && code !== 'remark.earlier-obligations-remain',
    ),
  };
}
