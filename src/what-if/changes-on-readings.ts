import type { Life, LifeOnReading } from '../lifecycle/life.ts';
import type { Change } from './change.ts';
import type { AnswerOnReading } from './on-each-reading.ts';

/**
 * Lists what would change on the readings on which instruments stand that were denounced too early, on record or by what is supposed, where that is not
 * what changes on the reading that prevails.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function listChangesOnOtherReadings(
  { before, after }: { readonly before: Life; readonly after: Life },
  prevailing: readonly Change[],
  compare: (before: Life, after: Life) => readonly Change[],
): readonly AnswerOnReading<readonly Change[]>[] {
  const said = new Set([JSON.stringify(prevailing)]);
  const readings = [...(after.onOtherReadings ?? []), ...(before.onOtherReadings ?? [])];
  return readings.flatMap(({ reading: { title }, standing }) => {
    const answer = compare(readOn(before, standing), readOn(after, standing));
    const text = JSON.stringify(answer);
    if (said.has(text)) return [];
    said.add(text);
    return [{ title, answer }];
  });
}

/** Takes a life on the reading on which some instruments stand: it is the one that prevails where none of them was denounced too early. */
function readOn(life: Life, standing: LifeOnReading['standing']): Life {
  const { onOtherReadings = [] } = life;
  const wanted = new Set(standing.map(keyOf));
  const early = onOtherReadings[0]?.standing ?? [];
  const keys = early.map(keyOf).filter((key) => wanted.has(key));
  if (keys.length === 0) return life;
  const same = onOtherReadings.find((each) => each.standing.map(keyOf).join() === keys.join());
  return (same ?? onOtherReadings[0])?.life ?? life;
}

function keyOf({ participant, on }: LifeOnReading['standing'][number]): string {
  return `${participant} ${on}`;
}
