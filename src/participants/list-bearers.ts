import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { isDesignatedSo, listShortNames } from './formal-names.ts';
import { listParticipants, type Participant } from './list-participants.ts';
import { plainFormOf } from './name-key.ts';
import type { Names, OtherNames } from './names/compose-names.ts';
import type { ParticipantCode } from './participant-code.ts';

const IN_BRACKETS = /^(.*?)\s*[(（]([^)）]*)[)）]$/;

/** What stands in the brackets for the name before them, in Arabic. */
const FOR_THE_NAME = /(?<= )-(?= |$)/;

/**
 * Lists the codes of those that bear a name in a language: the name that is shown, with or without what stands behind it in brackets, or with
 * that before it ("République islamique d’Iran"), or one of the others by which it is called ("États-Unis"). Capital letters, accents, hyphens and
 * signs make no difference, nor does an article, nor a designation that the participant has ("Royaume du Maroc"). For a former State the
 * brackets say that it is one, and without them its name may be another's: until 2003 two States were called Yugoslavia.
 *
 * @param names those of the language, as `loadNames` gives them
 * @param otherNames the others by which participants are called in it, as `loadOtherNames` gives them; none, unless they are given
 * @returns none where nobody bears it, and several codes where several do: who is meant is not guessed
 * @example listBearers('irán', { IRN: 'Irán (República Islámica del)' }) // ['IRN']
 * @see docs/decisions/0006-names-are-never-guessed.md
 */
export function listBearers(name: string, names: Names, otherNames: OtherNames = {}): readonly ParticipantCode[] {
  assertArgument('listBearers', 'name', TEXT, name);
  assertArgument('listBearers', 'names', OBJECT, names);
  assertArgument('listBearers', 'otherNames', OBJECT, otherNames);
  return openBearersOf([{ names, otherNames }])(name);
}

/** Lists the codes of those that bear a name, in the order of the codes: none where nobody does, and several where several do. */
export type BearersOf = (name: string) => readonly ParticipantCode[];

/**
 * Opens what finds who bears a name in any of some languages, as `listBearers` does in one. The forms of all names are listed when a name is first asked for.
 *
 * @param languages the names of each, and the others by which participants are called in it
 */
export function openBearersOf(
  languages: readonly { readonly names: Names; readonly otherNames: OtherNames }[],
): BearersOf {
  let borne: ReadonlyMap<string, ReadonlySet<ParticipantCode>> | undefined;
  return (name) => {
    const wanted = plainFormOf(name);
    if (wanted === '') return [];
    borne ??= listBorne(languages);
    const bearers = borne.get(wanted);
    if (bearers !== undefined) return [...bearers];
    const short = new Set<ParticipantCode>();
    for (const { plain, designation } of listShortNames(name)) {
      for (const code of borne.get(plain) ?? []) if (isDesignatedSo(code, designation)) short.add(code);
    }
    return [...short].sort();
  };
}

/** Lists who bears each form of a name. */
function listBorne(languages: Parameters<typeof openBearersOf>[0]): ReadonlyMap<string, ReadonlySet<ParticipantCode>> {
  const borne = new Map<string, Set<ParticipantCode>>();
  for (const { names, otherNames } of languages) {
    for (const each of listParticipants(names)) {
      for (const form of listForms(each, otherNames)) borne.set(form, (borne.get(form) ?? new Set()).add(each.code));
    }
  }
  return borne;
}

/** Lists the plain forms of the names of one participant in a language. */
export function listForms({ code, name, kind }: Participant, otherNames: OtherNames): ReadonlySet<string> {
  const others = Object.hasOwn(otherNames, code) ? (otherNames[code] ?? []) : [];
  const turned = kind === 'former-state' ? [] : turnBrackets(name);
  return new Set([name, ...turned, ...others].map(plainFormOf));
}

/** Lists a name without what stands behind it in brackets, and with that before it, where it has any. */
function turnBrackets(name: string): readonly string[] {
  const [, bare, inside = ''] = IN_BRACKETS.exec(name) ?? [];
  if (bare === undefined) return [];
  const turned = FOR_THE_NAME.test(inside) ? inside.replace(FOR_THE_NAME, bare) : join(inside, bare);
  return [bare, turned];
}

/** Joins a designation and a name, without a blank where the designation ends in an elision. */
function join(designation: string, bare: string): string {
  return /['’]$/.test(designation) ? `${designation}${bare}` : `${designation} ${bare}`;
}
