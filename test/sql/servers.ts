import { execFileSync, spawn } from 'node:child_process';
import { accessSync, chownSync, constants, mkdtempSync, readdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A server of this machine, on loopback. */
export interface Server {
  readonly host: string;
  readonly port: number;
  /** Who may do everything there, without a password. */
  readonly user: string;
  /** Where its programs are. */
  readonly programs: string;
}

/** What a kind of server is made of. */
interface ServerKind {
  readonly title: string;
  /** Its program, and where else than on the path it may be. */
  readonly program: string;
  readonly folders: () => readonly string[];
  /** As whom it runs where the tests run as root, which it refuses. */
  readonly runsAs?: string;
  readonly user: string;
  /** Prepares its data. */
  readonly prepare: (data: string, programs: string) => readonly string[];
  readonly line: (data: string, port: number) => readonly string[];
  /** Ends it at once, whoever is connected. */
  readonly signal: string;
}

const KINDS = {
  postgresql: {
    title: 'PostgreSQL',
    program: 'postgres',
    folders: () => listVersions('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
    runsAs: 'postgres',
    user: 'owner',
    prepare: (data, programs) => [
      join(programs, 'initdb'),
      `--pgdata=${data}`,
      '--username=owner',
      '--auth=trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
    ],
    line: (data, port) =>
      ['-D', data, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1'].concat(
        ...[`unix_socket_directories=${data}`, 'fsync=off', 'jit=off'].map((setting) => ['-c', setting]),
      ),
    signal: 'INT',
  },
  mariadb: {
    title: 'MariaDB',
    program: 'mariadbd',
    folders: () => ['/usr/sbin', '/usr/local/sbin'],
    user: 'root',
    prepare: (data) => [
      'mariadb-install-db',
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...AS_ROOT,
    ],
    line: (data, port) => [
      '--no-defaults',
      ...AS_ROOT,
      `--datadir=${data}`,
      `--socket=${join(data, 'socket')}`,
      // A server that starts removes the temporary tables of all others whose folder for them is its own.
      `--tmpdir=${data}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    signal: 'TERM',
  },
} as const satisfies Readonly<Record<string, ServerKind>>;

export type ServerName = keyof typeof KINDS;

const IS_ROOT = process.getuid?.() === 0;

/** MariaDB runs as root only where it is told to. */
const AS_ROOT = IS_ROOT ? ['--user=root'] : [];

function listVersions(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort((one, other) => Number(other) - Number(one));
  } catch {
    return [];
  }
}

/** Finds the folder of the programs of a server on this machine. */
export function findServer(name: ServerName): string | undefined {
  const { program, folders } = KINDS[name];
  return [...folders(), ...(process.env.PATH ?? '').split(delimiter)].find((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Lists the servers that this machine does not have. */
export function listNotHere(): readonly string[] {
  return Object.entries(KINDS).flatMap(([name, { title }]) =>
    isServerName(name) && findServer(name) === undefined ? [title] : [],
  );
}

function isServerName(name: string): name is ServerName {
  return Object.hasOwn(KINDS, name);
}

const started = new Map<ServerName, Promise<Server>>();

/** Starts a server with nothing in it, once for all the tests of a process; it ends, and its data with it, when the process does. */
export function startServer(name: ServerName, isReady: (server: Server) => Promise<unknown>): Promise<Server> {
  const running = started.get(name) ?? start(name, isReady);
  started.set(name, running);
  return running;
}

async function start(name: ServerName, isReady: (server: Server) => Promise<unknown>): Promise<Server> {
  const { program, prepare, line, signal, user, ...kind }: ServerKind = KINDS[name];
  const programs = findServer(name);
  if (programs === undefined) throw new Error(`${program} is not installed`);
  const data = mkdtempSync(join(tmpdir(), `${name}-`));
  const ids = IS_ROOT && kind.runsAs !== undefined ? idsOf(kind.runsAs) : undefined;
  if (ids !== undefined) chownSync(data, ids.uid, ids.gid);
  const [first = '', ...others] = prepare(data, programs);
  execFileSync(first, others, { ...ids, cwd: data, stdio: 'ignore' });
  const port = await findFreePort();
  // The shell waits for the end of what this process would write to it, however this process ends.
  const script = `"$@" & server=$!; cat > /dev/null; kill -${signal} $server; wait $server; rm -rf "$DATA"`;
  const child = spawn('sh', ['-c', script, 'sh', join(programs, program), ...line(data, port)], {
    ...ids,
    cwd: data,
    env: { ...process.env, DATA: data },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  const server = { host: '127.0.0.1', port, user, programs };
  for (let tries = 0; ; tries += 1) {
    try {
      await isReady(server);
      return server;
    } catch (error) {
      if (tries === 600) throw error;
      await setTimeout(100);
    }
  }
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const ask = (what: string) => Number(execFileSync('id', [what, user], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
