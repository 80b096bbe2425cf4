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

/** Words that stand in the names of so many that alone they point to nobody. */
const OF_MANY: ReadonlySet<string> = new Set(
  'africa african america american americas arab asia atlantic caribbean central commonwealth democratic dependency east eastern economic europe federal federation former french from indies international island islands kingdom latin nation national north northern ocean oceania organization pacific people peoples plurinational region republic republics social socialist south southern soviet special state states territories territory union west western'.split(
    ' ',
  ),
);

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

/**
 * Checks if a name has no other words than those that stand in the names of so many that they point to nobody, such as "Republic".
 *
 * @param plain its plain form
 * @example isOfMany('arab states') // true
 */
export function isOfMany(plain: string): boolean {
  return plain.split(' ').every((word) => OF_MANY.has(word));
}
