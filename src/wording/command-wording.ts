import type { Message } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { Language } from '../participants/language.ts';
import type { CommandMessages } from './compiled/declared/command.ts';
import type { Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';
import { composeWording, type Parts, type Wording } from './wording.ts';

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

/** Composes what the command says in a language, from its sentences and those of the law. */
export function composeCommandWording(
  language: Language,
  parts: Omit<Parts, 'renderOther'>,
  own: Sentences<CommandMessages>,
): CommandWording {
  const wording = composeWording(language, {
    ...parts,
    renderOther: (message, formats) => (isOfCommand(message, own) ? renderOwn(message, own, formats) : undefined),
  });
  const { formats } = wording;
  const say: Speech['say'] = (code, values) => renderOwn({ code, values }, own, formats);
  return { ...wording, say, text: (code) => say(code, {}), render: formats.message };
}

function isOfCommand(message: NestedMessage, own: Sentences<CommandMessages>): message is CommandMessage {
  return message.code in own;
}

function renderOwn<Code extends CommandCode>(
  { code, values }: { readonly code: Code; readonly values: CommandMessages[Code] },
  own: Sentences<CommandMessages>,
  formats: Formats,
): string {
  const sentence: Sentences<CommandMessages>[Code] = own[code];
  return sentence(values, formats);
}
