import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { OWN_PARTICIPANTS } from '../../participants/argument-shapes.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import type { NearParticipant } from '../../participants/nearest-participants.ts';
import { listOwnNames, OWN_CODE, type OwnParticipant } from '../../participants/own-participant.ts';
import { type ParticipantParse, parseParticipant } from '../../participants/parse-participant.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** Longer than any name of a State; whatever is longer is cut, so that a page of text is not compared with every State. */
const LONGEST_NAME = 100;

/**
 * Parses the name or the code of a State or organisation; blanks around it do not count.
 *
 * @param own the participants that the treaty declares for itself, which are read by their codes and their names in every language
 * @returns the code, or the fault `unknown-participant` with the nearest; `undeclared-participant` for a code of the form that such participants have
 * @example parseParticipantText('Norway') // { ok: true, value: 'NOR' }
 */
export function parseParticipantText(text: string, own: readonly OwnParticipant[] = []): Attempt<string> {
  assertArgument('parseParticipantText', 'text', TEXT, text);
  assertArgument('parseParticipantText', 'own', OWN_PARTICIPANTS, own);
  const written = text.trim();
  const shown = renderExcerpt(written);
  const parsed = parseParticipant(written.length > LONGEST_NAME ? shown : written, own);
  if (parsed.kind === 'participant') return { ok: true, value: parsed.code };
  if (OWN_CODE.test(written)) return { ok: false, fault: faultOfUndeclared(shown, own) };
  const near = parsed.kind === 'unknown' ? findNearestOwn(written, own) : undefined;
  return {
    ok: false,
    fault: faultOfParticipant(
      shown,
      parsed.kind !== 'unknown' || near === undefined ? parsed : { kind: 'unknown', nearest: [near] },
    ),
  };
}

/**
 * Tells of a code of the form that participants of a treaty's own have, and which the treaty does not declare.
 *
 * @example faultOfUndeclared('organisation:caricom', []).what.code // 'issue.undeclared-participant'
 */
export function faultOfUndeclared(code: string, own: readonly OwnParticipant[]): Fault {
  const nearest = findNearestWord(
    code,
    own.map((each) => each.code),
    4,
  );
  return {
    what: { code: 'issue.undeclared-participant', values: { text: code } },
    remedy:
      nearest === undefined
        ? { code: 'remedy.declare-participant', values: {} }
        : { code: 'remedy.write-instead', values: { text: nearest } },
  };
}

/** Finds the participant of a treaty's own one of whose names is the nearest to a text. */
function findNearestOwn(text: string, own: readonly OwnParticipant[]): NearParticipant | undefined {
  const names = own.flatMap((each) => listOwnNames(each).map((name) => ({ code: each.code, name })));
  const nearest = findNearestWord(
    text,
    names.map(({ name }) => name),
    4,
  );
  return names.find(({ name }) => name === nearest);
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
