import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { determineDates } from '../../../src/simulation/kernel/determine-dates.ts';
import { packRegisters } from '../../../src/simulation/kernel/pack-registers.ts';
import { ROLE } from '../../../src/simulation/kernel/registers.ts';
import { examples } from '../../setup/exhausted.ts';
import { anyRegister } from './any-register.ts';
import { codeOf, expectAsInLives } from './compare-with-life.ts';

describe('determineDates, of generated registers', () => {
  it('gives every date and every count that composeLife gives', () => {
    fc.assert(
      fc.property(fc.array(anyRegister, { minLength: 1, maxLength: 3 }), (entries) => {
        expectAsInLives(packRegisters(entries), entries);
      }),
      { numRuns: examples(1000) },
    );
  });

  it('gives the same where every instrument counts and stands, whether the columns say so or leave it out', () => {
    fc.assert(
      fc.property(fc.array(anyRegister, { minLength: 1, maxLength: 3 }), (entries) => {
        const { deposits, clauses } = packRegisters(entries).registers;
        const { offsets, day } = deposits;
        const role = new Uint8Array(day.length).fill(ROLE.counts + ROLE.stands);
        const said = determineDates({ deposits: { offsets, day, role }, clauses });
        expect(determineDates({ deposits: { offsets, day }, clauses })).toEqual(said);
      }),
      { numRuns: examples(500) },
    );
  });

  it('meets every kind of answer and every kind of clause often enough to prove something', () => {
    const seen = new Map<string, number>();
    const note = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { treaty, register } of fc.sample(anyRegister, { numRuns: 3000, seed: 1 })) {
      const life = composeLife(treaty, register);
      const { entryIntoForce, laterParties } = treaty.finalClauses;
      note(`treaty ${codeOf(life.entryIntoForce).kind}`);
      note(`delay ${entryIntoForce.delay.form}`);
      note(`wording ${laterParties.wording}`);
      const [inForce] = life.entryIntoForce.kind === 'determined' ? [life.entryIntoForce.value] : [];
      for (const { participations } of life.participants) {
        for (const { entryIntoForce: answer, instrument, partyUntil, partyFrom, withdrawnOn } of participations) {
          note(`instrument ${codeOf(answer).kind}`);
          if (instrument.kind === 'succession') note(`succession ${codeOf(answer).kind}`);
          if (partyUntil !== undefined) note('a Party that left');
          if (withdrawnOn !== undefined && life.countedInstruments.some(({ on }) => on === instrument.on)) {
            note('withdrawn and counted');
          }
          const { metOn } = life;
          const inGap =
            metOn !== undefined && inForce !== undefined && metOn < instrument.on && instrument.on < inForce;
          if (inGap && partyFrom !== undefined)
            note(partyFrom > inForce ? 'gap, its own period' : 'gap, treaty’s own date');
        }
      }
    }
    const kinds = ['day', 'pending', 'open', 'outside-calendar'];
    const sought = [
      ...kinds.map((kind) => `treaty ${kind}`),
      ...[...kinds, 'not-bound'].map((kind) => `instrument ${kind}`),
      'succession day',
      'succession open',
      'a Party that left',
      'withdrawn and counted',
      'gap, its own period',
      'gap, treaty’s own date',
    ];
    expect(sought.filter((what) => (seen.get(what) ?? 0) < 20)).toEqual([]);
  });
});
