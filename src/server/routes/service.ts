import * as z from 'zod';
import { composeJsonSchemas } from '../../reading.ts';
import type { Metrics } from '../open-metrics.ts';
import { renderReference } from '../render-reference.ts';
import { nothing } from '../schemas/parameters.ts';
import { composeJsonResponses, composeTextResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';
import { writeReply } from '../write-reply.ts';

const TAGS = ['Service'];
const healthSchema = z.looseObject({ status: z.string(), version: z.string() });

/** Adds the routes about the service itself: how it is used, whether it answers, and what is measured of it. */
export function addServiceRoutes(app: ZodServer, serving: Serving, metrics: Metrics): void {
  const { version } = serving;
  app.get('/openapi.json', { schema: { hide: true, querystring: nothing } }, async (request, reply) =>
    writeReply(serving, request, reply, {
      question: ['openapi'],
      compose: async () => `${JSON.stringify(app.swagger())}\n`,
    }),
  );
  app.get('/', { schema: { hide: true, querystring: nothing } }, async (_request, reply) => {
    const { html, policy } = renderReference(app.swagger());
    reply.header('content-security-policy', policy);
    reply.header('content-type', 'text/html; charset=utf-8');
    reply.send(html);
  });
  app.get(
    '/schema',
    {
      schema: {
        operationId: 'getSchemas',
        summary: 'The JSON Schemas of a treaty and of a register',
        tags: TAGS,
        querystring: nothing,
        response: composeJsonResponses(z.record(z.string(), z.unknown()), 'The schemas, by name.'),
      },
    },
    async (request, reply) =>
      writeReply(serving, request, reply, {
        question: ['schema'],
        compose: async () => `${JSON.stringify(composeJsonSchemas())}\n`,
      }),
  );
  app.get(
    '/health',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the service runs',
        tags: TAGS,
        querystring: nothing,
        response: composeJsonResponses(healthSchema, 'It runs.'),
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      reply.send({ status: 'ok', version });
    },
  );
  app.get(
    '/ready',
    {
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether the service can answer: a treaty and its record are at hand',
        tags: TAGS,
        querystring: nothing,
        response: composeJsonResponses(healthSchema, 'It can answer.'),
      },
    },
    async (_request, reply) => {
      const {
        entries: [first],
      } = await serving.subjects.list();
      if (first !== undefined) await serving.subjects.find(first.id);
      reply.header('cache-control', 'no-store');
      reply.send({ status: 'ready', version });
    },
  );
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        summary: 'What is measured of the service, for Prometheus',
        tags: TAGS,
        querystring: nothing,
        response: composeTextResponses('text/plain', 'The measures.'),
      },
    },
    async (_request, reply) => {
      reply.header('content-type', metrics.type);
      reply.header('cache-control', 'no-store');
      reply.send(await metrics.render());
    },
  );
}
