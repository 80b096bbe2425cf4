import { describe, expect, it } from 'vitest';
import { linkWithOthers } from '../../../src/lifecycle/link-treaty.ts';
import { packRegisters } from '../../../src/simulation/kernel/pack-registers.ts';
import { findRecord, findTreaty, listTreaties } from '../../support/catalogue.ts';
import { expectAsInLives } from './compare-with-life.ts';

const others = { findTreaty: (id: string) => findTreaty(id), findRegister: findRecord };

/**
 * Every treaty of the catalogue with a record, a number of instruments for a condition that are counted, one rule for all later Parties, and no other treaty
 * that must bind a State first.
 */
const entries = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  const linked = linkWithOthers(treaty, others);
  if (register === undefined || linked.kind !== 'linked') return [];
  const { entryIntoForce, laterParties } = linked.treaty.finalClauses;
  const isAlone = laterParties.special === undefined && entryIntoForce.bindsWith === undefined;
  const isCounted = entryIntoForce.condition.kind === 'instruments' && entryIntoForce.known === undefined;
  return isCounted && isAlone ? [{ treaty: linked.treaty, register }] : [];
});

describe('packRegisters, of the records of the catalogue', () => {
  it('are many, with thousands of instruments', () => {
    const { participants } = packRegisters(entries);
    expect(entries.length).toBeGreaterThan(20);
    expect(participants.length).toBeGreaterThan(3000);
  });

  it.each(entries.map((entry) => [entry.treaty.id, entry] as const))('%s has every date of its life', (_, entry) => {
    expectAsInLives(packRegisters([entry]), [entry]);
  });

  it('have them all at once too, a row of columns after another', () => {
    const lives = expectAsInLives(packRegisters(entries), entries);
    expect(lives.filter(({ entryIntoForce }) => entryIntoForce.kind === 'determined').length).toBeGreaterThan(20);
  });

  it.each(['cape-town', 'nagoya'])(
    'leaves %s out, which binds nobody whom another treaty does not bind, and says so',
    (id) => {
      const [treaty, register] = [findTreaty(id), findRecord(id)];
      if (!treaty || !register) throw new Error('the catalogue has these');
      const linked = linkWithOthers(treaty, others);
      if (linked.kind !== 'linked') throw new Error('no circle');
      expect(packRegisters([{ treaty: linked.treaty, register }])).toMatchObject({
        treaties: [],
        notCovered: [{ treaty: id, reason: { code: 'reason.not-covered.other-binding' } }],
      });
    },
  );

  it('leaves out a treaty whose condition is no number, and says why', () => {
    const [kyoto, sc] = ['kyoto', 'op-crc-sc'].map((id) => findTreaty(id));
    const [acts, scActs] = ['kyoto', 'op-crc-sc'].map(findRecord);
    if (!kyoto || !sc || !acts || !scActs) throw new Error('the catalogue has these');
    const packed = packRegisters([
      { treaty: kyoto, register: acts },
      { treaty: sc, register: scActs },
    ]);
    expect(packed.treaties).toEqual(['op-crc-sc']);
    expect(packed.notCovered).toEqual([
      { treaty: 'kyoto', reason: { code: 'reason.not-covered.condition', values: { article: '25(1)' } } },
    ]);
  });
});
