// Sends requests that are drawn to `treaty serve`, a hundred thousand of them: each is answered, none with a fault of the server, and no answer tells of the machine.
// FC_RUNS says how many, FC_SEED which. A request that fails is printed, so that it can be sent again.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.env.FC_RUNS ?? 100_000);
const SEED = Number(process.env.FC_SEED ?? 20_020_118);
const AT_ONCE = 4;
const PER_DRAW = 200;
/** Milliseconds: no request is answered as late on a machine that does other things too. */
const LATEST = 60_000;
/** What no answer has: places of files, stacks, names of modules. */
const LEAK =
  /node_modules|node:internal|\/(?:src|dist|work|home|root|tmp|usr)\/|\.(?:ts|cjs|mjs):\d+|\bat \S+ \(|root:x|ENOENT|FST_/;

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '../../package.json',
    '..%2f..%2fetc%2fpasswd',
    '/etc/passwd',
    'file:///etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'NOR\r\nSet-Cookie: x=1',
    '=HYPERLINK("http://x")',
    'BEGIN:VEVENT\r\nEND:VEVENT',
    '-',
    'none',
    '\u0000',
    '\ud800',
    '%',
    '%zz',
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '{{7*7}}',
    '9'.repeat(400),
  ),
);
const mostly = (usual) => fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: hostile });
const treaty = mostly(fc.constantFrom('op-crc-sc', 'paris', 'apostille', 'no-such-treaty'));
const participant = mostly(fc.constantFrom('NOR', 'Norway', 'Suisse', 'EUE', '中国', 'SUN', 'Atlantis', 'NO'));
const day = mostly(
  fc.oneof(
    fc.constantFrom('2001-12-31', '2002-01-18', '2026-02-29', '0000-00-00', '9999-12-31', '10000-01-01', '2024-2-1'),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
);
const kinds = mostly(fc.constantFrom('entries', 'windows,entries', 'reports', 'terms,', 'everything'));
const encode = (text) => encodeURIComponent(text.toWellFormed());
const query = fc
  .array(
    fc.tuple(
      mostly(
        fc.constantFrom('asOf', 'deposited', 'from', 'to', 'kinds', 'for', 'treaty', 'to', 'inForceOn', 'proposals'),
      ),
      fc.oneof(day, kinds, participant, treaty, fc.constantFrom('csv', 'json', 'ndjson', 'true', '')),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'));
const valid = fc.oneof(
  day.map((asOf) => `asOf=${encode(asOf)}`),
  fc.tuple(day, day).map(([asOf, deposited]) => `asOf=${encode(asOf)}&deposited=${encode(deposited)}`),
  fc.constant(''),
);
const place = fc.oneof(
  treaty.map((id) => `/treaties/${encode(id)}`),
  fc
    .tuple(treaty, fc.constantFrom('date', 'status', 'chronology', 'calendar.ics', 'what-if', 'dates'))
    .map(([id, what]) => `/treaties/${encode(id)}/${what}`),
  fc
    .tuple(treaty, participant, fc.constantFrom('', '/date', '/x'))
    .map(([id, code, end]) => `/treaties/${encode(id)}/participants/${encode(code)}${end}`),
  fc.constantFrom('/', '/treaties', '/schema', '/health', '/ready', '/metrics', '/openapi.json', '/audit', '/convert'),
  hostile.map((text) => `/${encode(text)}`),
);
const url = fc.tuple(place, fc.oneof(query, valid)).map(([path, asked]) => (asked === '' ? path : `${path}?${asked}`));
const language = mostly(fc.constantFrom('en', 'fr', 'ar;q=0.5, zh', 'de', '*', 'es-MX', ';q=', 'ru;q=2')).map((text) =>
  text.replace(/[^\x20-\x7e]/g, '?'),
);
const act = fc
  .tuple(fc.constantFrom('ratification', 'accession', 'denunciation', 'singing'), participant, day)
  .map((parts) => parts.join(' '));
const whatIf = fc.oneof(
  fc
    .record({ acts: fc.array(fc.oneof(act, hostile), { maxLength: 4 }) }, { requiredKeys: [] })
    .map((body) => JSON.stringify(body)),
  fc.json(),
  fc.constantFrom(
    '{"__proto__":{"acts":[]}}',
    '['.repeat(50_000),
    '{"acts":'.repeat(5000),
    '{"acts":["x"],"asOf":{}}',
    '',
  ),
);
const cell = fc.oneof(
  participant,
  day,
  fc.constantFrom('ratification', 'accession', 'signature', 'op-crc-sc', ''),
  hostile,
);
const table = fc.oneof(
  fc
    .array(
      fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(',')),
      { maxLength: 8 },
    )
    .map((rows) => ['participant,kind,date,effective', ...rows].join('\n')),
  fc
    .array(fc.tuple(participant, fc.constantFrom('ratification', 'accession'), day, day), { maxLength: 8 })
    .map((rows) => ['participant,kind,date,effective', ...rows.map((row) => row.join(','))].join('\n')),
  fc.json(),
  hostile,
  fc.constantFrom(
    'PK\u0003\u0004',
    '<table><tr><td>',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '{"acts":[{"__proto__":1}]}',
  ),
);
const type = fc.constantFrom(
  'text/csv',
  'application/json',
  'text/html',
  'application/octet-stream',
  'text/xml',
  'x',
  'text/plain; charset=utf-16',
);
const get = fc
  .record({ url, language, accept: fc.constantFrom('*/*', 'application/ld+json', 'text/html', 'x') })
  .map(({ url: asked, language: wanted, accept }) =>
    render('GET', asked, [`Accept-Language: ${wanted}`, `Accept: ${accept}`]),
  );
const post = fc.oneof(
  fc
    .tuple(treaty, whatIf, fc.constantFrom('application/json', 'text/plain', 'application/json; charset=utf-16'))
    .map(([id, body, as]) => render('POST', `/treaties/${encode(id)}/what-if`, [`Content-Type: ${as}`], body)),
  fc
    .tuple(
      fc.constantFrom('/audit', '/convert'),
      fc.oneof(query, fc.constantFrom('treaty=op-crc-sc', 'treaty=op-crc-sc&to=json', '')),
      table,
      type,
    )
    .map(([path, asked, body, as]) => render('POST', `${path}?${asked}`, [`Content-Type: ${as}`], body)),
  fc
    .tuple(url, fc.constantFrom('PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'POST'), table)
    .map(([asked, method, body]) => render(method, asked, ['Content-Encoding: gzip'], body)),
);
const whole = fc.oneof({ weight: 6, arbitrary: get }, { weight: 3, arbitrary: post });
/** A request of which some bytes were changed, taken out or doubled. */
const damaged = fc
  .tuple(
    whole,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('change', 'take', 'double')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([bytes, changes]) => changes.reduce(damage, bytes));
const request = fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: damaged });

function render(method, asked, headers, body = '') {
  const sent = Buffer.from(body);
  const length = method === 'GET' && body === '' ? [] : [`Content-Length: ${sent.length}`];
  const head = [`${method} ${asked} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, ...length];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), sent]);
}

function damage(bytes, [at, byte, how]) {
  const place = at % bytes.length;
  switch (how) {
    case 'change':
      return Buffer.concat([bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place + 1)]);
    case 'take':
      return bytes.length < 2 ? bytes : Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)]);
    default:
      return Buffer.concat([bytes.subarray(0, place + 1), bytes.subarray(place)]);
  }
}

/** Sends a request, ends it, and gives all that comes back. */
function send(port, bytes) {
  return new Promise((resolve, reject) => {
    const pieces = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setTimeout(LATEST, () => socket.destroy(new Error('no answer came')));
    socket.on('data', (piece) => pieces.push(piece));
    // Whoever sends on after the answer is told so by a reset; what was answered before is read.
    socket.on('error', (error) => (error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error)));
    socket.on('close', () => resolve(Buffer.concat(pieces).toString('latin1')));
  });
}

function findFault(answer) {
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
  const [first] = statuses;
  if (first === undefined) return answer === '' ? undefined : 'what came is no HTTP';
  if (statuses.some((status) => status >= 500)) return `status ${statuses}`;
  const isPage = answer.includes('content-type: text/html');
  const [leak] = isPage ? [] : (LEAK.exec(answer) ?? []);
  if (leak !== undefined) return `tells “${leak}”`;
  if (/^set-cookie:/im.test(answer.slice(0, answer.indexOf('\r\n\r\n')))) return 'a header of the client';
  return undefined;
}

async function start() {
  const server = spawn(process.execPath, [`${root}/dist/cli/treaty.cjs`, 'serve', '--port', '0', '--rate', '0'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let told = '';
  server.stderr.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (piece) => {
      told += piece;
      const [, port] = /http:\/\/[\d.]+:(\d+)/.exec(told) ?? [];
      if (port !== undefined) resolve({ server, port: Number(port), told: () => told });
    });
    server.on('exit', () => reject(new Error(`the server ended: ${told}`)));
  });
}

const { server, port, told } = await start();
const statuses = new Map();
let sent = 0;
let unanswered = 0;
let faults = 0;
const begun = performance.now();
async function work(queue) {
  for (let bytes = queue.pop(); bytes !== undefined; bytes = queue.pop()) {
    const answer = await send(port, bytes).catch((error) => `HTTP/1.1 599 ${error.message}`);
    const fault = findFault(answer);
    const status = answer.slice(9, 12);
    if (answer === '') unanswered += 1;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    sent += 1;
    if (fault === undefined) continue;
    faults += 1;
    process.stderr.write(
      `${fault}\n  ${JSON.stringify(bytes.toString('latin1').slice(0, 2000))}\n  ${JSON.stringify(answer.slice(0, 600))}\n`,
    );
  }
}
try {
  for (let draw = 0; sent < RUNS && faults < 20; draw += 1) {
    const queue = [...fc.sample(request, { seed: SEED + draw, numRuns: Math.min(PER_DRAW, RUNS - sent) })];
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
    if (draw % 50 === 49)
      process.stdout.write(`${sent} requests, ${Math.round((performance.now() - begun) / 1000)} s\n`);
  }
  const alive = await send(port, render('GET', '/health', []));
  if (!alive.includes('"status":"ok"')) faults += 1;
  const table = Object.fromEntries([...statuses].sort());
  process.stdout.write(
    `seed ${SEED}: ${sent} requests, ${faults} faults, ${unanswered} closed without an answer; by status ${JSON.stringify(table)}\n`,
  );
  if (told().split('\n').length > 2) process.stderr.write(told());
} finally {
  server.removeAllListeners('exit');
  server.kill();
}
process.exitCode = faults > 0 ? 1 : 0;
