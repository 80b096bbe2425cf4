import * as z from 'zod';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { type Finding, findingAt } from '../issues/finding.ts';
import { ISSUE_LIMIT } from '../issues/issue.ts';
import { addForm, findingOfShape } from './finding-of-shape.ts';
import { isJsonObject, valueAt } from './json-value.ts';
import { renderForm } from './render-form.ts';
import {
  descriptionOf,
  findObjectAmong,
  listKeys,
  listKeysApart,
  listMeanings,
  listSharedKeys,
  schemaAt,
} from './schema-at.ts';

type ZodIssue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** A value of the right shape, or everything that is wrong with it. */
export type ShapeParse<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Parses a JSON value by its schema, and says what is wrong in words: each key that is missing or not known, each word that is
 * none of those expected, each value of another kind.
 *
 * @example parseShape(z.strictObject({ on: z.string() }), { on: 'x' }) // { ok: true, value: { on: 'x' } }
 */
export function parseShape<Given extends Schema>(schema: Given, value: unknown): ShapeParse<z.output<Given>> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, findings: parsed.error.issues.flatMap((issue) => listFindings(issue, schema, value)) };
}

function listFindings(issue: ZodIssue, schema: Schema, value: unknown): Finding[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') return listUnknownKeys(issue.keys, path, schema, value);
  const here = valueAt(value, path);
  const itsSchema = schemaAt(schema, value, path);
  // What may be a text or an object, or one of several objects, and is an object, has its mistakes inside.
  const asObject = issue.code === 'invalid_union' ? findObjectAmong(itsSchema, here) : undefined;
  const lacking = issue.code === 'invalid_union' && asObject === undefined ? listKeysApart(itsSchema, here) : [];
  if (lacking.length > 0) return [findingOfAlternatives(lacking, path, itsSchema)];
  const inside = asObject === undefined ? undefined : parseShape(asObject, here);
  if (inside?.ok === false) return inside.findings.map((found) => findingAt(path, found));
  const finding =
    here === undefined
      ? findingOfMissing(issue, path, itsSchema)
      : findingOfShape(issue, { path, here, meaning: descriptionOf(itsSchema), form: renderForm(itsSchema) });
  return [finding, ...listFindingsBesideWord(issue, path, schema, value)];
}

/** Where the word that tells the members of a union apart is wrong, zod looks at nothing else in the object. */
function listFindingsBesideWord(issue: ZodIssue, path: Finding['path'], schema: Schema, value: unknown): Finding[] {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return [];
  const objectPath = path.slice(0, -1);
  const object = valueAt(value, objectPath);
  if (!isJsonObject(object)) return [];
  const union = schemaAt(schema, value, objectPath);
  if (union === undefined) return [];
  const known = listKeys(union, object);
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  const shared = listSharedKeys(union);
  const parsed = parseShape(z.looseObject(Object.fromEntries(shared)), object);
  const others = Object.keys(object).filter((key) => key !== issue.discriminator && !shared.has(key));
  const beside = [
    ...(parsed.ok ? [] : parsed.findings),
    ...others.flatMap((key) => listRefusals(key, listMeanings(union, key), object[key])),
  ];
  const besideWord = beside.map((finding) => findingAt(objectPath, finding));
  return [...besideWord, ...listUnknownKeys(unknown, objectPath, schema, value)];
}

/** What is wrong with a value that may mean one thing or another: nothing where it can be one of them, else what the first says. */
function listRefusals(key: string, meanings: readonly Schema[], value: unknown): readonly Finding[] {
  let refusals: readonly Finding[] | undefined;
  for (const meaning of meanings) {
    const parsed = parseShape(z.looseObject({ [key]: meaning }), { [key]: value });
    if (parsed.ok) return [];
    refusals ??= parsed.findings;
  }
  return refusals ?? [];
}

function findingOfMissing(issue: ZodIssue, path: Finding['path'], schema: Schema | undefined): Finding {
  const key = String(path.at(-1));
  const words = issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
  const meaning = descriptionOf(schema);
  const remedy: Finding['remedy'] =
    words !== undefined
      ? { code: 'remedy.add-key.one-of', values: { key, words: words.map(String) } }
      : meaning === undefined
        ? { code: 'remedy.add-key', values: { key } }
        : { code: 'remedy.add-key.meaning', values: { key, meaning } };
  const form = words === undefined ? renderForm(schema) : undefined;
  return {
    what: { code: 'issue.missing-key', values: { key } },
    remedy: addForm(remedy, form),
    path,
    at: 'object',
  };
}

/** An object that may have one of several keys, and has none. */
function findingOfAlternatives(keys: readonly string[], path: Finding['path'], schema: Schema | undefined): Finding {
  return {
    what: { code: 'issue.missing-key.one-of', values: { keys } },
    remedy: addForm({ code: 'remedy.add-one-key', values: { keys } }, renderForm(schema)),
    path,
    at: 'value',
  };
}

function listUnknownKeys(keys: readonly string[], path: Finding['path'], schema: Schema, value: unknown): Finding[] {
  const itsSchema = schemaAt(schema, value, path);
  const object = valueAt(value, path);
  const known = itsSchema === undefined ? [] : listKeys(itsSchema, object);
  const free = known.filter((key) => !isJsonObject(object) || !Object.hasOwn(object, key));
  return keys.slice(0, ISSUE_LIMIT + 1).map((key) => {
    const nearest = findNearestWord(key, free);
    return {
      what: { code: 'issue.unknown-key', values: { key: renderExcerpt(key) } },
      remedy:
        nearest === undefined
          ? { code: 'remedy.remove-key', values: { keys: known } }
          : { code: 'remedy.write-instead', values: { text: nearest } },
      path: [...path, key],
      at: 'key',
      value: renderExcerpt(key),
    };
  });
}
