import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFromAddress } from '../../src/cli/input/watch/read-from-address.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const ROWS = FIRST_TEN.map((row) => row.slice(0, row.lastIndexOf(',')));
const tableOf = (...rows: readonly string[]): string => `${['participant,kind,date', ...rows].join('\n')}\n`;
const TEN = tableOf(...ROWS);
const ELEVEN = tableOf(...ROWS, 'Ireland,ratification,2005-01-31');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What the server answers next, whatever is asked of it; and what it was asked. */
let answer: Answer = () => {};
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

let folder = '';
let host = '';
let state = '';
let made = 0;

const send =
  (text: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(text);
  };

const look = (...further: readonly string[]) =>
  runTreaty(['watch', `${host}/op-crc-sc.csv`, '--state', state, '--as-of', '2005-03-01', ...further]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-addresses-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has a port.');
  host = `http://127.0.0.1:${address.port}`;
});
beforeEach(() => {
  made += 1;
  state = join(folder, `${made}.json`);
  asked.length = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** What is told of an address that cannot be read; nothing else is printed. */
async function refusalOf(given: Promise<{ exit: number; stdout: string; stderr: string }>): Promise<string> {
  const { exit, stdout, stderr } = await given;
  expect([exit, stdout]).toEqual([2, '']);
  return words(stderr);
}

describe('treaty watch, of an address', () => {
  it('reads the table, asks later if it has changed, and takes what it read before where it has not', async () => {
    answer = send(TEN, { etag: '"one"', 'last-modified': 'Tue, 01 Feb 2005 00:00:00 GMT' });
    expect((await look()).exit).toBe(0);
    expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
    answer = (_, response) => {
      response.writeHead(304).end();
    };
    const same = await look();
    expect([same.exit, same.stdout]).toEqual([0, 'Nothing has changed in law of 1 treaty.\n']);
    expect(asked[1]?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Tue, 01 Feb 2005 00:00:00 GMT',
    });
    answer = send(ELEVEN, { etag: '"two"' });
    const changed = await look();
    expect(changed.exit).toBe(1);
    expect(words(changed.stdout)).toContain('New Party: In force for Ireland: 28 February 2005');
    await look();
    expect(asked[3]?.headers['if-none-match']).toBe('"two"');
    expect(asked[3]?.headers).not.toHaveProperty('if-modified-since');
  });

  it('tells on a later day what has come, of a table that has not changed', async () => {
    answer = send(ELEVEN, { etag: '"one"' });
    await runTreaty(['watch', `${host}/op-crc-sc.csv`, '--state', state, '--as-of', '2005-02-27']);
    answer = (_, response) => {
      response.writeHead(304).end();
    };
    const { exit, stdout } = await look();
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('The day has come: In force for Ireland: 28 February 2005');
  });

  it('tells a status that is none of a table, and compares later with what was known', async () => {
    answer = send(TEN);
    await look();
    answer = (_, response) => {
      response.writeHead(500).end(ELEVEN);
    };
    const said = await refusalOf(look());
    expect(said).toContain('the server answers with the status 500');
    expect(said).toContain('What was known of it stays as it was');
    answer = send(ELEVEN);
    expect((await look()).exit).toBe(1);
  });

  it('does not take what a server says in the place of a table', async () => {
    answer = send(TEN);
    await look();
    answer = send('<!DOCTYPE html><html><body><p>Down for maintenance</p></body></html>');
    expect(await refusalOf(look())).toContain('127.0.0.1');
    answer = send(TEN.slice(0, 120));
    expect(await refusalOf(look())).not.toBe('');
  });

  it('follows to another address, and not without an end, nor to anything but http and https', async () => {
    answer = (request, response) => {
      if (request.url === '/op-crc-sc.csv') response.writeHead(302, { location: '/there' }).end();
      else send(TEN)(request, response);
    };
    expect((await look()).exit).toBe(0);
    answer = (_, response) => {
      response.writeHead(302, { location: `/${asked.length}` }).end();
    };
    asked.length = 0;
    expect(await refusalOf(look())).toContain('from one address to the next without an end');
    expect(asked.length).toBe(6);
    for (const location of ['file:///etc/passwd', 'data:text/csv,a', 'http://']) {
      answer = (_, response) => {
        response.writeHead(302, { location }).end();
      };
      expect(await refusalOf(look())).toContain('an address that is not followed');
    }
  });

  it('refuses what is larger than any table, whether the server says so, hides it or packs it', async () => {
    const large = Buffer.alloc(17 * 1024 * 1024, 'a,b,c\n');
    answer = send(large, { 'content-length': String(large.length) });
    expect(await refusalOf(look())).toContain('16 MiB');
    answer = (_, response) => {
      response.writeHead(200);
      response.end(large);
    };
    expect(await refusalOf(look())).toContain('16 MiB');
    answer = send(gzipSync(large), { 'content-encoding': 'gzip' });
    expect(await refusalOf(look())).toContain('16 MiB');
  });

  it('tells that a server cannot be reached, or ends in the middle', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write(TEN.slice(0, 50), () => response.destroy());
    };
    expect(await refusalOf(look())).toContain('the server cannot be reached');
    const nowhere = ['watch', 'http://127.0.0.1:1/op-crc-sc.csv', '--state', state];
    expect(await refusalOf(runTreaty(nowhere))).toContain('the server cannot be reached');
  });

  it('shows nothing of an address that may be secret', async () => {
    answer = (_, response) => {
      response.writeHead(403).end();
    };
    const secret = host.replace('http://', 'http://me:geheim@');
    const said = await refusalOf(runTreaty(['watch', `${host}/op-crc-sc.csv?token=geheim`, '--state', state]));
    expect(said).not.toContain('geheim');
    expect(await refusalOf(runTreaty(['watch', `${secret}/op-crc-sc.csv`, '--state', state]))).not.toContain('geheim');
  });

  it('compares an address with a table', async () => {
    answer = (request, response) => send(request.url === '/now' ? ELEVEN : TEN)(request, response);
    const args = [
      'watch',
      `${host}/now`,
      '--since',
      `${host}/before`,
      '--treaty',
      'op-crc-sc',
      '--as-of',
      '2005-02-10',
    ];
    const { exit, stdout } = await runTreaty(args);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('New Party: In force for Ireland: 28 February 2005');
  });
});

describe('readFromAddress', () => {
  it.each<readonly [string, Answer]>([
    ['does not answer', () => {}],
    [
      'answers, and sends its table too slowly',
      (_, response) => {
        response.writeHead(200);
        response.write('participant,kind,date\n');
      },
    ],
  ])('refuses a server that %s', async (_, slowly) => {
    answer = slowly;
    await expect(readFromAddress(`${host}/op-crc-sc.csv`, undefined, 200)).rejects.toMatchObject({
      told: [{ code: 'page.watch.address-fault', values: { because: 'too-slow' } }],
    });
  });
});
