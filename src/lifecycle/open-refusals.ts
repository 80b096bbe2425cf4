import type { Refusal, RefusalCode, Remark } from '../participation/refusal.ts';
import type { Life } from './life.ts';
import { findUnited } from './united.ts';

/** Why an act is refused that only a Party can do. */
const OF_NO_PARTY: ReadonlySet<RefusalCode> = new Set(['not-bound', 'not-a-party']);

/**
 * Leaves open what becomes of an act that is refused as one of no Party, where it is not known whether its State is one: it was formed by uniting, and
 * a predecessor was a Party. Such an act is remarked on, and not refused.
 *
 * @see docs/legal-sources.md#participation
 */
export function openRefusals(life: Life): Life {
  if (life.united === undefined) return life;
  const remarks: Remark[] = [];
  const refusals = life.refusals.filter((refusal) => {
    const remark = remarkIfUnited(life, refusal);
    if (remark !== undefined) remarks.push(remark);
    return remark === undefined;
  });
  return remarks.length === 0 ? life : { ...life, refusals, remarks: [...life.remarks, ...remarks] };
}

function remarkIfUnited(life: Life, { act, article, code }: Refusal): Remark | undefined {
  if (!OF_NO_PARTY.has(code) || act.participant === undefined) return undefined;
  const united = findUnited(life, act.participant, act.on);
  if (united === undefined) return undefined;
  const { participant, predecessor, answer } = united;
  const values = { participant, predecessor, article: answer.article };
  const says = { code: 'remark.act-of-perhaps-a-party', values } as const;
  return { act, article, code: 'not-known-if-party', says };
}
