import { dayNumberOf, fieldsOfDayNumber } from '../calendar/day-number.ts';
import type { Period } from '../calendar/period.ts';
import type { ActReference, DayOfMonth, NestedMessage } from '../determination/messages/values.ts';
import { renderObeyed } from '../determination/render-excerpt.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { findName } from '../participants/find-name.ts';
import { codeOnDay } from '../participants/former-state.ts';
import type { Language } from '../participants/language.ts';
import type { Names } from '../participants/names/compose-names.ts';
import { renderTextIn } from '../participants/text.ts';
import type { TermsMessages } from './compiled/declared/terms.ts';
import type { Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';

/** What is a language's own where values are put into its sentences. */
export interface LanguageParts {
  readonly names: Names;
  /** What stands between two sentences, where it is no blank. */
  readonly between?: string;
  /** Keeps a text in another script from changing places with its neighbours. */
  readonly isolate?: (text: string) => string;
}

/** What the formats of a language are made of. */
interface Parts extends LanguageParts {
  readonly language: Language;
  readonly terms: Sentences<TermsMessages>;
  readonly render: (message: NestedMessage) => string;
}

/** How many of the acts of one day are named before the others are only counted. */
const MOST_NAMED = 8;

/** Shows the id of a treaty of which no name is known: in capitals where it is made of abbreviations, such as `op-crc-sc`, and else as it stands. */
export function renderTreatyId(id: string): string {
  return /[a-z]{7}/.test(id) ? id : id.toUpperCase();
}

/**
 * Composes the formats of a language from its terms. Those that a life of Parties never needs stand with what is said of amendments and of
 * clauses, and are rendered as a message is.
 */
export function composeFormats({ language, terms, names, render, between = ' ', isolate: own }: Parts): Formats {
  // Whatever a value holds, no terminal obeys it.
  const isolate = own === undefined ? renderObeyed : (text: string) => own(renderObeyed(text));
  const numbers = later(() => new Intl.NumberFormat(`${language}-u-nu-latn`));
  const plurals = later(() => new Intl.PluralRules(language));
  // English has one rule alone; what knows those of all languages takes longer to load than a status to answer.
  const categoryOf = (value: number): string =>
    language === 'en' ? (value === 1 ? 'one' : 'other') : plurals().select(value);
  const and = composeList(language, 'conjunction');
  const or = composeList(language, 'disjunction');
  const kinds = (all: readonly string[]): readonly string[] => all.map(formats.kind);

  const formats: Formats = {
    plain: (value) => isolate(String(value)),
    number: (value) => (Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : numbers().format(value)),
    plural: (value, cases) => cases[`=${value}`] ?? cases[categoryOf(value)] ?? cases.other,
    select: (value, cases) => cases[value],
    selectOr: (value, cases) => cases[value] ?? cases.other,
    date: (date) => formats.day(fieldsOfDayNumber(dayNumberOf(date))),
    dates: (dates) => and(dates.map(formats.date)),
    day: ({ year, month, day }: DayOfMonth) => {
      const name = terms['term.month']({ month: `${month}` }, formats);
      return terms['term.date']({ day, month: name, year: `${year}` }, formats);
    },
    dayOfYear: ({ month, day }) =>
      terms['term.day-of-year']({ day, month: terms['term.month']({ month: `${month}` }, formats) }, formats),
    participant: (code) => (code === ANY_STATE ? terms['term.any-state']({}, formats) : isolate(findName(names, code))),
    participants: (codes) => and(codes.map(formats.participant)),
    kind: (kind) => terms['term.kind']({ kind }, formats),
    kinds: (all) => and(kinds(all)),
    kindsOr: (all) => or(kinds(all)),
    act: (act) => {
      const { kind, on } = act;
      const participant = actorOf(act);
      return participant === undefined
        ? capital(terms['term.act-of-nobody']({ kind, on }, formats), language)
        : terms['term.act']({ participant, kind, on }, formats);
    },
    acts: (acts) => {
      const named = acts.slice(0, MOST_NAMED).map(nameAct);
      const more = acts.length - named.length;
      const names = joinBy('term.comma', named);
      return more > 0 ? terms['term.and-more']({ names, more }, formats) : names;
    },
    causes: (acts) => joinBy('term.semicolon', acts.map(nameCause)),
    article: (article) => (isOfAnotherTreaty(article) ? isolate(article) : terms['term.article']({ article }, formats)),
    treaty: (id) => isolate(renderTreatyId(id)),
    treaties: (ids) => and(ids.map(formats.treaty)),
    period: (period) => renderPeriod(period),
    share: (part, total, unit) => {
      const percent = Math.round((part / total) * 10_000) / 100;
      return unit === 'per cent'
        ? terms['term.percent']({ percent }, formats)
        : terms['term.share']({ percent, amount: part, unit }, formats);
    },
    fraction: (numerator, denominator) =>
      render({ code: 'term.fraction', values: { of: `${numerator}-${denominator}`, numerator, denominator } }),
    text: (text) => isolate(renderTextIn(text, language)),
    list: (texts) => and(texts.map(isolate)),
    listOr: (texts) => or(texts.map(isolate)),
    row: (shown) => joinBy('term.comma', shown),
    message: render,
    phrases: (messages) => joinBy('term.semicolon', messages.map(render)),
    capital: (messages) => capital(formats.phrases(messages), language),
    messages: (messages) => messages.map(render).join(between),
    cited: (message) => {
      const { article } = message;
      const says = render(message);
      return isOfAnotherTreaty(article)
        ? terms['term.source-says']({ source: article, says }, formats)
        : terms['term.article-says']({ article, says }, formats);
    },
    alternatives: (alternatives) =>
      joinBy(
        'term.or-else',
        alternatives.map((parts) => parts.map(formats.cited).join(between)),
      ),
  };
  return formats;

  /** Puts texts one behind the other, as a term says how. */
  function joinBy(term: 'term.comma' | 'term.semicolon' | 'term.or-else', texts: readonly string[]): string {
    const [first = '', ...others] = texts;
    return others.reduce((one, other) => terms[term]({ one, other }, formats), first);
  }

  function nameAct(act: ActReference): string {
    const { kind } = act;
    const participant = actorOf(act);
    return participant === undefined ? formats.kind(kind) : terms['term.act-named']({ participant, kind }, formats);
  }

  function nameCause(act: ActReference): string {
    const { kind } = act;
    const participant = actorOf(act);
    if (participant === undefined) return render({ code: 'term.cause.on-that-day', values: { kind } });
    switch (kind) {
      case 'amendment-acceptance':
      case 'conference-request':
      case 'party-from':
      case 'party-no-longer':
        return render({ code: `term.cause.${kind}`, values: { participant } });
      default:
        return terms['term.act-named']({ participant, kind }, formats);
    }
  }

  function renderPeriod({ years = 0, months = 0, days = 0 }: Period): string {
    const parts = [
      ...(years === 0 ? [] : [terms['term.period-years']({ n: years }, formats)]),
      ...(months === 0 ? [] : [terms['term.period-months']({ n: months }, formats)]),
      ...(days === 0 ? [] : [terms['term.period-days']({ n: days }, formats)]),
    ];
    return parts.length === 0 ? terms['term.period-none']({}, formats) : and(parts);
  }
}

/** Finds by whose name an act is told: that of the State which the record names or, where that continues another, which it was on that day. */
function actorOf({ participant, recordedAs = participant, on }: ActReference): string | undefined {
  return recordedAs === undefined ? undefined : codeOnDay(recordedAs, on);
}

/** Checks if a citation names its treaty, such as `VCLT 68`; `14(1)` and `IX(3)` are articles of the treaty itself. */
function isOfAnotherTreaty(article: string): boolean {
  return /^[A-Z]+ \d/.test(article);
}

/**
 * Composes what puts texts in a row. The formatter of lists takes longer to load than a status to answer, and English needs none: it puts no
 * comma before the last word, as the United Nations does not.
 */
function composeList(language: Language, type: 'conjunction' | 'disjunction'): (texts: readonly string[]) => string {
  const list = later(() => new Intl.ListFormat(language, { type }));
  const last = type === 'conjunction' ? ' and ' : ' or ';
  return (texts) => {
    const [first = ''] = texts;
    if (texts.length < 2) return first;
    return language === 'en' ? `${texts.slice(0, -1).join(', ')}${last}${texts.at(-1)}` : list().format(texts);
  };
}

/** Makes a thing when it is first asked for: the formats of `Intl` take longer to make than to use. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function capital(text: string, language: Language): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}
