import type { Issue } from '../../reading.ts';
import { LANGUAGES, type Language, type NestedMessage } from '../../wording.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';

type Fault = Pick<Issue, 'what' | 'remedy'>;

/** The code of a participant, or what is wrong with its name and what to do. */
export type NameRead =
  | { readonly kind: 'known'; readonly given: string; readonly code: string }
  | { readonly kind: 'refused'; readonly what: NestedMessage; readonly remedy: NestedMessage };

/**
 * Finds the code of the State or organisation a user names.
 *
 * @throws BadInput for a name that is unknown, or that several bear
 */
export async function findParticipant(name: string, session: Session): Promise<string> {
  const read = await readName(name, session);
  if (read.kind === 'known') return read.code;
  throw new BadInput({ fault: read });
}

/**
 * Reads the code of a State or organisation, a name by which the treaty declares one of its own, its English name, or the name that it has in another language of the United Nations. A name in
 * the language of the session, or in English, is not looked for in the others.
 */
export async function readName(name: string, { words, own: declared }: Session): Promise<NameRead> {
  const { parseParticipantText } = await import('../../reading.ts');
  const english = parseParticipantText(name, declared);
  const own = await listBearersIn([words.language], name);
  if (english.ok) return settle(name, [english.value, ...own]);
  // A name that two States have had in English is theirs in the other languages too.
  if (english.fault.what.code === 'issue.unknown-participant.unsettled') return { kind: 'refused', ...english.fault };
  const codes = own.length > 0 ? own : await listBearersIn(LANGUAGES, name);
  return codes.length > 0 ? settle(name, codes) : refuseName(name, english.fault, words.language);
}

/** Takes the one that bears a name, or asks which of several is meant. */
function settle(given: string, bearers: readonly string[]): NameRead {
  const codes = [...new Set(bearers)];
  const [code, other] = codes;
  if (code !== undefined && other === undefined) return { kind: 'known', given, code };
  return {
    kind: 'refused',
    what: { code: 'usage.name-of-several', values: { given } },
    remedy: { code: 'usage.give-one-code', values: { codes } },
  };
}

/** Lists the codes of those that bear a name in some languages. */
async function listBearersIn(languages: readonly Language[], name: string): Promise<readonly string[]> {
  const { loadBearersOf } = await import('../../participants.ts');
  return (await loadBearersOf(languages))(name);
}

/** Refuses a name that nobody bears, and asks whether the nearest were meant: in the language of the session, or else in English. */
async function refuseName(given: string, fault: Fault, language: Language): Promise<NameRead> {
  const { what: found } = fault;
  // A table has English names only; here a name of any language is read.
  const remedy: NestedMessage =
    fault.remedy.code === 'remedy.write-participant' ? { code: 'usage.write-participant', values: {} } : fault.remedy;
  if (found.code !== 'issue.unknown-participant') return { kind: 'refused', what: found, remedy };
  // Cut where it is long, with whatever cannot be seen written as a code.
  const what = { code: 'usage.unknown-participant', values: { given: found.values.text } };
  const codes = await listNear(given, language);
  if (codes.length === 0) return { kind: 'refused', what, remedy };
  const form = codes.length === 1 ? 'as' : 'one-of';
  return { kind: 'refused', what, remedy: { code: `remedy.write-participant.${form}`, values: { codes } } };
}

/** Lists the codes of those whose names in a language are near to a text. What is said in English already, is not looked for again. */
async function listNear(given: string, language: Language): Promise<readonly string[]> {
  if (language === 'en') return [];
  const { listNearestIn, loadNames, loadOtherNames } = await import('../../participants.ts');
  return listNearestIn(given, await loadNames(language), await loadOtherNames(language)).map(({ code }) => code);
}
