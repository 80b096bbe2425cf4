// Bundles the command with what it uses: loading a hundred small files takes longer than the work itself.
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { composeSbom } from './compose-sbom.mjs';

/** Leaves out what commander needs for commands that are programs of their own, of which there are none here: it is slow to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id) => (id === 'node:child_process' ? { id: '\0no-child-process' } : null),
  load: (id) => (id === '\0no-child-process' ? 'export {};' : null),
};

/** How much of a file may become escapes, which are six letters each. */
const MOST_ESCAPED = 0.02;

/** Where the entries of the catalogue are, beside the command. */
const ENTRIES = 'catalogue.json';

/** Leaves out the entries of the catalogue, in six languages, which most commands never look at: they are read when they are asked for. */
const withoutEntries = {
  name: 'without-entries',
  transform(code, id) {
    if (!id.endsWith('src/catalogue/generated/entries.ts')) return null;
    const [, json] = /JSON\.parse\(\s*'(.*)',\s*\)/.exec(code);
    this.emitFile({ type: 'asset', fileName: ENTRIES, source: json.replace(/\\(.)/g, '$1') });
    return `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const readEntries = () => JSON.parse(readFileSync(join(__dirname, '${ENTRIES}'), 'utf8'));`;
  },
};

/**
 * Bundles the command into a folder: a first file that does next to nothing, one for the command line, one for the law, one for what is said in English, one for territories, which
 * few records have, and one for each other thing that only some commands need. What the law is, the most used command shows: all that `treaty status` loads.
 */
export async function bundleCommand(root, folder) {
  const bundle = await rolldown({
    cwd: root,
    input: { treaty: join(root, 'src/cli/treaty.ts') },
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    // What reaches a database is found beside the package, where somebody has installed it.
    external: Object.keys(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).peerDependencies),
    // Some packages carry a CommonJS form that no bundler can follow; their module form comes first.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [withoutChildProcess, withoutEntries],
    preserveEntrySignatures: false,
    // The first file stays small, so that what compiles the others can be set up before them.
    experimental: { chunkOptimization: { avoidRedundantChunkLoads: false } },
  });
  const { output: apart } = await bundle.generate({ format: 'cjs' });
  const line = new Set(['src/cli/run.ts', 'src/cli/open-output.ts'].flatMap((path) => [...listModules(apart, path)]));
  const law = listModules(apart, 'src/cli/commands/status.ts');
  const english = listModules(apart, 'src/wording/command/en.ts');
  const territories = listModules(apart, 'src/cli/output/open-territories.ts');
  const { output } = await bundle.write({
    dir: folder,
    // CommonJS starts faster than modules do, and one shared file faster than many.
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'line', priority: 3, test: (id) => line.has(id) },
        { name: 'law', priority: 2, test: (id) => law.has(id) },
        { name: 'english', priority: 1, test: (id) => english.has(id) },
        { name: 'territories', priority: 0, test: (id) => territories.has(id) },
      ],
    },
  });
  await bundle.close();
  const code = output.flatMap((each) => (each.type === 'chunk' ? each.fileName : []));
  await Promise.all(code.map((fileName) => writeInAscii(join(folder, fileName))));
  await chmod(join(folder, 'treaty.cjs'), 0o755);
  const packages = await writeNotices(
    join(folder, 'THIRD-PARTY.txt'),
    output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  );
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(composeSbom(own, packages), null, 2)}\n`);
}

/** Writes what is not of ASCII in a file of code as escapes, where it is little: one such letter makes V8 keep the whole file in two bytes a letter. */
async function writeInAscii(path) {
  const text = await readFile(path, 'utf8');
  const others = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (others === 0 || others > text.length * MOST_ESCAPED) return;
  // Beyond the first plane a letter is two halves, each with an escape of its own.
  const write = (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const writeLetter = (letter) => Array.from({ length: letter.length }, (_, at) => write(letter[at])).join('');
  await writeFile(path, text.replace(/\P{ASCII}/gu, writeLetter));
}

/** Lists what is loaded with a module, in the files into which it is split when nothing is put together. */
function listModules(output, path) {
  const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])));
  const found = new Set();
  const add = (chunk) => {
    if (chunk === undefined || chunk.isEntry || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  const start = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)));
  if (start === undefined) throw new Error(`${path} is not loaded apart from the rest.`);
  add(start);
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds));
}

/** Writes the licences of the packages that are in the bundle beside it, and gives their names, versions and licences. */
async function writeNotices(path, moduleIds) {
  const folders = new Set(moduleIds.map((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]));
  folders.delete(undefined);
  const notices = [];
  const packages = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const text = await readLicence(folder);
    packages.push({ name, version, license });
    notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  await writeFile(path, notices.join(`\n${'-'.repeat(78)}\n\n`));
  return packages;
}

async function readLicence(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'LICENSE.txt', 'license.md']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return 'The package holds no licence text; its package.json names the licence above.';
}
