import { type Audit, type AuditCounts, type AuditOptions, openAudit, type PublishedRow } from '../../conformance.ts';
import type { Session } from '../command.ts';
import type { AuditWriter } from '../output/audit/audit-writer.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { loadNamesRead } from './load-names-read.ts';
import { openFormListener } from './open-form-listener.ts';
import { openRowListeners, type RowsAsked } from './open-row-listeners.ts';
import { type InputStream, refuseInput } from './read-input.ts';
import { readTextPieces } from './read-text-pieces.ts';

/** By which treaties a table is audited, and how. */
export interface AuditAsked
  extends RowsAsked,
    Pick<AuditOptions, 'treaty' | 'ids' | 'findTreaty' | 'findRegister' | 'forProposals' | 'withCells'> {}

/** A table that was audited to its end. */
export interface InputAudited {
  readonly counts: AuditCounts;
  /** Tells in which form the table was read, and what of it was not audited. */
  readonly tell: (session: Session) => Promise<void>;
}

/**
 * Audits a table of any size, and writes what is found as it is found.
 *
 * @throws BadInput with every issue of the table: what was written before is then not to be used
 */
export async function runAudit(
  input: InputStream,
  { skipBadRows, ...asked }: AuditAsked,
  writer: AuditWriter,
  session: Session,
): Promise<InputAudited> {
  const unread = openRowListeners(skipBadRows === true ? { skipBadRows } : {});
  const forms = openFormListener();
  // A page prints totals, which are compared with what was read; a table of any size has none.
  const acts: PublishedRow[] = [];
  const { bearersOf, findTreatyId } = await loadNamesRead(session);
  const options = { ...asked, bearersOf, findTreatyId, ...unread.listeners, tellForm: forms.take };
  const audit = openAudit(options, (part) => {
    if (part.kind === 'header') writer.begin(part);
    else writer.treaty(part);
    if (part.kind === 'treaty' && forms.hasTotals()) acts.push(...part.rows);
  });
  const counts = await readAudit(audit, input, session);
  writer.end(counts, unread.found());
  return {
    counts,
    tell: async (of) => {
      forms.write(input.name, { acts }, of);
      writeRecordEnd(of, { says: [] });
      const { ofOthers: count } = counts;
      if (count > 0) of.stderr.write(`${of.words.say('usage.rows-of-others', { file: input.name, count })}\n`);
      await unread.write(input.name, of);
    },
  };
}

/** @throws BadInput with every issue of the table */
async function readAudit(audit: Audit, input: InputStream, session: Session): Promise<AuditCounts> {
  const progress = await openProgressAtTerminal(session, input.size, 'rows');
  let { name } = input;
  try {
    for await (const piece of readTextPieces(input, session)) {
      ({ name } = piece);
      const isOfUse = audit.push(piece.text);
      progress?.update(piece.bytes, audit.rows());
      if (!isOfUse) break;
    }
  } finally {
    progress?.stop();
  }
  const end = audit.end();
  return end.kind === 'audited' ? end.counts : refuseInput(name, end.issues);
}
