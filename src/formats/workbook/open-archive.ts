import { inflateSync } from 'fflate';
import type { Parsed } from '../../reading/issues/issue.ts';
import { issueOfPart, LARGEST_UNPACKED, NO_WORKBOOK, TOO_LARGE } from './issues.ts';

/** The parts of a zip archive, each unpacked when it is asked for. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** Gives the text of a part, in UTF-8; an issue where it is damaged, or all that was asked for is too large. */
  readonly read: (name: string) => Parsed<string>;
}

/** A part, as the directory of the archive has it. */
interface Entry {
  readonly isPlain: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** A comment behind the directory is no longer. */
const LONGEST_COMMENT = 0xffff;

/**
 * Opens a zip archive by its directory. What a part says of its size is not believed: no more is unpacked than it says, and that must be all, with
 * its checksum; and no more than 64 MiB of all parts together.
 *
 * @returns an issue where there is no directory, or it does not lead to the parts
 */
export function openArchive(bytes: Uint8Array): Parsed<Archive> {
  const entries = listEntries(bytes);
  if (entries === undefined) return { ok: false, issues: [issueOfPart('zip')] };
  if (entries.size === 0) return { ok: false, issues: [NO_WORKBOOK] };
  let unpacked = 0;
  return {
    ok: true,
    value: {
      has: (name) => entries.has(name),
      read: (name) => {
        const entry = entries.get(name);
        if (entry === undefined) return { ok: false, issues: [issueOfPart(name)] };
        unpacked += entry.unpacked;
        if (unpacked > LARGEST_UNPACKED) return { ok: false, issues: [TOO_LARGE] };
        const text = readEntry(bytes, entry);
        return text === undefined ? { ok: false, issues: [issueOfPart(name)] } : { ok: true, value: text };
      },
    },
  };
}

/** Lists the parts by the directory at the end of an archive; `undefined` where it is cut short or damaged. */
function listEntries(bytes: Uint8Array): ReadonlyMap<string, Entry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + CENTRAL_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (next > end) return undefined;
    const written = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + (name ?? 0));
    const entry: Entry = {
      isPlain: (view.getUint16(at + 8, true) & 1) === 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const key = new TextDecoder().decode(written).replaceAll('\\', '/');
    // Of two parts of one name, programs differ in which they take.
    if (entries.has(key)) return undefined;
    entries.set(key, entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, entry: Entry): string | undefined {
  const { isPlain, method, checksum, packed, unpacked, offset } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isPlain || offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return undefined;
  const content = bytes.subarray(start, start + packed);
  try {
    const all = unpack(content, method, unpacked);
    if (all?.length !== unpacked || checksumOf(all) !== checksum) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(all);
  } catch {
    return undefined;
  }
}

/** Unpacks what is stored as it is, or deflated. One byte more than is said finds what goes on behind it. */
function unpack(content: Uint8Array, method: number, unpacked: number): Uint8Array | undefined {
  if (method === 0) return content;
  return method === 8 ? inflateSync(content, { out: new Uint8Array(unpacked + 1) }) : undefined;
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** Computes the checksum of zip archives, CRC-32. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
