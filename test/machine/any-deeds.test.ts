import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentLife } from '../../src/lifecycle/life.ts';
import { SEED } from '../setup/seed.ts';
import { anyDeeds } from './any-deeds.ts';

/** What the laws are about, and how often each is to be met. */
const ABOUT = [
  ...['requested', 'lapsed', 'rejected', 'pending', 'readings'],
  ...['amendment-acceptance', 'amendment-approval', 'party-from', 'party-no-longer'].map((kind) => `by ${kind}`),
  ...['accepted', 'accepted-later', 'joined-later', 'binds-all'].map((because) => `bound: ${because}`),
];
const TIMES = 4;

/** How many lives are drawn at a time, and how many at the most. */
const AT_A_TIME = 250;
const MOST = 3000;

/** Lists what an amendment shows of that. */
function listShown({ request, record, entryIntoForce, bound }: AmendmentLife): readonly string[] {
  const basis = entryIntoForce.kind === 'determined' ? entryIntoForce.basis : [];
  return [
    ...(request?.kind === 'determined' ? ['requested'] : []),
    ...(request?.kind === 'excluded' ? ['lapsed'] : []),
    ...(record.failedVotes.length > 0 ? ['rejected'] : []),
    ...(entryIntoForce.kind === 'pending' ? ['pending'] : []),
    ...('readings' in entryIntoForce ? ['readings'] : []),
    ...basis.flatMap((each) =>
      each.code === 'step.tally-complete' ? each.values.decisive.map(({ kind }) => `by ${kind}`) : [],
    ),
    ...bound.map(({ because }) => `bound: ${because}`),
  ];
}

describe('the generated deeds', () => {
  it('hold what the laws are about: amendments requested, lapsed, rejected, in force by an acceptance, an approval, a new Party, one that left', () => {
    const seen = new Map(ABOUT.map((what) => [what, 0]));
    const isRare = (): boolean => [...seen.values()].some((times) => times < TIMES);
    for (let drawn = 0; drawn < MOST && isRare(); drawn += AT_A_TIME) {
      for (const { treaty, acts } of fc.sample(anyDeeds, { numRuns: AT_A_TIME, seed: SEED + drawn })) {
        for (const what of composeLife(treaty, { acts }).amendments.flatMap(listShown)) {
          seen.set(what, (seen.get(what) ?? 0) + 1);
        }
      }
    }
    expect([...seen].filter(([, times]) => times < TIMES)).toEqual([]);
    expect([...seen.keys()]).toEqual(ABOUT);
  });
});
