// Each side of a measure runs in a process of its own, which tells what it took.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const treaty = fileURLToPath(new URL('../../dist/cli/treaty.cjs', import.meta.url));

/** Runs some jobs in turns, so that what else the machine does falls on all alike, and keeps the fastest run of each. */
export function runInTurns(jobs, runs, run) {
  const turns = Array.from({ length: runs }, () => jobs.map(run));
  return Object.fromEntries(jobs.map((job, index) => [job, fastestOf(turns.map((turn) => turn[index]))]));
}

/** Finds the run of the fewest seconds. */
export function fastestOf(runs) {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[0];
}

/**
 * Runs the command as a user does, from its start to its end; at the end it tells its peak memory and its time on the cores.
 *
 * @param exit the exit code that is expected
 */
export function runCommand(args, exit) {
  const tellUsage = "process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())))";
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(tellUsage)}`];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...preload, treaty, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== exit) throw new Error(`the command ends with ${status}: ${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(stderr.slice(stderr.lastIndexOf('\n')));
  return { seconds, onCores: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}

/** Runs a job of a script in a process of its own: see `tellJob`. */
export function runJob(script, job, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, job, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${job} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Does the job for which a script was started, if it was, and tells its result, its seconds, its time on the cores and its peak memory. */
export async function tellJob(self, jobs) {
  const [, script, job, ...args] = process.argv;
  if (script !== self || job === undefined) return;
  const start = performance.now();
  const cores = process.cpuUsage();
  const result = await jobs[job](...args);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cores);
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...result, seconds, onCores: (user + system) / 1e6, peak }));
}
