import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { findTreaty } from '../support/catalogue.ts';
import { inEnglish } from './in-english.ts';

/** A treaty of the catalogue as JSON, with one value written otherwise: `undefined` removes the key. */
export function changed(id: string, path: readonly (string | number)[], value: unknown): string {
  const treaty: unknown = JSON.parse(JSON.stringify(findTreaty(id)));
  let here: unknown = treaty;
  for (const key of path.slice(0, -1)) here = (here as Record<string | number, unknown>)[key];
  const object = here as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete object[last];
  else object[last] = value;
  return JSON.stringify(treaty);
}

/** What is wrong, in short: the code and the path. */
export function issuesOf(text: string, treatyIds?: readonly string[]): readonly string[] {
  const parsed = parseTreatyJson(text, treatyIds === undefined ? {} : { treatyIds });
  return parsed.ok ? ['ok'] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** What is wrong and what to do, in English. */
export function wordsOf(text: string, treatyIds?: readonly string[]): readonly string[] {
  const parsed = parseTreatyJson(text, treatyIds === undefined ? {} : { treatyIds });
  if (parsed.ok) return [];
  return parsed.issues.map(inEnglish).map(({ says, remedy }) => `${says} | ${remedy}`);
}
