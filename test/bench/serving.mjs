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

/** Seconds of each run. */
const DURATION = 3;
const ROUNDS = 5;

/** Measures the service: each run of it behind one of the bare route, so that what else the machine does falls on both. */
export async function benchServing(print) {
  const bare = await start(['--input-type=module', '--eval', BARE]);
  const service = await start([command, 'serve', '--port', '0', '--rate', '0']);
  try {
    const date = `${service.url}/treaties/op-crc-sc/date`;
    await fire(bare.url);
    await fire(date);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const constant = await fire(bare.url);
      const dated = await fire(date);
      rounds.push({ ratio: dated.requests.average / constant.requests.average, slowest: dated.latency.p99 });
    }
    print('The service, asked for a date over and over, beside a bare route of fastify that returns a constant');
    const ratio = medianOf(rounds.map((each) => each.ratio));
    printAim(print, 'requests a second of /date beside a constant', ratio, { least: 0.33, unit: '×', digits: 2 });
    const slowest = medianOf(rounds.map((each) => each.slowest));
    printAim(print, 'the slowest hundredth of /date', slowest, { most: 20, unit: 'ms', digits: 0 });
    print('');
  } finally {
    bare.process.kill();
    service.process.kill();
  }
}

/** Starts a server and finds the address that it tells. */
async function start(args) {
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  for await (const piece of server.stderr) {
    told += piece;
    const [url] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
    if (url !== undefined) return { url, process: server };
  }
  throw new Error(`no server was started: ${told}`);
}

async function fire(url) {
  const result = await autocannon({ url, connections: 20, duration: DURATION });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} was not answered each time`);
  return result;
}
