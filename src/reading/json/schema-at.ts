import * as z from 'zod';
import { isJsonObject, valueAt } from './json-value.ts';

type Schema = z.core.$ZodType;

/**
 * Finds the schema that a part of a value has to meet. Where a union decides it, the value's own word (`kind`, `form`, …) says
 * which member is meant.
 *
 * @returns `undefined` where the path leads to a key that the schema does not have, or the word is none of the union's
 */
export function schemaAt(schema: Schema, value: unknown, path: readonly (string | number)[]): Schema | undefined {
  let here: Schema | undefined = schema;
  for (const [index, key] of path.entries()) {
    if (here === undefined) return undefined;
    here = childOf(objectOf(here, valueAt(value, path.slice(0, index))), key);
  }
  return here;
}

/**
 * Lists the keys that an object may have by its schema; those of every member where its word names none of the union's.
 *
 * @example listKeys(z.strictObject({ kind: z.string() }), {}) // ['kind']
 */
export function listKeys(schema: Schema, value: unknown): readonly string[] {
  const object = objectOf(schema, value);
  if (object === undefined && schema instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(schema.options.flatMap((option) => listKeys(option, value)))];
  }
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/**
 * Lists the schemas of the keys that every member of a union has in common, so that these can be checked also where the word
 * that tells the members apart is wrong.
 */
export function listSharedKeys(schema: Schema): ReadonlyMap<string, Schema> {
  const shared = new Map<string, Schema>();
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return shared;
  const shapes = schema.options.map((option) => (option instanceof z.ZodObject ? shapeOf(option) : new Map()));
  for (const [key, child] of shapes[0] ?? []) {
    if (shapes.every((shape) => shape.get(key) === child)) shared.set(key, child);
  }
  return shared;
}

/** Lists the schemas that the members of a union have for a key, each once. */
export function listMeanings(schema: Schema, key: string): readonly Schema[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return [...new Set(schema.options.flatMap((option) => childOf(option, key) ?? []))];
}

/** Finds what a schema says of its values: a description, or an example. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const { description, examples } = z.globalRegistry.get(schema) ?? {};
  if (description !== undefined) return description;
  if (Array.isArray(examples) && examples.length > 0) return JSON.stringify(examples[0]);
  return schema instanceof z.ZodExactOptional ? descriptionOf(schema.unwrap()) : undefined;
}

/**
 * Finds the object that is meant among the alternatives of a value, where the value is an object: the only one, or the only one that has a
 * key of its own that the value has.
 *
 * @example findObjectAmong(z.string(), {}) // undefined
 */
export function findObjectAmong(schema: Schema | undefined, value: unknown): Schema | undefined {
  const objects = listObjectsAmong(schema, value);
  if (objects.length === 1) return objects[0];
  const meant = objects.filter((object) => keysApartOf(object, objects).some((key) => hasKey(value, key)));
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * Lists the keys by which several alternatives of an object differ, where it has none of them.
 *
 * @example listKeysApart(z.union([z.strictObject({ only: z.string() }), z.strictObject({ but: z.string() })]), {}) // ['only', 'but']
 */
export function listKeysApart(schema: Schema | undefined, value: unknown): readonly string[] {
  const objects = listObjectsAmong(schema, value);
  const keys = objects.length < 2 ? [] : objects.flatMap((object) => keysApartOf(object, objects));
  return keys.some((key) => hasKey(value, key)) ? [] : keys;
}

/** Lists the objects among the alternatives of a value that is an object. */
function listObjectsAmong(schema: Schema | undefined, value: unknown): readonly z.ZodObject[] {
  if (schema instanceof z.ZodExactOptional) return listObjectsAmong(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion || !isJsonObject(value)) return [];
  return schema.options.filter((option) => option instanceof z.ZodObject);
}

/** Gives the keys that an object has and the others have not. */
function keysApartOf({ shape }: z.ZodObject, objects: readonly z.ZodObject[]): readonly string[] {
  return Object.keys(shape).filter((key) => objects.every((other) => other.shape === shape || !(key in other.shape)));
}

function hasKey(value: unknown, key: string): boolean {
  return isJsonObject(value) && Object.hasOwn(value, key);
}

/** The schema behind `exactOptional`, and the member of a union that the value names. */
function objectOf(schema: Schema, value: unknown): Schema | undefined {
  if (schema instanceof z.ZodExactOptional) return objectOf(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return findObjectAmong(schema, value) ?? schema;
  const word = isJsonObject(value) ? value[schema.def.discriminator] : undefined;
  return schema.options.find((option) => isNamedBy(childOf(option, schema.def.discriminator), word));
}

/** Checks if a word, or that there is none, names the member of a union that has a key of this schema. */
function isNamedBy(key: Schema | undefined, word: unknown): boolean {
  if (key instanceof z.ZodExactOptional) return word === undefined || isNamedBy(key.unwrap(), word);
  return key instanceof z.ZodLiteral && [...key.values].some((value) => value === word);
}

function childOf(schema: Schema | undefined, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return shapeOf(schema).get(String(key));
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function shapeOf(schema: z.ZodObject): ReadonlyMap<string, Schema> {
  return new Map(Object.entries(schema.shape));
}
