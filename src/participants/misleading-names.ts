import { plainFormOf } from './name-key.ts';
import type { ParticipantCode } from './participant-code.ts';

/**
 * Names that a State or territory has in another language, and that are nearer to the English name of somebody else than to its own:
 * *Island* is Iceland in German, *Alemania* Germany in Spanish, and neither the Cook Islands nor Albania. A name that leads to several is
 * here with all of them. What stands behind it in brackets does not count.
 */
const MISLEADING: readonly (readonly [codes: readonly ParticipantCode[], names: readonly string[]])[] = [
  [['AIA', 'AGO'], ['Angila']],
  [['COD'], ['República Democrática do Congo', 'Repubblica Democratica del Congo', 'Democratic Congo']],
  [
    ['COG', 'COD'],
    ['Congo', 'Kongo', 'An Congó'],
  ],
  [['DEU'], ['Alemania', 'Alemanha', 'Allemagne', 'Almaniya', 'Germania']],
  [['GBR'], ['Bretland']],
  [['GRC'], ['Griechenland', 'Griekenland', 'Grekland', 'Grækenland']],
  [['ISL'], ['Island']],
  [['KOR'], ['De Korea', 'Dél-Korea', 'Sør-Korea']],
  [['LVA'], ['Lettonia']],
  [
    ['MAF', 'SXM'],
    ['Saint-Martin', 'Sint-Maarten', 'São Martinho', 'Sent-Marten'],
  ],
  [['NER', 'NGA'], ['Nigeris']],
  [['SMR'], ['Saint-Marin']],
  [['THA'], ['Tailan']],
];

const BY_NAME: ReadonlyMap<string, readonly ParticipantCode[]> = new Map(
  MISLEADING.flatMap(([codes, names]) => names.map((name) => [plainFormOf(name), codes] as const)),
);

/**
 * Finds who bears a name in another language that would mislead to somebody else.
 *
 * @param plain its plain form
 * @returns several where it leads to several, or `undefined` where it is none of these names
 * @example findMisled('alemania') // ['DEU']
 */
export function findMisled(plain: string): readonly ParticipantCode[] | undefined {
  return BY_NAME.get(plain);
}
