import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { openServed } from '../server/open-served.ts';
import { readProjectFile } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [, section = ''] = /^## A store$(.*?)^## /ms.exec(readProjectFile('docs/server.md').text) ?? [];

const blocksOf = (language: string) =>
  [...section.matchAll(new RegExp(`^\`\`\`${language} ?([^\n]*)\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, info = '', body = '']) => ({ info, body }),
  );

/** Splits a command line as a shell does, as far as the page needs it; files are those of the folder. */
const splitWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain = '']) => quoted ?? (/\.(db|json)$/.test(plain) ? join(folder, plain) : plain),
  );

/** Reads a request of the page: a line of what is asked, headers, and behind an empty line the body. */
function readRequest(text: string, token: string) {
  const [head = '', payload = ''] = text.replace('TOKEN', token).split('\n\n');
  const [line = '', ...headers] = head.split('\n');
  const [, url = ''] = /^POST (\S+)$/.exec(line) ?? [];
  const named = headers.map((header) => header.split(': ')).map(([name = '', value = '']) => [name, value] as const);
  return {
    method: 'POST' as const,
    url,
    payload,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(named) },
  };
}

describe('docs/server.md, on a store', () => {
  it('answers each request with the status that it says', async () => {
    const [shell] = blocksOf('sh');
    const commands = (shell?.body ?? '').trim().split('\n').map(splitWords);
    const [begin = [], draw = [], serve = []] = commands;
    expect(commands.map(([, command]) => command)).toEqual(['store', 'serve', 'serve']);
    expect(await runTreaty(begin.slice(1))).toMatchObject({ exit: 0 });
    const drawn = await runTreaty(draw.slice(1));
    expect(drawn.exit).toBe(0);
    const [token = ''] = drawn.stdout.split('\n');
    const place = serve[serve.indexOf('--store') + 1] ?? '';
    const tokens = serve[serve.indexOf('--tokens') + 1] ?? '';
    const store = await openStore(place, 'write');
    try {
      const app = openServed({ store: { store, name: 'treaties.db' }, tokens });
      const requests = blocksOf('http');
      expect(requests.length).toBeGreaterThan(4);
      for (const { info, body } of requests) {
        const response = await app.inject(readRequest(body, token));
        expect([body, `status=${response.statusCode}`, response.body]).toEqual([body, info, expect.any(String)]);
      }
      const recorders = (await store.list()).slice(-3).map(({ recordedBy }) => recordedBy);
      expect(recorders).toEqual(['B. Clerk', 'B. Clerk', 'B. Clerk']);
    } finally {
      await store.close();
    }
  });
});
