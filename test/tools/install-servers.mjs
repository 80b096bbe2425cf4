// Installs the database servers on which the rules as SQL are tried, where this is Debian and they are not there. Elsewhere the check says on which it was not run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const missing = [
  ['postgresql', ['/usr/lib/postgresql']],
  ['mariadb-server', ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd']],
].flatMap(([name, places]) => (places.some(existsSync) ? [] : [name]));

if (missing.length > 0) {
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('update', '--quiet');
    run('install', '--quiet', '--yes', '--no-install-recommends', ...missing);
  } else {
    process.stdout.write(`${missing.join(' and ')} cannot be installed here: only root can, on Debian.\n`);
  }
}
