import { describe, expect, it } from 'vitest';
import { examples } from '../setup/exhausted.ts';
import { compareWithLibrary } from './compare-with-library.ts';
import { platformOf } from './engines.ts';
import { listLives } from './generated-lives.ts';

describe('the views over generated lives', () => {
  it('say what the library says, or not-covered, under whatever clauses the schema admits', async () => {
    const { treaties, participations, differences } = await compareWithLibrary(
      platformOf('SQLite'),
      listLives(examples(600)),
    );
    expect(differences).toEqual([]);
    expect(treaties.determined).toBeGreaterThan(examples(100));
    expect(participations.determined).toBeGreaterThan(examples(100));
  });
});
