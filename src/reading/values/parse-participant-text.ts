import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { NearParticipant } from '../../participants/nearest-participants.ts';
import { type ParticipantParse, parseParticipant } from '../../participants/parse-participant.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** Longer than any name of a State; whatever is longer is cut, so that a page of text is not compared with every State. */
const LONGEST_NAME = 100;

/**
 * Parses the name or the code of a State or organisation; blanks around it do not count.
 *
 * @returns the code, or the fault `unknown-participant` with the nearest
 * @example parseParticipantText('Norway') // { ok: true, value: 'NOR' }
 */
export function parseParticipantText(text: string): Attempt<string> {
  assertArgument('parseParticipantText', 'text', TEXT, text);
  const written = text.trim();
  const shown = renderExcerpt(written);
  const parsed = parseParticipant(written.length > LONGEST_NAME ? shown : written);
  return parsed.kind === 'participant'
    ? { ok: true, value: parsed.code }
    : { ok: false, fault: faultOfParticipant(shown, parsed) };
}

type Unknown = Exclude<ParticipantParse, { readonly kind: 'participant' }>;

function faultOfParticipant(text: string, parsed: Unknown): Fault {
  switch (parsed.kind) {
    case 'unsettled': {
      const { name } = parsed;
      const codes = parsed.nearest.map(({ code }) => code);
      const remedy = { code: 'remedy.settle-name', values: { name, codes } } as const;
      return { what: { code: 'issue.unknown-participant.unsettled', values: { text, name } }, remedy };
    }
    case 'two-letters': {
      const what = { code: 'issue.unknown-participant.two-letters', values: { text } } as const;
      return { what, remedy: remedyForName(parsed.nearest) };
    }
    case 'empty':
    case 'unknown':
      return {
        what: { code: 'issue.unknown-participant', values: { text } },
        remedy: remedyForName(parsed.nearest),
      };
  }
}

function remedyForName(nearest: readonly NearParticipant[]): Fault['remedy'] {
  const codes = nearest.map(({ code }) => code);
  if (codes.length === 0) return { code: 'remedy.write-participant', values: {} };
  return codes.length === 1
    ? { code: 'remedy.write-participant.as', values: { codes } }
    : { code: 'remedy.write-participant.one-of', values: { codes } };
}
