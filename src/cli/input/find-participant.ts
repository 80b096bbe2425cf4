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
 * Reads the code of a State or organisation, its English name, or the name that it has in another language of the United Nations. A name in
 * the language of the session, or in English, is not looked for in the others.
 */
export async function readName(name: string, { words }: Session): Promise<NameRead> {
  const { parseParticipantText } = await import('../../reading.ts');
  const english = parseParticipantText(name);
  const bearers = [...(english.ok ? [english.value] : []), ...(await listBearers(name, [words.language]))];
  const codes = [...new Set(bearers.length > 0 ? bearers : await listBearers(name, LANGUAGES))];
  const [code] = codes;
  if (code === undefined)
    return english.ok
      ? { kind: 'known', given: name, code: english.value }
      : refuseName(name, english.fault, words.language);
  if (codes.length === 1) return { kind: 'known', given: name, code };
  return {
    kind: 'refused',
    what: { code: 'usage.name-of-several', values: { given: name } },
    remedy: { code: 'usage.give-one-code', values: { codes } },
  };
}

/** Lists the codes of those that bear a name in some languages, with or without what stands behind it in brackets. */
async function listBearers(name: string, languages: readonly Language[]): Promise<readonly string[]> {
  const { listParticipants, loadNames } = await import('../../participants.ts');
  const wanted = keyOf(name);
  if (wanted === '') return [];
  const all = await Promise.all(languages.map(async (language) => listParticipants(await loadNames(language))));
  return all
    .flat()
    .filter((each) => keyOf(each.name) === wanted || keyOf(each.name.replace(IN_BRACKETS, '')) === wanted)
    .map(({ code }) => code);
}

const IN_BRACKETS = /\s*[(（].*[)）]$/;

/** Capital letters, accents and signs make no difference. */
function keyOf(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}

/** Refuses a name that nobody bears, with the one in the language of the session that was probably meant. */
async function refuseName(given: string, fault: Fault, language: Language): Promise<NameRead> {
  if (fault.what.code !== 'issue.unknown-participant') return { kind: 'refused', ...fault };
  const what = { code: 'usage.unknown-participant', values: { given } };
  if (language === 'en') return { kind: 'refused', what, remedy: fault.remedy };
  const { findNearestWord, listParticipants, loadNames } = await import('../../participants.ts');
  const all = listParticipants(await loadNames(language));
  const nearest = findNearestWord(
    given,
    all.map(({ name }) => name),
  );
  const codes = all.filter(({ name }) => name === nearest).map(({ code }) => code);
  const remedy = codes.length === 0 ? fault.remedy : { code: 'remedy.write-participant.as', values: { codes } };
  return { kind: 'refused', what, remedy };
}
