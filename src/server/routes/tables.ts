import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadLedger } from '../../catalogue.ts';
import type { Session } from '../../cli/command.ts';
import { assumeDateAsked } from '../../cli/input/find-subject.ts';
import { openTreaties } from '../../cli/input/open-treaties.ts';
import { runAudit } from '../../cli/input/run-audit.ts';
import { runConversion } from '../../cli/input/run-conversion.ts';
import { assertNever } from '../../index.ts';
import type { RegisterForm } from '../../reading.ts';
import { openAuditLines } from '../audit-lines.ts';
import { findClauses, findServed, openFound, parseDay, parseKnown } from '../find-served.ts';
import type { Metrics } from '../open-metrics.ts';
import { Refused } from '../problem.ts';
import { openTableReader } from '../read-table.ts';
import { auditQuery, convertQuery, TABLE_TYPES, tableBody } from '../schemas/parameters.ts';
import { composeTableResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';

const TAGS = ['Tables'];

/** Adds the routes that take a table: which of its dates do not follow, and its acts in our own form. */
export function addTableRoutes(app: ZodServer, serving: Serving, metrics: Pick<Metrics, 'countTables'>): void {
  const readTable = openTableReader(serving, metrics);
  // A table is read as it comes, and not before.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([...TABLE_TYPES], (_request, payload, done) => done(null, payload));
  app.addHook('preParsing', async (request, reply) => {
    refuseLength(request, reply, serving);
  });
  app.post(
    '/audit',
    {
      schema: {
        operationId: 'auditTable',
        summary: 'Which stored dates of a table do not follow from the clauses, a line of JSON each',
        tags: TAGS,
        querystring: auditQuery,
        consumes: [...TABLE_TYPES],
        body: tableBody,
        response: composeTableResponses({
          'application/x-ndjson': 'The columns that are not read, the treaties, the findings and, last, the counts.',
        }),
      },
    },
    async (request, reply) => {
      const { treaty: id, inForceOn, knownOn, proposals, skipBadRows } = request.query;
      const stream = await readTable(request, async ({ input, session, held, notes }) => {
        const treaties = await findTreaties(id, { inForceOn, knownOn }, serving, session);
        const shown = proposals === 'true' ? { proposals: true as const, forProposals: true as const } : {};
        const skipped = skipBadRows === 'true' ? { skipBadRows: true as const } : {};
        const lines = await openAuditLines(held.write, { ledger: await loadLedger(), ...shown }, session.words);
        const { tell } = await runAudit(input, { ...treaties, ...shown, ...skipped }, lines.writer, session);
        await tell(session);
        lines.writeEnd(notes);
        return held.read;
      });
      return writeStream(reply, stream, 'application/x-ndjson');
    },
  );
  app.post(
    '/convert',
    {
      schema: {
        operationId: 'convertTable',
        summary: 'The acts of a table or page in any form that is read, in our own',
        tags: TAGS,
        querystring: convertQuery,
        consumes: [...TABLE_TYPES],
        body: tableBody,
        response: composeTableResponses({
          'text/csv': 'The acts as a table.',
          'application/json': 'The acts as a register.',
          'application/x-ndjson': 'The acts, a line of JSON each.',
        }),
      },
    },
    async (request, reply) => {
      const { treaty: id, to } = request.query;
      const stream = await readTable(request, async ({ input, session, held, notes }) => {
        const treaty = id === undefined ? undefined : await findClauses(serving, id);
        if (treaty !== undefined) session.takeUp(treaty);
        const converted = await runConversion(input, { to, treaty }, held, session);
        await converted.tell(session);
        reply.header('treaty-notes', writeNotes(notes));
        return converted.pieces;
      });
      return writeStream(reply, stream, typeOf(to));
    },
  );
}

/** Finds by which treaties a table is audited: the one that is named, or those of the catalogue. */
async function findTreaties(
  id: string | undefined,
  { inForceOn, knownOn }: { readonly inForceOn: string | undefined; readonly knownOn: string | undefined },
  serving: Serving,
  session: Session,
): Promise<Awaited<ReturnType<typeof openTreaties>>> {
  const day = parseDay(serving, inForceOn, 'inForceOn');
  if (id === undefined) {
    if (day !== undefined) throw new Refused(400, { code: 'usage.in-force-on-for-several', values: {} });
    const { records } = await serving.subjects.list(parseKnown(knownOn));
    return openTreaties(undefined, session, records);
  }
  const found = await findServed(serving, id, { knownOn });
  const { treaty, register } = found;
  openFound(found, session);
  return {
    treaty: await assumeDateAsked(treaty, day, session),
    ids: [],
    findTreaty: () => undefined,
    findRegister: (of) => (of === id ? register : undefined),
  };
}

/** Refuses a table that says itself that it is too large, before any of it is read. */
function refuseLength({ headers }: FastifyRequest, reply: FastifyReply, { limits }: Serving): void {
  if (Number(headers['content-length'] ?? 0) <= limits.tableBytes) return;
  reply.header('connection', 'close');
  throw new Refused(413, { code: 'usage.http.too-large', values: {} });
}

function writeStream(reply: FastifyReply, stream: NodeJS.ReadableStream, type: string): FastifyReply {
  reply.header('content-type', `${type}; charset=utf-8`).header('cache-control', 'no-store');
  return reply.send(stream);
}

/** No client of ours takes more in its headers. */
const MOST_IN_HEADER = 4096;

/** Writes what is said beside an answer as a header, which has no place for letters but those of English: percent-encoded, a line each. */
function writeNotes(notes: readonly string[]): string {
  const written = notes.map(encodeURIComponent);
  let length = 0;
  const fitting = written.filter((each) => {
    length += each.length + 3;
    return length <= MOST_IN_HEADER;
  });
  return [...fitting, ...(fitting.length < written.length ? [encodeURIComponent('…')] : [])].join('%0A');
}

function typeOf(form: RegisterForm): string {
  switch (form) {
    case 'csv':
      return 'text/csv';
    case 'json':
      return 'application/json';
    case 'ndjson':
      return 'application/x-ndjson';
    default:
      return assertNever(form);
  }
}
