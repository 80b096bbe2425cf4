import { describe, expect, it } from 'vitest';
import { compareWithLibrary } from './compare-with-library.ts';
import { PLATFORMS } from './engines.ts';
import { listLinkedTreaties } from './linked-catalogue.ts';

describe('the views over every record of the catalogue', () => {
  it.each(PLATFORMS)('say what the library says, or not-covered: $name', async (platform) => {
    const { treaties, participations, differences } = await compareWithLibrary(platform, listLinkedTreaties());
    expect(differences).toEqual([]);
    // What is covered does not grow less unnoticed.
    expect(treaties).toMatchObject({ determined: 63, pending: 1 });
    expect(participations.determined).toBeGreaterThanOrEqual(7248);
    expect(participations.readings).toBeGreaterThanOrEqual(42);
  });
});
