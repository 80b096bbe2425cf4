import { type EventInFile, parseCalendar } from '../../icalendar.ts';
import { assertNever } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { readInput } from './read-input.ts';
import { visibleFormOf } from './visible-form.ts';

/**
 * Reads a calendar that was written before, and tells how many of its events are others.
 *
 * @throws BadInput as `readInput` does, and where it is no calendar or an event in it was damaged
 */
export async function readPreviousCalendar(path: string, session: Session): Promise<readonly EventInFile[]> {
  const { name: file, text } = await readInput(path, session, { onlyUtf8: true });
  const parsed = parseCalendar(text);
  switch (parsed.kind) {
    case 'calendar': {
      const { events, foreign: count } = parsed;
      const { stderr, words } = session;
      if (count > 0) stderr.write(`${words.say('usage.previous-foreign', { file, count })}\n`);
      return events;
    }
    case 'not-a-calendar':
      throw new BadInput({ code: 'usage.previous-not-calendar', values: { file } });
    case 'damaged':
      throw new BadInput({ code: 'usage.previous-damaged', values: { file, uid: visibleFormOf(parsed.uid) } });
    default:
      return assertNever(parsed);
  }
}
