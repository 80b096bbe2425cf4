import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);

/** Puts a module with what it needs into a folder, so that a process of its own can run it; gives where it is. */
export async function bundleModule(module: URL, folder: string): Promise<string> {
  const path = fileURLToPath(module);
  const bundle = await rolldown({
    input: path,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'drivers-where-they-are',
        resolveId: (id: string) =>
          id === 'libsql' || id === 'pg' ? { id: pathToFileURL(require.resolve(id)).href, external: true } : null,
      },
    ],
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
  return join(folder, `${basename(path, '.ts')}.mjs`);
}
