import { describe, expect, it } from 'vitest';
import { findRecord, listTreaties } from '../support/catalogue.ts';
import { compareWithLibrary } from './compare-with-library.ts';
import { PLATFORMS } from './engines.ts';

const ENTRIES = listTreaties().map((treaty) => ({ treaty, acts: findRecord(treaty.id)?.acts ?? [] }));

describe('the views over every record of the catalogue', () => {
  it.each(PLATFORMS)('say what the library says, or not-covered: $name', async (platform) => {
    const { treaties, participations, differences } = await compareWithLibrary(platform, ENTRIES);
    expect(differences).toEqual([]);
    // What is covered does not grow less unnoticed.
    expect(treaties).toMatchObject({ determined: 58, pending: 1 });
    expect(participations.determined).toBeGreaterThanOrEqual(6842);
    expect(participations.readings).toBeGreaterThanOrEqual(42);
  });
});
