// Compiles the data of the catalogue (src/catalogue) to modules (src/catalogue/generated), and writes the JSON Schemas of what
// people write by hand (src/schema). The build, the checks and the tests do it first; where nothing has changed, nothing is done.
// With --format it lays the data files out alike before.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'src/catalogue');
const modules = join(data, 'generated');
const schemas = join(root, 'src/schema');
const stamp = join(modules, 'made-from.txt');

/** What the modules are made from: the data, the readers, and what makes them. */
const inputs = [
  ...['treaties', 'records', 'ledger.csv', 'names.csv', 'texts.csv'].map((part) => join(data, part)),
  ...['calendar', 'export', 'participants', 'reading', 'treaty'].map((room) => join(root, 'src', room)),
  join(root, 'test/tools/catalogue'),
  fileURLToPath(import.meta.url),
];

/** Compiles the catalogue where it has changed. */
export async function compileCatalogue() {
  const made = digest();
  if (readIfThere(stamp) === made) return;
  const { compileTo, writeSchemas } = await loadTool('compile-catalogue');
  compileTo(modules, data);
  writeSchemas(schemas);
  writeFileSync(stamp, made);
}

function digest() {
  const hash = createHash('sha256');
  for (const input of inputs) for (const path of listFiles(input)) hash.update(`${path}\0`).update(readFileSync(path));
  return `${hash.digest('hex')}\n`;
}

function listFiles(path) {
  if (statSync(path).isFile()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function format() {
  const { formatCatalogue } = await loadTool('format-catalogue');
  formatCatalogue(data);
}

/** The readers are TypeScript: they are bundled to be run here. */
async function loadTool(name) {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    const bundle = await rolldown({
      cwd: root,
      input: join(root, `test/tools/catalogue/${name}.ts`),
      platform: 'node',
      resolve: { mainFields: ['module', 'main'] },
    });
    const file = join(folder, `${name}.mjs`);
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--format')) await format();
  await compileCatalogue();
}
