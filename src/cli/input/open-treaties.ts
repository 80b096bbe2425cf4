import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditOptions } from '../../conformance.ts';
import { findInCatalogue, linkWithOthers, listCatalogue, type Register, type Treaty } from '../../index.ts';
import { findRecord } from '../../records.ts';
import { BadInput } from '../exit-code.ts';
import type { Streams } from '../streams.ts';
import { findTreaty } from './find-subject.ts';

/**
 * Finds the treaties that a table is audited by: the one that is named; the JSON files of a folder, each named by the id of its
 * treaty, and the catalogue beside them; or the catalogue alone.
 *
 * @throws BadInput where there is no such treaty
 */
export async function openTreaties(
  name: string | undefined,
  streams: Streams,
): Promise<Pick<AuditOptions, 'treaty' | 'ids' | 'findTreaty' | 'findRegister'>> {
  if (name !== undefined && !isFolder(name)) {
    // A definition of one's own may have an id of the catalogue; its record is another one.
    const findRegister = findInCatalogue(name) === undefined ? () => undefined : recordOf;
    return { treaty: await findTreaty(name, streams), ids: [], findTreaty: () => undefined, findRegister };
  }
  const { parseTreatyJson, renderIssues } = await import('../../reading.ts');
  const own = name === undefined ? new Map<string, string>() : listOwn(name);
  const find = (id: string): Treaty | undefined => {
    const path = own.get(id);
    if (path === undefined) return findInCatalogue(id)?.treaty;
    const parsed = parseTreatyJson(readFileSync(path, 'utf8'));
    if (parsed.ok) return parsed.value;
    throw new BadInput(renderIssues(parsed.issues, path));
  };
  const ids = [...own.keys(), ...listCatalogue().map(({ treaty }) => treaty.id)];
  const findRegister = (id: string) => (own.has(id) ? undefined : recordOf(id));
  return { ids, findTreaty: (id) => link(find(id), find), findRegister };
}

function recordOf(id: string): Register | undefined {
  return findInCatalogue(id)?.register ?? findRecord(id);
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Lists the definitions of a folder by id. */
function listOwn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), join(folder, file)]));
}

function link(treaty: Treaty | undefined, find: (id: string) => Treaty | undefined): Treaty | undefined {
  if (treaty === undefined) return undefined;
  const linked = linkWithOthers(treaty, { findTreaty: find, findRegister: recordOf });
  if (linked.kind === 'linked') return linked.treaty;
  throw new BadInput(
    `${treaty.id}: the clauses wait for one another in a circle: ${linked.circle.join(' → ')}. None of these treaties could ever be in force. Check "treaty" where a clause names another.`,
  );
}
