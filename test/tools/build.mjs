// Builds the package into dist/: the library as plain modules with types, the command as one bundle, the JSON Schemas.
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { buildLibrary } from './build-library.mjs';
import { setup as generate } from './generate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** Leaves out what commander needs for commands that are programs of their own, of which there are none here: it is slow to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id) => (id === 'node:child_process' ? { id: '\0no-child-process' } : null),
  load: (id) => (id === '\0no-child-process' ? 'export {};' : null),
};

await rm(dist, { recursive: true, force: true });
await generate();
await Promise.all([buildLibrary(root, dist), buildCommand(), copySchemas()]);

/** Bundles the command with what it uses, because loading a hundred small files takes longer than the work itself. */
async function buildCommand() {
  const bundle = await rolldown({
    cwd: root,
    input: { treaty: join(root, 'src/cli/treaty.ts') },
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    // Some packages carry a CommonJS form that no bundler can follow; their module form comes first.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [withoutChildProcess],
  });
  const { output } = await bundle.write({
    dir: join(dist, 'cli'),
    // CommonJS starts faster than modules do, and one shared chunk faster than many.
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: [{ name: 'law', tags: ['$initial'] }] },
  });
  await bundle.close();
  await chmod(join(dist, 'cli/treaty.cjs'), 0o755);
  await writeNotices(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])));
}

/** Writes the licences of the packages that are in the bundle beside it. */
async function writeNotices(moduleIds) {
  const folders = new Set(moduleIds.map((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]));
  folders.delete(undefined);
  const notices = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const text = await readLicence(folder);
    notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  await writeFile(join(dist, 'cli/THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(78)}\n\n`));
}

async function readLicence(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'LICENSE.txt', 'license.md']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return 'The package holds no licence text; its package.json names the licence above.';
}

/** Ships the JSON Schemas of the files that users write by hand. */
async function copySchemas() {
  const folder = join(dist, 'schema');
  await mkdir(folder, { recursive: true });
  for (const name of ['treaty', 'register']) {
    await copyFile(join(root, `src/schema/${name}.schema.json`), join(folder, `${name}.schema.json`));
  }
}
