import type { Conversion, Converted } from '../../formats.ts';
import type { Session } from '../command.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import { loadNamedParticipants } from './find-subject.ts';
import { contentOf, type InputStream } from './read-input.ts';
import { readTextPieces } from './read-text-pieces.ts';

/** How the acts of an input are read. */
interface Reading {
  /** Opens the conversion: the first text may tell whose participants its acts name. */
  readonly open: () => Conversion;
  /** How many acts have been read, for whoever waits. */
  readonly count: () => number;
}

/**
 * Reads a file of any size through a conversion, which gives its acts one by one.
 *
 * @returns what the file holds beside its acts
 * @throws BadInput with every issue of the file
 */
export async function readConversion(
  input: InputStream,
  { open, count }: Reading,
  session: Session,
): Promise<Converted> {
  const progress = await openProgressAtTerminal(session, input.size, 'rows');
  let { name } = input;
  let conversion: Conversion | undefined;
  let begun = '';
  const push = async (text: string): Promise<boolean> => {
    if (conversion !== undefined) return conversion.push(text);
    begun += text;
    if (begun.trim() === '') return true;
    await loadNamedParticipants(begun, session);
    conversion = open();
    return conversion.push(begun);
  };
  try {
    for await (const piece of readTextPieces(input, session)) {
      ({ name } = piece);
      const isOfUse = await push(piece.text);
      progress?.update(piece.bytes, count());
      if (!isOfUse) break;
    }
  } finally {
    progress?.stop();
  }
  return contentOf(name, (conversion ?? open()).end());
}
