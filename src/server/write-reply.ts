import { createHash } from 'node:crypto';
import type { Session } from '../cli/command.ts';
import { addTexts } from '../cli/output/add-texts.ts';
import type { RecordEnd } from '../index.ts';
import type { StoredAnswer } from './answer-cache.ts';
import { composeSession } from './compose-session.ts';
import { findLanguage } from './find-language.ts';
import type { Serving } from './serving.ts';

/** What of a request tells how it is answered. */
export interface Asking {
  readonly headers: { readonly [name: string]: string | string[] | undefined };
}

/** Where an answer goes. */
export interface Replying {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body?: string): unknown;
}

/** An answer that is the same whenever the same is asked: how it is composed, and what tells it from all others. */
export interface Answering {
  /** Everything on which the answer depends but the language: the route, what it is given, the record, the day. */
  readonly question: readonly (string | undefined)[];
  readonly type?: string;
  readonly compose: (session: Session) => Promise<string>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends an answer, or says that the client has it already. */
export async function writeReply(
  serving: Serving,
  { headers }: Asking,
  reply: Replying,
  { question, type = JSON_TYPE, compose }: Answering,
): Promise<void> {
  const language = findLanguage(firstValueOf(headers['accept-language']));
  const key = JSON.stringify([language, type, ...question]);
  let answer = serving.cache.find(key);
  if (answer === undefined) {
    const session = await composeSession(language, serving.now);
    answer = storedFormOf(await compose(session));
    serving.cache.add(key, answer);
  }
  reply.header('vary', 'Accept, Accept-Language');
  reply.header('content-language', language);
  reply.header('etag', answer.etag);
  // Whoever keeps an answer asks whether it is still the same: a day passes, and a record grows.
  reply.header('cache-control', 'no-cache');
  if (hasAlready(firstValueOf(headers['if-none-match']), answer.etag)) {
    reply.code(304);
    reply.send();
    return;
  }
  reply.header('content-type', type);
  reply.send(answer.body);
}

/** Renders a value as JSON, each message with its text in the language of the session; on which knowledge it rests is said with what is said of its record. */
export function renderAnswer(value: unknown, { words, beside }: Pick<Session, 'words' | 'beside'>): string {
  return `${JSON.stringify(addTexts(addBeside(value, beside), words.formats))}\n`;
}

function addBeside(value: unknown, beside: Session['beside']): unknown {
  if (beside.length === 0 || !hasRecordEnd(value)) return value;
  const { recordEnd } = value;
  return { ...value, recordEnd: { ...recordEnd, says: [...recordEnd.says, ...beside] } };
}

function hasRecordEnd(value: unknown): value is { readonly recordEnd: RecordEnd } {
  return typeof value === 'object' && value !== null && 'recordEnd' in value;
}

function storedFormOf(body: string): StoredAnswer {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/** Checks if a header `If-None-Match` names an answer (RFC 9110, 13.1.2). */
function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag);
}

export function firstValueOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
