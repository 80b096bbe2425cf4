import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties, NoticeLife, ParticipationLife } from './life.ts';

/** What a denunciation says of the time after it has taken effect. */
const AFTER_EFFECT: readonly Step['code'][] = ['remark.last-day-as-party', 'remark.earlier-obligations-remain'];

/**
 * Determines when a denunciation takes effect for a participation that something else may end before: the end of the treaty, that of another
 * treaty with which this one is left, or that of the State.
 *
 * Outcomes: those of the notice; excluded where the State is no longer a Party before the day of effect, with its last day as one. Where the
 * day of effect is open, the day on which the participation ends in any case is said.
 *
 * @param notice one of the participation
 * @example life.participants.flatMap(({ participations }) => participations.flatMap((each) => each.notices.map((notice) => determineEffectBeforeEnd(notice, each, life)))) // []
 * @see docs/legal-sources.md#termination
 */
export function determineEffectBeforeEnd(
  notice: NoticeLife,
  participation: ParticipationLife,
  life: LifeOfParties,
): Determination<CivilDate> {
  assertArgument('determineEffectBeforeEnd', 'notice', OBJECT, notice);
  assertArgument('determineEffectBeforeEnd', 'participation', OBJECT, participation);
  assertArgument('determineEffectBeforeEnd', 'life', LIFE, life);
  const { effect } = notice;
  const { end } = life;
  const { partyUntil: until } = participation;
  if (until === undefined || effect.kind === 'excluded' || effect.kind === 'pending') return effect;
  const days = effect.kind === 'determined' ? [effect.value] : effect.candidates.map(({ value }) => value).sort();
  const [first] = days;
  const last = effect.kind === 'indeterminate' && effect.orLater === true ? undefined : days.at(-1);
  if (last !== undefined && last <= until) return effect;
  const article = articleOfEnd(participation, end);
  const basis: readonly Step[] = [
    ...effect.basis.filter(({ code }) => !AFTER_EFFECT.includes(code)),
    ...describeEnd(participation, end),
    { article, code: 'remark.last-day-as-party', values: { on: dayBefore(until) } },
  ];
  if (first === undefined || first <= until) return { ...effect, basis };
  const reason = { code: 'reason.left-before-effect', values: { on: until, effectOn: first } } as const;
  return { kind: 'excluded', article, reason, basis };
}

function articleOfEnd({ endedOn, leftWith }: ParticipationLife, end: LifeOfParties['end']): string {
  if (endedOn !== undefined && end !== undefined) return end.article;
  return leftWith?.article ?? 'VCSSRT 34';
}

/** Describes what ends a participation; that the State itself has ceased to exist is said of it elsewhere. */
function describeEnd({ endedOn, leftWith }: ParticipationLife, end: LifeOfParties['end']): readonly Step[] {
  if (endedOn !== undefined && end !== undefined) {
    return [{ article: end.article, code: 'remark.treaty-ends', values: { on: endedOn } }];
  }
  if (leftWith === undefined) return [];
  const { article, treaty, on } = leftWith;
  return [{ article, code: 'remark.leaves-with-on', values: { treaty, on } }];
}
