import { assertNever } from '../determination/assert-never.ts';
import type { Refusal, RefusalCode, Remark } from '../participation/refusal.ts';
import type { Life, PerhapsBound } from './life.ts';
import { findPerhapsBound } from './perhaps-bound.ts';

/** Why an act is refused that only a Party can do. */
const OF_NO_PARTY: ReadonlySet<RefusalCode> = new Set(['not-bound', 'not-a-party']);

/**
 * Leaves open what becomes of an act that is refused as one of no Party, where it is not known whether its State is one, though no instrument of
 * its own binds it. Such an act is remarked on, and not refused.
 *
 * @see docs/legal-sources.md#participation
 */
export function openRefusals(life: Life): Life {
  if (life.perhapsBound === undefined) return life;
  const remarks: Remark[] = [];
  const refusals = life.refusals.filter((refusal) => {
    const remark = remarkIfPerhapsBound(life, refusal);
    if (remark !== undefined) remarks.push(remark);
    return remark === undefined;
  });
  return remarks.length === 0 ? life : { ...life, refusals, remarks: [...life.remarks, ...remarks] };
}

function remarkIfPerhapsBound(life: Life, { act, article, code }: Refusal): Remark | undefined {
  if (!OF_NO_PARTY.has(code) || act.participant === undefined) return undefined;
  const found = findPerhapsBound(life, act.participant, act.on);
  return found && { act, article, code: 'not-known-if-party', says: describeWhy(found) };
}

function describeWhy({ article, why }: PerhapsBound): Remark['says'] {
  switch (why.code) {
    case 'question.united':
      return { code: 'remark.act-of-perhaps-a-party', values: { ...why.values, article } };
    case 'question.counted-through':
      return { code: 'remark.act-of-perhaps-a-party.member', values: { ...why.values, article } };
    default:
      return assertNever(why);
  }
}
