import type { CivilDate } from '../calendar/civil-date.ts';
import type { Reading } from './determination.ts';
import type { CodeOf, Message } from './messages/message.ts';

/** What a reading is called in the codes of its title and of its argument. */
type ReadingId = IdOf<CodeOf<'reading'>>;
type IdOf<Code> = Code extends `reading.${infer Id}.argument` ? Id : never;

/**
 * Composes a reading of a clause, of whatever date follows from it.
 *
 * @param name by which it is cited
 * @param id by which its title and its argument are found
 */
// So that a bundler leaves the readings that a page never gives out of it.
/* @__NO_SIDE_EFFECTS__ */
export function composeReading(
  name: string,
  id: ReadingId,
  sources: readonly CodeOf<'source'>[],
): Omit<Reading<CivilDate>, 'value'> {
  return {
    name,
    title: { code: `reading.${id}.title`, values: {} },
    argument: { code: `reading.${id}.argument`, values: {} },
    sources: sources.map((code): Message<CodeOf<'source'>> => ({ code, values: {} })),
  };
}
