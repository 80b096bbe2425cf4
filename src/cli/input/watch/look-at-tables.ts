import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isCatalogueId } from '../../../catalogue.ts';
import type { Treaty } from '../../../index.ts';
import type { AddressRead } from '../../../watch.ts';
import { BadInput } from '../../bad-input.ts';
import type { Session } from '../../command.ts';
import { findTreaty, refuseOtherTreaty } from '../find-subject.ts';
import { nameOfStore } from '../open-store.ts';
import { type InputText, parseInput, parseRegisterOf, readInput } from '../read-input.ts';
import { listTables } from '../read-tables.ts';
import { visibleFormOf } from '../visible-form.ts';
import type { Look, NotRead, TreatySeen } from './look.ts';
import { readFromAddress } from './read-from-address.ts';

/** What is looked at, and what is known of it. */
interface TablesWatched {
  readonly places: readonly string[];
  /** The treaty of the one table, where its name does not tell it. */
  readonly treaty?: Treaty;
  readonly read: readonly AddressRead[];
}

/** Looks at tables, and what has not changed since the last look is taken from there. */
export type LookAtTables = (watched: TablesWatched) => Promise<Look>;

/** Opens what looks at tables again and again: at files, at the tables of folders, each named by its treaty, and at addresses. */
export function openTables(session: Session): LookAtTables {
  const files = new Map<string, { readonly signature: string; readonly seen: TreatySeen }>();
  return async ({ places, treaty, read }) => {
    const seen: TreatySeen[] = [];
    const notRead: NotRead[] = [];
    const addresses: AddressRead[] = [];
    const attempt = async (place: string, look: () => Promise<void>): Promise<void> => {
      try {
        await look();
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        notRead.push({ place, told: error.told });
      }
    };
    for (const place of places) {
      if (isAddress(place)) {
        const url = nameOfStore(place);
        await attempt(url, async () => {
          const { text, address } = await readAddress(place, read, session);
          addresses.push(address);
          seen.push(await composeSeen(url, text, treaty, session));
        });
        continue;
      }
      await attempt(visibleFormOf(place), async () => {
        for (const path of await listFiles(place, session)) {
          await attempt(visibleFormOf(path), async () => {
            const signature = await settle(path, session);
            const known = files.get(path);
            if (known !== undefined && known.signature === signature) {
              seen.push(known.seen);
              return;
            }
            const text = await readInput(path, session, { mayBeWorkbook: true });
            if ((await signatureOf(path))?.text !== signature) throw refuseUnfinished(path);
            const table = await composeSeen(visibleFormOf(path), text, treaty, session);
            if (signature !== undefined) files.set(path, { signature, seen: table });
            seen.push(table);
          });
        }
      });
    }
    return { seen, notRead, read: addresses };
  };
}

/** Checks if a place is an address of the web. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place) && URL.canParse(place);
}

async function listFiles(place: string, session: Session): Promise<readonly string[]> {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [place];
  const { files, others } = await listTables(place, isCatalogueId);
  const tables = files.filter(({ name }) => isCatalogueId(name));
  const left = [...others, ...files.filter((each) => !tables.includes(each)).map(({ file }) => file)];
  if (tables.length === 0) throw new BadInput({ code: 'usage.no-tables', values: { folder: visibleFormOf(place) } });
  if (left.length > 0) {
    const values = { folder: visibleFormOf(place), names: left.map(visibleFormOf) };
    session.stderr.write(`${session.words.say('usage.files-left', values)}\n`);
  }
  return tables.map(({ file }) => join(place, file));
}

/** How long a file has to stay as it is before it is read, in milliseconds, and how often that is looked at. */
const STILL = 100;
const MOST_LOOKS = 20;

/** A file that was changed as lately as that may still be written. */
const LATELY = 2000;

/**
 * Waits until a file is no longer being written.
 *
 * @returns what tells its content from another, as far as the system knows without reading it
 * @throws BadInput where it is still being written after a while
 */
async function settle(path: string, { now }: Session): Promise<string | undefined> {
  let before = await signatureOf(path);
  if (before === undefined || now() - before.changedAt > LATELY) return before?.text;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await wait(STILL);
    const after = await signatureOf(path);
    if (after?.text === before?.text) return after?.text;
    before = after;
  }
  throw refuseUnfinished(path);
}

async function signatureOf(path: string): Promise<{ readonly text: string; readonly changedAt: number } | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (file?.isFile() !== true) return undefined;
  const { size, mtimeMs: changedAt, ino } = file;
  return { text: `${size} ${changedAt} ${ino}`, changedAt };
}

function refuseUnfinished(path: string): BadInput {
  return new BadInput({ code: 'page.watch.being-written', values: { file: visibleFormOf(path) } });
}

async function readAddress(
  url: string,
  read: readonly AddressRead[],
  session: Session,
): Promise<{ readonly text: InputText; readonly address: AddressRead }> {
  const name = nameOfStore(url);
  const fetched = await readFromAddress(
    url,
    read.find((each) => each.url === url),
  );
  if (fetched.kind === 'unchanged') return { text: { name, text: fetched.read.text }, address: fetched.read };
  const { kind: _, bytes, ...head } = fetched;
  const text = await parseInput(name, bytes, session, { mayBeWorkbook: true });
  return { text, address: { url, ...head, text: text.text } };
}

async function composeSeen(
  place: string,
  text: InputText,
  treaty: Treaty | undefined,
  session: Session,
): Promise<TreatySeen> {
  const found = await findTreatyOf(place, text, treaty, session);
  const register = await parseRegisterOf(text, found, session);
  refuseOtherTreaty(place, register, found);
  return { place, treaty: found, register };
}

/**
 * Finds of which treaty a table is: of the one that is named, or else of the one that it names itself, as a register of JSON does, or by which it is called.
 *
 * @throws BadInput where none is known
 */
async function findTreatyOf(
  place: string,
  { text }: InputText,
  treaty: Treaty | undefined,
  session: Session,
): Promise<Treaty> {
  if (treaty !== undefined) return treaty;
  const [, itself = ''] = /^\s*\{[^[{]*"treaty"\s*:\s*"([a-z0-9-]+)"/.exec(text) ?? [];
  const called = basename(place).replace(/\.[a-z]+$/i, '');
  const id = [itself, called].find(isCatalogueId);
  if (id === undefined) throw new BadInput({ code: 'page.watch.whose-table', values: { place } });
  return findTreaty(id, session);
}
