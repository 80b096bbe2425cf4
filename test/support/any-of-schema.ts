import * as fc from 'fast-check';

/** A part of a JSON Schema, as far as our own schemas use it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly oneOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaPart;
  readonly items?: SchemaPart;
  readonly minItems?: number;
  readonly minimum?: number;
}

/** How a schema is drawn from. */
interface Drawn {
  readonly defs: Readonly<Record<string, SchemaPart>>;
  /** What stands for a named part of the schema, or for the key of an object (`.key`); all else is drawn as the schema has it. */
  readonly instead: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

/** Into how many levels a part that holds others of its own name goes. */
const LEVELS = 2;

/**
 * Draws whatever a schema admits, every form of a union as often as any other and every key that may be left out now and then, so that a
 * form that is added to the schema is drawn from that day on. Rules that the schema cannot say are for the caller to see to.
 */
export function anyOfSchema(part: SchemaPart, drawn: Drawn): fc.Arbitrary<unknown> {
  return anyOf(part, drawn, new Map());
}

function anyNamed(name: string, drawn: Drawn, depth: ReadonlyMap<string, number>): fc.Arbitrary<unknown> {
  const part = drawn.defs[name];
  if (part === undefined) throw new Error(`the schema has no part ${name}`);
  const level = depth.get(name) ?? 0;
  return drawn.instead[name] ?? anyOf(part, drawn, new Map([...depth, [name, level + 1]]));
}

function anyOf(part: SchemaPart, drawn: Drawn, depth: ReadonlyMap<string, number>): fc.Arbitrary<unknown> {
  if (part.$ref !== undefined) return anyNamed(nameOf(part.$ref), drawn, depth);
  const options = part.oneOf ?? part.anyOf;
  if (options !== undefined) {
    const shallow = options.filter((option) => !goesTooDeep(option, drawn, depth));
    return fc.oneof(...shallow.map((option) => anyOf(option, drawn, depth)));
  }
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum !== undefined) return fc.constantFrom(...part.enum);
  switch (part.type) {
    case 'object':
      return anyObject(part, drawn, depth);
    case 'array': {
      const { items = {}, minItems = 0 } = part;
      return fc.array(anyOf(items, drawn, depth), { minLength: minItems, maxLength: minItems + 2 });
    }
    case 'boolean':
      return fc.boolean();
    case 'integer': {
      const least = part.minimum ?? 0;
      return fc.integer({ min: least, max: least + 4 });
    }
    case 'number':
      return fc.integer({ min: 1, max: 9 });
    default:
      return fc.constant('some words');
  }
}

function anyObject(part: SchemaPart, drawn: Drawn, depth: ReadonlyMap<string, number>): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = part;
  const keys = Object.entries(properties).map(([key, own]) => {
    const value = drawn.instead[`.${key}`] ?? anyOf(own, drawn, depth);
    const absent = { weight: 2, arbitrary: fc.constant(undefined) };
    return [key, required.includes(key) ? value : fc.oneof(absent, { weight: 1, arbitrary: value })] as const;
  });
  return fc
    .record(Object.fromEntries(keys))
    .map((drawnKeys) => Object.fromEntries(Object.entries(drawnKeys).filter(([, value]) => value !== undefined)));
}

/** Checks if an option holds a part of a name within which it stands often enough already. */
function goesTooDeep(part: SchemaPart, { defs }: Drawn, depth: ReadonlyMap<string, number>): boolean {
  const names = [...JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name = '']) => name);
  const further = names.flatMap((name) => (name.startsWith('__') ? listNames(defs[name]) : [name]));
  return further.some((name) => (depth.get(name) ?? 0) >= LEVELS);
}

function listNames(part: SchemaPart | undefined): readonly string[] {
  return [...JSON.stringify(part ?? {}).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name = '']) => name);
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Gives a part of a schema its name, and the schema in which it is named. */
interface Place {
  readonly part: SchemaPart;
  readonly name: string;
}

/**
 * Lists the forms of a part of a schema, or those of them that a value takes: each kind of a union, each key that may be there and
 * each word of a list, by the name of the part in which it stands.
 *
 * @example listForms({ $ref: '#/$defs/Proportion' }, defs) // ['Proportion.than', 'Proportion.than = at-least', …]
 */
export function listForms(whole: SchemaPart, defs: Drawn['defs'], value?: unknown): ReadonlySet<string> {
  const forms = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ part, name: place }: Place, given: unknown, isGiven: boolean): void => {
    if (part.$ref !== undefined) {
      const next = nameOf(part.$ref);
      if (!isGiven && seen.has(next)) return;
      if (!isGiven) seen.add(next);
      const named = defs[next];
      if (named !== undefined) visit({ part: named, name: next.startsWith('__') ? place : next }, given, isGiven);
      return;
    }
    for (const option of part.oneOf ?? part.anyOf ?? []) {
      const whole = resolve(option, defs);
      if (isGiven && !fits(whole, given, defs)) continue;
      visit({ part: whole, name: `${place}${labelOf(whole)}` }, given, isGiven);
      if (isGiven) break;
    }
    for (const word of part.enum ?? []) if (!isGiven || word === given) forms.add(`${place} = ${String(word)}`);
    for (const [key, own] of Object.entries(part.properties ?? {})) {
      const inner: unknown = isObject(given) ? given[key] : undefined;
      if (isGiven && inner === undefined) continue;
      forms.add(`${place}.${key}`);
      visit({ part: own, name: `${place}.${key}` }, inner, isGiven);
    }
    if (part.items !== undefined) {
      if (!isGiven) visit({ part: part.items, name: place }, undefined, false);
      for (const item of Array.isArray(given) ? given : []) visit({ part: part.items, name: place }, item, true);
    }
  };
  visit({ part: whole, name: '' }, value, value !== undefined);
  return forms;
}

function resolve(part: SchemaPart, defs: Drawn['defs']): SchemaPart {
  return part.$ref === undefined ? part : resolve(defs[nameOf(part.$ref)] ?? {}, defs);
}

/** Labels an option by the words that tell it apart, or by what it must have. */
function labelOf({ properties = {}, required = [], type }: SchemaPart): string {
  const words = Object.values(properties).flatMap((own) => (typeof own.const === 'string' ? [own.const] : []));
  if (words.length > 0) return `(${words.join(' ')})`;
  return type === 'object' ? `(${required.join(' ')})` : `(${type ?? 'one of some words'})`;
}

/** Checks if a value takes an option of a union. */
export function fits(option: SchemaPart, value: unknown, defs: Drawn['defs']): boolean {
  const part = resolve(option, defs);
  if (part.enum !== undefined) return part.enum.includes(value);
  if (part.const !== undefined) return part.const === value;
  if (part.type !== 'object') return typeof value === (part.type === 'integer' ? 'number' : part.type);
  if (!isObject(value)) return false;
  const { properties = {}, required = [] } = part;
  return (
    required.every((key) => key in value) &&
    Object.keys(value).every((key) => key in properties) &&
    Object.entries(properties).every(([key, own]) => {
      const { const: word } = resolve(own, defs);
      return word === undefined || value[key] === undefined || value[key] === word;
    })
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
