import type { Refusal, Register, Remark, Treaty } from '../../index.ts';
import { composeLifeAsked } from './compose-life-asked.ts';

/** What the law says of the acts of a register. */
export interface Said {
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/** Finds what is said of the acts of a register. */
export function findSaid(treaty: Treaty, register: Register): Said {
  const { refusals, remarks } = composeLifeAsked(treaty, register);
  return { refusals, remarks };
}

/** Lists what the law says of a record with new acts and did not say before. */
export function listNewlySaid(before: Said, after: Said): Said {
  // The same may be said of two acts that are alike: it is new of the second.
  const known = new Map<string, number>();
  for (const each of [...before.refusals, ...before.remarks]) {
    const said = JSON.stringify(each);
    known.set(said, (known.get(said) ?? 0) + 1);
  }
  const isNew = (each: Refusal | Remark): boolean => {
    const said = JSON.stringify(each);
    const left = known.get(said) ?? 0;
    known.set(said, left - 1);
    return left <= 0;
  };
  return { refusals: after.refusals.filter(isNew), remarks: after.remarks.filter(isNew) };
}
