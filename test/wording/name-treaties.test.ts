import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { renderTreatyId } from '../../src/wording/compose-formats.ts';
import { listTreaties } from '../support/catalogue.ts';

describe('the name of a treaty in a sentence', () => {
  it('is its short title, also of one that the catalogue refers to and does not have', async () => {
    const { formats } = await loadWords('en');
    expect(formats.treaty('cape-town')).toBe('Cape Town Convention');
    expect(formats.treaty('luxembourg-rail-protocol')).toBe('Luxembourg Rail Protocol');
    expect(formats.treaties(['aircraft-protocol', 'luxembourg-rail-protocol'])).toBe(
      'Aircraft Protocol and Luxembourg Rail Protocol',
    );
    expect((await loadWords('fr')).formats.treaty('luxembourg-rail-protocol')).toBe(
      'Protocole ferroviaire de Luxembourg',
    );
  });

  it.each(LANGUAGES)('is known of every treaty to which the catalogue refers: %s', async (language) => {
    const { formats } = await loadWords(language);
    const referred = listTreaties().flatMap((treaty) =>
      [...JSON.stringify(treaty.finalClauses).matchAll(/"treaty":"([^"]+)"/g)].map(([, id = '']) => id),
    );
    expect(referred).toContain('luxembourg-rail-protocol');
    for (const id of referred) expect(formats.treaty(id)).not.toMatch(/^[a-z-]+$|^[A-Z]+(?:-[A-Z]{7,})+$/);
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    'is taken from no object of the language: %s',
    async (id) => {
      const { formats } = await loadWords('en');
      expect(formats.treaty(id)).toBe(renderTreatyId(id));
      expect(formats.treaties([id])).toBe(renderTreatyId(id));
      expect(formats.source?.(`${id.toUpperCase()} 3`)).toBe(`${id.toUpperCase()} 3`);
    },
  );

  it('is the id where none is known: abbreviations in capitals, words as they stand', () => {
    expect(['op-crc-sc', 'unfccc', 'my-treaty', 'luxembourg-rail-protocol'].map(renderTreatyId)).toEqual([
      'OP-CRC-SC',
      'UNFCCC',
      'MY-TREATY',
      'luxembourg-rail-protocol',
    ]);
  });
});
