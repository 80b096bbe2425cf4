import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { composeOptions, openClient } from './open-client.ts';

const issuesSchema = z.object({
  issues: z.array(
    z.looseObject({
      argument: z.string().optional(),
      code: z.string(),
      text: z.string(),
      remedy: z.looseObject({ text: z.string() }).optional(),
    }),
  ),
});

const faults: unknown[] = [];
let client: Client;
beforeAll(async () => {
  client = await openClient('2026-07-28', composeOptions(faults));
});
afterAll(async () => {
  await client.close();
  expect(faults).toEqual([]);
});

async function listIssues(name: string, given: Record<string, unknown>) {
  const { isError, structuredContent, content } = await client.callTool({ name, arguments: given });
  expect([isError, structuredContent]).toEqual([true, undefined]);
  const [first] = content;
  return issuesSchema.parse(JSON.parse(first?.type === 'text' ? first.text : '')).issues;
}

describe('checkArguments', () => {
  it('tells all that is wrong at once, each with what to do', async () => {
    const issues = await listIssues('treaty_date', {
      treaty: 'op-crc-xx',
      participant: 'Norwey',
      deposited: '2026-02-30',
      asOf: 'yesterday',
      colour: 'red',
    });
    expect(issues.map(({ argument, code }) => [argument, code])).toEqual([
      ['deposited', 'issue.no-such-day'],
      ['asOf', 'issue.not-a-date'],
      ['colour', 'issue.unknown-key'],
      ['treaty', 'page.mcp.no-such-treaty'],
      ['participant', 'usage.unknown-participant'],
    ]);
    expect(issues.filter(({ remedy }) => remedy === undefined)).toEqual([]);
    expect(issues[4]?.remedy?.text).toContain('NOR');
  });

  it('tells what is missing, and what is of another kind', async () => {
    expect((await listIssues('treaty_latest_notice', {})).map(({ code, text }) => [code, text])).toEqual([
      ['issue.missing-key', 'The key “treaty” is missing.'],
      ['issue.missing-key', 'The key “participant” is missing.'],
      ['issue.missing-key', 'The key “outBy” is missing.'],
    ]);
    const kinds = await listIssues('treaty_status', { treaty: 7, most: '20', from: -1 });
    expect(kinds.map(({ argument }) => argument)).toEqual(['treaty', 'from', 'most']);
  });

  it('tells every act that cannot be read, beside a treaty that is not known', async () => {
    const issues = await listIssues('treaty_what_if', {
      treaty: 'no such treaty',
      acts: ['ratification Atlantis 2026-12-01', 'ratification NOR 2026-13-01'],
    });
    expect(issues.map(({ argument }) => argument)).toEqual(['treaty', 'acts', 'acts']);
  });

  it('answers in the language asked for, also where it refuses', async () => {
    const [issue] = await listIssues('treaty_status', { treaty: 'nulle part', language: 'fr' });
    expect(issue?.text).toBe('« nulle part » n’est pas un traité du catalogue.');
  });

  it('refuses a language that there is not, in English', async () => {
    const [issue] = await listIssues('treaty_status', { treaty: 'crc', language: 'tlh' });
    expect([issue?.argument, issue?.code]).toEqual(['language', 'issue.unknown-word']);
  });

  it.each([
    '/etc/passwd',
    '../../package.json',
    'package.json',
    '-',
    'C:\\Windows\\win.ini',
    'file:///etc/passwd',
    '__proto__',
    'constructor',
    'toString',
  ])('looks for no file and no key of that name: %s', async (treaty) => {
    const issues = await listIssues('treaty_status', { treaty });
    expect(issues.map(({ argument, code }) => [argument, code])).toEqual([['treaty', 'page.mcp.no-such-treaty']]);
  });

  it('takes no option of the command line beside its own arguments', async () => {
    const given = { treaty: 'crc', register: '/etc/passwd', store: '/tmp/x', skipBadRows: true, json: true };
    const issues = await listIssues('treaty_status', given);
    expect(issues.map(({ argument }) => argument)).toEqual(['register', 'store', 'skipBadRows', 'json']);
  });

  it('tells what the law has against a question in the same form', async () => {
    const [issue] = await listIssues('treaty_bound', { treaty: 'crc', participant: 'NOR', other: 'Norway' });
    expect(issue?.code).toBe('usage.same-participant');
    const [amendment] = await listIssues('treaty_amendments', { treaty: 'crc', amendment: 'article-99' });
    expect(amendment?.text).toContain('article-99');
  });

  it.each(['__proto__', 'constructor', 'no_such_tool', '../treaty_list'])('has no tool %s', async (name) => {
    await expect(client.callTool({ name, arguments: {} })).rejects.toThrow();
  });
});
