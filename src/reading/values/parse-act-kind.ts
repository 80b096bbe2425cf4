import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { ACT_KINDS, type ActKind } from '../../treaty/act-kinds.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';
import { KIND_WORDS } from './kind-words.ts';

/** What depositaries write for the same act. */
const SYNONYMS: readonly (readonly [string, ActKind])[] = [
  ['confirmation', 'formal-confirmation'],
  ['signed', 'signature'],
  ['ratified', 'ratification'],
  ['accepted', 'acceptance'],
  ['approved', 'approval'],
  ['acceded', 'accession'],
  ['succeeded', 'succession'],
  ['denounced', 'denunciation'],
  ['signé', 'signature'],
  ['ratifié', 'ratification'],
  ['accepté', 'acceptance'],
  ['approuvé', 'approval'],
  ['adhéré', 'accession'],
  ['dénoncé', 'denunciation'],
  ['territorial-application', 'territorial-extension'],
  ['withdrawal-of-denunciation', 'revocation-of-denunciation'],
  ['proposal-of-amendment', 'amendment-proposal'],
  ['proposed-amendment', 'amendment-proposal'],
  ['communication-of-amendment', 'amendment-communication'],
  ['communication-of-proposed-amendment', 'amendment-communication'],
  ['request-for-conference', 'conference-request'],
  ['conference-requested', 'conference-request'],
  ['convening-of-conference', 'conference-convening'],
  ['conference-convened', 'conference-convening'],
  ['adoption-of-amendment', 'amendment-adoption'],
  ['amendment-adopted', 'amendment-adoption'],
  ['vote', 'amendment-adoption'],
  ['vote-on-amendment', 'amendment-adoption'],
  ['approval-of-amendment', 'amendment-approval'],
  ['amendment-approved', 'amendment-approval'],
  ['approval-by-general-assembly', 'amendment-approval'],
  ['acceptance-of-amendment', 'amendment-acceptance'],
  ['amendment-accepted', 'amendment-acceptance'],
  ['objection', 'amendment-objection'],
  ['objection-to-amendment', 'amendment-objection'],
  ['submission-of-report', 'report'],
  ['report-submitted', 'report'],
  ['initial-report', 'report'],
  ['periodic-report', 'report'],
];

/** The letters of a UN status table. They are explained and not read: `a` and `A` are different acts, and many tables lost the difference. */
const SYMBOLS: ReadonlyMap<string, ActKind> = new Map([
  ['a', 'accession'],
  ['A', 'acceptance'],
  ['AA', 'approval'],
  ['c', 'formal-confirmation'],
  ['d', 'succession'],
  ['n', 'provisional-application'],
  ['s', 'definitive-signature'],
]);

/** Words of the same trade that name other things, and are no slips of kinds of act. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...[
    'cessation',
    'communication',
    'declaration',
    'extension',
    'notice',
    'notification',
    'rectification',
    'renunciation',
  ],
  ...['reservation', 'secession', 'separation', 'statement', 'verification'],
]);

/** What the reader of a table of participations gives for an end of which the table tells no act. */
const PARTICIPATION_ENDED = /^participation-ended\b/;

/** What tells of the text of a treaty that is corrected (VCLT 79): no act, and in a JSON register alone. */
const TEXT_CORRECTION =
  /^(?:(?:proposal-of-)?correction-of-(?:text|errors?|treaty)|text-?corrections?|rectification|proc[eè]s-verbal(?:-of-rectification)?|correction-du-texte)/;

/** `Instrument of ratification`, `Notification of succession`, `Deposit of instrument of accession`; so in French and Spanish. */
const FORM =
  /^(?:(?:instrumento?|notification|notificacion|notice|deposit|depot|deposito|acte?|acto)-(?:of-|de-l'|del-|de-la-|de-|d'))+/;

/** `Acceptance of the amendment`, `Request for a conference`. */
const ARTICLES = /-(?:an?|the)(?=-)/g;

/**
 * Parses the kind of an act: a word of `ACT_KINDS` with hyphens or blanks, in small or capital letters, or the words in which
 * depositaries say the same, such as `Notification of succession` or `Acceptance of the amendment`, also in Arabic, Chinese, French, Russian or
 * Spanish, with accents or without.
 *
 * @returns the kind, or a fault: `ambiguous-kind` for `withdrawal`, which names two acts; `unknown-kind`
 * @example parseActKind('Definitive signature') // { ok: true, value: 'definitive-signature' }
 */
export function parseActKind(text: string): Attempt<ActKind> {
  const word = composeWord(text);
  const bare = word.replace(FORM, '');
  const kind = ACT_KINDS.find((known) => known === word || known === bare) ?? findKindOf(word) ?? findKindOf(bare);
  if (kind !== undefined) return { ok: true, value: kind };
  return { ok: false, fault: faultOfKind(text, bare) };
}

/** Composes the form in which words are compared: small letters without accents, with hyphens, and without English articles. */
function composeWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s_-]+/g, '-')
    .replace(ARTICLES, '');
}

function findKindOf(word: string): ActKind | undefined {
  kindOfWord ??= new Map([
    ...SYNONYMS.map(([each, kind]) => [composeWord(each), kind] as const),
    ...ACT_KINDS.flatMap((kind) => (KIND_WORDS[kind] ?? []).map((each) => [composeWord(each), kind] as const)),
  ]);
  return kindOfWord.get(word);
}

/** The kind that each word names; composed when the first is asked for that is none of `ACT_KINDS`. */
let kindOfWord: ReadonlyMap<string, ActKind> | undefined;

function faultOfKind(text: string, bare: string): Fault {
  const values = { text: renderExcerpt(text) };
  if (bare === 'withdrawal') {
    return {
      what: { code: 'issue.ambiguous-kind', values },
      remedy: { code: 'remedy.choose-withdrawal', values: {} },
    };
  }
  return { what: { code: 'issue.unknown-kind', values }, remedy: remedyForKind(text.trim(), bare) };
}

function remedyForKind(text: string, bare: string): Fault['remedy'] {
  if (TEXT_CORRECTION.test(bare)) return { code: 'remedy.write-text-corrections', values: {} };
  if (PARTICIPATION_ENDED.test(bare)) return { code: 'remedy.name-ending-act', values: {} };
  const kind = SYMBOLS.get(text);
  if (kind !== undefined) return { code: 'remedy.write-kind-of-letter', values: { kind } };
  const nearest = OTHER_WORDS.has(bare) ? undefined : findNearestWord(bare, ACT_KINDS);
  return nearest === undefined
    ? { code: 'remedy.write-one-of', values: { words: ACT_KINDS } }
    : { code: 'remedy.write-instead', values: { text: nearest } };
}
