// Packs the package as it would be published, unpacks it into an empty project, and uses it there: every door, the command,
// the shell completion, the schemas.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'package-'));

try {
  // So that no manifest above it is taken for its own.
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const { files, size, filename } = pack();
  const modules = unpack(filename);
  const manifest = JSON.parse(readFileSync(join(modules, 'final-clauses/package.json'), 'utf8'));
  expect('the package holds what it should and nothing else', unexpected(files), []);
  useDoors(manifest);
  useSchemas(modules);
  useBill(modules);
  useCommand(join(modules, 'final-clauses', manifest.bin.treaty));
  await useTools(modules, join(modules, 'final-clauses', manifest.bin.treaty));
  showNewcomer();
  process.stdout.write(`the package works: ${files.length} files, ${(size / 1000).toFixed(0)} kB packed\n`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

function pack() {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
  });
  const [{ files, size, filename }] = JSON.parse(output.toString());
  return { files: files.map(({ path }) => path), size, filename };
}

/** Unpacks into node_modules, with the package's own dependencies beside it and no others. */
function unpack(filename) {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'final-clauses'), { recursive: true });
  execFileSync('tar', ['-xzf', join(project, filename), '--strip-components=1', '-C', join(modules, 'final-clauses')]);
  for (const name of closure(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies))) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return modules;
}

/** The packages and what they depend on. */
function closure(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    closure(Object.keys(dependencies), found);
  }
  return found;
}

function unexpected(files) {
  const wanted =
    /^(dist\/.*\.(js|cjs|d\.ts|schema\.json)|dist\/cli\/(?:THIRD-PARTY\.txt|sbom\.cdx\.json|catalogue\.json)|docs\/.*\.md|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
  return files.filter((path) => !wanted.test(path));
}

function useDoors({ exports }) {
  const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'));
  for (const door of doors.map((each) => each.replace('*', each.startsWith('./wording/') ? 'en' : 'op-crc-sc'))) {
    const name = `final-clauses${door.slice(1)}`;
    const script = `const door = await import('${name}'); process.stdout.write(String(Object.keys(door).length));`;
    const count = Number(node(['--input-type=module', '-e', script]).stdout);
    expect(`${name} exports something`, count > 0, true);
  }
  const script = `
    import { civilDate, composeLife, listParties } from 'final-clauses';
    import { loadRecord, loadTreaty } from 'final-clauses/catalogue';
    const life = composeLife(await loadTreaty('op-crc-sc'), await loadRecord('op-crc-sc'));
    process.stdout.write(String(listParties(life, civilDate('2002-01-18')).length));`;
  expect('sixteen Parties on the first day', node(['--input-type=module', '-e', script]).stdout, '16');
}

function useSchemas(modules) {
  for (const name of readdirSync(join(modules, 'final-clauses/dist/schema'))) {
    const schema = JSON.parse(readFileSync(join(modules, 'final-clauses/dist/schema', name), 'utf8'));
    expect(`${name} is a JSON Schema`, schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  }
}

/** Every library whose name the sources of the command import is in the bill of materials, with the version that is installed, but for those that whoever uses them installs. */
function useBill(modules) {
  const bill = JSON.parse(readFileSync(join(modules, 'final-clauses/dist/cli/sbom.cdx.json'), 'utf8'));
  const listed = new Map(
    bill.components.map(({ group, name, version }) => [group ? `${group}/${name}` : name, version]),
  );
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts'));
  const imported = sources.flatMap((path) =>
    [
      ...readFileSync(join(root, 'src', path), 'utf8').matchAll(
        /^(?:import|export) (?!type\b)[^;]*?from '((?:@[^/']+\/)?[^./'][^/']*)/gm,
      ),
    ].map(([, name]) => name),
  );
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isBundled = (name) => !name.startsWith('node:') && !Object.hasOwn(peerDependencies, name);
  const names = new Set(imported.filter(isBundled));
  expect('the sources import libraries', names.size > 5, true);
  for (const name of names) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    expect(`${name} is in the bill of materials`, listed.get(name), version);
  }
  const notices = readFileSync(join(modules, 'final-clauses/dist/cli/THIRD-PARTY.txt'), 'utf8');
  for (const [name, version] of listed)
    expect(`${name} has its licence`, notices.includes(`${name} ${version} (`), true);
}

