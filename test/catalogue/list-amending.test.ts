import { describe, expect, it } from 'vitest';
import { listAmending } from '../../src/catalogue/list-amending.ts';
import { listCatalogue } from '../../src/catalogue.ts';

describe('listAmending', () => {
  it.each([
    // Worked by hand: Kyoto Protocol 20 and 21, amended at Doha; Basel Convention 17, by decision III/1; CRC 50, article 43(2).
    ['kyoto', ['doha-amendment']],
    ['basel', ['basel-ban']],
    ['crc', ['crc-art43-2-amendment']],
    ['npt', []],
    ['no-such-treaty', []],
  ])('lists what amends %s: %j', (treaty, amending) => {
    expect(listAmending(treaty).map(({ id }) => id)).toEqual(amending);
  });

  it('says of each what its entry in the catalogue says, and leaves out none', () => {
    const amended = listCatalogue().flatMap(({ amends }) => amends?.treaty ?? []);
    expect(amended.length).toBeGreaterThan(3);
    for (const treaty of new Set(amended)) {
      const entries = listCatalogue().filter(({ amends }) => amends?.treaty === treaty);
      expect(listAmending(treaty)).toEqual(entries.map(({ id, adoptedOn, amends }) => ({ id, adoptedOn, amends })));
    }
  });
});
