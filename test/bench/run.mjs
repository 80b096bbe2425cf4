// Measures in one run, on the built package, and prints ratios: the machine's own speed drops out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addMonths } from 'date-fns/addMonths';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import { DateTime } from 'luxon';
import { measure } from 'mitata';
import { Temporal } from 'temporal-polyfill/implementation';
import { addPeriod, civilDateOf, composeLife, countByStatus, dayNumberOf, listParties } from '../../dist/index.js';
import { replayRegister } from '../../dist/machine.js';
import { listParticipants } from '../../dist/participants.js';
import { findTreaty } from '../tools/built-catalogue.mjs';
import { printAim, printAims } from './aims.mjs';
import { benchAudit } from './audit.mjs';
import { benchConformance } from './conformance.mjs';
import { benchConverting } from './converting.mjs';
import { benchEvaluation } from './evaluation.mjs';
import { benchForecast } from './forecast.mjs';
import { benchKernel } from './kernel.mjs';
import { benchLoading } from './loading.mjs';
import { medianOf } from './measure-pairs.mjs';
import { benchReading } from './reading.mjs';
import { benchServing } from './serving.mjs';
import { benchWhatIf } from './what-if.mjs';

const opCrcSc = findTreaty('op-crc-sc');

const first = dayNumberOf('1990-01-01');
const dates = Array.from({ length: 10_000 }, (_, index) => civilDateOf(first + index * 5));
let cursor = 0;
const nextDate = () => {
  cursor = (cursor + 1) % dates.length;
  return dates[cursor] ?? '1990-01-01';
};

await benchDatePlusThreeMonths();
benchProcess();
await benchLoading(print);
benchEvaluation(print);
await benchLargeEvaluation();
await benchReplay();
print('');
benchConformance(print);
benchWhatIf(print);
await benchForecast(print);
print('');
benchReading(print);
await benchAudit(print);
benchConverting(print);
await benchKernel(print);
await benchServing(print);
printAims(print);

async function benchDatePlusThreeMonths() {
  const threeMonths = { months: 3 };
  const contenders = {
    'final-clauses': () => {
      const sum = addPeriod(nextDate(), threeMonths, 'last-day-of-month');
      return sum.kind === 'date' ? sum.date : undefined;
    },
    'date-fns': () => lightFormat(addMonths(parseISO(nextDate()), 3), 'yyyy-MM-dd'),
    luxon: () => DateTime.fromISO(nextDate(), { zone: 'utc' }).plus(threeMonths).toISODate(),
    'Temporal polyfill': () => Temporal.PlainDate.from(nextDate()).add(threeMonths).toString(),
  };
  for (const date of dates) {
    cursor = dates.indexOf(date) - 1;
    const [ours, ...others] = Object.values(contenders).map((run) => {
      cursor = dates.indexOf(date) - 1;
      return run();
    });
    if (others.some((other) => other !== ours)) throw new Error(`the libraries disagree on ${date}`);
  }
  const times = {};
  for (const [name, run] of Object.entries(contenders)) {
    times[name] = (await measure(run, { batch_samples: 1024 })).p50;
  }
  const ours = times['final-clauses'];
  const fastest = Math.min(
    ...Object.entries(times).flatMap(([name, time]) => (name === 'final-clauses' ? [] : [time])),
  );
  print('A date and three months, text to text (all agree on 10,000 dates)');
  for (const [name, time] of Object.entries(times)) {
    print(`  ${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ns  ${(time / ours).toFixed(1)} × ours`);
  }
  printAim(print, 'the fastest peer, of a date and three months', fastest / ours, { least: 10, unit: '×' });
  print('');
}

