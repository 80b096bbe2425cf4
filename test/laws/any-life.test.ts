import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { anyLife } from './any-life.ts';

describe('the generated lives', () => {
  it('hold what the laws are about: lives in force and pending, gaps, withdrawals, denunciations, returns', () => {
    const seen = new Map<string, number>();
    for (const { treaty, acts } of fc.sample(anyLife, { numRuns: 2000, seed: 1 })) {
      const life = composeLife(treaty, { acts });
      const courses = life.participants.flatMap(({ participations }) => participations);
      const notices = courses.flatMap((course) => course.notices);
      const answers = courses.map(({ entryIntoForce }) => entryIntoForce);
      const holds = {
        'in force': life.entryIntoForce.kind === 'determined',
        pending: life.entryIntoForce.kind === 'pending',
        'readings of a withdrawal': life.entryIntoForce.kind === 'determined' && 'readings' in life.entryIntoForce,
        'readings of the gap': answers.some((answer) => 'readings' in answer),
        'a month end that mattered': answers.some((answer) => 'monthEndMattered' in answer && answer.monthEndMattered),
        'an instrument withdrawn': courses.some(({ withdrawnOn }) => withdrawnOn !== undefined),
        'a denunciation': notices.length > 0,
        'a revocation': notices.some(({ revokedOn }) => revokedOn !== undefined),
        'a return': life.participants.some(({ participations }) => participations.length > 1),
        'a State that ceased as a Party': life.participants.some(({ ceasedOn, participations }) =>
          participations.some(({ partyUntil }) => partyUntil !== undefined && partyUntil === ceasedOn),
        ),
        'a denunciation known by its day of effect alone': notices.some(
          ({ act }) => act.kind === 'denunciation' && act.receipt !== undefined,
        ),
        'a day of effect named without effect': life.remarks.some(({ code }) => code === 'named-day-without-effect'),
        'a treaty that ends': life.end !== undefined,
        'an act after the end of the treaty': life.refusals.some(({ code }) => code === 'treaty-has-ended'),
        'a premature accession': life.remarks.some(({ code }) => code === 'accession-before-it-opens'),
        'an acceptance that stands for a ratification': life.remarks.some(({ code }) => code === 'kind-not-named'),
        'a return while a denunciation runs': life.remarks.some(({ code }) => code === 'joins-after-denunciation'),
        'a refusal': life.refusals.length > 0,
      };
      for (const [name, held] of Object.entries(holds)) seen.set(name, (seen.get(name) ?? 0) + (held ? 1 : 0));
    }
    // A hundredth of the lives at the least, so that the two hundred of a run meet each.
    expect([...seen].filter(([, count]) => count < 20)).toEqual([]);
  });
});
