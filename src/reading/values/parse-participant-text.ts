import { FUNCTION, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { OWN_PARTICIPANTS } from '../../participants/argument-shapes.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import type { BearersOf } from '../../participants/list-bearers.ts';
import { listNearestParticipants, type NearParticipant } from '../../participants/nearest-participants.ts';
import { listOwnNames, OWN_CODE, type OwnParticipant } from '../../participants/own-participant.ts';
import { type ParticipantParse, parseSettled } from '../../participants/parse-participant.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** Longer than any name of a State; whatever is longer is cut, so that a page of text is not compared with every State. */
const LONGEST_NAME = 100;

/**
 * Parses the name or the code of a State or organisation; blanks around it do not count.
 *
 * @param own the participants that the treaty declares for itself, which are read by their codes and their names in every language
 * @param bearersOf who bears a name in other languages, as `loadBearersOf` gives it: asked for a name that is not known in English
 * @returns the code, or the fault `unknown-participant` with the nearest, or with those that share a name; `undeclared-participant` for a code of the form that participants of a treaty's own have
 * @example parseParticipantText('Norway') // { ok: true, value: 'NOR' }
 */
export function parseParticipantText(
  text: string,
  own: readonly OwnParticipant[] = [],
  bearersOf?: BearersOf,
): Attempt<string> {
  assertArgument('parseParticipantText', 'text', TEXT, text);
  assertArgument('parseParticipantText', 'own', OWN_PARTICIPANTS, own);
  if (bearersOf !== undefined) assertArgument('parseParticipantText', 'bearersOf', FUNCTION, bearersOf);
  const written = text.trim();
  const shown = renderExcerpt(written);
  const name = nameOf(written);
  const settled = parseSettled(name, own);
  if (settled?.kind === 'participant') return { ok: true, value: settled.code };
  if (OWN_CODE.test(written)) return { ok: false, fault: faultOfUndeclared(shown, own) };
  const bearers = settled === undefined ? (bearersOf?.(name) ?? []) : [];
  const [bearer] = bearers;
  if (bearer !== undefined) {
    return bearers.length === 1 ? { ok: true, value: bearer } : { ok: false, fault: faultOfShared(shown, bearers) };
  }
  const parsed: Unknown = settled ?? { kind: 'unknown', nearest: listNearestParticipants(name) };
  const near = parsed.kind === 'unknown' ? findNearestOwn(written, own) : undefined;
  return {
    ok: false,
    fault: faultOfParticipant(
      shown,
      parsed.kind !== 'unknown' || near === undefined ? parsed : { kind: 'unknown', nearest: [near] },
      bearersOf !== undefined,
    ),
  };
}

/**
 * Checks if a text is the name or the code of a State or organisation, as `parseParticipantText` reads it, without looking for the nearest, which
 * takes time.
 *
 * @example isParticipantText('Norwya') // false
 */
export function isParticipantText(text: string): boolean {
  return parseSettled(nameOf(text.trim()), [])?.kind === 'participant';
}

/**
 * Tells of a code of the form that participants of a treaty's own have, and which the treaty does not declare.
 *
 * @example faultOfUndeclared('organisation:caricom', []).what.code // 'issue.undeclared-participant'
 */
export function faultOfUndeclared(code: string, own: readonly OwnParticipant[]): Fault {
  const nearest = findNearestWord(
    code,
    own.flatMap((each) => (isLong(each.code.slice(each.code.indexOf(':') + 1)) ? [each.code] : [])),
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

function nameOf(written: string): string {
  return written.length > LONGEST_NAME ? renderExcerpt(written) : written;
}

/** Checks if a name is long enough to be misspelt: one letter makes another organisation of an abbreviation, such as WTO of WHO. */
function isLong(name: string): boolean {
  return [...name].length > 5;
}

/** Finds the participant of a treaty's own one of whose names is the nearest to a text. */
function findNearestOwn(text: string, own: readonly OwnParticipant[]): NearParticipant | undefined {
  const names = own.flatMap((each) =>
    listOwnNames(each)
      .filter(isLong)
      .map((name) => ({ code: each.code, name })),
  );
  const nearest = findNearestWord(
    text,
    names.map(({ name }) => name),
    4,
  );
  return names.find(({ name }) => name === nearest);
}

type Unknown = Exclude<ParticipantParse, { readonly kind: 'participant' }>;

/** Tells of a name that several bear in one language or another. */
function faultOfShared(text: string, codes: readonly string[]): Fault {
  return {
    what: { code: 'issue.unknown-participant.of-several', values: { text } },
    remedy: { code: 'remedy.write-participant.one-of', values: { codes } },
  };
}

function faultOfParticipant(text: string, parsed: Unknown, isInAnyLanguage: boolean): Fault {
  switch (parsed.kind) {
    case 'unsettled': {
      const { name } = parsed;
      const codes = parsed.nearest.map(({ code }) => code);
      const remedy = { code: 'remedy.settle-name', values: { name, codes } } as const;
      return { what: { code: 'issue.unknown-participant.unsettled', values: { text, name } }, remedy };
    }
    case 'two-letters': {
      // Nobody's code is unknown like any other text.
      if (parsed.nearest.length === 0) return faultOfUnknown(text, [], isInAnyLanguage);
      const what = { code: 'issue.unknown-participant.two-letters', values: { text } } as const;
      return { what, remedy: remedyForName(parsed.nearest, isInAnyLanguage) };
    }
    case 'empty':
    case 'unknown':
      return faultOfUnknown(text, parsed.nearest, isInAnyLanguage);
  }
}

function faultOfUnknown(text: string, nearest: readonly NearParticipant[], isInAnyLanguage: boolean): Fault {
  const form = isInAnyLanguage ? '.in-any-language' : '';
  const what = { code: `issue.unknown-participant${form}`, values: { text } } as const;
  return { what, remedy: remedyForName(nearest, isInAnyLanguage) };
}

function remedyForName(nearest: readonly NearParticipant[], isInAnyLanguage: boolean): Fault['remedy'] {
  const codes = nearest.map(({ code }) => code);
  if (codes.length === 0) {
    const form = isInAnyLanguage ? '.in-any-language' : '';
    return { code: `remedy.write-participant${form}`, values: {} };
  }
  return codes.length === 1
    ? { code: 'remedy.write-participant.as', values: { codes } }
    : { code: 'remedy.write-participant.one-of', values: { codes } };
}
