import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { AnswerCache, StoredAnswer } from './answer-cache.ts';
import type { Subjects } from './open-subjects.ts';
import type { Today } from './open-today.ts';

/** A server whose routes say what they take and give as schemas of zod. */
export type ZodServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What all routes answer with. */
export interface Serving {
  readonly version: string;
  /** The present moment, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  readonly today: Today;
  readonly subjects: Subjects;
  readonly cache: AnswerCache<StoredAnswer>;
  readonly limits: Limits;
  /** The store that is served, as it is named; left out for the catalogue. */
  readonly storeName?: string;
}

/** How much is taken from whom. */
export interface Limits {
  /** Of a table that is sent, in bytes. */
  readonly tableBytes: number;
  /** How many tables are read at once. */
  readonly tablesAtOnce: number;
  /** Of one client in a minute; 0 for as many as it likes. */
  readonly requestsPerMinute: number;
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestMilliseconds: number;
  readonly connections: number;
}

export const LIMITS: Limits = {
  tableBytes: 16 * 1024 * 1024,
  tablesAtOnce: 4,
  requestsPerMinute: 600,
  requestMilliseconds: 60_000,
  connections: 1000,
};
