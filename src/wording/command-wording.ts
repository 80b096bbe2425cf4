import type { Message } from '../determination/messages/message.ts';
import type { CommandMessages } from './compiled/declared/command.ts';
import type { Sentences } from './sentences.ts';
import type { Wording } from './wording.ts';

export type CommandCode = keyof CommandMessages;

/** The codes whose sentences have no values. */
export type FixedCode = {
  [Code in CommandCode]: keyof CommandMessages[Code] extends never ? Code : never;
}[CommandCode];

/** Something that the command says, as data. */
export type CommandMessage<Code extends CommandCode = CommandCode> = Code extends CommandCode
  ? { readonly code: Code; readonly values: CommandMessages[Code] }
  : never;

/** What makes sentences of the codes of the command. */
export interface Speech {
  readonly say: <Code extends CommandCode>(code: Code, values: CommandMessages[Code]) => string;
  /** Makes a sentence of a code that has no values. */
  readonly text: (code: FixedCode) => string;
  /** Renders a message, whether of the law or of the command. */
  readonly render: (message: Message | CommandMessage) => string;
}

/** A language with the sentences of the command beside those of the law. */
export interface CommandWording extends Wording, Speech {}

/**
 * Composes what the command says in a language.
 *
 * @param wording of the language, with the sentences of the command among its own
 */
export function composeCommandWording(wording: Wording, sentences: Sentences<CommandMessages>): CommandWording {
  const { formats } = wording;
  const say: Speech['say'] = (code, values) => sayOf(sentences, code)(values, formats);
  return { ...wording, say, text: (code) => say(code, {}), render: formats.message };
}

function sayOf<Code extends CommandCode>(
  sentences: Sentences<CommandMessages>,
  code: Code,
): Sentences<CommandMessages>[Code] {
  return sentences[code];
}
