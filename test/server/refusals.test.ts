import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openServed } from './open-served.ts';

/** Sends bytes over a socket and gives what comes back until the server closes it. */
async function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

async function listen(limits: Parameters<typeof openServed>[0] = {}): Promise<number> {
  const url = await openServed(limits).listen({ host: '127.0.0.1', port: 0 });
  return Number(new URL(url).port);
}

const WHAT_IF = '/treaties/op-crc-sc/what-if';
const JSON_BODY = { 'content-type': 'application/json' };

describe('what the service refuses', () => {
  it.each([
    ['a treaty that there is not', { url: '/treaties/no-such-treaty/date' }, 404],
    ['a route that there is not', { url: '/treaty' }, 404],
    ['a path out of the catalogue', { url: '/treaties/..%2f..%2fpackage.json' }, 400],
    ['a file of the machine', { url: '/treaties/%2fetc%2fpasswd/date' }, 400],
    ['an address that cannot be read', { url: '/treaties/%zz' }, 400],
    ['a day that there is not', { url: '/treaties/op-crc-sc/date?asOf=2001-02-31' }, 400],
    ['the same day twice', { url: '/treaties/op-crc-sc/date?asOf=2001-02-01&asOf=2002-01-01' }, 400],
    ['a parameter that there is not', { url: '/treaties/op-crc-sc/date?as-of=2001-02-01' }, 400],
    ['a key of prototypes as a parameter', { url: '/treaties?__proto__=1' }, 400],
    ['a State that there is not', { url: '/treaties/op-crc-sc/participants/Atlantis' }, 400],
    ['a method that there is not', { method: 'DELETE', url: '/treaties/op-crc-sc' }, 404],
    ['what is no JSON', { method: 'POST', url: WHAT_IF, headers: JSON_BODY, payload: '{"acts":' }, 400],
    ['keys of prototypes', { method: 'POST', url: WHAT_IF, headers: JSON_BODY, payload: '{"__proto__":{}}' }, 400],
    ['an act that is none', { method: 'POST', url: WHAT_IF, payload: { acts: ['singing Ireland 2026-12-01'] } }, 400],
    [
      'a key that there is not',
      { method: 'POST', url: WHAT_IF, payload: { acts: ['x'], register: '/etc/passwd' } },
      400,
    ],
    ['deep nesting', { method: 'POST', url: WHAT_IF, headers: JSON_BODY, payload: '['.repeat(60_000) }, 400],
    ['a large body', { method: 'POST', url: WHAT_IF, payload: { acts: ['x'.repeat(200_000)] } }, 413],
    [
      'a body of another type',
      { method: 'POST', url: WHAT_IF, headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
      415,
    ],
    [
      'a body that is compressed',
      { method: 'POST', url: WHAT_IF, headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, payload: 'x' },
      415,
    ],
  ] as const)('%s, as a problem that names nothing of the machine', async (_, request, status) => {
    const response = await openServed().inject(request);
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(response.json()).toMatchObject({ type: 'about:blank', status });
    expect(response.body).not.toMatch(/node_modules|\/src\/|\bat .*:\d+:\d+|root:/);
  });

  it('says what is wrong with a day in the language of the request, with the issue of the library', async () => {
    const headers = { 'accept-language': 'de, fr;q=0.8, en;q=0.7' };
    const response = await openServed().inject({ url: '/treaties/op-crc-sc/date?asOf=2001-02-31', headers });
    const { issues } = response.json();
    expect(issues).toEqual([
      {
        code: 'usage.no-such-day',
        values: { option: 'asOf', given: '2001-02-31', days: 28 },
        text: expect.stringContaining('ce mois a 28 jours'),
      },
    ]);
  });

  it('tells whoever has an answer already that it is the same, and whoever has another gets it', async () => {
    const app = openServed();
    const url = '/treaties/op-crc-sc/date';
    const first = await app.inject(url);
    const etag = String(first.headers.etag);
    const again = await app.inject({ url, headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    const inFrench = await app.inject({ url, headers: { 'if-none-match': etag, 'accept-language': 'fr' } });
    expect([inFrench.statusCode, inFrench.headers['content-language']]).toEqual([200, 'fr']);
  });

  it('lets no other page read its answers', async () => {
    const headers = { origin: 'https://example.org' };
    const response = await openServed().inject({ url: '/treaties/op-crc-sc/date', headers });
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('one client that asks too often', async () => {
    const app = openServed({ limits: { requestsPerMinute: 2 } });
    await app.inject('/health');
    await app.inject('/health');
    const third = await app.inject('/health');
    expect([third.statusCode, third.json().title]).toEqual([429, 'Too Many Requests']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('a request that does not come to its end', async () => {
    const port = await listen({ limits: { requestMilliseconds: 300 } });
    expect(await send(port, 'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length beside pieces',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s', async (_, text) => {
    expect(await send(await listen(), text)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('headers of more than 16 KiB', async () => {
    const text = `GET /health HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await send(await listen(), text)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('nothing of what is sent in one piece: each is answered in its turn', async () => {
    const one = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
    const last = 'GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const answer = await send(await listen(), `${one.repeat(50)}${last}`);
    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(51);
  });

  it('no request for being one of many over one connection', async () => {
    const one = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
    const last = 'GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const answer = await send(await listen(), `${one.repeat(10_100)}${last}`);
    expect(answer.match(/HTTP\/1\.1 (?!200)/g)).toBeNull();
  });

  it('writes nothing into its log of who asks and what is asked', async () => {
    const lines: string[] = [];
    const app = openServed({ log: { write: (line) => lines.push(line) } });
    const headers = { authorization: 'Bearer secret-token', 'user-agent': 'somebody' };
    await app.inject({ url: '/treaties/op-crc-sc/participants/Norway?asOf=2020-01-01', headers });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'GET', route: '/treaties/:id/participants/:code', status: 200 },
    ]);
    expect(lines.join('')).not.toMatch(/secret|somebody|Norway|2020|127\.0\.0\.1/);
  });
});
