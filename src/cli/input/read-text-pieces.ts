import type { Session } from '../command.ts';
import { openEncodingListener } from './open-encoding-listener.ts';
import { contentOf, type InputStream, refuseInput } from './read-input.ts';
import { readSheetText } from './read-sheet-text.ts';

/** A piece of the text of an input. */
export interface TextPiece {
  readonly text: string;
  /** The name by which its places are told: with its sheet, of a workbook that has several. */
  readonly name: string;
  /** How many bytes of the input are read by now. */
  readonly bytes: number;
}

/**
 * Reads an input of any size as text, piece by piece, in whichever encoding it is; a workbook as a whole, of which the sheet with a table of acts is taken.
 *
 * @throws BadInput where it is no text and no workbook
 */
export async function* readTextPieces(
  { name, chunks }: { readonly name: string; readonly chunks: InputStream['chunks'] | Iterable<Uint8Array> },
  session: Session,
): AsyncGenerator<TextPiece, void> {
  const { openLineDecoder, refuseSize } = await import('../../reading.ts');
  const { isWorkbook } = await import('../../formats.ts');
  const decoder = openLineDecoder(openEncodingListener(name, session));
  let bytes = 0;
  // A pipe may give the first bytes one by one.
  let kept: Uint8Array[] | undefined = [];
  let isSheet = false;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (kept === undefined) {
      yield { text: contentOf(name, decoder.push(chunk)), name, bytes };
      continue;
    }
    kept.push(chunk);
    if (!isSheet && bytes < ENOUGH) continue;
    isSheet ||= isWorkbook(Buffer.concat(kept));
    const tooLarge = isSheet ? refuseSize(bytes) : undefined;
    if (tooLarge !== undefined) refuseInput(name, [tooLarge]);
    if (isSheet) continue;
    const first = Buffer.concat(kept);
    kept = undefined;
    yield { text: contentOf(name, decoder.push(first)), name, bytes };
  }
  const all = Buffer.concat(kept ?? []);
  if (isSheet) yield { ...(await readSheetText(name, all, session)), bytes };
  else {
    yield { text: contentOf(name, decoder.push(all)), name, bytes };
    yield { text: contentOf(name, decoder.end()), name, bytes };
  }
}

/** How many bytes tell a workbook. */
const ENOUGH = 4;
