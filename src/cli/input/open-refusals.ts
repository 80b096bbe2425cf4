import { BadInput, type Told } from '../bad-input.ts';

/** What is wrong with several inputs, which are all read before any of it is told. */
export interface Refusals {
  /** Reads one input; `undefined` where it is refused, which is kept. */
  readonly attempt: <T>(read: () => Promise<T>) => Promise<T | undefined>;
  /** @throws BadInput with everything that was kept */
  readonly assertNone: () => void;
}

/** Begins to keep what is wrong with several inputs, so that it is told at once. */
export function openRefusals(): Refusals {
  const told: Told[] = [];
  return {
    attempt: async (read) => {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        told.push(...error.told);
        return undefined;
      }
    },
    assertNone: () => {
      if (told.length > 0) throw new BadInput(...told);
    },
  };
}
