import * as fc from 'fast-check';
import type { Act } from '../../src/treaty/act.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyDay, anyTreaty, STATES } from '../laws/any-life.ts';
import { anyWholeLife, anyWholeTreaty } from '../laws/any-whole-life.ts';
import { SEED } from '../setup/seed.ts';
import type { TreatyWithActs } from './compare-with-library.ts';

/** What one does who joins once and may leave: the spine of most records, which the views cover. */
const anyCourse: fc.Arbitrary<readonly Act[]> = fc
  .record({
    participant: fc.constantFrom(...STATES, 'EUE', 'SUN', 'DDR', 'YUG'),
    kind: fc.constantFrom(...CONSENT_KINDS),
    on: anyDay,
    effectiveOn: anyDay,
    isTold: fc.boolean(),
    signedOn: anyDay,
    left: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyDay }),
  })
  .map(({ participant, kind, on, effectiveOn, isTold, signedOn, left }): readonly Act[] => [
    ...(isTold ? [{ kind: 'signature', participant, on: signedOn } as const] : []),
    kind === 'succession' && isTold ? { kind, participant, on, effectiveOn } : { kind, participant, on },
    ...(left === undefined || left < on
      ? []
      : [{ kind: 'denunciation', participant, on: left, ...(isTold ? { effectiveOn } : {}) } as const]),
  ]);

const anyCourses = fc
  .uniqueArray(anyCourse, { selector: ([act]) => act?.participant, minLength: 1, maxLength: 14 })
  .map((courses) => courses.flat());

const withCourses = (treaty: fc.Arbitrary<Treaty>) => fc.record({ treaty, acts: anyCourses });

/** Lives under whatever clauses the schema admits, with acts of any form and with plain ones, each with an id of its own. */
export function listLives(number: number): readonly TreatyWithActs[] {
  const sample = <T>(anything: fc.Arbitrary<T>) => fc.sample(anything, { numRuns: number, seed: SEED });
  return [
    ...sample(anyWholeLife),
    ...sample(withCourses(anyWholeTreaty(anyTreaty))),
    ...sample(withCourses(anyTreaty)),
  ].map(({ treaty, acts }, index) => ({ treaty: { ...treaty, id: `life-${index}` }, acts }));
}
