/** How many names are remembered. */
const REMEMBERED = 100_000;

/** Remembers the names of scenarios that are finished, the last hundred thousand of them, to see that none comes back. */
export interface NamesRemembered {
  readonly add: (name: string) => void;
  readonly has: (name: string) => boolean;
}

/** Begins to remember names. */
export function openNamesRemembered(): NamesRemembered {
  const names = new Set<string>();
  return {
    add: (name) => {
      names.add(name);
      if (names.size <= REMEMBERED) return;
      const [oldest = ''] = names;
      names.delete(oldest);
    },
    has: (name) => names.has(name),
  };
}
