import { findText, listCatalogue } from '../../catalogue.ts';
import { type CivilDate, CONSENT_KINDS, type ConsentKind, type Period, type Text, textIn } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import { findParticipant } from '../input/find-participant.ts';
import { findSource } from '../input/find-source.ts';
import type { Interview, OptionName, QuestionName } from './interview.ts';
import { parsePeriod } from './parse-period.ts';

/** What a file, too, can say instead of all kinds of instrument. */
const ALL = 'all';

/** The unit of a share as it is written into a definition. */
export const PER_CENT = 'per cent';

/** A part of a whole. */
export interface Part {
  readonly than: 'at-least' | 'more-than';
  readonly numerator: number;
  readonly denominator: number;
}

/** Asks for words. */
export async function askText({ ask }: Interview, name: QuestionName, fallback?: string): Promise<string> {
  return ask({ name, ...fallbackOf(fallback, fallback), read: (given) => given });
}

/** Asks for the name of a depositary, an organ or a place: one that the catalogue knows is written in all the languages in which it does. */
export async function askKnownText({ ask, page }: Interview, name: QuestionName, fallback?: Text): Promise<Text> {
  return ask({
    name,
    ...fallbackOf(fallback, fallback === undefined ? undefined : textIn(fallback, page.language)),
    read: async (given) => (await findText(given)) ?? given,
  });
}

/** Asks for words that may be left out. */
export async function askTextOrNone({ ask }: Interview, name: QuestionName): Promise<string | undefined> {
  return ask({ name, fallback: { value: undefined, shown: '—' }, read: (given): string | undefined => given });
}

/** Asks which of several it is: by its number in the list, its word, or what stands behind its number. */
export async function askChoice<const Option extends OptionName>(
  { ask, page }: Interview,
  name: QuestionName,
  options: readonly Option[],
  fallback?: Option,
): Promise<Option> {
  const say = (option: Option): string => page.say('page.new.option', { option });
  return ask({
    name,
    ...fallbackOf(fallback, fallback === undefined ? undefined : `${options.indexOf(fallback) + 1}`),
    lines: options.map((option, index) => page.paragraph(say(option), '     ', `${index + 1}`.padStart(3).padEnd(5))),
    words: options,
    read: (given) => {
      const option = options.find((each, index) => isNamed(given, `${index + 1}`, each, say(each)));
      if (option !== undefined) return option;
      throw new BadInput({ code: 'usage.answer-choice', values: { count: options.length } });
    },
  });
}

/** Asks whether something is so. */
export async function askYesNo(
  { ask, page }: Interview,
  name: QuestionName,
  fallback: boolean,
  lines: readonly string[] = [],
): Promise<boolean> {
  const yes = page.say('page.new.option', { option: 'yes' });
  const no = page.say('page.new.option', { option: 'no' });
  return ask({
    name,
    fallback: { value: fallback, shown: fallback ? yes : no },
    lines,
    words: ['yes', 'no'],
    read: (given) => {
      if (isNamed(given, 'yes', 'y', yes)) return true;
      if (isNamed(given, 'no', 'n', no)) return false;
      throw new BadInput({ code: 'usage.answer-yes-or-no', values: { yes, no } });
    },
  });
}

/** Asks which kinds of instrument there are; none where the list may be empty and `0` is answered, those of `all` where that word is. */
export async function askKinds(
  { ask, page }: Interview,
  name: QuestionName,
  fallback: readonly ConsentKind[],
  all: readonly ConsentKind[],
  kinds: readonly ConsentKind[] = CONSENT_KINDS.filter((kind) => kind !== 'succession'),
): Promise<readonly ConsentKind[]> {
  return ask({
    name,
    fallback: { value: fallback, shown: fallback.map((kind) => kinds.indexOf(kind) + 1).join(', ') || '0' },
    lines: kinds.map((kind, index) =>
      page.paragraph(page.formats.kind(kind), '     ', `${index + 1}`.padStart(3).padEnd(5)),
    ),
    words: [...kinds, ALL],
    read: (given) => {
      if (given === '0') return [];
      if (given === ALL) return all;
      const words = given.split(/[,،，;]/).map((word) => word.trim());
      const chosen = words.map((word) =>
        kinds.find((kind, index) => isNamed(word, `${index + 1}`, kind, page.formats.kind(kind))),
      );
      const found = chosen.filter((kind) => kind !== undefined);
      if (found.length === words.length) return kinds.filter((kind) => found.includes(kind));
      throw new BadInput({ code: 'usage.answer-choices', values: { count: kinds.length } });
    },
  });
}

/** Asks for a day, as a date or in words. */
export async function askDay({ ask, page }: Interview, name: QuestionName, fallback?: CivilDate): Promise<CivilDate> {
  const { parseDateText } = await import('../../reading.ts');
  return ask({
    name,
    ...fallbackOf(fallback, fallback === undefined ? undefined : page.formats.date(fallback)),
    read: (given) => {
      const parsed = parseDateText(given);
      if (parsed.ok) return parsed.value;
      const { what, remedy } = parsed.fault;
      // No record is at hand in which the day could be looked up.
      const isOfRecord = remedy.code.startsWith('remedy.look-up-day');
      throw new BadInput({ fault: { what, remedy: isOfRecord ? { code: 'remedy.write-date', values: {} } : remedy } });
    },
  });
}

