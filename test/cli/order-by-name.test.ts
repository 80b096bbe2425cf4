import { describe, expect, it } from 'vitest';
import { orderByName } from '../../src/cli/output/order-by-name.ts';

const order = (names: readonly string[], language: Parameters<typeof orderByName>[2]) =>
  orderByName(names, (name) => name, language);

describe('orderByName', () => {
  it.each([
    ['en', ['Zambia', 'Åland', 'Bahamas'], ['Åland', 'Bahamas', 'Zambia']],
    ['es', ['Perú', 'Omán', 'Nueva Zelandia', 'Níger'], ['Níger', 'Nueva Zelandia', 'Omán', 'Perú']],
    ['fr', ['Fidji', 'États-Unis', 'Égypte', 'Espagne'], ['Égypte', 'Espagne', 'États-Unis', 'Fidji']],
    ['ru', ['Ямайка', 'Испания', 'Йемен', 'Албания'], ['Албания', 'Испания', 'Йемен', 'Ямайка']],
    ['ar', ['ليبيا', 'ألمانيا', 'الأردن', 'إيران'], ['الأردن', 'ألمانيا', 'إيران', 'ليبيا']],
    // By the sound of the first character: āi, ào, zhōng.
    ['zh', ['中国', '澳大利亚', '埃及'], ['埃及', '澳大利亚', '中国']],
  ] as const)('orders names as %s does', (language, names, expected) => {
    expect(order(names, language)).toEqual(expected);
  });

  it('keeps the order of those that share a name', () => {
    const all = [
      { name: 'Congo', id: 2 },
      { name: 'Congo', id: 1 },
      { name: 'Chad', id: 3 },
    ];
    expect(orderByName(all, ({ name }) => name, 'ar').map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});
