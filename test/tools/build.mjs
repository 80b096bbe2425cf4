// Builds the package into dist/: the library as a few modules with types, the command as one bundle, the JSON Schemas.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLibrary } from './build-library.mjs';
import { bundleCommand } from './bundle-command.mjs';
import { setup as generate } from './generate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

await rm(dist, { recursive: true, force: true });
await generate();
await Promise.all([buildLibrary(root, dist), bundleCommand(root, join(dist, 'cli')), copySchemas()]);

/** Ships the JSON Schemas of the files that users write by hand, and of what is exported. */
async function copySchemas() {
  const folder = join(dist, 'schema');
  await mkdir(folder, { recursive: true });
  for (const name of ['treaty', 'register', 'participations']) {
    await copyFile(join(root, `src/schema/${name}.schema.json`), join(folder, `${name}.schema.json`));
  }
}
