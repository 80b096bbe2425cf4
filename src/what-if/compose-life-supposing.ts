import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeLifeFrom, type LifeComposed } from '../lifecycle/compose-life.ts';
import { readActs } from '../lifecycle/compose-with-readings-of-acts.ts';
import type { Life } from '../lifecycle/life.ts';
import type { RecordAsOf } from '../lifecycle/record-as-of.ts';
import { admitWithNotices, putNoticesInOrder } from '../lifecycle/record-with-notices.ts';
import { compareActs } from '../participation/order-acts.ts';
import type { Act } from '../treaty/act.ts';
import { ACT, ACTS, REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Composes the life of a treaty as it would be with one more act, or with several. They stand beside the record as its corrections left
 * it: a correction, also one that is supposed, is about what was recorded and never about what is supposed. A recorded denunciation of which
 * the day of effect alone is known comes before what its State is supposed to do once it must have been received.
 *
 * @param asOf inclusive: acts of the record done later are left out; the supposed acts count whenever they are done
 * @param until the last day on which what is counted day by day is looked at, inclusive: that of the last act where it is not given
 * @example composeLifeSupposing(opCrcSc, opCrcScRegister, { participant: 'IRL', kind: 'ratification', on: civilDate('2026-11-30') }).refusals.length // 0
 */
export function composeLifeSupposing(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  act: Act | readonly Act[],
  asOf?: CivilDate,
  until?: CivilDate,
): Life {
  assertArgument('composeLifeSupposing', 'treaty', TREATY, treaty);
  assertArgument('composeLifeSupposing', 'register', REGISTER, register);
  assertArgument('composeLifeSupposing', 'act', Array.isArray(act) ? ACTS : ACT, act);
  if (asOf !== undefined) assertArgument('composeLifeSupposing', 'asOf', DAY, asOf);
  if (until !== undefined) assertArgument('composeLifeSupposing', 'until', DAY, until);
  return composeSupposing(treaty, register, [act].flat(), asOf, until).life;
}

/** The life of a treaty without acts that are supposed, and with them. */
export interface BothLives {
  readonly before: Life;
  readonly after: Life;
}

/**
 * Composes the life of a treaty without further acts and with them, as {@link composeLifeSupposing} does each. Where the acts come after
 * those of the record, what a participant did that they do not touch is the same object in both.
 */
export function composeBothLives(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  acts: readonly Act[],
  asOf: CivilDate,
  until: CivilDate,
): BothLives {
  const before = composeSupposing(treaty, register, [], asOf, until);
  return { before: before.life, after: composeSupposing(treaty, register, acts, asOf, undefined, before).life };
}

/** A life with acts that are supposed, and the record beside which they stand. */
interface Supposed extends LifeComposed {
  readonly record: RecordAsOf;
}

function composeSupposing(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  acts: readonly Act[],
  asOf: CivilDate | undefined,
  until: CivilDate | undefined,
  beside?: Supposed,
): Supposed {
  const { denunciation } = treaty.finalClauses;
  const supposed = acts.map(countedFormOf);
  const corrections = supposed.filter(({ kind }) => kind === 'correction');
  const record =
    corrections.length === 0 && beside !== undefined
      ? beside.record
      : admitWithNotices(treaty, register, asOf, corrections);
  const days = [asOf, until, ...supposed.map(({ on }) => on)].filter((day) => day !== undefined).sort();
  const last = asOf === undefined ? undefined : days.at(-1);
  const composeWith = (added: readonly Act[]): LifeComposed => {
    const all = putNoticesInOrder(denunciation, [...record.acts, ...added].sort(compareActs));
    const composed = composeLifeFrom(treaty, { ...record, acts: all }, asOf, last, beside);
    return { ...composed, life: readActs(composed) };
  };
  return { ...composeWith(supposed), record };
}
