// Writes the tables of docs/sql.md: what of the clauses is told in SQL. Run it when that changes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs/sql.md');
const folder = mkdtempSync(join(tmpdir(), 'sql-page-'));
try {
  // The tables are TypeScript: they are bundled to be run here.
  const bundle = await rolldown({
    cwd: root,
    input: join(root, 'test/tools/sql/render-coverage.ts'),
    platform: 'node',
  });
  const file = join(folder, 'render-coverage.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  const { renderSqlPage } = await import(pathToFileURL(file).href);
  writeFileSync(page, renderSqlPage(readFileSync(page, 'utf8')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
