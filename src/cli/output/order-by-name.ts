/**
 * Sorts by name for a list, accents aside. A collator would do more, and takes longer to load than everything else here.
 *
 * @example orderByName(['Zambia', 'Åland', 'Bahamas'], (name) => name) // ['Åland', 'Bahamas', 'Zambia']
 */
export function orderByName<T>(all: readonly T[], nameOf: (each: T) => string): readonly T[] {
  return all
    .map((each) => ({ each, key: keyOf(nameOf(each)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each);
}

function keyOf(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}
