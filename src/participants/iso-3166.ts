import { CODES_ALPHA_2 } from './names/compiled/alpha-2.ts';

/** The alpha-2 code of every entry of ISO 3166-1, a State or a territory, by its alpha-3 code. */
export const ALPHA_2: ReadonlyMap<string, string> = new Map(
  CODES_ALPHA_2.split(' ').map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);
