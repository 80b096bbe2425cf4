import * as z from 'zod';
import { problemSchema } from './answers.ts';

/** What a route may answer, by status of HTTP. */
export type Responses = Readonly<Record<number, z.ZodType<unknown> | object>>;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const NOT_MODIFIED = z.null().describe('The client has this answer already.');

/** Describes an answer as JSON, and what else may come of the request. */
export function composeJsonResponses(schema: z.ZodType<unknown>, description: string): Responses {
  return {
    200: { description, content: { 'application/json': { schema } } },
    304: NOT_MODIFIED,
    400: problem('What is asked is not in order. Its issues say what, and what to do.'),
    404: problem('There is no such treaty, or no record of it.'),
    429: problem('Too much was asked in a short time.'),
  };
}

/** Describes an answer that is no JSON. */
export function composeTextResponses(type: string, description: string): Responses {
  return {
    200: { description, content: { [type]: { schema: z.string() } } },
    400: problem('What is asked is not in order. Its issues say what, and what to do.'),
    404: problem('There is no such treaty, or no record of it.'),
    429: problem('Too much was asked in a short time.'),
  };
}

/** Describes an answer to a table, by its types. */
export function composeTableResponses(types: Readonly<Record<string, string>>): Responses {
  const content = Object.keys(types).map((type) => [type, { schema: z.string() }]);
  return {
    200: { description: Object.values(types).join(' '), content: Object.fromEntries(content) },
    400: problem(
      'The table or what is asked of it is not in order. Its issues say what, on which lines, and what to do.',
    ),
    404: problem('There is no such treaty.'),
    413: problem('The table is too large.'),
    415: problem('A body of this type, or one that is compressed, is not read.'),
    429: problem('Too much was asked in a short time.'),
    503: problem('As many tables are being read as can be read at once.'),
  };
}

/** Describes what comes of a request to record something. */
export function composeWriteResponses(schema: z.ZodType<unknown>): Responses {
  const recorded = (description: string) => ({ description, content: { 'application/json': { schema } } });
  return {
    200: recorded('All of it was there already, and nothing was recorded.'),
    201: recorded('Recorded.'),
    400: problem('What is sent is not in order. Its issues say what, and what to do.'),
    401: problem('No token that holds was sent.'),
    403: problem('The token is not for this, or nobody may write.'),
    404: problem('There is no such treaty.'),
    409: problem('There are other entries than expected, or the id stands for another one.'),
    412: problem('There are other entries than the header If-Match says.'),
    422: problem(
      'The law gives an act no effect: it was recorded as refused, or nothing was. Or there is nothing to correct.',
    ),
    429: problem('Too much was asked in a short time.'),
    503: problem('The store cannot be reached or written.'),
  };
}
