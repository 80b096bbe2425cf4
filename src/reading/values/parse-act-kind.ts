import { nearestWord } from '../../participants/nearest-word.ts';
import { ACT_KINDS, type ActKind } from '../../treaty/act-kinds.ts';
import type { Attempt } from '../issues/attempt.ts';
import { showText } from '../issues/show-text.ts';

/** What depositaries write for the same act. */
const SYNONYMS: ReadonlyMap<string, ActKind> = new Map([
  ['confirmation', 'formal-confirmation'],
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
  const what = `"${showText(text)}" is not a kind of act`;
  if (bare === 'withdrawal') {
    return {
      ok: false,
      fault: {
        code: 'ambiguous-kind',
        what: `"${showText(text)}" can mean two different acts`,
        hint: 'write "denunciation" for a Party that leaves the treaty, "withdrawal-of-instrument" for an instrument taken back before it bound anyone',
      },
    };
  }
  const symbol = SYMBOLS.get(text.trim());
  const nearest = symbol ?? nearestWord(bare, ACT_KINDS);
  const hint = nearest === undefined ? `write one of: ${ACT_KINDS.join(', ')}` : `write "${nearest}"`;
  return {
    ok: false,
    fault: {
      code: 'unknown-kind',
      what,
      hint: symbol === undefined ? hint : `${hint}, if the letter of the UN's tables is meant`,
    },
  };
}
