import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { parseActKind } from '../reading/values/parse-act-kind.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';

/** `1 de diciembre de 2026` has five words; no kind of act has more than three. */
const LONGEST_DAY = 5;
const LONGEST_KIND = 3;

/**
 * Writes an act in the order in which it is read, where its kind, its participant and its day stand in another one: with commas between them,
 * too. What is left beside the kind and the day is taken for the participant, and whether it is one is not asked here.
 *
 * @returns `undefined` where no words of it are a kind, or none are a day
 * @example orderSupposedAct('Chile accession 2026-01-31') // 'accession Chile 2026-01-31'
 */
export function orderSupposedAct(text: string): string | undefined {
  assertArgument('orderSupposedAct', 'text', TEXT, text);
  const words = text
    .trim()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const day = takeOut(words, LONGEST_DAY, (part) => {
    const parsed = parseDateText(part);
    return parsed.ok ? parsed.value : undefined;
  });
  if (day === undefined) return undefined;
  const kind = takeOut(day.others, LONGEST_KIND, (part) => {
    const parsed = parseActKind(part);
    return parsed.ok ? parsed.value : undefined;
  });
  return kind === undefined ? undefined : [kind.value, ...kind.others, day.value].join(' ');
}

/** Takes words out that stand together and can be read, the most that can. */
function takeOut<Value>(
  words: readonly string[],
  longest: number,
  read: (part: string) => Value | undefined,
): { readonly value: Value; readonly others: readonly string[] } | undefined {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const value = read(words.slice(from, from + count).join(' '));
      if (value !== undefined) return { value, others: [...words.slice(0, from), ...words.slice(from + count)] };
    }
  }
  return undefined;
}
