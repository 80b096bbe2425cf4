import type { CivilDate } from '../calendar/civil-date.ts';
import { composeLifeFrom } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import { admitRecordAsOf } from '../lifecycle/record-as-of.ts';
import { compareActs } from '../participation/order-acts.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Composes the life of a treaty as it would be with one more act, or with several. They stand beside the record as its corrections left
 * it: a correction, also one that is supposed, is about what was recorded and never about what is supposed.
 *
 * An accession before the day from which the treaty is open to it is admitted where the record holds it, for a depositary has; where it is
 * supposed, it is refused.
 *
 * @param asOf inclusive: acts of the record done later are left out; the supposed acts count whenever they are done
 * @param until the last day on which what is counted day by day is looked at, inclusive: that of the last act where it is not given
 * @example composeLifeSupposing(opCrcSc, opCrcScRegister, { participant: 'IRL', kind: 'ratification', on: civilDate('2026-11-30') }).refusals.length // 0
 */
export function composeLifeSupposing(
  treaty: Treaty,
  register: Pick<Register, 'acts'>,
  act: Act | readonly Act[],
  asOf?: CivilDate,
  until?: CivilDate,
): Life {
  const supposed = [act].flat().map(countedFormOf);
  const corrections = supposed.filter(({ kind }) => kind === 'correction');
  const others = corrections.length === 0 ? supposed : supposed.filter(({ kind }) => kind !== 'correction');
  const record = admitRecordAsOf(register.acts, asOf, corrections);
  const days = [asOf, until, ...supposed.map(({ on }) => on)].filter((day) => day !== undefined).sort();
  const last = asOf === undefined ? undefined : days.at(-1);
  const composeWith = (added: readonly Act[]): Life =>
    composeLifeFrom(treaty, { ...record, acts: [...record.acts, ...added].sort(compareActs) }, asOf, last);
  const life = composeWith(others);
  const tooEarly = life.remarks.filter(
    ({ code, act: of }) => code === 'accession-before-it-opens' && others.includes(of),
  );
  if (tooEarly.length === 0) return life;
  const without = composeWith(others.filter((each) => !tooEarly.some(({ act: of }) => of === each)));
  return { ...without, refusals: [...without.refusals, ...tooEarly.map((each) => refuseEarly(treaty, each))] };
}

function refuseEarly({ finalClauses }: Treaty, { act, article }: Remark): Refusal {
  const { accessionOpensOn = act.on } = finalClauses.participation.consent;
  return {
    act,
    article,
    code: 'before-opening',
    reason: { code: 'reason.accession-not-open', values: { opensOn: accessionOpensOn } },
    remedy: { code: 'remedy.accession-not-open', values: {} },
  };
}
