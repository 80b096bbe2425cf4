import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { ALPHA_2 } from '../../participants/iso-3166.ts';
import { listForms } from '../../participants/list-bearers.ts';
import { listParticipants } from '../../participants/list-participants.ts';
import { keyOfName, plainFormOf } from '../../participants/name-key.ts';
import { names as arabic } from '../../participants/names/compiled/ar.ts';
import { names as spanish } from '../../participants/names/compiled/es.ts';
import { names as french } from '../../participants/names/compiled/fr.ts';
import { otherNames as otherArabic } from '../../participants/names/compiled/other-ar.ts';
import { otherNames as otherSpanish } from '../../participants/names/compiled/other-es.ts';
import { otherNames as otherFrench } from '../../participants/names/compiled/other-fr.ts';
import { otherNames as otherRussian } from '../../participants/names/compiled/other-ru.ts';
import { otherNames as otherChinese } from '../../participants/names/compiled/other-zh.ts';
import { names as russian } from '../../participants/names/compiled/ru.ts';
import { names as chinese } from '../../participants/names/compiled/zh.ts';
import { listOwnNames, OWN_CODE, type OwnParticipant } from '../../participants/own-participant.ts';
import { parseSettled } from '../../participants/parse-participant.ts';
import type { Fault } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { parseActKind } from '../values/parse-act-kind.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { faultOfUndeclared } from '../values/parse-participant-text.ts';
import { listOwnParticipants } from './list-own-participants.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const PARTICIPANTS = [...PARTICIPATION, 'participants'];

/** The names in which the table of names is kept, beside those in English. */
const OTHER_LANGUAGES = [
  [arabic, otherArabic],
  [spanish, otherSpanish],
  [french, otherFrench],
  [russian, otherRussian],
  [chinese, otherChinese],
] as const;

/**
 * Checks the participants that a treaty declares for itself: that each is declared once (`named-twice`), that none has a name that somebody of the
 * table of names has in any language (`participant-known`), nor one that another of them has (`name-of-two`), nor one that is read as something else,
 * such as a kind of act or a day (`own-name`), and that the clauses name none
 * that is not declared (`undeclared-participant`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkOwnParticipants(value: unknown): readonly Finding[] {
  const own = listOwnParticipants(valueAt(value, PARTICIPATION));
  const declared = itemsOf(valueAt(value, PARTICIPANTS)).map((each) => valueAt(each, ['code']));
  return [
    ...declared.flatMap((code, index) => checkCode(code, declared.indexOf(code) < index, index)),
    ...declared.flatMap((code, index) => {
      const each = own.find((one) => one.code === code);
      return each === undefined || declared.indexOf(code) < index ? [] : checkNames(each, own, index);
    }),
    ...listUndeclared(valueAt(value, ['finalClauses']), own, declared).flatMap((finding) =>
      isInDeclaration(finding.path) ? [] : [{ ...finding, path: ['finalClauses', ...finding.path] }],
    ),
  ];
}

/** Checks if a text stands in a declaration, where it is a code or a name of whom it declares; another is named under `unitedIn` alone. */
function isInDeclaration([clause, key, ...within]: Finding['path']): boolean {
  return clause === 'participation' && key === 'participants' && within.at(-1) !== 'unitedIn';
}

function checkCode(code: unknown, isDeclaredBefore: boolean, index: number): readonly Finding[] {
  if (typeof code !== 'string' || !isDeclaredBefore) return [];
  return [
    {
      what: { code: 'issue.named-twice', values: { state: renderExcerpt(code) } },
      remedy: { code: 'remedy.remove-one', values: {} },
      path: [...PARTICIPANTS, index, 'code'],
      at: 'value',
      value: renderExcerpt(code),
    },
  ];
}

