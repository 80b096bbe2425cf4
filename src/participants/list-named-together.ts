import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { findByName } from './known-names.ts';
import { parseParticipant } from './parse-participant.ts';
import type { ParticipantCode } from './participant-code.ts';

const AND = ' and ';

/**
 * Lists the codes of those that a text names, one or several together, as records name territories: "Guernsey and Jersey".
 *
 * @returns none where a part of the text is nobody's code or English name
 * @example listNamedTogether('Anguilla and Turks and Caicos Islands') // ['AIA', 'TCA']
 */
export function listNamedTogether(text: string): readonly ParticipantCode[] {
  assertArgument('listNamedTogether', 'text', TEXT, text);
  const whole = parseParticipant(text);
  if (whole.kind === 'participant') return [whole.code];
  for (let at = text.indexOf(AND); at >= 0; at = text.indexOf(AND, at + 1)) {
    const first = findByName(text.slice(0, at));
    const others = first === undefined ? [] : listNamedTogether(text.slice(at + AND.length));
    if (first !== undefined && others.length > 0) return [first, ...others];
  }
  return [];
}
