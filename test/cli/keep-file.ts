import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runTreaty } from './run-treaty.ts';

/** Keeps a file in a folder of its own for as long as the test runs. */
export function keepFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Keeps OP-CRC-SC under the id `my-treaty`, without the clauses named. */
export async function keepOwnTreaty(...without: readonly ('amendment' | 'reporting')[]): Promise<string> {
  const { stdout } = await runTreaty(['show', 'op-crc-sc', '--json']);
  const treaty = JSON.parse(stdout);
  const clauses = Object.entries(treaty.finalClauses).filter(([name]) => !without.some((each) => each === name));
  const own = { ...treaty, id: 'my-treaty', shortTitle: 'MINE', finalClauses: Object.fromEntries(clauses) };
  return keepFile('my-treaty.json', JSON.stringify(own));
}
