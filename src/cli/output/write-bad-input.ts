import { type BadInput, describeBadInput, renderBadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { isCommand } from '../command-groups.ts';
import { renderPlainJson } from './write-json.ts';

/** Writes what is wrong: for a person on stderr; for a program that asked for JSON on stdout, where it looks for the answer. */
export async function writeBadInput(bad: BadInput, { args, stdout, stderr, words }: Session): Promise<void> {
  const [first = ''] = args;
  if (isJsonAsked(args)) {
    stdout.write(`${renderPlainJson(await describeBadInput(bad, words))}
`);
    return;
  }
  const message = await renderBadInput(bad, words, isCommand(first) ? `treaty ${first} --help` : 'treaty --help');
  stderr.write(`${message}\n`);
}

/** Checks if a command line asks for JSON, where it could not be read as far as that. */
export function isJsonAsked(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).includes('--json');
}
