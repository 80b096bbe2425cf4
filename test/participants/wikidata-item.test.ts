import { describe, expect, it } from 'vitest';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { findWikidataItem } from '../../src/participants/wikidata-item.ts';

describe('findWikidataItem', () => {
  it('has an item for every participant that has a code, each its own', () => {
    const items = [...PARTICIPANT_CODES].map(findWikidataItem);
    expect(items.filter((item) => item === undefined || !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
  });

  it.each([
    ['NOR', 'Q20'],
    ['FRA', 'Q142'],
    ['AUT', 'Q40'],
    ['EUE', 'Q458'],
    ['SUN', 'Q15180'],
  ])('knows %s as %s', (code, item) => expect(findWikidataItem(code)).toBe(item));

  it('names the person that concludes treaties where Wikidata tells it from the country', () => {
    expect(['NLD', 'DNK', 'VAT'].map(findWikidataItem)).toEqual(['Q29999', 'Q756617', 'Q159583']);
  });

  it('knows none of an organisation of a treaty of its own', () => {
    expect(findWikidataItem('organisation:caricom')).toBeUndefined();
  });
});
