import type { FastifyRequest } from 'fastify';
import { BadInput } from '../../cli/bad-input.ts';
import type { Session } from '../../cli/command.ts';
import { parseActs } from '../../cli/input/parse-acts.ts';
import { type RecordOutcome, recordInStore } from '../../cli/input/record-in-store.ts';
import { refuseActsOnAgreement } from '../../cli/input/refuse-acts-on-agreement.ts';
import type { Treaty } from '../../index.ts';
import { composeActEntries, composeCorrectionEntry, type NewEntry } from '../../store.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { composeSession } from '../compose-session.ts';
import { findLanguage } from '../find-language.ts';
import { findClauses } from '../find-served.ts';
import type { ServedStore } from '../open-store-subjects.ts';
import { composeProblem, PROBLEM_TYPE, Refused } from '../problem.ts';
import { recordedSchema } from '../schemas/answers.ts';
import { actsBody, correctionBody, treatyParameters } from '../schemas/parameters.ts';
import { composeWriteResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';
import type { FindWriter } from '../tokens/find-writer.ts';
import { firstValueOf, type Replying, renderAnswer } from '../write-reply.ts';

const TAGS = ['Recording'];
const SECURITY = [{ token: [] }];

/** Where something is recorded, and by whom. */
export interface Writing {
  readonly served: ServedStore;
  readonly findWriter: FindWriter;
}

/** Adds the routes by which something is recorded in the store: acts, and corrections of what was recorded. */
export function addEntryRoutes(app: ZodServer, serving: Serving, writing: Writing): void {
  app.post(
    '/treaties/:id/acts',
    {
      bodyLimit: 128 * 1024,
      schema: {
        operationId: 'recordActs',
        summary: 'Records acts in the store: all of them, or none',
        tags: TAGS,
        security: SECURITY,
        params: treatyParameters,
        body: actsBody,
        response: composeWriteResponses(recordedSchema),
      },
      // Who may not write is told so, whatever they send.
      preValidation: async (request) => void findRecorder(writing, request, 'write:acts'),
    },
    async (request, reply) => {
      const { acts: typed, id: given, ...how } = request.body;
      const recordedBy = findRecorder(writing, request, 'write:acts');
      const { treaty, session } = await openTreaty(serving, request);
      const acts = await parseActs(treaty.id, typed, session);
      const id = findId(request, given);
      const entries = composeActEntries(treaty.id, acts, recordedBy).map((entry, index) => ({
        ...entry,
        id: id === undefined ? entry.id : idOfNth(id, index, acts.length),
      }));
      return record(writing, { treaty, session, entries, how, request }, reply);
    },
  );
  app.post(
    '/treaties/:id/corrections',
    {
      bodyLimit: 128 * 1024,
      schema: {
        operationId: 'recordCorrection',
        summary: 'Corrects what was recorded in the store',
        tags: TAGS,
        security: SECURITY,
        params: treatyParameters,
        body: correctionBody,
        response: composeWriteResponses(recordedSchema),
      },
      preValidation: async (request) => void findRecorder(writing, request, 'correct:acts'),
    },
    async (request, reply) => {
      const { of, act: typed, neverMade, reason, id: given, ...how } = request.body;
      const recordedBy = findRecorder(writing, request, 'correct:acts');
      if ((typed === undefined) !== (neverMade === true)) {
        throw new Refused(400, { code: 'usage.http.correct-to', values: {} });
      }
      const { treaty, session } = await openTreaty(serving, request);
      const [act] = typed === undefined ? [] : await parseActs(treaty.id, [typed], session);
      const said = { of, to: act ?? ('never-made' as const), recordedBy, ...(reason !== undefined && { reason }) };
      const entry = composeCorrectionEntry(treaty.id, said);
      const entries = [{ ...entry, id: findId(request, given) ?? entry.id }];
      return record(writing, { treaty, session, entries, how, request }, reply);
    },
  );
}

type Asking = Pick<FastifyRequest, 'headers' | 'params'>;

function findRecorder(
  { findWriter }: Writing,
  { headers, params }: Asking,
  scope: 'write:acts' | 'correct:acts',
): string {
  const { id: treaty } = treatyParameters.parse(params);
  return findWriter({ authorization: headers.authorization, scope, treaty });
}

/** @throws Refused where there is no such treaty */
async function openTreaty(
  serving: Serving,
  { headers, params }: Asking,
): Promise<{ readonly treaty: Treaty; readonly session: Session }> {
  const { id } = treatyParameters.parse(params);
  const treaty = await findClauses(serving, id);
  const session = await composeSession(findLanguage(firstValueOf(headers['accept-language'])), serving.now);
  session.takeUp(treaty);
  return { treaty, session };
}

/**
 * Finds the id that is given, in the body or as `Idempotency-Key`.
 *
 * @throws Refused where the two are not the same
 */
function findId({ headers }: Asking, inBody: string | undefined): string | undefined {
  const inHeader = firstValueOf(headers['idempotency-key']);
  if (inHeader !== undefined && !ID.test(inHeader)) throw refuseHeader('Idempotency-Key');
  if (inHeader !== undefined && inBody !== undefined && inHeader !== inBody) throw refuseHeader('Idempotency-Key');
  return inBody ?? inHeader;
}

const ID = /^[\x21-\x7e]{1,150}$/;

/** Of several acts under one id, each has its place behind it. */
function idOfNth(id: string, index: number, count: number): string {
  return count === 1 ? id : `${id}/${index + 1}`;
}

/** Finds how many entries there should be by the header `If-Match`, written as `"10"`. */
function findExpected({ headers }: Asking): number | undefined {
  const { 'if-match': given } = headers;
  if (given === undefined) return undefined;
  const [, version] = /^"(0|[1-9]\d{0,8})"$/.exec(given) ?? [];
  if (version === undefined) throw refuseHeader('If-Match');
  return Number(version);
}

function refuseHeader(header: string): Refused {
  return new Refused(400, { code: 'usage.http.bad-header', values: { header } });
}

/** What is to be recorded, and how. */
interface ToRecord {
  readonly treaty: Treaty;
  readonly session: Session;
  readonly entries: readonly NewEntry[];
  readonly how: { readonly expectedVersion?: number | undefined; readonly refused?: 'record' | 'reject' | undefined };
  readonly request: Asking;
}

async function record(
  { served }: Writing,
  { treaty, session, entries, how, request }: ToRecord,
  reply: Replying,
): Promise<void> {
  const byHeader = findExpected(request);
  const expectedVersion = byHeader ?? how.expectedVersion;
  const outcome = await recordInStore(
    served.store,
    {
      treaty,
      compose: () => entries,
      mayBeRefused: how.refused !== 'reject',
      mayBeFar: false,
      ...(expectedVersion !== undefined && { expectedVersion }),
    },
    session,
  ).catch((error: unknown) => {
    throw error instanceof BadInput ? refuseConflict(error, byHeader !== undefined) : error;
  });
  refuseActsOnAgreement(
    treaty,
    outcome.kind === 'not-recorded' ? outcome.refusals : [],
    (id) => `POST /treaties/${id}/acts`,
  );
  await writeOutcome(outcome, { treaty, session }, reply);
}

/** Gives what stands against a record its status: another version than the one of the header (412) or the body (409), an id that stands for something else (409), nothing to correct (422). */
function refuseConflict(bad: BadInput, isByHeader: boolean): Refused {
  const [first] = bad.told;
  const code = first !== undefined && 'code' in first ? first.code : undefined;
  if (code === 'page.store.conflict') return new Refused(isByHeader ? 412 : 409, bad);
  if (code === 'page.store.id-taken') return new Refused(409, bad);
  return new Refused(code === 'page.store.no-such-entry' ? 422 : 400, bad);
}

/** An act to which the law gives no effect is a problem, recorded as refused or not: nobody is to take it for one that was admitted. */
async function writeOutcome(
  outcome: RecordOutcome,
  { treaty, session }: Pick<ToRecord, 'treaty' | 'session'>,
  reply: Replying,
): Promise<void> {
  const answer = { treaty: treaty.id, ...outcome };
  reply.header('cache-control', 'no-store');
  if (outcome.kind === 'recorded') reply.header('etag', `"${outcome.version}"`);
  if (outcome.kind === 'recorded' && !hasRefused(outcome)) {
    reply.code(outcome.entries.length === 0 ? 200 : 201);
    reply.header('content-type', 'application/json; charset=utf-8');
    reply.send(renderAnswer(answer, session));
    return;
  }
  const problem = await composeProblem(new Refused(422, describeOutcome(outcome)), session.words);
  reply.code(422);
  reply.header('content-type', PROBLEM_TYPE);
  reply.send(renderAnswer({ ...problem, ...answer }, session));
}

type Recorded = Extract<RecordOutcome, { readonly kind: 'recorded' }>;

/** Checks if the law gives any of it no effect, now or when it was recorded: what is sent again is answered as it was. */
function hasRefused({ refusals, known }: Recorded): boolean {
  return refusals.length > 0 || known.some(({ body }) => body.kind === 'act' && body.refusal !== undefined);
}

function describeOutcome({ kind, refusals }: RecordOutcome): CommandMessage {
  if (kind === 'recorded') return { code: 'usage.http.recorded-as-refused', values: {} };
  return refusals.length > 0
    ? { code: 'usage.http.without-effect', values: {} }
    : { code: 'usage.http.far-ahead', values: {} };
}
