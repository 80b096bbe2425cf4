import { DESIGNATIONS } from './composed-names.ts';
import { plainFormOf } from './name-key.ts';
import type { ParticipantCode } from './participant-code.ts';

/** French and Spanish, by the English designation of `composed-names.ts`; both in their plain form. */
const IN_OTHER_LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Republic of', ['république', 'república']],
      ['Kingdom of', ['royaume', 'reino']],
      ['Principality of', ['principauté', 'principado']],
      ['Federal Republic of', ['république fédérale', 'república federal']],
      ['Federal Democratic Republic of', ['république fédérale démocratique', 'república democrática federal']],
      ["People's Republic of", ['république populaire', 'república popular']],
      ['Democratic Republic of', ['république démocratique', 'república democrática']],
      [
        "People's Democratic Republic of",
        ['république démocratique populaire', 'república democrática popular', 'república popular democrática'],
      ],
      ['Socialist Republic of', ['république socialiste', 'república socialista']],
      ['Islamic Republic of', ['république islamique', 'república islámica']],
      ['State of', ['état', 'estado']],
      ['Commonwealth of', ['commonwealth', 'mancomunidad']],
      ['Independent State of', ['état indépendant', 'estado independiente']],
    ] as const
  ).flatMap(([english, others]) => others.map((other) => [plainFormOf(other), english] as const)),
);

/** A designation, the word that joins it, and the short name: "royaume", "du", "maroc". */
const FORMAL = /^(.+?) (?:de la|de los|de las|de les|del|des|du|de l|de|d) (.+)$/;

/** An article before a name, which no name itself begins with but "El Salvador". */
const ARTICLE = /^(?:les?|la|las|los|el|l) (?=\S)/;

/** What is elided before a vowel, and would become a part of the word behind it. */
const ELIDED = /(?<=^|[\s(,])([dl])['’‘ʼ′`´]/gi;

/** A short name, and the designation that has to belong to whoever bears it, where there was one. */
export interface ShortName {
  readonly plain: string;
  readonly designation?: string;
}

/**
 * Lists the short names, in their plain forms, that a name in French or Spanish may stand for: without the article before it ("la Suisse"), and
 * without a designation ("Royaume du Maroc", "República de Kenya").
 *
 * @returns none where it has neither
 * @example listShortNames('Royaume du Maroc') // [{ plain: 'maroc', designation: 'Kingdom of' }]
 */
export function listShortNames(name: string): readonly ShortName[] {
  const plain = plainFormOf(name.replace(ELIDED, '$1 '));
  const bare = plain.replace(ARTICLE, '');
  const [, before = '', short = ''] = FORMAL.exec(bare) ?? [];
  const designation = IN_OTHER_LANGUAGES.get(before);
  return [
    ...(bare === plain ? [] : [{ plain: bare }]),
    ...(designation === undefined ? [] : [{ plain: short.replace(ARTICLE, ''), designation }]),
  ];
}

/**
 * Checks if a designation belongs to a participant: the designation alone decides nothing ("République de Chine").
 *
 * @example isDesignatedSo('MAR', 'Kingdom of') // true
 */
export function isDesignatedSo(code: ParticipantCode, designation: string | undefined): boolean {
  return designation === undefined || DESIGNATIONS.some(([each, codes]) => each === designation && codes.has(code));
}
