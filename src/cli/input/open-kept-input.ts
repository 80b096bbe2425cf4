import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../command.ts';
import { nameOfInput } from './read-input.ts';

/** A file that can be read twice. */
export interface KeptInput {
  readonly name: string;
  readonly path: string;
  readonly discard: () => void;
}

/** Keeps standard input in a temporary file, for it is read twice. */
export async function openKeptInput(path: string, session: Session): Promise<KeptInput> {
  if (path !== '-') return { name: nameOfInput(path, session), path, discard: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
  const kept = join(folder, 'scenarios');
  await writeFile(kept, session.stdin(), { mode: 0o600 });
  return {
    name: nameOfInput(path, session),
    path: kept,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
