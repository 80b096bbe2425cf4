// Asks the service for ten minutes, now the same and now what was never asked before, and compares the memory that it needs at the beginning with that at the end.
// SOAK_MINUTES says how long.
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { medianOf } from './measure-pairs.mjs';
import { startService } from './serving.mjs';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
/** How much more memory at the end is no growth, but what a collector leaves: a part of that at the beginning. */
const MOST = 0.05;
const SECONDS_BETWEEN = 5;
/** In this part of the time what is kept on purpose is filled: answers, clauses, records. */
const FILLING = 0.3;

const TABLE = `participant,kind,date,effective
Norway,ratification,2001-10-02,2002-01-18
Ecuador,ratification,2004-01-30,2004-03-01
`;

const service = await startService();
let asked = 0;
const requests = [
  { method: 'GET', path: '/treaties/op-crc-sc/date' },
  { method: 'GET', setupRequest: (request) => ({ ...request, path: `/treaties/op-crc-sc/date?asOf=${nextDay()}` }) },
  { method: 'GET', setupRequest: (request) => ({ ...request, path: `/treaties/paris/status?asOf=${nextDay()}` }) },
  { method: 'GET', setupRequest: (request) => ({ ...request, path: `/no-such-route-${asked}` }) },
  {
    method: 'POST',
    path: '/treaties/op-crc-sc/what-if',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ acts: ['ratification IRL 2026-12-01'] }),
  },
  { method: 'POST', path: '/audit?treaty=op-crc-sc', headers: { 'content-type': 'text/csv' }, body: TABLE },
  { method: 'POST', path: '/convert', headers: { 'content-type': 'text/csv' }, body: 'participant\n"' },
];

/** Gives one day of forty years after another. */
function nextDay() {
  asked += 1;
  return new Date(Date.UTC(1990, 0, 1 + (asked % 14_610))).toISOString().slice(0, 10);
}

async function measure() {
  const metrics = await (await fetch(`${service.url}/metrics`)).text();
  const read = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  return { heap: read('nodejs_heap_size_used_bytes'), resident: read('process_resident_memory_bytes') };
}

const samples = [];
try {
  const run = autocannon({ url: service.url, connections: 4, duration: MINUTES * 60, requests });
  let isOver = false;
  const result = run.then((found) => {
    isOver = true;
    return found;
  });
  while (!isOver) {
    await Promise.race([wait(SECONDS_BETWEEN * 1000), result]);
    samples.push(await measure());
  }
  const { requests: counts, errors, '5xx': faults } = await result;
  const kept = samples.slice(Math.floor(samples.length * FILLING));
  const half = Math.floor(kept.length / 2);
  const lines = ['heap', 'resident'].map((name) => {
    const [before, after] = [kept.slice(0, half), kept.slice(half)].map((part) =>
      medianOf(part.map((each) => each[name])),
    );
    return { name, before, after, growth: after / before - 1 };
  });
  const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(0);
  process.stdout.write(
    `${counts.total} requests in ${MINUTES} minutes, ${errors} errors, ${faults} faults of the server\n`,
  );
  for (const { name, before, after, growth } of lines) {
    process.stdout.write(
      `${name}: ${mebibytes(before)} MiB, then ${mebibytes(after)} MiB (${(100 * growth).toFixed(1)} %)\n`,
    );
  }
  process.exitCode = errors > 0 || faults > 0 || lines.some(({ growth }) => growth > MOST) ? 1 : 0;
} finally {
  service.process.kill();
}
