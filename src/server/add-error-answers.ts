import type { FastifyReply } from 'fastify';
import { NoRecord } from '../cli/no-record.ts';
import { determineRecordEnd } from '../index.ts';
import { StoreFault } from '../store.ts';
import { composeSession } from './compose-session.ts';
import { findLanguage } from './find-language.ts';
import { findRefusal, LIST } from './find-refusal.ts';
import { composeBareProblem, composeProblem, PROBLEM_TYPE, type Problem, Refused } from './problem.ts';
import type { Serving, ZodServer } from './serving.ts';
import { firstValueOf } from './write-reply.ts';

/** Answers whatever ends a request as a problem: what is wrong with it, with its issues; of a fault of this program, nothing but that there is one. */
export function addErrorAnswers(app: ZodServer, serving: Serving): void {
  app.setErrorHandler(async (error, request, reply) => {
    const problem = await describeError(error, firstValueOf(request.headers['accept-language']), serving);
    // What a store says may name a place, and what somebody sent.
    if (problem.status >= 500) request.log.error(error instanceof StoreFault ? { store: error.kind } : error);
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    return writeProblem(reply, problem);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const refused = new Refused(404, { code: 'usage.http.no-such-route', values: { list: LIST } });
    return writeProblem(reply, await describeError(refused, firstValueOf(request.headers['accept-language']), serving));
  });
}

function writeProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  reply.code(problem.status).header('content-type', PROBLEM_TYPE).header('cache-control', 'no-store');
  return reply.send(JSON.stringify(problem));
}

async function describeError(
  error: unknown,
  accepted: string | undefined,
  { now, today, storeName }: Serving,
): Promise<Problem> {
  const { words } = await composeSession(findLanguage(accepted), now);
  if (!(error instanceof NoRecord)) return composeProblem(findRefusal(error, storeName), words);
  const { says } = determineRecordEnd(undefined, today(error.treaty));
  const issues = says.map((each) => ({ ...each, text: words.formats.message(each) }));
  const [first] = issues;
  return { ...composeBareProblem(404), ...(first === undefined ? {} : { detail: first.text }), issues };
}
