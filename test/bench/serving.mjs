// Serves dates beside a bare route of fastify that returns a constant, both in processes of their own, and prints how many requests each answers.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { printAim } from './aims.mjs';
import { medianOf } from './measure-pairs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = `${root}/dist/cli/treaty.cjs`;
const BARE = `
import Fastify from 'fastify';
const app = Fastify();
app.get('/', async () => ({ value: '2002-01-18' }));
process.stderr.write(await app.listen({ host: '127.0.0.1', port: 0 }) + '\\n');
`;

/** How many ask at once. */
const CONNECTIONS = 10;
/** Seconds of each run. */
const DURATION = 3;
const ROUNDS = 5;

/** Measures the service: each run of it behind one of the bare route, so that what else the machine does falls on both. */
export async function benchServing(print) {
  const bare = await start(['--input-type=module', '--eval', BARE]);
  const service = await startService();
  try {
    const date = `${service.url}/treaties/op-crc-sc/date`;
    await fire({ url: bare.url });
    await fire({ url: date });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const constant = await fire({ url: bare.url });
      const dated = await fire({ url: date });
      const anew = await fire({ url: service.url, requests: [{ setupRequest: askAnew }] });
      rounds.push({
        ratio: dated.requests.average / constant.requests.average,
        slowest: dated.latency.p99,
        ratioAnew: anew.requests.average / constant.requests.average,
        slowestAnew: anew.latency.p99,
      });
    }
    print('The service, asked for a date over and over, beside a bare route of fastify that returns a constant');
    const ratio = medianOf(rounds.map((each) => each.ratio));
    printAim(print, 'requests a second of /date beside a constant', ratio, { least: 0.33, unit: '×', digits: 2 });
    const slowest = medianOf(rounds.map((each) => each.slowest));
    printAim(print, 'the slowest hundredth of /date', slowest, { most: 20, unit: 'ms', digits: 0 });
    print(
      `asked for another day each time, which is computed anew: ${medianOf(rounds.map((each) => each.ratioAnew)).toFixed(2)}×, the slowest hundredth ${medianOf(rounds.map((each) => each.slowestAnew))} ms`,
    );
    print('');
  } finally {
    bare.process.kill();
    service.process.kill();
  }
}

/** Starts the service as it is built, with no limit of requests. */
export function startService() {
  return start([command, 'serve', '--port', '0', '--rate', '0']);
}

/** Starts a server and finds the address that it tells. */
function start(args) {
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (piece) => {
      told += piece;
      const [url] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
      if (url !== undefined) resolve({ url, process: server });
    });
    server.once('exit', () => reject(new Error(`no server was started: ${told}`)));
  });
}

let asked = 0;

/** Asks for a date as it followed from the acts of one day of forty years after another. */
function askAnew(request) {
  asked += 1;
  const day = new Date(Date.UTC(1990, 0, 1 + (asked % 14_610))).toISOString().slice(0, 10);
  return { ...request, path: `/treaties/op-crc-sc/date?asOf=${day}` };
}

async function fire(options) {
  const result = await autocannon({ ...options, connections: CONNECTIONS, duration: DURATION });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${options.url} was not answered each time`);
  return result;
}
