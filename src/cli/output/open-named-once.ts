import type { Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';

/**
 * Opens a check that each treaty of what is written is named once: by two of its names it would stand there twice.
 *
 * @returns a function that throws BadInput where the treaty was there before
 */
export function openNamedOnce(): (treaty: Treaty) => void {
  const ids = new Set<string>();
  return ({ id }) => {
    if (ids.has(id)) throw new BadInput({ code: 'usage.treaty-twice', values: { treaty: id } });
    ids.add(id);
  };
}