/** Tells of a name that a table or a command line would read as something else: a kind of act, a day, a number, or the code of two letters of a State. */
function faultOfOtherThing(name: string): Fault | undefined {
  const written = renderExcerpt(name);
  const values = { name: written };
  const remedy = { code: 'remedy.name-in-full', values: {} } as const;
  if (parseActKind(name).ok) return { what: { code: 'issue.own-name.act', values }, remedy };
  if (parseDateText(name).ok) return { what: { code: 'issue.own-name.day', values }, remedy };
  if (!/\p{L}/u.test(name)) return { what: { code: 'issue.own-name.without-letters', values }, remedy };
  const letters = name.trim().toUpperCase();
  const [participant] = [...ALPHA_2].find(([, alpha2]) => alpha2 === letters) ?? [];
  if (participant === undefined) return undefined;
  return { what: { code: 'issue.own-name.two-letters', values: { name: written, participant } }, remedy };
}

/** One name, one participant: what somebody else is called is read as somebody else. */
function checkNames(each: OwnParticipant, own: readonly OwnParticipant[], index: number): readonly Finding[] {
  const place = { path: [...PARTICIPANTS, index], at: 'value' } as const;
  const others = own.slice(
    0,
    own.findIndex(({ code }) => code === each.code),
  );
  const names = [...new Map(listOwnNames(each).map((name) => [keyOfName(name), name])).values()];
  return names.flatMap((name): readonly Finding[] => {
    const code = findKnown(name);
    const written = renderExcerpt(name);
    const other = faultOfOtherThing(name);
    if (other !== undefined) return [{ ...other, ...place, value: written }];
    if (code !== undefined) {
      const what = { code: 'issue.participant-known', values: { name: written, participant: code } } as const;
      return [{ what, remedy: { code: 'remedy.use-known-participant', values: { code } }, ...place, value: written }];
    }
    const key = keyOfName(name);
    const one = others.find((each) => listOwnNames(each).some((its) => keyOfName(its) === key));
    if (one === undefined) return [];
    const what = { code: 'issue.name-of-two', values: { name: written, one: one.code, other: each.code } } as const;
    return [{ what, remedy: { code: 'remedy.give-another-name', values: {} }, ...place, value: written }];
  });
}

/** Finds who bears a name already, in any language. */
function findKnown(name: string): string | undefined {
  const english = parseSettled(name, []);
  if (english?.kind === 'participant') return english.code;
  bearers ??= new Map(
    OTHER_LANGUAGES.flatMap(([names, others]) =>
      listParticipants(names).flatMap((each) =>
        [...listForms(each, others)].map((plain) => [plain, each.code] as const),
      ),
    ),
  );
  return bearers.get(plainFormOf(name));
}

/** Who bears a name in a language other than English; composed when the first treaty declares somebody. */
let bearers: ReadonlyMap<string, string> | undefined;

/**
 * Lists where codes stand that only a participant of the treaty's own can have, and that it does not declare: as a value, or as a key of a table.
 *
 * @param declared the codes that are declared, in whatever shape
 * @example listUndeclared({ states: ['NOR', 'organisation:caricom'] }, [])[0].path // ['states', 1]
 */
export function listUndeclared(
  value: unknown,
  own: readonly OwnParticipant[],
  declared: readonly unknown[] = own.map(({ code }) => code),
): readonly Finding[] {
  const known = new Set(declared);
  const isUndeclared = (text: string): boolean => OWN_CODE.test(text) && !known.has(text);
  const findAt = (text: string, path: Finding['path'], at: 'value' | 'key'): readonly Finding[] =>
    isUndeclared(text) ? [{ ...faultOfUndeclared(text, own), path, at, value: renderExcerpt(text) }] : [];
  const walk = (here: unknown, path: Finding['path']): readonly Finding[] => {
    if (typeof here === 'string') return findAt(here, path, 'value');
    if (Array.isArray(here)) return here.flatMap((each: unknown, index) => walk(each, [...path, index]));
    if (!isJsonObject(here)) return [];
    return Object.entries(here).flatMap(([key, each]) => [
      ...findAt(key, [...path, key], 'key'),
      ...walk(each, [...path, key]),
    ]);
  };
  return walk(value, []);
}
