import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { ACT_KINDS, type ActKind } from '../../treaty/act-kinds.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** What depositaries write for the same act. */
const SYNONYMS: ReadonlyMap<string, ActKind> = new Map([
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
  ['acceptation', 'acceptance'],
  ['approuvé', 'approval'],
  ['approbation', 'approval'],
  ['adhéré', 'accession'],
  ['adhésion', 'accession'],
  ['dénoncé', 'denunciation'],
  ['dénonciation', 'denunciation'],
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
]);

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

/** What tells of the text of a treaty that is corrected (VCLT 79): no act, and in a JSON register alone. */
const TEXT_CORRECTION =
  /^(?:(?:proposal-of-)?correction-of-(?:text|errors?|treaty)|text-?corrections?|rectification|proc[eè]s-verbal(?:-of-rectification)?|correction-du-texte)/;

/** `Instrument of ratification`, `Notification of succession`, `Deposit of instrument of accession`. */
const FORM = /^(?:(?:instrument|notification|notice|deposit|act)-of-)+/;

/** `Acceptance of the amendment`, `Request for a conference`. */
const ARTICLES = /-(?:an?|the)(?=-)/g;

/**
 * Parses the kind of an act: a word of `ACT_KINDS` with hyphens or blanks, in small or capital letters, or the words in which
 * depositaries say the same, such as `Notification of succession` or `Acceptance of the amendment`.
 *
 * @returns the kind, or a fault: `ambiguous-kind` for `withdrawal`, which names two acts; `unknown-kind`
 * @example parseActKind('Definitive signature') // { ok: true, value: 'definitive-signature' }
 */
export function parseActKind(text: string): Attempt<ActKind> {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(ARTICLES, '');
  const bare = word.replace(FORM, '');
  const kind = ACT_KINDS.find((known) => known === word || known === bare) ?? SYNONYMS.get(word) ?? SYNONYMS.get(bare);
  if (kind !== undefined) return { ok: true, value: kind };
  return { ok: false, fault: faultOfKind(text, bare) };
}

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
  const kind = SYMBOLS.get(text);
  if (kind !== undefined) return { code: 'remedy.write-kind-of-letter', values: { kind } };
  const nearest = OTHER_WORDS.has(bare) ? undefined : findNearestWord(bare, ACT_KINDS);
  return nearest === undefined
    ? { code: 'remedy.write-one-of', values: { words: ACT_KINDS } }
    : { code: 'remedy.write-instead', values: { text: nearest } };
}
