import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { listOtherWays } from '../denunciation/determine-latest-notice.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { determineEffectBeforeEnd } from '../lifecycle/effect-before-end.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import type { Life } from '../lifecycle/life.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act } from '../treaty/act.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeLifeSupposing } from './compose-life-supposing.ts';

/**
 * Determines when a denunciation received on a day would take effect, beside the acts of the record.
 *
 * Outcomes: determined; excluded, with the reason, where the law would refuse it (the State is no Party, it has denounced
 * already, the treaty provides for no denunciation), where the treaty ends before the day of effect, or where it would withdraw an instrument
 * that binds nobody yet; indeterminate where the record, which is partial, does not tell if the State is a Party. What follows on a reading that
 * does not prevail is said: as a reading of the day, as a step, or in the reason; of such a withdrawal, that it is a denunciation all the same, or
 * premature and without effect.
 *
 * @param asOf inclusive: acts of the record done later are left out
 * @example determineIfDenounced(opCrcSc, opCrcScRegister, 'NOR', civilDate('2026-11-24')).value // '2027-11-24'
 * @see docs/legal-sources.md#denunciation
 */
export function determineIfDenounced(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'completeness'>,
  participant: ParticipantCode,
  receivedOn: CivilDate,
  asOf?: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineIfDenounced', 'treaty', TREATY, treaty);
  assertArgument('determineIfDenounced', 'register', REGISTER, register);
  assertArgument('determineIfDenounced', 'participant', CODE, participant);
  assertArgument('determineIfDenounced', 'receivedOn', DAY, receivedOn);
  if (asOf !== undefined) assertArgument('determineIfDenounced', 'asOf', DAY, asOf);
  const act = countedFormOf<Act>({ participant, kind: 'denunciation', on: receivedOn });
  const life = composeLifeSupposing(treaty, register, act, asOf);
  const refusal = life.refusals.find((each) => each.act === act);
  if (refusal !== undefined) {
    const { article, reason, remedy } = refusal;
    const notKnown = refusal.code === 'not-bound' && composeIfNotKnown(life, participant, receivedOn, article);
    if (notKnown) return notKnown;
    // Where the treaty has no way out of its own, another may still lead out of it.
    const basis = refusal.code === 'denunciation-not-provided' ? listOtherWays(treaty.finalClauses.denunciation) : [];
    return { kind: 'excluded', article, reason: { code: 'reason.refused', values: { reason, remedy } }, basis };
  }
  const [remark, ...others] = life.remarks.filter((each) => each.act === act);
  if (remark?.code === 'denunciation-before-entry-into-force') {
    const basis = others.map(({ article, says }): Step => ({ article, ...says }));
    return { kind: 'excluded', article: remark.article, reason: remark.says, basis };
  }
  const effect = findEffectOf(act, life);
  if (effect === undefined) throw new Error('a denunciation that is not refused has a notice');
  return effect;
}

/** Finds when a denunciation takes effect in a life, unless the participation ends before; `undefined` where it withdraws an instrument instead. */
export function findEffectOf(denunciation: Act, life: Life): Determination<CivilDate> | undefined {
  for (const participation of life.participants.flatMap(({ participations }) => participations)) {
    const notice = participation.notices.find(({ act }) => act === denunciation);
    if (notice !== undefined) return determineEffectBeforeEnd(notice, participation, life);
  }
  return undefined;
}
