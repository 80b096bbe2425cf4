import { readFileSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Register, Treaty } from '../../index.ts';
import type { Issue, Parsed } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { assertMemory } from './assert-memory.ts';
import { loadNamesRead } from './load-names-read.ts';
import { openEncodingListener } from './open-encoding-listener.ts';
import { openFormListener } from './open-form-listener.ts';
import { openRowListeners } from './open-row-listeners.ts';
import { readSheetText } from './read-sheet-text.ts';
import { visibleFormOf } from './visible-form.ts';

/** Names an input as what is said of it does. */
export function nameOfInput(path: string, { words }: Session): string {
  return path === '-' ? words.text('usage.standard-input') : visibleFormOf(path);
}

/** A file that was asked for, decoded; `-` is standard input. */
export interface InputText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file, or standard input for `-`, as text.
 *
 * @param how `mayBeBlank`: take nothing but blanks, too, where an empty line says something; `mayBeWorkbook`: take a
 * sheet of a workbook, too; `onlyUtf8`: refuse what is in another encoding, which is read and told otherwise
 * @throws BadInput where there is no such file, it is a folder, it is too large, or it is not text
 */
export async function readInput(path: string, session: Session, how: HowDecoded = {}): Promise<InputText> {
  const { refuseSize } = await import('../../reading.ts');
  const name = nameOfInput(path, session);
  if (path !== '-') {
    const tooLarge = refuseSize((await sizeOf(path)) ?? 0);
    if (tooLarge !== undefined) return refuseInput(name, [tooLarge]);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const { chunks: read } = await openInput(path, session);
  for await (const chunk of read) {
    chunks.push(chunk);
    size += chunk.length;
    const tooLarge = refuseSize(size);
    if (tooLarge !== undefined) return refuseInput(name, [tooLarge]);
  }
  return parseInput(name, Buffer.concat(chunks), session, how);
}

/** How the content of an input is taken. */
interface HowDecoded {
  readonly mayBeBlank?: true;
  readonly mayBeWorkbook?: true;
  readonly onlyUtf8?: true;
}

/**
 * Decodes what was read of an input.
 *
 * @param how as of {@link readInput}
 * @throws BadInput where it is not text
 */
export async function parseInput(
  name: string,
  bytes: Uint8Array,
  session: Session,
  how: HowDecoded = {},
): Promise<InputText> {
  const [{ parseText }, { isWorkbook }] = await Promise.all([import('../../reading.ts'), import('../../formats.ts')]);
  const listener = how.onlyUtf8 === true ? {} : openEncodingListener(name, session);
  if (how.mayBeWorkbook === true && isWorkbook(bytes)) return readSheetText(name, bytes, session);
  const text =
    how.mayBeBlank === true && isBlank(bytes)
      ? new TextDecoder().decode(bytes)
      : contentOf(name, parseText(bytes, listener));
  assertMemory(name);
  return { name, text };
}

/** Checks if bytes are nothing but blanks and line ends. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => [0x09, 0x0a, 0x0d, 0x20].includes(byte));
}

/** A file that was asked for, to be read piece by piece; `-` is standard input. */
export interface InputStream {
  readonly name: string;
  /** In bytes; left out for standard input. */
  readonly size?: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file of any size, or standard input for `-`.
 *
 * @throws BadInput where there is no such file, or it is a folder; what it gives, where it cannot be read on
 */
export async function openInput(path: string, session: Session): Promise<InputStream> {
  const name = nameOfInput(path, session);
  if (path === '-') return { name, chunks: refusing(name, session.stdin()) };
  const size = await sizeOf(path);
  const file = await open(path).catch((error: unknown) => refuseFile(path, error));
  const chunks = refusing(path, file.createReadStream());
  return size === undefined ? { name, chunks } : { name, size, chunks };
}

/**
 * Reads a register, as CSV or JSON. Where rows may be skipped, those that cannot be read are named, and the command ends with findings.
 *
 * @throws BadInput as `readInput` does, and with every issue of the file
 */
export async function readRegister(
  path: string,
  treaty: Treaty,
  session: Session,
  how: { readonly skipBadRows?: true } = {},
): Promise<Register> {
  return parseRegisterOf(await readInput(path, session, { mayBeWorkbook: true }), treaty, session, how);
}

/**
 * Parses what was read of an input as a register.
 *
 * @throws BadInput with every issue
 */
export async function parseRegisterOf(
  { name, text }: InputText,
  treaty: Treaty,
  session: Session,
  how: { readonly skipBadRows?: true } = {},
): Promise<Register> {
  const { parseAnyRegister } = await import('../../formats.ts');
  const rows = openRowListeners(how);
  const forms = openFormListener();
  const register = contentOf(
    name,
    parseAnyRegister(text, {
      treatyId: treaty.id,
      ...(await loadNamesRead(session)),
      ...rows.listeners,
      tellForm: forms.take,
    }),
  );
  forms.write(name, register, session);
  forms.compareDate(name, { treaty, register }, session);
  await rows.write(name, session);
  return register;
}

/**
 * Reads a treaty, as JSON.
 *
 * @throws BadInput as `readInput` does, with every issue of the file, and where it is a table of acts
 */
export async function readTreaty(path: string, session: Session): Promise<Treaty> {
  const { parseTreatyJson } = await import('../../reading.ts');
  const { name, text } = await readInput(path, session);
  const parsed = parseTreatyJson(text);
  if (!parsed.ok && (await isTableOfActs(text))) throw refuseTableAsTreaty(name);
  return contentOf(name, parsed);
}

/** Refuses a table of acts where the name of a treaty is asked for. */
function refuseTableAsTreaty(file: string): BadInput {
  return new BadInput({ code: 'usage.table-as-treaty', values: { file } });
}

async function isTableOfActs(text: string): Promise<boolean> {
  const { findForeignTable } = await import('../../formats.ts');
  return findForeignTable(text) !== undefined || /^\uFEFF?(?:sep=.\r?\n)?[^\n{[]*\bparticipant\b/i.test(text);
}

/**
 * Gives what was read of an input.
 *
 * @throws BadInput with every issue
 */
export function contentOf<T>(name: string, parsed: Parsed<T>): T {
  return parsed.ok ? parsed.value : refuseInput(name, parsed.issues);
}

/** Refuses an input for what is wrong with it. */
export function refuseInput(file: string, issues: readonly Issue[]): never {
  throw new BadInput({ issues, file });
}

/**
 * Reads a file as text at once, for those who cannot wait.
 *
 * @throws BadInput as `readInput` does
 */
export function readTextNow(path: string, { parseText }: Pick<typeof import('../../reading.ts'), 'parseText'>): string {
  try {
    if (statSync(path).isDirectory()) throw new BadInput({ code: 'usage.folder-for-file', values: { file: path } });
    return contentOf(path, parseText(readFileSync(path)));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    return refuseFile(path, error);
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  const file = await stat(path).catch((error: unknown) => refuseFile(path, error));
  if (file.isDirectory()) throw new BadInput({ code: 'usage.folder-for-file', values: { file: path } });
  // Of what is no file on a disk, such as a pipe with a name, the size is not known.
  return file.isFile() ? file.size : undefined;
}

/** Reads on, or refuses a file of which a disk or a system lets no more be read, or for which no memory is left. */
async function* refusing(file: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      assertMemory(file);
      yield chunk;
    }
  } catch (error) {
    refuseFile(file, error);
  }
}

/** @throws the error, where it is none of the system */
function refuseFile(path: string, error: unknown): never {
  if (error instanceof BadInput || !(error instanceof Error && 'code' in error)) throw error;
  const file = visibleFormOf(path);
  const code = String(error.code);
  if (code === 'ENOENT') throw new BadInput({ code: 'usage.no-such-file', values: { file } });
  if (code === 'EACCES') throw new BadInput({ code: 'usage.no-permission', values: { file } });
  throw new BadInput({ code: 'usage.unreadable-file', values: { file, reason: code } });
}
