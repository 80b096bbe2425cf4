import { columnNameOf } from '../../reading/csv/table-form.ts';
import { parseActKind } from '../../reading/values/parse-act-kind.ts';
import type { ParticipationKind } from '../../treaty/act-kinds.ts';
import { isParticipationKind } from '../published-kind.ts';

/** What a part of a legend says of a day. */
interface Said {
  readonly kind: ParticipationKind;
  /** The words of the table for an act that we have no name of its own for. */
  readonly note?: string;
}

/** What the days in a column of the United Nations' status tables are, by the letter behind each. */
export interface Legend {
  /** What a day without a letter is; left out where each has one. */
  readonly plain?: Said;
  readonly letters: ReadonlyMap<string, Said>;
}

/** `Accession(a)`, `Ratification`, `Act of formal confirmation (c)`. */
const PART = /^(?<words>.*?)\s*(?:\((?<letter>[A-Za-z]{1,2})\))?$/u;

/** What the tables call acts by which a State consents to be bound in a way of its own. */
const OWN_WAYS: ReadonlyMap<string, ParticipationKind> = new Map([
  ['consent to be bound', 'consent'],
  ['simplified procedure', 'consent'],
  ['application', 'consent'],
  ['succession to signature', 'signature'],
  ['succession to the signature', 'signature'],
]);

/**
 * Parses the head of a column, which says what the letters behind its days mean: they differ from treaty to treaty, and so does their order.
 *
 * @returns `undefined` where it is no such head
 * @example parseLegend('Ratification, Accession(a), Succession(d)')?.letters.get('a')?.kind // 'accession'
 */
export function parseLegend(head: string): Legend | undefined {
  if (/^provisional application\b/i.test(head.trim())) {
    const plain = { kind: 'provisional-application' } as const;
    return { plain, letters: new Map([['n', plain]]) };
  }
  const letters = new Map<string, Said>();
  let plain: Said | undefined;
  for (const part of head.split(',')) {
    const { words = '', letter } = PART.exec(part.trim())?.groups ?? {};
    const said = parseWords(words);
    if (said === undefined) return undefined;
    if (letter === undefined) plain ??= said;
    else letters.set(letter, said);
  }
  return plain === undefined ? { letters } : { plain, letters };
}

function parseWords(words: string): Said | undefined {
  const own = OWN_WAYS.get(columnNameOf(words));
  if (own !== undefined) return { kind: own, note: words };
  // Several definitive signatures are still told by one letter.
  const kind = parseActKind(words.replace(/\(s\)$/i, ''));
  return kind.ok && isParticipationKind(kind.value) ? { kind: kind.value } : undefined;
}
