import { composeListed, composeListedJson } from '../../cli/answers/listed-json.ts';
import { composeParticipantJson, composeStatusJson } from '../../cli/answers/status-json.ts';
import { composeReportsDue } from '../../cli/input/compose-reports-due.ts';
import { findOnDay } from '../../cli/input/find-on-day.ts';
import { findOther } from '../../cli/input/find-other.ts';
import { loadTerritories } from '../../cli/output/load-territories.ts';
import { composeJson } from '../../cli/output/write-answer.ts';
import { composeJsonLd, composeLegislation } from '../../formats.ts';
import { addEndsOfAmending, determineRecordEnd, findParticipantLife } from '../../index.ts';
import { composeLifeServed, findServed, openFound, parseKnown } from '../find-served.ts';
import { isLinkedDataAsked } from '../is-linked-data-asked.ts';
import { listSchema, participantAnswerSchema, statusSchema, treatyAnswerSchema } from '../schemas/answers.ts';
import { listQuery, participantParameters, recordQuery, treatyParameters } from '../schemas/parameters.ts';
import { composeJsonResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';
import { renderAnswer, writeReply } from '../write-reply.ts';

const TAGS = ['Treaties'];
const LINKED_DATA_TYPE = 'application/ld+json; charset=utf-8';

/** Adds the routes of the treaties: all of them, one with its clauses, its status on a day, and a participant of it. */
export function addTreatyRoutes(app: ZodServer, serving: Serving): void {
  app.get(
    '/treaties',
    {
      schema: {
        operationId: 'listTreaties',
        summary: 'The treaties that are served, and how things stand where the record of each ends',
        tags: TAGS,
        querystring: listQuery,
        response: composeJsonResponses(listSchema, 'The treaties.'),
      },
    },
    async (request, reply) => {
      const { entries, findRegister, marks, takeUp } = await serving.subjects.list(parseKnown(request.query.knownOn));
      return writeReply(serving, request, reply, {
        question: ['list', serving.today({ depositary: { zone: 'UTC' } }), ...marks],
        compose: async (session) => {
          takeUp(session);
          const listed = await Promise.all(entries.map((entry) => composeListed(entry, session, findRegister)));
          return renderAnswer(
            listed.map((each) => composeListedJson(each, session.words.language)),
            session,
          );
        },
      });
    },
  );
  app.get(
    '/treaties/:id',
    {
      schema: {
        operationId: 'getTreaty',
        summary: 'The final clauses of a treaty; as linked data (JSON-LD) where the header Accept asks for it',
        tags: TAGS,
        params: treatyParameters,
        querystring: recordQuery,
        response: composeJsonResponses(treatyAnswerSchema, 'The clauses.'),
      },
    },
    async (request, reply) => {
      const found = await findServed(serving, request.params.id, request.query);
      const { treaty, register, on, question } = found;
      if (isLinkedDataAsked(request.headers.accept)) {
        return writeReply(serving, request, reply, {
          question: ['linked', ...question],
          type: LINKED_DATA_TYPE,
          compose: async (session) => {
            await composeLifeServed(found, session);
            const nameOf = session.words.formats.participant;
            return `${JSON.stringify(composeJsonLd([composeLegislation(treaty, register ?? { acts: [] }, { asOf: on, nameOf })]))}\n`;
          },
        });
      }
      return writeReply(serving, request, reply, {
        question: ['treaty', ...question],
        compose: async (session) => {
          openFound(found, session);
          const recordEnd = determineRecordEnd(register, on);
          return renderAnswer(composeJson({ recordEnd, json: () => treaty }), session);
        },
      });
    },
  );
  app.get(
    '/treaties/:id/status',
    {
      schema: {
        operationId: 'getStatus',
        summary: 'How a treaty stands on a day: its entry into force, and who is what',
        tags: TAGS,
        params: treatyParameters,
        querystring: recordQuery,
        response: composeJsonResponses(statusSchema, 'The status.'),
      },
    },
    async (request, reply) => {
      const found = await findServed(serving, request.params.id, request.query);
      return writeReply(serving, request, reply, {
        question: ['status', ...found.question],
        compose: async (session) => {
          const { on } = found;
          const { life, register, recordEnd } = await composeLifeServed(found, session);
          const other = await findOther(life.treaty, on, session);
          const beside = {
            reports: composeReportsDue(life, on, other),
            territories: await loadTerritories(life, on, session),
          };
          return renderAnswer(
            composeJson({
              recordEnd: addEndsOfAmending(recordEnd, life, on),
              json: () => composeStatusJson(session, life, register, on, beside),
            }),
            session,
          );
        },
      });
    },
  );
  app.get(
    '/treaties/:id/participants/:code',
    {
      schema: {
        operationId: 'getParticipant',
        summary: 'What a State or organisation is to a treaty on a day',
        tags: TAGS,
        params: participantParameters,
        querystring: recordQuery,
        response: composeJsonResponses(participantAnswerSchema, 'The participant.'),
      },
    },
    async (request, reply) => {
      const { id, code } = request.params;
      const found = await findServed(serving, id, request.query);
      return writeReply(serving, request, reply, {
        question: ['participant', code, ...found.question],
        compose: async (session) => {
          const { on } = found;
          const { life, recordEnd } = await composeLifeServed(found, session);
          const { participant, ended } = await findOnDay(code, on, session);
          const own = findParticipantLife(life, participant) ?? { participant, participations: [] };
          return renderAnswer(
            composeJson({
              ended,
              recordEnd,
              json: () => ({ treaty: id, asOf: on, ...composeParticipantJson(session, life, own, on) }),
            }),
            session,
          );
        },
      });
    },
  );
}
