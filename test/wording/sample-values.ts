import ts from 'typescript';
import { oneIn } from '../setup/exhausted.ts';
import type { DeclaredMessage, RoomOfMessages, Shown } from './declared-messages.ts';
import { NUMBERS, sampleNamed, sampleNumber, sampleText } from './plain-samples.ts';

/**
 * Messages inside messages, by the name of the value: the first part of the code of what stands there, where that is not the
 * name itself.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  from: 'start',
  of: 'delay-of',
  otherwise: 'delay',
  questions: 'question',
  sentences: 'clause',
};

const LENGTHS = [1, 2, 5, 11, 100];

type Values = Readonly<Record<string, unknown>>;

/** Where a value stands: its name, the code of the message, how it is shown there, and in how many others the message is. */
interface Place {
  readonly name: string;
  readonly code: string;
  readonly formats: ReadonlySet<string>;
  readonly depth: number;
}

/**
 * Lists values of every shape for each message, out of the types that are declared for them: each form of a value alone, and
 * beside each form of every other.
 *
 * @param shown how the sentences show the values, which tells what a text is
 * @returns a function that lists those of one message
 */
export function composeSampler(
  checker: ts.TypeChecker,
  rooms: readonly RoomOfMessages[],
  shown: ReadonlyMap<string, Shown>,
): (message: DeclaredMessage) => readonly Values[] {
  const all = rooms.flatMap(({ messages }) => messages);
  return (message) => pair(formsOf(message, 0));

  function formsOf({ code, values }: DeclaredMessage, depth: number): ReadonlyMap<string, readonly unknown[]> {
    return new Map(
      values.map(({ name, type }) => {
        const forms = sample(type, { name, code, formats: shown.get(code)?.get(name) ?? new Set(), depth });
        if (forms.length === 0) throw new Error(`${code}: no sample of ${name}, ${checker.typeToString(type)}`);
        return [name, forms];
      }),
    );
  }

  function sample(type: ts.Type, place: Place): readonly unknown[] {
    const title = (type.aliasSymbol ?? type.symbol)?.name;
    if (title === 'NestedMessage') return sampleNested(place);
    if (title === 'CitedMessage') return sampleNested(place).map((message) => ({ article: '14(1)', ...message }));
    const named = sampleNamed(title, place.formats);
    if (named !== undefined) return named;
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    if (type.isUnion()) return type.types.flatMap((member) => sample(member, place));
    if ((type.flags & ts.TypeFlags.Number) !== 0) return sampleNumber(place.name, place.formats);
    if ((type.flags & ts.TypeFlags.String) !== 0) return sampleText(place.formats);
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element !== undefined) return listsOf(sample(element, place));
    return (type.flags & ts.TypeFlags.Object) !== 0 ? sampleObject(type, place) : [];
  }

  /** A message of the family that stands there, of the same room where it has any; words as they stand where there is no such family. */
  function sampleNested({ name, code, depth }: Place): readonly object[] {
    const [kind = ''] = code.split('.');
    const family = `${name === 'one' || name === 'other' ? kind : (FAMILIES[name] ?? name)}.`;
    const own = rooms.find(({ messages }) => messages.some((each) => each.code === code))?.messages ?? [];
    const ofFamily = [own, all].map((messages) => messages.filter((each) => each.code.startsWith(family)));
    const members = ofFamily.find((messages) => messages.length > 0) ?? [];
    if (members.length === 0 || depth > 1) return [{ code: 'plain.text', values: { text: 'C.N.12' } }];
    return members.map((message) => firstOf(message, depth + 1));
  }

  function firstOf(message: DeclaredMessage, depth: number) {
    const forms = [...formsOf(message, depth)].map(([value, [first]]) => [value, first] as const);
    return { code: message.code, values: Object.fromEntries(forms) };
  }

  /** A message under its article, by the code that its type names, itself in itself once; another object in as many forms as the value that has most. */
  function sampleObject(type: ts.Type, place: Place): readonly unknown[] {
    const properties = checker.getPropertiesOfType(type).map((property) => ({
      name: property.name,
      type: checker.getTypeOfSymbol(property),
    }));
    const code = properties.find(({ name }) => name === 'code')?.type;
    if (code?.isStringLiteral() === true) {
      const message = all.find((each) => each.code === code.value);
      const isTooDeep = place.depth > 0 && message?.code === place.code;
      return message === undefined || isTooDeep ? [] : [{ article: '14(1)', ...firstOf(message, place.depth + 1) }];
    }
    const forms = properties.map(({ name, type }) => [name, sample(type, { ...place, name })] as const);
    const most = Math.max(...forms.map(([, each]) => each.length));
    return Array.from({ length: most }, (_, index) =>
      Object.fromEntries(forms.map(([name, each]) => [name, each[index % each.length]])),
    );
  }
}

/** Lists of one thing each, and of several lengths. None is left out: that has a code of its own. */
function listsOf(things: readonly unknown[]): readonly (readonly unknown[])[] {
  if (things.length === 0) return [];
  return [
    ...things.map((thing) => [thing]),
    ...LENGTHS.map((length) => Array.from({ length }, (_, index) => things[index % things.length])),
  ];
}

/** Lists the values in which each form of one stands alone, and beside each form of another (beside one in eleven without `npm run exhaust`); and the same number everywhere. */
function pair(forms: ReadonlyMap<string, readonly unknown[]>): readonly Values[] {
  const entries = [...forms];
  const first = Object.fromEntries(entries.map(([name, [form]]) => [name, form]));
  const alone = entries.flatMap(([name, all]) => all.map((form) => ({ ...first, [name]: form })));
  const pairs = entries.flatMap(([one, lefts], index) =>
    entries
      .slice(index + 1)
      .flatMap(([other, rights]) =>
        lefts.flatMap((left) => rights.map((right) => ({ ...first, [one]: left, [other]: right }))),
      ),
  );
  const same = NUMBERS.map((n) =>
    Object.fromEntries(entries.map(([name, all]) => [name, all.includes(n) ? n : all[0]])),
  );
  return [first, ...alone, ...same, ...oneIn(11, pairs)];
}
