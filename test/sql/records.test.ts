import { describe, expect, it } from 'vitest';
import { compareThresholds } from './compare-thresholds.ts';
import { compareViews, openFilled } from './compare-with-library.ts';
import { PLATFORMS } from './engines.ts';
import { listLinkedTreaties } from './linked-catalogue.ts';
import { comparePublished } from './proof/published-in-views.ts';
import { listByHand, THRESHOLDS_BY_HAND } from './thresholds-by-hand.ts';

describe('the views over every record of the catalogue', () => {
  it.each(PLATFORMS)('say what the library says and what was published, or not-covered: $name', async (platform) => {
    const entries = listLinkedTreaties();
    const database = await openFilled(platform, entries);
    const { treaties, participations, differences } = await compareViews(platform.engine, database, entries);
    const published = await comparePublished(platform.engine, database);
    const thresholds = await compareThresholds(platform.engine, database, entries);
    const byHand = await listByHand(platform.engine, database);
    await database.close();
    expect(differences).toEqual([]);
    expect(thresholds.differences).toEqual([]);
    expect(byHand).toEqual(THRESHOLDS_BY_HAND);
    expect(published.differences).toBe(0);
    // What is covered does not grow less unnoticed.
    expect(treaties).toMatchObject({ determined: 75, pending: 1 });
    expect(participations.determined).toBeGreaterThanOrEqual(9243);
    expect(participations.readings).toBeGreaterThanOrEqual(60);
    expect(published.compared - published.notCovered).toBeGreaterThanOrEqual(180);
    expect(thresholds.rows.determined).toBeGreaterThanOrEqual(5322);
    expect(thresholds.compared).toBeGreaterThanOrEqual(18_000);
  });
});
