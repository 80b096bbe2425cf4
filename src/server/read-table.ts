import { Readable } from 'node:stream';
import type { Session } from '../cli/command.ts';
import { assertMemory } from '../cli/input/assert-memory.ts';
import type { InputStream } from '../cli/input/read-input.ts';
import { type HeldOutput, openHeldOutput } from '../cli/output/open-held-output.ts';
import { composeSession } from './compose-session.ts';
import { findLanguage } from './find-language.ts';
import type { Metrics } from './open-metrics.ts';
import { Refused } from './problem.ts';
import type { Serving } from './serving.ts';
import { type Asking, firstValueOf } from './write-reply.ts';

/** A table that comes with a request, and what it is read with. */
interface TableSent {
  readonly input: InputStream;
  readonly session: Session;
  /** Takes what follows from the table, until all of it was read. */
  readonly held: HeldOutput;
  /** What a command would print beside its answer, a sentence each. */
  readonly notes: readonly string[];
}

/** Reads a table that comes with a request, and gives what follows from it as a stream, once all of it was read. */
export type ReadTable = (
  request: Asking & { readonly body: unknown },
  read: (table: TableSent) => Promise<() => Iterable<string>>,
) => Promise<Readable>;

/** Opens what reads tables: so many at once, and none larger than it may be. A table counts until what follows from it was sent. */
export function openTableReader(
  { now, limits }: Pick<Serving, 'now' | 'limits'>,
  { countTables }: Pick<Metrics, 'countTables'>,
): ReadTable {
  let open = 0;
  return async ({ headers, body }, read) => {
    if (open >= limits.tablesAtOnce) throw new Refused(503, { code: 'usage.http.busy', values: {} });
    open += 1;
    countTables(open);
    const held = openHeldOutput();
    const end = (): void => {
      held.discard();
      open -= 1;
      countTables(open);
    };
    try {
      const notes: string[] = [];
      const tell = (text: string): void => {
        notes.push(text.trimEnd());
      };
      const session = await composeSession(findLanguage(firstValueOf(headers['accept-language'])), now, tell);
      const name = session.words.text('usage.http.body');
      const pieces = await read({ input: { name, chunks: listChunks(body, name, limits) }, session, held, notes });
      return Readable.from(pieces()).once('close', end);
    } catch (error) {
      end();
      throw error;
    }
  };
}

/** @throws Refused where there is more than is taken, or the client has gone */
async function* listChunks(
  body: unknown,
  name: string,
  { tableBytes }: Pick<Serving['limits'], 'tableBytes'>,
): AsyncGenerator<Uint8Array, void> {
  if (!(body instanceof Readable)) return;
  let bytes = 0;
  // What is not read stays: whoever is refused may be told so before all of it has come.
  const chunks: AsyncIterable<Uint8Array> = body.iterator({ destroyOnReturn: false });
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > tableBytes) throw new Refused(413, { code: 'usage.http.too-large', values: {} });
      assertMemory(name);
      yield chunk;
    }
  } catch (error) {
    throw body.errored === error ? new Refused(400, { code: 'usage.http.not-read', values: {} }) : error;
  }
}
