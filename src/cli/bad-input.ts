import type { Issue } from '../reading.ts';
import type { CommandCode, CommandMessage } from '../wording/command-wording.ts';
import { type NestedMessage, renderIssue, renderIssues } from '../wording.ts';
import { loadWordsForFiles, type Words } from './output/load-words.ts';

/** What is wrong with a word of the command line, and what to do, in sentences of the command or in those about files. */
interface Fault {
  readonly what: NestedMessage;
  readonly remedy: NestedMessage;
}

/** A part of what is told of bad input: a sentence of the command, the issues of a file, or one issue of a word of the command line. */
export type Told =
  | CommandMessage
  | { readonly issues: readonly Issue[]; readonly file: string }
  | { readonly issue: Fault & Pick<Issue, 'name'>; readonly of: string }
  | { readonly fault: Fault }
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

/** What is told beside what is wrong: what to do about it. */
const REMEDIES: ReadonlySet<string> = new Set([
  'usage.did-you-mean',
  'usage.begin-register',
  'usage.form-of-act',
  'usage.see-amendments',
  'usage.see-list',
  'usage.give-one-treaty',
  'usage.words-of-many',
  'usage.words-of-treaties',
] satisfies readonly CommandCode[]);

/** Something that is wrong, as plain JSON: the message with its text, what to do, and where it is. */
interface PlainIssue extends NestedMessage {
  readonly text: string;
  readonly remedy?: NestedMessage & { readonly text: string };
  readonly file?: string;
}

/** Describes bad input for another program: everything that is wrong, each with its code. */
export async function describeBadInput(
  { told }: BadInput,
  words: Words,
): Promise<{ readonly issues: readonly PlainIssue[] }> {
  const { formats } = await loadWordsForFiles(words);
  const say = ({ code, values }: NestedMessage) => ({ code, values, text: formats.message({ code, values }) });
  const issues = told.flatMap((part): readonly PlainIssue[] => {
    if ('help' in part) return [];
    if ('code' in part) return isRemedy(part) ? [] : [say(part)];
    if ('fault' in part) return [{ ...say(part.fault.what), remedy: say(part.fault.remedy) }];
    const [file, all] = 'issues' in part ? [part.file, part.issues] : [part.of, [part.issue]];
    return all.map(({ what, remedy, ...place }) => ({ ...place, ...say(what), remedy: say(remedy), file }));
  });
  const [remedy] = told.filter(isRemedy).map(say);
  return { issues: remedy === undefined ? issues : issues.map((issue) => ({ remedy, ...issue })) };
}

function isRemedy(part: Told): part is CommandMessage {
  return 'code' in part && REMEDIES.has(part.code);
}

async function renderTold(part: Told, words: Words, help: string): Promise<string> {
  if ('help' in part) return words.say('usage.see-help', { line: help });
  if ('code' in part) return words.render(part);
  const wording = await loadWordsForFiles(words);
  if ('issues' in part) return renderIssues(part.issues, part.file, wording);
  if ('fault' in part) {
    const { what, remedy } = part.fault;
    return `${wording.formats.message(what)}\n${wording.formats.message(remedy)}`;
  }
  return renderIssue(part.issue, part.of, wording);
}
