import { ISO_3166 } from './names/compiled/iso-3166.ts';

/** The alpha-2 code of every entry of ISO 3166-1, a State or a territory, by its alpha-3 code. */
export const ALPHA_2: ReadonlyMap<string, string> = new Map(
  ISO_3166.split(' ').map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);
