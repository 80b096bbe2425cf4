import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** How many were in favour, against, abstaining. */
export interface Votes {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

type Side = keyof Votes;

/** As many as the schema admits. */
const MOST_VOTES = 1000;

const SIDES = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' } as const satisfies Record<
  Side,
  string
>;

/** What records call the sides. */
const SIDE_OF_WORD: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...['for', 'yes', 'yea', 'yeas', 'aye', 'ayes'].map((word) => [word, 'inFavour'] as const),
  ...['against', 'no', 'nay', 'nays', 'noes'].map((word) => [word, 'against'] as const),
  ...['abstaining', 'abstained', 'abstain', 'abstention', 'abstentions'].map((word) => [word, 'abstaining'] as const),
]);

/** Words that say nothing about the side. */
const SILENT_WORDS: ReadonlySet<string> = new Set(['and', 'with', 'vote', 'votes', 'parties', 'states']);

/** `12-3-1`, which a spreadsheet makes the 12th of March of. */
const BARE_FIGURES = /^(\d{1,3})\s*[-–/:,;\s]\s*(\d{1,3})\s*[-–/:,;\s]\s*(\d{1,3})$/;

/**
 * Parses the outcome of a vote: three numbers, each with its side, in any order; the word after its number, or before it as in
 * `Yes: 12, No: 3, Abstentions: 1`.
 *
 * @returns the numbers, or a fault: `not-a-vote`; `incomplete-vote` where a side is left out, which may be 0 or not known;
 *   `out-of-range`
 * @example parseVotesText('12 in favour 3 against 1 abstaining') // { ok: true, value: { inFavour: 12, against: 3, abstaining: 1 } }
 */
export function parseVotesText(text: string): Attempt<Votes> {
  const counts = countSides(splitWords(text));
  if (counts === undefined) return { ok: false, fault: faultOfVotes(text) };
  const tooMany = [...counts.values()].find((count) => count > MOST_VOTES);
  if (tooMany !== undefined) return { ok: false, fault: faultOfNumber(text) };
  const [inFavour, against, abstaining] = [counts.get('inFavour'), counts.get('against'), counts.get('abstaining')];
  if (inFavour === undefined || against === undefined || abstaining === undefined) {
    return { ok: false, fault: faultOfMissing(text, counts) };
  }
  return { ok: true, value: { inFavour, against, abstaining } };
}

/**
 * Writes the outcome of a vote in words that `parseVotesText` reads back, and of which no spreadsheet makes a date.
 *
 * @example writeVotes({ inFavour: 12, against: 3, abstaining: 1 }) // '12 in favour 3 against 1 abstaining'
 */
export function writeVotes({ inFavour, against, abstaining }: Votes): string {
  return `${inFavour} ${SIDES.inFavour} ${against} ${SIDES.against} ${abstaining} ${SIDES.abstaining}`;
}

/** Signs part words; a number that one parts in two, such as `1,200`, is then no number with its side, and is refused. */
function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/\bin\s+favou?r(?:\s+of)?\b/g, ' for ')
    .replace(/[:=,;]|\.(?!\d)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !SILENT_WORDS.has(word));
}

/** `undefined` where the words are not pairs of a number and a side, all in the same order and none twice. */
function countSides(words: readonly string[]): ReadonlyMap<Side, number> | undefined {
  const isNumberFirst = /^\d/.test(words[0] ?? '');
  const counts = new Map<Side, number>();
  for (let index = 0; index < words.length; index += 2) {
    const [first = '', second = ''] = words.slice(index, index + 2);
    const [number, word] = isNumberFirst ? [first, second] : [second, first];
    const side = SIDE_OF_WORD.get(word);
    if (!/^\d+$/.test(number) || side === undefined || counts.has(side)) return undefined;
    counts.set(side, Number(number));
  }
  return counts.size === 0 ? undefined : counts;
}

function faultOfVotes(text: string): Fault {
  const figures = BARE_FIGURES.exec(text.trim())?.slice(1).map(Number);
  const [inFavour = 0, against = 0, abstaining = 0] = figures ?? [];
  return {
    what: { code: 'issue.not-a-vote', values: { text: renderExcerpt(text) } },
    remedy:
      figures === undefined
        ? { code: 'remedy.write-votes', values: {} }
        : { code: 'remedy.write-votes.as', values: { votes: writeVotes({ inFavour, against, abstaining }) } },
  };
}

function faultOfMissing(text: string, counts: ReadonlyMap<Side, number>): Fault {
  const sides: readonly Side[] = ['inFavour', 'against', 'abstaining'];
  const missing = sides.filter((side) => !counts.has(side)).map((side) => SIDES[side]);
  return {
    what: { code: 'issue.incomplete-vote', values: { text: renderExcerpt(text), missing } },
    remedy: { code: 'remedy.write-votes.all', values: {} },
  };
}

function faultOfNumber(text: string): Fault {
  return {
    what: { code: 'issue.out-of-range.votes', values: { text: renderExcerpt(text), most: MOST_VOTES } },
    remedy: { code: 'remedy.check-numbers-of-vote', values: {} },
  };
}
