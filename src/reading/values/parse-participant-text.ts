import { parseParticipant } from '../../participants/parse-participant.ts';
import type { Attempt } from '../issues/attempt.ts';
import { showText, showUnseen } from '../issues/show-text.ts';

/** How many names a hint offers. */
const MOST_NAMES = 3;

/** Longer than any name of a State; whatever is longer is cut, so that a page of text is not compared with every State. */
const LONGEST_NAME = 100;

/**
 * Parses the name or the code of a State or organisation; blanks around it do not count.
 *
 * @returns the code, or the fault `unknown-participant` with the nearest names
 * @example parseParticipantText('Norway') // { ok: true, value: 'NOR' }
 */
export function parseParticipantText(text: string): Attempt<string> {
  const written = text.trim();
  const parsed = parseParticipant(written.length > LONGEST_NAME ? showText(written) : written);
  if (parsed.kind === 'participant') return { ok: true, value: parsed.code };
  const names = parsed.nearest.slice(0, MOST_NAMES).map(({ code, name }) => `"${name}" (${code})`);
  const hint =
    names.length === 0
      ? 'write the name of the State or organisation, or its code of three letters'
      : `write ${names.join(' or ')}`;
  return { ok: false, fault: { code: 'unknown-participant', what: showUnseen(parsed.message), hint } };
}
