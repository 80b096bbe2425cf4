import { BYTES } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { type Issue, issueAt, issueOfFile, type Parsed } from '../issues/issue.ts';
import { listLineStarts, placeAtOffset } from '../issues/place.ts';
import { refuseFormat } from './refuse-format.ts';
import { refuseSize } from './refuse-size.ts';

/** Every control character but tab, line feed and carriage return: text has none, binary files begin with some. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

const CONTINUATION_MASK = 0b1100_0000;
const CONTINUATION = 0b1000_0000;

/**
 * Decodes the bytes of a file as UTF-8, with or without a byte order mark; line ends stay as they are.
 *
 * Refused, with one issue: more than 16 MiB (`too-large`), no byte but blanks (`empty`), a workbook, a PDF or an archive
 * (`other-format`), UTF-16 (`utf-16`), a byte that is not UTF-8 (`not-utf-8`), a control character (`binary`).
 *
 * @example parseText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x4e, 0x4f, 0x52)) // { ok: true, value: 'NOR' }
 */
export function parseText(bytes: Uint8Array): Parsed<string> {
  assertArgument('parseText', 'bytes', BYTES, bytes);
  const unread = refuseSize(bytes.length) ?? refuseFormat(bytes);
  if (unread !== undefined) return { ok: false, issues: [unread] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, issues: [bytes.includes(0) ? BINARY : issueOfBadByte(bytes)] };
  }
  const issue = refuseControl(text) ?? refuseEmpty(text);
  return issue === undefined ? { ok: true, value: text } : { ok: false, issues: [issue] };
}

/** Bytes that are no UTF-8, with zeros among them, are no text in any other alphabet either. */
const BINARY = issueOfFile({
  what: { code: 'issue.binary', values: {} },
  remedy: { code: 'remedy.name-text-file', values: {} },
});

function issueOfBadByte(bytes: Uint8Array): Issue {
  const offset = findBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const byte = bytes[offset] ?? 0;
  const name = `0x${byte.toString(16).toUpperCase()}`;
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const what = { code: 'issue.not-utf-8', values: { byte: name, offset } } as const;
  const remedy = { code: 'remedy.save-as-utf-8.letter', values: { letter: renderExcerpt(letter) } } as const;
  return issueAt(placeAtOffset(listLineStarts(before), before.length), [], { what, remedy }, name);
}

/**
 * Finds the first byte that is not UTF-8. A lenient decoder puts U+FFFD there, so that is where the bytes written anew first
 * differ; a sequence that breaks off inside U+FFFD's own bytes agrees a little longer, hence the step back to its beginning.
 */
function findBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) offset += 1;
  while (offset > 0 && ((again[offset] ?? 0) & CONTINUATION_MASK) === CONTINUATION) offset -= 1;
  return offset;
}

function refuseControl(text: string): Issue | undefined {
  const offset = text.search(CONTROL);
  if (offset === -1) return undefined;
  const code = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  const what = { code: 'issue.binary.control-character', values: { character: code } } as const;
  const remedy = { code: 'remedy.name-text-file.delete-character', values: {} } as const;
  return issueAt(placeAtOffset(listLineStarts(text.slice(0, offset)), offset), [], { what, remedy }, code);
}

function refuseEmpty(text: string): Issue | undefined {
  if (text.trim() !== '') return undefined;
  return issueOfFile({
    what: { code: text === '' ? 'issue.empty' : 'issue.empty.blank', values: {} },
    remedy: { code: 'remedy.check-file.saved', values: {} },
  });
}