/** Starts the tools as their page says, over standard input and output and over HTTP, and asks them as clients of both eras of the protocol. */
async function useTools(modules, command) {
  const page = readFileSync(join(modules, 'final-clauses/docs/mcp.md'), 'utf8');
  const [, settings] = /```json\n(.*?)```/s.exec(page);
  const [, line] = /```sh\ntreaty (.*?)\n```/.exec(page);
  const { args } = JSON.parse(settings).mcpServers.treaties;
  const ofCommand = args.slice(args.indexOf('final-clauses') + 1);
  const versions = { '2026-07-28': { mode: { pin: '2026-07-28' } }, '2025-11-25': { mode: 'legacy' } };
  for (const [era, versionNegotiation] of Object.entries(versions)) {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [command, ...ofCommand],
      cwd: project,
    });
    await askDate(`the tools answer a client of ${era}`, transport, versionNegotiation);
  }
  const served = spawn(process.execPath, [command, ...line.replace(/--port \d+/, '--port 0').split(' ')], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const address = await new Promise((resolve, reject) => {
      served.stderr.on('data', (said) => resolve(/http:\S+\/mcp/.exec(said)?.[0]));
      served.on('exit', reject);
    });
    for (const [era, versionNegotiation] of Object.entries(versions)) {
      const transport = new StreamableHTTPClientTransport(new URL(address));
      await askDate(`the tools answer a client of ${era} over HTTP`, transport, versionNegotiation);
    }
  } finally {
    served.removeAllListeners('exit');
    const ended = new Promise((resolve) => served.on('exit', resolve));
    served.kill('SIGTERM');
    expect('the tools stop when they are told to', await ended, 0);
  }
}

async function askDate(about, transport, versionNegotiation) {
  const client = new Client({ name: 'try-package', version: '0' }, { versionNegotiation });
  await client.connect(transport);
  const { structuredContent } = await client.callTool({ name: 'treaty_date', arguments: { treaty: 'op-crc-sc' } });
  expect(about, structuredContent.answer.value, '2002-01-18');
  await client.close();
}

function useCommand(command) {
  expect('the command runs by its own name', spawnSync(command, ['--version'], { encoding: 'utf8' }).status, 0);
  const { stdout } = node([command, 'date', 'op-crc-sc', '--json']);
  expect('the command computes', JSON.parse(stdout).value, '2002-01-18');
  expect(
    'the shell is offered treaties',
    node([command, 'complete', '--', 'status', 'op-crc-s']).stdout.split('\t')[0],
    'op-crc-sc',
  );
  const drawing = node([command, 'machine', 'op-crc-sc', '--format', 'svg']).stdout;
  expect('the command draws', [drawing.startsWith('<?xml'), drawing.includes('In force')], [true, true]);
  expect(
    'the shell is offered codes',
    node([command, 'complete', '--', 'date', 'op-crc-sc', 'NO']).stdout.includes('NOR'),
    true,
  );
  const url = 'postgresql://me@localhost/treaties';
  const unreached = spawnSync(process.execPath, [command, 'sql', 'status', '--engine', 'postgresql', '--url', url], {
    encoding: 'utf8',
  });
  expect('a database without its package is told', /Run\s“npm\sinstall\spg”/.test(unreached.stderr), true);
  for (const [form, needs] of [
    ['sqlite', 'libsql'],
    ['parquet', '@duckdb/node-api'],
  ]) {
    const unwritten = spawnSync(process.execPath, [command, 'export', 'op-crc-sc', '--to', form, '-o', `own.${form}`], {
      encoding: 'utf8',
    });
    const told = unwritten.stderr.replace(/\s+/g, ' ').includes(`Run “npm install ${needs}”`);
    expect(`${form} without its package is told`, [unwritten.status, told], [2, true]);
  }
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    expect(`${shell} has its script`, node([command, 'complete', shell]).stdout.includes('treaty'), true);
  }
  const early = spawnSync('bash', [
    '-c',
    `set -o pipefail; "${process.execPath}" "${command}" chronology op-crc-sc | head -n 1`,
  ]);
  expect('a reader that leaves early is no error', [early.status, early.stderr.toString()], [0, '']);
}

/** What `npm run try` ends with fits a small terminal, and so does the answer that it tells a newcomer to ask for first. */
function showNewcomer() {
  const page = node([join(root, 'test/tools/try.mjs')]).stdout;
  const lines = page.trimEnd().split('\n');
  expect('npm run try shows the answer', page.includes('Benin: in force on 28 February 2005 (article 14(2)).'), true);
  expect(
    'npm run try fits 24 lines of 80',
    [lines.length <= 20, Math.max(...lines.map((line) => line.length)) <= 80],
    [true, true],
  );
  const [, first = ''] = /^ {2}node (dist\/cli\/treaty\.cjs .*?) {2}/m.exec(page) ?? [];
  const args = [...first.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [command = '', ...words] = args;
  const next = node([join(root, command), ...words]).stdout;
  expect(
    'what is typed next answers on one screen',
    [next !== '', next.trimEnd().split('\n').length <= 23],
    [true, true],
  );
}

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(`node ${args[0]} succeeds without a word on stderr`, [status, stderr], [0, '']);
  return { stdout };
}

function expect(what, actual, expected) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  process.stderr.write(`not so: ${what}: ${JSON.stringify(actual)}\n`);
  process.exitCode = 1;
}
