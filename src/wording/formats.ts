import type { CivilDate } from '../calendar/civil-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ActReference, CitedMessage, DayOfMonth, NestedMessage } from '../determination/messages/values.ts';
import type { Text } from '../participants/text.ts';

/** The ways in which a language shows the values of its sentences; each is named in a sentence as `{value, format}`. */
export interface Formats {
  readonly plain: (value: string | number) => string;
  readonly number: (value: number) => string;
  /** Chooses by the plural category of a number; a case such as `=1` comes first. */
  readonly plural: (value: number, cases: PluralCases) => string;
  /** Chooses from a closed list. */
  readonly select: <Key extends string>(value: Key, cases: Readonly<Record<Key, string>>) => string;
  /** Chooses from a list that has a case for everything else. */
  readonly selectOr: (value: string, cases: Readonly<Record<string, string>> & { readonly other: string }) => string;
  readonly date: (date: CivilDate) => string;
  readonly dates: (dates: readonly CivilDate[]) => string;
  readonly day: (day: DayOfMonth) => string;
  readonly dayOfYear: (day: { readonly month: number; readonly day: number }) => string;
  readonly participant: (code: string) => string;
  readonly participants: (codes: readonly string[]) => string;
  readonly kind: (kind: string) => string;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly kindsOr: (kinds: readonly string[]) => string;
  readonly act: (act: ActReference) => string;
  readonly acts: (acts: readonly ActReference[]) => string;
  readonly causes: (acts: readonly ActReference[]) => string;
  readonly article: (article: string) => string;
  /** An article as the column of a page shows it: of another treaty, with what that is called for short. */
  readonly source?: (article: string) => string;
  readonly treaty: (id: string) => string;
  readonly treaties: (ids: readonly string[]) => string;
  readonly period: (period: Period) => string;
  readonly share: (part: number, total: number, unit: string) => string;
  /** Such as two thirds. */
  readonly fraction: (numerator: number, denominator: number) => string;
  readonly text: (text: Text) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly listOr: (texts: readonly string[]) => string;
  /** Names or dates that are shown already, one behind the other with nothing before the last: a long list in which something is looked up. */
  readonly row: (shown: readonly string[]) => string;
  readonly message: (message: NestedMessage) => string;
  /** Several messages that are phrases, one after another. */
  readonly phrases: (messages: readonly NestedMessage[]) => string;
  /** Several phrases that are a sentence of their own, which begins with a capital letter. */
  readonly capital: (messages: readonly NestedMessage[]) => string;
  readonly messages: (messages: readonly NestedMessage[]) => string;
  /** A message behind the article on which it rests. */
  readonly cited: (message: CitedMessage) => string;
  readonly alternatives: (alternatives: readonly (readonly CitedMessage[])[]) => string;
}

/** What is said for each plural category of a language, and for single numbers, such as `=0`. */
type PluralCases = Readonly<Partial<Record<string, string>>> & { readonly other: string };
