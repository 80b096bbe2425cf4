import { describe, expect, it } from 'vitest';
import { examples } from '../setup/exhausted.ts';
import { compareThresholds } from './compare-thresholds.ts';
import { compareViews, openFilled } from './compare-with-library.ts';
import { platformOf } from './engines.ts';
import { listLives } from './generated-lives.ts';

describe('the views over generated lives', () => {
  it('say what the library says, or not-covered, under whatever clauses the schema admits', async () => {
    const platform = platformOf('SQLite');
    const lives = listLives(examples(600));
    const database = await openFilled(platform, lives);
    const { treaties, participations, differences } = await compareViews(platform.engine, database, lives);
    const thresholds = await compareThresholds(platform.engine, database, lives);
    await database.close();
    expect([...differences, ...thresholds.differences]).toEqual([]);
    expect(thresholds.rows.determined).toBeGreaterThan(examples(100));
    expect(treaties.determined).toBeGreaterThan(examples(100));
    expect(participations.determined).toBeGreaterThan(examples(100));
  });
});
