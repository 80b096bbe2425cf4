// Builds the library: each door a module of its own, what they share in a few chunks, and the types likewise.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** @param {string} root @param {string} dist */
export async function buildLibrary(root, dist) {
  await Promise.all([bundleModules(root, dist), bundleTypes(root, dist)]);
}

/** The modules of a folder, by name and under a path of their own. */
function listDoors(folder, ending, under = '') {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [under + basename(name, ending), join(folder, name)]),
  );
}

async function bundleModules(root, dist) {
  const { sql, store, ...doors } = listDoors(join(root, 'src'), '.ts');
  await bundleTogether(root, dist, {
    ...doors,
    ...listDoors(join(root, 'src/wording/languages'), '.ts', 'wording/'),
    ...listDoors(join(root, 'src/catalogue/generated/treaties'), '.ts', 'catalogue/'),
    ...listDoors(join(root, 'src/catalogue/generated/records'), '.ts', 'records/'),
    // A thread of the kernel begins with a file of its own.
    worker: join(root, 'src/simulation/kernel/worker.ts'),
  });
  // What these take from the law would cut the chunks that a page loads into more and smaller ones; no page loads them.
  await bundleTogether(root, dist, { sql });
  await bundleTogether(root, dist, { store });
}

async function bundleTogether(root, dist, input) {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'neutral',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    tsconfig: join(root, 'tsconfig.json'),
  });
  await bundle.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

async function bundleTypes(root, dist) {
  const types = join(dist, 'types');
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  // Whether the types hold is a check of its own.
  const settings = [
    '-p',
    join(root, 'test/tsconfig.build.json'),
    '--emitDeclarationOnly',
    '--noCheck',
    '--outDir',
    types,
  ];
  execFileSync(process.execPath, [tsc, ...settings], { stdio: 'inherit' });
  const bundle = await rollup({
    input: listDoors(types, '.d.ts'),
    plugins: [dts({ respectExternal: false })],
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({
    dir: dist,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name]-[hash].d.ts',
  });
  await bundle.close();
  await rm(types, { recursive: true });
  for (const [name, text] of Object.entries(TYPES_OF_MANY)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), text);
  }
}

/** Modules of which there are many, all of one type. */
const TYPES_OF_MANY = {
  'catalogue/treaty.d.ts': "import type { Treaty } from '../index.js';\nexport declare const treaty: Treaty;\n",
  'records/register.d.ts': "import type { Register } from '../index.js';\nexport declare const register: Register;\n",
  'wording/wording.d.ts': "import type { Wording } from '../wording.js';\nexport declare const wording: Wording;\n",
};
