import { isCatalogueId, loadRecord, loadTreaty } from '../catalogue.ts';
import { link } from '../cli/input/find-subject.ts';
import type { Register, Treaty } from '../index.ts';

/** A treaty, and its record where there is one. */
export interface ServedSubject {
  readonly treaty: Treaty;
  readonly register: Register | undefined;
}

/** The treaties that are served. */
export interface Subjects {
  /**
   * Finds a treaty by its id, with its record.
   *
   * @returns nothing where there is no such treaty
   */
  readonly find: (id: string) => Promise<ServedSubject | undefined>;
}

/** Opens the treaties of the catalogue, each with its record there; one that was found once stays at hand. */
export function openSubjects(): Subjects {
  const found = new Map<string, Promise<ServedSubject>>();
  return {
    find: async (id) => {
      const there = found.get(id);
      if (there !== undefined || !isCatalogueId(id)) return there;
      const loading = Promise.all([loadTreaty(id).then((treaty) => link(treaty)), loadRecord(id)]).then(
        ([treaty, register]) => ({
          treaty,
          register,
        }),
      );
      found.set(id, loading);
      return loading;
    },
  };
}
