// Fifty questions with their exact answers, worked by hand from the articles or taken from what depositaries publish.
import { readFileSync } from 'node:fs';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openClient } from './open-client.ts';

const questions = z
  .array(
    z.strictObject({
      asks: z.string(),
      tool: z.string(),
      arguments: z.record(z.string(), z.unknown()),
      expect: z.record(z.string(), z.unknown()),
      because: z.string().min(10),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')));

const list = z.array(z.unknown());

/** Reads what stands at a place of an answer: names and numbers, `length` of a list, or `*` for each of its rows. */
function readAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (key === '*') return list.parse(value).map((each) => readAt(each, rest));
  if (key === 'length') return list.parse(value).length;
  const found = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
  return readAt(found, rest);
}

describe('runTool', () => {
  let client: Client;
  beforeAll(async () => {
    client = await openClient('2026-07-28');
  });
  afterAll(() => client.close());

  it('is asked fifty questions, and each tool at least one', async () => {
    expect(questions.length).toBeGreaterThanOrEqual(50);
    const { tools } = await client.listTools();
    expect([...new Set(questions.map(({ tool }) => tool))].sort()).toEqual(tools.map(({ name }) => name).sort());
  });

  it.each(questions)('$asks', async ({ tool, arguments: given, expect: expected }) => {
    const { isError, structuredContent, content } = await client.callTool({ name: tool, arguments: given });
    expect(isError, JSON.stringify(content)).toBeUndefined();
    const found = Object.fromEntries(
      Object.keys(expected).map((path) => [path, readAt(structuredContent, path.split('.'))]),
    );
    expect(found).toEqual(expected);
  });
});
