import { isCatalogueId, listCatalogue, loadRecord, loadTreaty } from '../../catalogue.ts';
import { linkWithOthers, listLinks, loadOthers, type Register, type Treaty } from '../../index.ts';
import type { Issue } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { findNearest } from './find-nearest.ts';
import { findSource, type Source } from './find-source.ts';

/** The treaty a command is about, and its record. */
export interface Subject {
  readonly treaty: Treaty;
  readonly register: Register;
}

/**
 * Finds the treaty a user names, in the catalogue or as a file, with the record it comes with or the one given.
 *
 * @throws BadInput where there is neither, with those that may have been meant
 */
export async function findSubject(name: string, registerPath: string | undefined, session: Session): Promise<Subject> {
  const source = findSource(name);
  const treaty = await openSource(source, session);
  if (registerPath !== undefined) {
    const { nameOfInput, readRegister } = await import('./read-input.ts');
    const register = await readRegister(registerPath, treaty.id, session);
    refuseOtherTreaty(nameOfInput(registerPath, session), register, treaty);
    return { treaty, register };
  }
  const register = source.kind === 'catalogue' ? await loadRecord(source.id) : undefined;
  if (register === undefined) {
    session.stderr.write(`${session.words.text('usage.no-register')}\n`);
  }
  return { treaty, register: register ?? { treaty: treaty.id, sources: [], acts: [] } };
}

/**
 * Links a treaty with those of the catalogue to which its clauses refer.
 *
 * @throws BadInput where they refer to one another in a circle, or to a treaty that the catalogue does not have
 */
export async function link(treaty: Treaty): Promise<Treaty> {
  const links = listLinks(treaty);
  if (links.length === 0) return treaty;
  for (const id of links) {
    if (!isCatalogueId(id) && id !== treaty.id) throw await refuseUnknownTreaty(treaty.id, id);
  }
  const linked = linkWithOthers(treaty, await loadOthers(treaty, { loadTreaty, loadRecord }));
  if (linked.kind === 'linked') return linked.treaty;
  throw refuseCircle(treaty, linked.circle);
}

/** Refuses clauses that wait for one another in a circle. */
export function refuseCircle({ id }: Treaty, circle: readonly string[]): BadInput {
  return new BadInput({ code: 'usage.circle', values: { treaty: id, circle: circle.join(' → ') } });
}

/**
 * Makes sure that a register belongs to the treaty it is used with; a table does not say, and belongs to any.
 *
 * @throws BadInput where it is the register of another treaty
 */
export function refuseOtherTreaty(file: string, register: Register, treaty: Treaty): void {
  if (register.treaty === treaty.id) return;
  throw new BadInput({ code: 'usage.register-of-another', values: { file, own: register.treaty, treaty: treaty.id } });
}

/**
 * Finds the treaty a user names, by an id, a title, another name or a number in the catalogue, or as a file.
 *
 * @throws BadInput where there is neither, with those that may have been meant
 */
export async function findTreaty(name: string, session: Session): Promise<Treaty> {
  return openSource(findSource(name), session);
}

async function openSource(source: Source, session: Session): Promise<Treaty> {
  if (source.kind === 'catalogue') return link(await loadTreaty(source.id));
  const { readTreaty } = await import('./read-input.ts');
  return link(await readTreaty(source.path, session));
}

/** A clause that names a treaty of which nothing is known can never be answered. */
async function refuseUnknownTreaty(id: string, treaty: string): Promise<BadInput> {
  const nearest = await findNearest(
    treaty,
    listCatalogue().map((entry) => entry.id),
  );
  const example = '{ "kind": "known", "inForceOn": "2008-05-03" }';
  const what: Issue['what'] =
    nearest === undefined
      ? { code: 'issue.unknown-treaty', values: { treaty } }
      : { code: 'issue.unknown-treaty.nearest', values: { treaty, nearest } };
  return new BadInput({ issue: { what, remedy: { code: 'remedy.state-facts', values: { example } } }, of: id });
}
