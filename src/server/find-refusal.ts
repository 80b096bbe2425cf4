import { hasZodFastifySchemaValidationErrors, type ZodFastifySchemaValidationError } from 'fastify-type-provider-zod';
import { BadInput } from '../cli/bad-input.ts';
import { StoreFault } from '../store.ts';
import type { CommandMessage } from '../wording/command-wording.ts';
import { Refused } from './problem.ts';
import { refuseFault } from './refuse-fault.ts';

/** Where a client reads what may be asked. */
export const LIST = '/openapi.json';

/** Finds what a request is refused for; what is no fault of the request is told as one of the service, without a word of what went wrong. */
export function findRefusal(error: unknown, store = 'store'): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StoreFault) return refuseFault(error, store);
  if (error instanceof BadInput) return new Refused(400, error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new Refused(400, new BadInput(...error.validation.flatMap(listMessages)));
  }
  const status = statusOf(error);
  return new Refused(
    status,
    status === 400 && isOfBody(error) ? { code: 'usage.http.no-json', values: {} } : messageOf(status),
  );
}

/** Lists what is wrong with one value of a request. What it holds is not said again. */
function listMessages({
  keyword,
  instancePath,
  params,
}: ZodFastifySchemaValidationError): readonly [CommandMessage, ...CommandMessage[]] {
  const place = instancePath.split('/').filter(Boolean).join('.');
  const { keys } = params;
  if (keyword === 'unrecognized_keys' && Array.isArray(keys)) {
    const [first = '', ...others] = keys.map((key) => [place, String(key)].filter(Boolean).join('.'));
    return [messageOfKey(first), ...others.map(messageOfKey)];
  }
  return [{ code: 'usage.http.bad-value', values: { key: place || 'body', list: LIST } }];
}

/** No key of ours is longer, and none that is given need be shown whole. */
const LONGEST_KEY = 100;

function messageOfKey(key: string): CommandMessage {
  return { code: 'usage.http.no-such-key', values: { key: key.slice(0, LONGEST_KEY), list: LIST } };
}

/** Checks if an error says that a body is no JSON, or has a key that could change what an object inherits. */
function isOfBody(error: unknown): boolean {
  return (
    error instanceof SyntaxError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('FST_ERR_CTP_'))
  );
}

function messageOf(status: number): CommandMessage {
  switch (status) {
    case 404:
      return { code: 'usage.http.no-such-route', values: { list: LIST } };
    case 413:
      return { code: 'usage.http.too-large', values: {} };
    case 415:
      return { code: 'usage.http.media-type', values: { list: LIST } };
    default:
      return { code: status >= 500 ? 'usage.http.fault' : 'usage.http.not-read', values: {} };
  }
}

function statusOf(error: unknown): number {
  const isOfRequest = typeof error === 'object' && error !== null && 'statusCode' in error;
  const status = isOfRequest ? Number(error.statusCode) : 500;
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : 500;
}
