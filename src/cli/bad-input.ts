import type { Issue } from '../reading.ts';
import type { CommandMessage } from '../wording/command-wording.ts';
import { renderIssue, renderIssues } from '../wording.ts';
import { loadWordsForFiles, type Words } from './output/load-words.ts';

/** A part of what is told of bad input: a sentence of the command, the issues of a file, or one issue of a word of the command line. */
export type Told =
  | CommandMessage
  | { readonly issues: readonly Issue[]; readonly file: string }
  | { readonly issue: Pick<Issue, 'what' | 'remedy' | 'name'>; readonly of: string }
  | { readonly fault: Pick<Issue, 'what' | 'remedy'> }
  | typeof SEE_HELP;

/** Tells which help shows how the command is used. */
export const SEE_HELP = { help: 'of-command' } as const;

/** Ends a command because of its input. What it tells says what is wrong, where, and what to do; each part stands on a line of its own. */
export class BadInput extends Error {
  readonly told: readonly Told[];

  constructor(...told: readonly Told[]) {
    super();
    this.told = told;
  }
}

/**
 * Renders what is told of bad input.
 *
 * @param help what is typed to see how the command is used
 */
export async function renderBadInput({ told }: BadInput, words: Words, help: string): Promise<string> {
  const lines = await Promise.all(told.map((part) => renderTold(part, words, help)));
  return lines.join('\n');
}

async function renderTold(part: Told, words: Words, help: string): Promise<string> {
  if ('help' in part) return words.say('usage.see-help', { line: help });
  if ('code' in part) return words.render(part);
  const wording = await loadWordsForFiles(words.language);
  if ('issues' in part) return renderIssues(part.issues, part.file, wording);
  if ('fault' in part) {
    const { what, remedy } = part.fault;
    return `${wording.formats.message(what)}\n${wording.formats.message(remedy)}`;
  }
  const { what, remedy, name } = part.issue;
  return renderIssue({ what, remedy, ...(name === undefined ? {} : { name }) }, part.of, wording);
}
