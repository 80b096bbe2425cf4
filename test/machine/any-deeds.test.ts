import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { anyDeeds } from './any-deeds.ts';

describe('the generated deeds', () => {
  it('hold what the laws are about: amendments requested, lapsed, rejected, in force by an acceptance, an approval, a new Party, one that left', () => {
    const lives = fc.sample(anyDeeds, 3000).map(({ treaty, acts }) => composeLife(treaty, { acts }));
    const amendments = lives.flatMap((life) => life.amendments);
    const decisive = amendments.flatMap(({ entryIntoForce }) =>
      entryIntoForce.kind === 'determined'
        ? entryIntoForce.basis.flatMap((each) =>
            each.code === 'step.tally-complete' ? each.values.decisive.map(({ kind }) => kind) : [],
          )
        : [],
    );
    const bound = amendments.flatMap((each) => each.bound.map(({ because }) => because));
    const seen = {
      requested: amendments.filter(({ request }) => request?.kind === 'determined').length,
      lapsed: amendments.filter(({ request }) => request?.kind === 'excluded').length,
      rejected: amendments.filter(({ record }) => record.failedVotes.length > 0).length,
      pending: amendments.filter(({ entryIntoForce }) => entryIntoForce.kind === 'pending').length,
      readings: amendments.filter(({ entryIntoForce }) => 'readings' in entryIntoForce).length,
      acceptance: decisive.filter((kind) => kind === 'amendment-acceptance').length,
      approval: decisive.filter((kind) => kind === 'amendment-approval').length,
      newParty: decisive.filter((kind) => kind === 'party-from').length,
      left: decisive.filter((kind) => kind === 'party-no-longer').length,
      accepted: bound.filter((because) => because === 'accepted').length,
      acceptedLater: bound.filter((because) => because === 'accepted-later').length,
      joinedLater: bound.filter((because) => because === 'joined-later').length,
      bindsAll: bound.filter((because) => because === 'binds-all').length,
    };
    for (const [what, times] of Object.entries(seen)) expect(`${what}: ${times > 3}`).toBe(`${what}: true`);
  });
});
