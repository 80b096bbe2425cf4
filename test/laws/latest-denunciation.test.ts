import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineLatestDenunciation } from '../../src/what-if/latest-denunciation.ts';
import { examples } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { anyDay } from './any-life.ts';
import { anyWholeTreaty } from './any-whole-life.ts';
import { dateOrNever, NEVER } from './laws-of-any-life.ts';

const base = treatyWith(2);
const { participation } = base.finalClauses;
const early = { ...participation, signature: { ...participation.signature, opensOn: civilDate('1980-01-01') } };

/** A treaty of which the clause on denunciation is whatever the schema admits, in force since 1980. */
const anyDenounceable = anyWholeTreaty(
  fc.constant({
    ...base,
    adoptedOn: civilDate('1979-12-01'),
    finalClauses: { ...base.finalClauses, participation: early },
  }),
  ['denunciation'],
);

/** A day of ten years: mostly later than what is done. */
const anyDayBy = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 5 * 365 }))
  .map(([day, days]) => civilDateOf(dayNumberOf(day) + days));

const KINDS = ['denunciation', 'revocation-of-denunciation', 'accession'] as const;

/** Whatever Norway, which accedes, does then in order to leave, to stay and to come back. */
const anyDeedsOfNorway = fc.record({
  accededOn: anyDay,
  later: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), on: anyDay, named: fc.option(anyDay) }), {
    maxLength: 4,
  }),
});

const anyRecord = anyDeedsOfNorway.map(({ accededOn, later }): readonly Act[] => [
  ...['BEN', 'CUB'].map((participant) => act(participant, 'accession', '1980-01-01')),
  act('NOR', 'accession', accededOn),
  ...later.map(({ kind, on, named }): Act => {
    if (kind !== 'denunciation' || named === null || named <= on) return act('NOR', kind, on);
    return { participant: 'NOR', kind, on, effectiveOn: named };
  }),
]);

const anyLeaving = fc
  .record({ treaty: anyDenounceable, acts: anyRecord })
  .map(({ treaty, acts }) => ({ treaty, acts, life: composeLife(treaty, { acts }) }))
  // What has no effect by the record, since nothing was to be revoked, would revoke a notice that is supposed before it.
  .filter(({ life }) => !life.refusals.some((refusal) => refusal.act.kind === 'revocation-of-denunciation'));

describe('the latest day for a notice, whatever the clause on denunciation and whatever a State has done', () => {
  it('is in time, and the next day is not, by the whole record with that notice', () => {
    fc.assert(
      fc.property(anyLeaving, anyDayBy, ({ treaty, acts, life }, by) => {
        const latest = determineLatestDenunciation(life, 'NOR', by);
        fc.pre(latest.kind === 'determined');
        const outIfReceived = (on: CivilDate) => dateOrNever(determineIfDenounced(treaty, { acts }, 'NOR', on));
        expect(outIfReceived(latest.value) <= by).toBe(true);
        expect(outIfReceived(dayAfter(latest.value)) > by).toBe(true);
      }),
      { numRuns: examples(1200) },
    );
  });

  it('is none where no notice is, and the earliest that is named is what it comes to', () => {
    fc.assert(
      fc.property(anyLeaving, anyDayBy, anyDay, ({ treaty, acts, life }, by, on) => {
        const none = determineLatestDenunciation(life, 'NOR', by);
        fc.pre(none.kind === 'excluded');
        const [earliest] = none.basis;
        fc.pre(earliest?.code === 'step.earliest-notice');
        const outIfReceived = (day: CivilDate) => dateOrNever(determineIfDenounced(treaty, { acts }, 'NOR', day));
        const lived = life.participants.find(({ participant }) => participant === 'NOR')?.participations ?? [];
        const current = lived.findLast(({ partyFrom = NEVER }) => partyFrom <= by);
        expect(earliest.values.on > by).toBe(true);
        fc.pre(current !== undefined && !('armedConflict' in treaty.finalClauses.denunciation));
        // By the record, what was received before a revocation was revoked; and what under an earlier instrument, ended nothing here.
        const counted = [earliest.values.receivedOn, on].map(
          (day) => day >= current.instrument.on && !current.notices.some(({ revokedOn = '' }) => day <= revokedOn),
        );
        if (counted[0] === true) expect(outIfReceived(earliest.values.receivedOn)).toBe(earliest.values.on);
        fc.pre(counted[1] === true);
        expect(outIfReceived(on) > by).toBe(true);
      }),
      { numRuns: examples(400) },
    );
  });
});