function benchProcess() {
  const command = fileURLToPath(new URL('../../dist/cli/treaty.cjs', import.meta.url));
  const time = (args) => {
    const start = performance.now();
    // The answer is read, as whoever calls the command does: for a file like /dev/null, Node.js loads what it has for terminals.
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed`);
    return performance.now() - start;
  };
  const bare = ['-e', '0'];
  const whole = [command, 'status', 'op-crc-sc'];
  time(bare);
  time(whole);
  const pairs = Array.from({ length: 25 }, () => {
    const [bareTime, wholeTime] = [time(bare), time(whole)];
    return { bareTime, wholeTime, ratio: wholeTime / bareTime };
  });
  print('The whole process `treaty status op-crc-sc` (median of 25 pairs)');
  print(`  node -e 0      ${medianOf(pairs.map(({ bareTime }) => bareTime)).toFixed(0)} ms`);
  print(`  treaty status  ${medianOf(pairs.map(({ wholeTime }) => wholeTime)).toFixed(0)} ms`);
  const ratio = medianOf(pairs.map((each) => each.ratio));
  printAim(print, 'the command beside a bare node', ratio, { most: 1.8, unit: '×', digits: 2 });
  print('');
}

async function benchLargeEvaluation() {
  const codes = listParticipants()
    .filter(({ kind }) => kind === 'state')
    .map(({ code }) => code);
  const acts = codes.flatMap((participant, index) => [
    { participant, kind: 'signature', on: civilDateOf(first + 3800 + index) },
    { participant, kind: 'ratification', on: civilDateOf(first + 4000 + index * 13) },
  ]);
  const { finalClauses } = opCrcSc;
  const eligibility = { kind: 'any-state', article: '13(1)' };
  const treaty = {
    ...opCrcSc,
    finalClauses: { ...finalClauses, participation: { ...finalClauses.participation, eligibility } },
  };
  const evaluate = () => countByStatus(composeLife(treaty, { acts }), '2026-01-01');
  if (evaluate().party !== codes.length) throw new Error('all the States are Parties');
  const { p50 } = await measure(evaluate);
  print(
    `One full evaluation of a register of ${codes.length} States and ${acts.length} acts: every date, basis and status`,
  );
  printAim(print, 'an evaluation of all States', p50 / 1e6, { most: 1, unit: 'ms', digits: 2 });
}

/** A full life: 200 States sign, ratify, some leave and come back; an amendment; reports; 1,000 acts and days in all. */
async function benchReplay() {
  const codes = listParticipants()
    .filter(({ kind }) => kind === 'state')
    .map(({ code }) => code);
  const states = [...codes, ...['CSK', 'DDR', 'SUN']].slice(0, 200);
  const day = (offset) => civilDateOf(first + 3800 + offset);
  const acts = states.flatMap((participant, index) => [
    { participant, kind: 'signature', on: day(index) },
    { participant, kind: 'ratification', on: day(220 + index * 7) },
  ]);
  const amendment = 'first';
  const step = (kind, offset, more = {}) => ({ kind, on: day(offset), amendment, ...more });
  acts.push(
    step('amendment-proposal', 2000, { participant: codes[0] }),
    step('amendment-communication', 2010),
    ...codes.slice(0, 70).map((participant, index) => step('conference-request', 2011 + index, { participant })),
    step('conference-convening', 2100),
    step('amendment-adoption', 2200, { votes: { inFavour: 120, against: 10, abstaining: 5 } }),
    step('amendment-approval', 2260),
    ...codes.slice(0, 150).map((participant, index) => step('amendment-acceptance', 2300 + index * 9, { participant })),
    ...codes.slice(0, 180).map((participant, index) => ({ participant, kind: 'report', on: day(3000 + index * 3) })),
    ...codes
      .slice(0, 20)
      .map((participant, index) => ({ participant, kind: 'denunciation', on: day(4000 + index * 5) })),
    ...codes.slice(0, 10).map((participant, index) => {
      return { participant, kind: 'revocation-of-denunciation', on: day(4100 + index * 5) };
    }),
    ...codes.slice(10, 20).map((participant, index) => ({ participant, kind: 'accession', on: day(4600 + index * 5) })),
  );
  const { finalClauses } = opCrcSc;
  const eligibility = { kind: 'any-state', article: '13(1)' };
  const treaty = {
    ...opCrcSc,
    finalClauses: { ...finalClauses, participation: { ...finalClauses.participation, eligibility } },
  };
  const until = day(5200);
  const replay = () => replayRegister(treaty, { acts }, until).desk;
  const evaluate = () => composeLife(treaty, { acts }, until);
  const parties = Object.values(replay().participations).filter(
    ({ value }) => value === 'party' || value === 'denouncing',
  );
  if (parties.length !== listParties(evaluate(), until).length) throw new Error('the desk and the record disagree');
  const [desk, pure] = [(await measure(replay)).p50, (await measure(evaluate)).p50];
  const days = new Set(acts.map(({ on }) => on)).size;
  print(`\nA full life of ${states.length} States: ${acts.length} acts on ${days} days`);
  printAim(print, 'a full life through the statecharts', desk / 1e6, { most: 50, unit: 'ms' });
  printAim(print, 'a full life by the pure functions', pure / 1e6, { most: 2, unit: 'ms', digits: 2 });
  printAim(print, 'the statecharts beside the pure functions', desk / pure, { most: 25, unit: '×', digits: 0 });
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
