import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openServed } from '../server/open-served.ts';
import { readProjectFile } from './source-files.ts';

const { text } = readProjectFile('docs/server.md');

/** The blocks of the page: what stands behind the fence, and what is in it. */
const blocks = [...text.matchAll(/^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', info = '', body = '']) => ({ language, info, body }),
);
const bodyOf = (language: string, name = ''): string =>
  blocks.find((block) => block.language === language && block.info.includes(name))?.body ?? '';

/** Splits a command line as a shell does, as far as the page needs it. */
const splitWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

describe('docs/server.md', () => {
  const commands = blocks
    .filter(({ language }) => language === 'console')
    .map(({ body }) => {
      const [command = '', ...printed] = body.trimEnd().split('\n');
      return { command, printed };
    });

  it.each(commands)('$command', async ({ command, printed }) => {
    const words = splitWords(command).slice(1);
    expect(words[0]).toBe('curl');
    const address = words.find((word) => word.startsWith('http://127.0.0.1:8080/')) ?? '';
    const isSent = words.includes('--data-binary');
    const response = await openServed().inject({
      method: isSent ? 'POST' : 'GET',
      url: address.slice('http://127.0.0.1:8080'.length),
      ...(isSent && { headers: { 'content-type': 'text/csv' }, payload: bodyOf('csv') }),
    });
    const lines = response.body.trimEnd().split('\n');
    expect(lines).toHaveLength(printed.length);
    // A line that is longer than the page shows ends there with an ellipsis.
    printed.forEach((line, at) => {
      const [begin, isCut] = line.endsWith(' …') ? [line.slice(0, -2), true] : [line, false];
      expect(isCut ? (lines[at] ?? '').slice(0, begin.length) : lines[at]).toBe(begin);
    });
  });

  it('names every route that there is, and no other', async () => {
    const { paths } = (await openServed().inject('/openapi.json')).json();
    const named = [...text.matchAll(/`(?:GET|POST) (\/[^`? ]*)/g)].map(([, path]) => path);
    expect(named.sort()).toEqual(Object.keys(paths).sort());
  });

  it('says the limits that there are', async () => {
    const { LIMITS } = await import('../../src/server/serving.ts');
    expect(LIMITS).toMatchObject({
      requestsPerMinute: 600,
      tableBytes: 16 * 2 ** 20,
      tablesAtOnce: 4,
      connections: 1000,
    });
  });
});

describe('the commands that start the service', () => {
  const starting = [
    bodyOf('sh').trim(),
    /^CMD (.*)$/m
      .exec(bodyOf('dockerfile'))?.[1]
      ?.replace(/^\["|"\]$/g, '')
      .replaceAll('", "', ' '),
    /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(bodyOf('ini'))?.[1],
  ];
  let told = '';
  beforeAll(() => expect(starting).toHaveLength(3));
  afterAll(() => expect(told).not.toBe(''));

  it.each(starting)('%s: it answers, and a signal stops it when what is asked was answered', async (line = '') => {
    const [name, ...args] = line
      .replace(/--port 8080/, '--port 0')
      .replace('0.0.0.0', '127.0.0.1')
      .split(' ');
    expect(name).toBe('treaty');
    let url = '';
    const streams = {
      stdin: async function* () {},
      stdout: { write: () => {} },
      stderr: {
        write: (piece: string) => {
          told += piece;
          url ||= /http:\/\/[\d.]+:\d+/.exec(piece)?.[0] ?? '';
        },
      },
      env: {},
      now: () => Date.parse('2026-11-24T17:00:00Z'),
    };
    const ended = run(args, streams, '0.0.0-test');
    await expect.poll(() => url).not.toBe('');
    const ready = await fetch(`${url}/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', version: expect.any(String) });
    // The signal comes while a table is on its way.
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = controller;
        controller.enqueue(new TextEncoder().encode('participant,kind,date\n'));
      },
    });
    const headers = { 'content-type': 'text/csv' };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    const answer = fetch(`${url}/convert`, init);
    await expect
      .poll(async () => (await (await fetch(`${url}/metrics`)).text()).includes('treaty_tables_open 1'))
      .toBe(true);
    process.emit('SIGTERM', 'SIGTERM');
    send?.enqueue(new TextEncoder().encode('NOR,ratification,2001-10-02\n'));
    send?.close();
    expect(await (await answer).text()).toBe('participant,kind,date\nNOR,ratification,2001-10-02\n');
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});
