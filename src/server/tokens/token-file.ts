import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { BadInput } from '../../cli/bad-input.ts';
import { visibleFormOf } from '../../cli/input/visible-form.ts';
import { type KeptToken, tokenFileSchema } from './token.ts';

/** Whoever runs the service may read and write it, and nobody else. */
const MODE = 0o600;
const OF_OTHERS = 0o077;

/**
 * Reads the file of tokens.
 *
 * @param mayBeAbsent whether there may be none yet
 * @throws BadInput where there is none, it is no file of tokens, or others may read it
 */
export function readTokens(file: string, { mayBeAbsent = false } = {}): readonly KeptToken[] {
  const there = statSync(file, { throwIfNoEntry: false });
  const shown = visibleFormOf(file);
  if (there === undefined) {
    if (mayBeAbsent) return [];
    throw new BadInput({ code: 'usage.no-such-file', values: { file: shown } });
  }
  if (process.platform !== 'win32' && (there.mode & OF_OTHERS) !== 0) {
    throw new BadInput({ code: 'usage.tokens.read-by-others', values: { file: shown, command: `chmod 600 ${shown}` } });
  }
  const parsed = tokenFileSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new BadInput({ code: 'usage.tokens.bad-file', values: { file: shown } });
  return parsed.data.tokens;
}

/** Writes the file of tokens whole, or leaves it as it was. */
export function writeTokens(file: string, tokens: readonly KeptToken[]): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, `${JSON.stringify({ tokens }, undefined, 2)}\n`, { mode: MODE, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
