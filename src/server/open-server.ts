import type { ServerResponse } from 'node:http';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyHttpOptions, LogController, type RawServerDefault } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { addErrorAnswers } from './add-error-answers.ts';
import { openAnswerCache } from './answer-cache.ts';
import { openMetrics } from './open-metrics.ts';
import { openStoreSubjects, type ServedStore } from './open-store-subjects.ts';
import { openSubjects } from './open-subjects.ts';
import { openToday } from './open-today.ts';
import { composeBareProblem, PROBLEM_TYPE, Refused } from './problem.ts';
import { addCalendarRoutes } from './routes/calendars.ts';
import { addDateRoutes } from './routes/dates.ts';
import { addEntryRoutes } from './routes/entries.ts';
import { addServiceRoutes } from './routes/service.ts';
import { addTableRoutes } from './routes/tables.ts';
import { addTreatyRoutes } from './routes/treaties.ts';
import { schemasAsJson } from './schemas/schemas-as-json.ts';
import { LIMITS, type Limits, type Serving, type ZodServer } from './serving.ts';
import { openWriters } from './tokens/find-writer.ts';
import { writeClientError } from './write-client-error.ts';

/** How a server is opened. */
export interface ServerOptions {
  readonly version: string;
  /** The present moment, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  readonly limits?: Partial<Limits>;
  /** A store that is served; left out, the catalogue is. */
  readonly store?: ServedStore;
  /** The file of those tokens with which something may be recorded in it; left out, nothing may. */
  readonly tokens?: string;
  /** Takes a line of JSON for each request; left out, none is written. */
  readonly log?: { readonly write: (line: string) => void };
}

/** How much is kept of what was answered, in characters. */
const MOST_KEPT = 16 * 1024 * 1024;

/** Opens the HTTP service: its routes, and what guards them. It listens nowhere yet. */
export function openServer({ version, now, limits: given, log, store, tokens }: ServerOptions): ZodServer {
  const limits: Limits = { ...LIMITS, ...given };
  const app = Fastify({ ...settingsOf(limits), ...logOf(log) }).withTypeProvider<ZodTypeProvider>();
  app.server.maxConnections = limits.connections;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const serving: Serving = {
    version,
    now,
    today: openToday(now),
    subjects: store === undefined ? openSubjects() : openStoreSubjects(store),
    cache: openAnswerCache(MOST_KEPT),
    limits,
    ...(store === undefined ? {} : { storeName: store.name }),
  };
  addErrorAnswers(app, serving);
  guard(app);
  const metrics = openMetrics(app);
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'final-clauses',
        version,
        description:
          'The dates that follow from the final clauses of treaties. Every answer says how far the record reaches from which it comes.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: createJsonSchemaTransform(schemasAsJson),
    transformObject: createJsonSchemaTransformObject(schemasAsJson),
  });
  if (limits.requestsPerMinute > 0) {
    app.register(rateLimit, {
      max: limits.requestsPerMinute,
      timeWindow: '1 minute',
      errorResponseBuilder: () => new Refused(429, { code: 'usage.http.too-often', values: {} }),
    });
  }
  app.register(async (routes) => {
    const typed = routes.withTypeProvider<ZodTypeProvider>();
    addTreatyRoutes(typed, serving);
    addDateRoutes(typed, serving);
    addCalendarRoutes(typed, serving);
    if (store !== undefined) {
      addEntryRoutes(typed, serving, { served: store, findWriter: openWriters(tokens, now) });
    }
    addServiceRoutes(typed, serving, metrics);
  });
  app.register(async (routes) => addTableRoutes(routes.withTypeProvider<ZodTypeProvider>(), serving, metrics));
  return app;
}

type Settings = FastifyHttpOptions<RawServerDefault>;

/** What the server takes of a connection and a request before anything is read. */
function settingsOf({ requestMilliseconds }: Limits): Settings {
  return {
    bodyLimit: 256 * 1024,
    requestTimeout: requestMilliseconds,
    connectionTimeout: 2 * requestMilliseconds,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    // What a client sends is in no line of the log.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (_error, _request, { raw }) => writeMalformed(raw),
    clientErrorHandler: writeClientError,
    http: {
      headersTimeout: Math.min(20_000, requestMilliseconds),
      connectionsCheckingInterval: Math.min(5_000, requestMilliseconds / 2),
      maxHeaderSize: 16 * 1024,
    },
  };
}

/** Answers an address that cannot be read. */
function writeMalformed(raw: ServerResponse): void {
  raw.writeHead(400, { 'content-type': PROBLEM_TYPE });
  raw.end(JSON.stringify(composeBareProblem(400)));
}

function logOf(log: ServerOptions['log']): Settings {
  if (log === undefined) return { logger: false };
  return { logger: { level: 'info', base: null, stream: log } };
}

/** Refuses what no route takes, and says with every answer how it may be used. */
function guard(app: ZodServer): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    reply.header('referrer-policy', 'no-referrer');
    const { 'content-encoding': encoding } = request.headers;
    if (encoding !== undefined && encoding !== 'identity') {
      throw new Refused(415, { code: 'usage.http.compressed', values: {} });
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
}