/** Asks for a length of time. */
export async function askPeriod({ ask, page }: Interview, name: QuestionName, fallback?: Period): Promise<Period> {
  const shown = fallback === undefined ? undefined : page.formats.period(fallback);
  return ask({ name, ...fallbackOf(fallback, shown), read: parsePeriod });
}

/** Asks for a whole number, from 1 on. */
export async function askNumber(
  { ask }: Interview,
  name: QuestionName,
  greatest: number,
  fallback?: number,
): Promise<number> {
  return ask({
    name,
    ...fallbackOf(fallback, fallback === undefined ? undefined : String(fallback)),
    read: (given) => {
      const number = Number(given);
      if (/^[1-9]\d*$/.test(given) && number <= greatest) return number;
      throw new BadInput({ code: 'usage.answer-number', values: { greatest } });
    },
  });
}

/** Asks for a part, such as `2/3`; `> 1/2` is more than that part, and `1/1` all. */
export async function askPart({ ask }: Interview, name: QuestionName, fallback: Part): Promise<Part> {
  const { than, numerator, denominator } = fallback;
  return ask({
    name,
    fallback: { value: fallback, shown: `${than === 'more-than' ? '> ' : ''}${numerator}/${denominator}` },
    read: (given) => {
      const [, more = '', part = '', whole = ''] = /^(>?)\s*(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(given) ?? [];
      const [numerator, denominator] = [Number(part), Number(whole)];
      if (numerator > 0 && denominator <= 100 && numerator <= denominator && (more === '' || numerator < denominator)) {
        return { than: more === '' ? 'at-least' : 'more-than', numerator, denominator };
      }
      throw new BadInput({ code: 'usage.answer-part', values: {} });
    },
  });
}

/** Asks for States and organisations, by their names or codes. */
export async function askParticipants(interview: Interview, name: QuestionName): Promise<readonly string[]> {
  const { ask, session } = interview;
  return ask({
    name,
    read: async (given) => {
      const names = given.split(/[,،，;]/).map((each) => each.trim());
      const codes: string[] = [];
      for (const each of names.filter((one) => one !== '')) codes.push(await findParticipant(each, session));
      return [...new Set(codes)];
    },
  });
}

/** Asks in which unit something is: per cent, by its name in the language of the dialogue, unless another is answered. */
export async function askUnit({ ask, page }: Interview, name: QuestionName): Promise<string> {
  const perCent = page.say('page.new.option', { option: 'per-cent' });
  const fallback = { value: PER_CENT, shown: perCent };
  return ask({ name, fallback, read: (given) => (isNamed(given, perCent, '%') ? PER_CENT : given) });
}

/** Asks for a number that need not be whole, above 0. */
export async function askAmount({ ask }: Interview, name: QuestionName, fallback: number): Promise<number> {
  return ask({
    name,
    ...fallbackOf(fallback, String(fallback)),
    read: (given) => {
      const amount = readAmount(given);
      if (amount > 0) return amount;
      throw new BadInput({ code: 'usage.answer-amount', values: {} });
    },
  });
}

/** Asks for the share of each of several States and organisations. */
export async function askShares(
  { ask, session }: Interview,
  name: QuestionName,
): Promise<Readonly<Record<string, number>>> {
  return ask({
    name,
    read: async (given) => {
      const shares = new Map<string, number>();
      for (const each of given.split(/[;；؛]/).map((part) => part.trim())) {
        if (each === '') continue;
        const [, participant = '', amount = ''] = /^(.+?)[\s:=]+(\d+(?:\.\d+)?)$/.exec(each) ?? [];
        if (participant === '') throw refuseShare(each);
        const code = await findParticipant(participant, session);
        if (shares.has(code)) throw refuseShare(each);
        shares.set(code, readAmount(amount));
      }
      if (shares.size === 0) throw refuseShare(given);
      return Object.fromEntries(shares);
    },
  });
}

/** Reads a number with a point, or gives `NaN`: a comma may stand before decimals or before thousands. */
function readAmount(given: string): number {
  return /^\d{1,15}(?:\.\d{1,9})?$/.test(given) ? Number(given) : Number.NaN;
}

function refuseShare(given: string): BadInput {
  return new BadInput({ code: 'usage.answer-shares', values: { given } });
}

/** Asks for a treaty of the catalogue, and gives its id. */
export async function askTreatyOfCatalogue({ ask, session }: Interview, name: QuestionName): Promise<string> {
  return ask({
    name,
    read: (given) => {
      const source = findSource(given, session);
      if (source.kind === 'catalogue') return source.id;
      throw new BadInput({ code: 'usage.no-such-treaty', values: { given } }, { code: 'usage.see-list', values: {} });
    },
  });
}

/** Checks if the catalogue has a treaty of an id. */
export function isOfCatalogue(id: string): boolean {
  return listCatalogue().some((entry) => entry.id === id);
}

/** Checks if an answer is one of the names of something, in small or capital letters. */
function isNamed(given: string, ...names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === given.toLowerCase());
}

/** What stands for an empty answer, where anything does. */
function fallbackOf<T>(
  value: T | undefined,
  shown: string | undefined,
): { readonly fallback?: { readonly value: T; readonly shown: string } } {
  return value === undefined ? {} : { fallback: { value, shown: shown ?? '' } };
}
