// Builds once, then runs the tests and the command on each newer Node.js line, from the binaries that npm carries.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = ['22.23.3', '24.21.0', '26.10.0'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
let failed = false;

try {
  execFileSync(process.execPath, [join(root, 'test/tools/build.mjs')], { cwd: root, stdio: 'inherit' });
  for (const version of versions) {
    const prefix = join(folder, version);
    const name = `node-${process.platform}-${process.arch}@${version}`;
    execFileSync('npm', ['install', '--prefix', prefix, '--no-save', '--ignore-scripts', name], { stdio: 'inherit' });
    const node = join(prefix, 'node_modules', name.slice(0, name.indexOf('@')), 'bin/node');
    for (const args of [
      ['dist/cli/treaty.cjs', 'status', 'op-crc-sc', '--as-of', '2026-02-02', '--json'],
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
    ]) {
      const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
      const ok = status === 0;
      failed ||= !ok;
      const last = stdout.trim().split('\n').at(-1);
      process.stdout.write(`Node.js ${version}: ${args[0]} ${ok ? 'passed' : 'FAILED'} (${last})\n`);
      if (!ok) process.stdout.write(`${stdout}\n${stderr}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
