import { fits, isObject, type SchemaPart } from '../support/any-of-schema.ts';

type Parts = Readonly<Record<string, SchemaPart>>;

/**
 * Lists what a schema leaves to whoever writes a treaty, by the name of the part in which it stands: each kind of a union, each key that
 * may be left out, and each word of a list of words. Each part that has a name is listed once, wherever it stands.
 *
 * @param value where it is given, what of all that it takes is listed
 * @example listChoices({ $ref: '#/$defs/TerminationClause' }, defs) // ['TerminationClause.fewerThan', 'TerminationClause.decidedBy']
 */
export function listChoices(whole: SchemaPart, defs: Parts, value?: unknown): readonly string[] {
  const isGiven = value !== undefined;
  const choices = new Set<string>();
  const seen = new Set<string>();
  const visit = (part: SchemaPart, place: string, given: unknown): void => {
    if (part.$ref !== undefined) {
      const name = nameOf(part.$ref);
      const named = defs[name];
      if (named === undefined || (!isGiven && seen.has(name))) return;
      seen.add(name);
      visit(named, isNumbered(name) ? place : name, given);
      return;
    }
    const options = part.oneOf ?? part.anyOf ?? [];
    for (const option of options) {
      if (isGiven && !fits(option, given, defs)) continue;
      const inner = `${place}${labelOf(option, defs)}`;
      choices.add(inner);
      visit(option, inner, given);
      if (isGiven) break;
    }
    for (const word of part.enum ?? []) if (!isGiven || word === given) choices.add(`${place} = ${String(word)}`);
    for (const [key, own] of Object.entries(part.properties ?? {})) {
      const inner = `${place}.${key}`;
      const held: unknown = isObject(given) ? given[key] : undefined;
      if (isGiven && held === undefined) continue;
      if (part.required?.includes(key) !== true) choices.add(inner);
      visit(own, inner, held);
    }
    if (part.items === undefined) return;
    if (!isGiven) visit(part.items, place, undefined);
    for (const item of Array.isArray(given) ? given : []) visit(part.items, place, item);
  };
  visit(whole, '', value);
  return [...choices];
}

/** Labels an option by the word that tells it apart, by its name, or by what it must have. */
function labelOf(option: SchemaPart, defs: Parts): string {
  const name = option.$ref === undefined ? '' : nameOf(option.$ref);
  const { properties = {}, required = [], type } = name === '' ? option : (defs[name] ?? {});
  const [word] = Object.values(properties).flatMap((own) => (typeof own.const === 'string' ? [own.const] : []));
  if (word !== undefined) return `(${word})`;
  if (name !== '' && !isNumbered(name)) return `(${name})`;
  return type === 'object' ? `(${required.join(' ')})` : `(${type ?? 'a word'})`;
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Checks if the schema has numbered a part itself, which then has no name of its own. */
function isNumbered(name: string): boolean {
  return name.startsWith('__');
}
