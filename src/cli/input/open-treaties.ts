import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listCatalogue, loadRecord } from '../../catalogue.ts';
import type { AuditOptions } from '../../conformance.ts';
import { linkWithOthers, type Others, type Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { findSource } from './find-source.ts';
import { findTreaty, refuseCircle } from './find-subject.ts';
import { loadCatalogueBeside } from './load-catalogue.ts';
import { contentOf, readTextNow } from './read-input.ts';
import { refuseNotHeld, type StoreRecords } from './store-records.ts';

/**
 * Finds the treaties that a table is audited by: the one that is named; the JSON files of a folder, each named by the id of its
 * treaty, and the catalogue beside them; or the catalogue alone. Their records are those of the catalogue, or of a store.
 *
 * @throws BadInput where there is no such treaty
 */
export async function openTreaties(
  name: string | undefined,
  session: Session,
  records?: StoreRecords,
): Promise<Pick<AuditOptions, 'treaty' | 'ids' | 'findTreaty' | 'findRegister'>> {
  if (name !== undefined && !isFolder(name)) {
    // A definition of one's own may have an id of the catalogue; its record is another one.
    const source = findSource(name, session);
    const treaty = await findTreaty(name, session);
    if (records !== undefined && records.find(treaty.id) === undefined) refuseNotHeld(records.store, treaty.id);
    const own = source.kind === 'catalogue' ? await loadRecord(source.id) : undefined;
    const register = records === undefined ? own : records.find(treaty.id);
    const findRegister = (id: string) => (id === register?.treaty ? register : undefined);
    return { treaty, ids: [], findTreaty: () => undefined, findRegister };
  }
  const reading = await import('../../reading.ts');
  const catalogue = await loadCatalogueBeside(records);
  for (const { id } of listCatalogue()) takeUp(catalogue.findTreaty(id), session);
  const own = name === undefined ? new Map<string, string>() : listOwn(name);
  const read = new Map<string, Treaty>();
  const find = (id: string): Treaty | undefined => {
    const path = own.get(id);
    if (path === undefined) return catalogue.findTreaty(id);
    const known = read.get(id);
    if (known !== undefined) return known;
    const treaty = contentOf(path, reading.parseTreatyJson(readTextNow(path, reading)));
    read.set(id, treaty);
    takeUp(treaty, session);
    if (treaty.id === id) return treaty;
    throw new BadInput({ code: 'usage.id-unlike-name', values: { file: path, id: treaty.id } });
  };
  const ids = [...own.keys(), ...listCatalogue().map(({ id }) => id)];
  const ofOwn = (id: string) => records?.find(id);
  const findRegister = (id: string) => (own.has(id) ? ofOwn(id) : catalogue.findRegister(id));
  const others = { findTreaty: find, findRegister: catalogue.findRegister };
  return { ids, findTreaty: (id) => link(find(id), others), findRegister };
}

function takeUp(treaty: Treaty | undefined, session: Session): void {
  if (treaty !== undefined) session.takeUp(treaty);
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Lists the definitions of a folder by id. */
function listOwn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), join(folder, file)]));
}

function link(treaty: Treaty | undefined, others: Others): Treaty | undefined {
  if (treaty === undefined) return undefined;
  const linked = linkWithOthers(treaty, others);
  if (linked.kind === 'linked') return linked.treaty;
  throw refuseCircle(treaty, linked.circle);
}
