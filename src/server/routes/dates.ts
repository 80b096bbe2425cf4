import { composeDateJson, determineDateAsked } from '../../cli/answers/date-json.ts';
import { composeScenarioJson } from '../../cli/answers/scenario-json.ts';
import { composeLifeAsked } from '../../cli/input/compose-life-asked.ts';
import { composeRecordEnd } from '../../cli/input/compose-record-end.ts';
import { findOnDay } from '../../cli/input/find-on-day.ts';
import { findOther } from '../../cli/input/find-other.ts';
import { findRecordEnd } from '../../cli/input/find-record-end.ts';
import { linkAmending } from '../../cli/input/link-amending.ts';
import { parseActs } from '../../cli/input/parse-acts.ts';
import { refuseActsOnAgreement } from '../../cli/input/refuse-acts-on-agreement.ts';
import { NoRecord } from '../../cli/no-record.ts';
import { composeJson } from '../../cli/output/write-answer.ts';
import { addEndsOfAmending, composeChronology } from '../../index.ts';
import { composeWhatIf } from '../../simulation.ts';
import { type Found, findServed, openFound, parseDay } from '../find-served.ts';
import { chronologySchema, dateAnswerSchema, whatIfSchema } from '../schemas/answers.ts';
import { dateQuery, participantParameters, recordQuery, treatyParameters, whatIfBody } from '../schemas/parameters.ts';
import { composeJsonResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';
import { type Answering, renderAnswer, writeReply } from '../write-reply.ts';

const TAGS = ['Dates'];

/** Adds the routes of dates: that of a treaty, of a participant, all in order, and what would be otherwise. */
export function addDateRoutes(app: ZodServer, serving: Serving): void {
  app.get(
    '/treaties/:id/date',
    {
      schema: {
        operationId: 'getDate',
        summary:
          'When a treaty enters into force, step by step and with every reading; or with an instrument that is supposed',
        tags: TAGS,
        params: treatyParameters,
        querystring: dateQuery,
        response: composeJsonResponses(dateAnswerSchema, 'The date, or why there is none.'),
      },
    },
    async (request, reply) => {
      const found = await findServed(serving, request.params.id, request.query);
      return writeReply(serving, request, reply, answerDate(serving, found, request.query.deposited));
    },
  );
  app.get(
    '/treaties/:id/participants/:code/date',
    {
      schema: {
        operationId: 'getParticipantDate',
        summary: 'When a treaty enters into force for a State or organisation, step by step and with every reading',
        tags: TAGS,
        params: participantParameters,
        querystring: dateQuery,
        response: composeJsonResponses(dateAnswerSchema, 'The date, or why there is none.'),
      },
    },
    async (request, reply) => {
      const { id, code } = request.params;
      const found = await findServed(serving, id, request.query);
      return writeReply(serving, request, reply, answerDate(serving, found, request.query.deposited, code));
    },
  );
  app.get(
    '/treaties/:id/chronology',
    {
      schema: {
        operationId: 'getChronology',
        summary: 'Every act and every dated consequence of a treaty, in order',
        tags: TAGS,
        params: treatyParameters,
        querystring: recordQuery,
        response: composeJsonResponses(chronologySchema, 'The entries.'),
      },
    },
    async (request, reply) => {
      const found = await findServed(serving, request.params.id, request.query);
      return writeReply(serving, request, reply, {
        question: ['chronology', ...found.question],
        compose: async (session) => {
          const { treaty, register, asOf, on } = found;
          openFound(found, session);
          if (register === undefined) throw new NoRecord(treaty);
          const life = await linkAmending(composeLifeAsked(treaty, register, asOf), register, session, asOf);
          return renderAnswer(
            composeJson({
              recordEnd: addEndsOfAmending(composeRecordEnd(register, on, life), life, on),
              json: () => ({ entries: composeChronology(life, register, asOf) }),
            }),
            session,
          );
        },
      });
    },
  );
  app.post(
    '/treaties/:id/what-if',
    {
      bodyLimit: 128 * 1024,
      schema: {
        operationId: 'askWhatIf',
        summary: 'What would be otherwise if acts were done that have not been done',
        tags: TAGS,
        params: treatyParameters,
        body: whatIfBody,
        response: composeJsonResponses(whatIfSchema, 'What would be otherwise.'),
      },
    },
    async (request, reply) => {
      const { acts, ...asked } = request.body;
      const found = await findServed(serving, request.params.id, asked);
      return writeReply(serving, request, reply, answerWhatIf(found, acts));
    },
  );
}

function answerDate(serving: Serving, found: Found, given: string | undefined, code?: string): Answering {
  const { treaty, register, asOf, on, question } = found;
  const deposited = parseDay(serving, given, 'deposited');
  return {
    question: ['date', code, deposited, ...question],
    compose: async (session) => {
      openFound(found, session);
      const standing = code === undefined ? undefined : await findOnDay(code, deposited ?? on, session);
      const participant = standing?.participant;
      if (register === undefined) throw new NoRecord(treaty);
      const life = composeLifeAsked(treaty, register, asOf);
      const answer = determineDateAsked({ treaty, register, life }, { participant, deposited, on, asOf });
      return renderAnswer(
        composeJson({
          ended: standing?.ended ?? [],
          recordEnd: composeRecordEnd(register, on, life),
          json: () => composeDateJson(life, { participant, deposited }, answer),
        }),
        session,
      );
    },
  };
}

function answerWhatIf(found: Found, typed: readonly string[]): Answering {
  const { treaty, register, on, question } = found;
  return {
    question: ['what-if', ...typed, ...question],
    compose: async (session) => {
      openFound(found, session);
      if (register === undefined) throw new NoRecord(treaty);
      const acts = await parseActs(treaty.id, typed, session);
      const other = await findOther(treaty, on, session);
      const whatIf = composeWhatIf(treaty, register, acts, on, other);
      refuseActsOnAgreement(treaty, whatIf.refusals, (id) => `treaty what-if ${id}`);
      return renderAnswer(
        composeJson({
          recordEnd: findRecordEnd({ treaty, register }, on, other.other),
          json: () => ({ scenarios: [composeScenarioJson({ name: typed.join('; ') }, whatIf)] }),
        }),
        session,
      );
    },
  };
}
