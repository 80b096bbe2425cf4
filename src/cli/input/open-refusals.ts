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

/**
 * Reads two inputs, and tells at once what is wrong with either.
 *
 * @throws BadInput with everything that is
 */
export async function readBoth<One, Other>(
  one: () => Promise<One>,
  other: () => Promise<Other>,
): Promise<readonly [One, Other]> {
  const [first, second] = await Promise.allSettled([one(), other()]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  throw new BadInput(...toldOf(first), ...toldOf(second));
}

/** @throws what is wrong with no input */
function toldOf(settled: PromiseSettledResult<unknown>): readonly Told[] {
  if (settled.status === 'fulfilled') return [];
  if (settled.reason instanceof BadInput) return settled.reason.told;
  throw settled.reason;
}
