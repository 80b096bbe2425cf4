import type { Message } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { Language } from '../participants/language.ts';
import type { OwnParticipant } from '../participants/own-participant.ts';
import type { CommandMessages } from './compiled/declared/command.ts';
import { composeOwnNames } from './compose-wording-with.ts';
import type { Formats } from './formats.ts';
import { composeWordingWithTreaties, type PartsWithTreaties } from './name-treaties.ts';
import type { Sentences } from './sentences.ts';
import type { Wording } from './wording.ts';

export type CommandCode = keyof CommandMessages;

/** The codes whose sentences have no values. */
export type FixedCode = {
  [Code in CommandCode]: keyof CommandMessages[Code] extends never ? Code : never;
}[CommandCode];

/** The codes of what is said as data: what stands in the help is not. */
type SaidCode = Exclude<CommandCode, `help.${string}`>;

/** Something that the command says, as data. */
export type CommandMessage<Code extends SaidCode = SaidCode> = Code extends SaidCode
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
export interface CommandWording extends Wording, Speech {
  /** The same, with the names of participants that a treaty declares for itself. */
  readonly withParticipants: (participants: readonly OwnParticipant[]) => CommandWording;
}

/** Some of the sentences of the command, such as those of its help. */
export type CommandTable = Partial<Sentences<CommandMessages>>;

/** Composes what the command says in a language, from its sentences and those of the law. */
export function composeCommandWording(
  language: Language,
  parts: Omit<PartsWithTreaties, 'renderOther'>,
  own: readonly CommandTable[],
): CommandWording {
  const wording = composeWordingWithTreaties(language, {
    ...parts,
    renderOther: (message, formats) => (isOfCommand(message, own) ? renderOwn(message, own, formats) : undefined),
  });
  const { formats } = wording;
  const say: Speech['say'] = (code, values) => renderOwn({ code, values }, own, formats);
  return {
    ...wording,
    say,
    text: (code) => say(code, {}),
    render: formats.message,
    withParticipants: (participants) => {
      const names = { ...parts.names, ...composeOwnNames(participants, language) };
      return composeCommandWording(language, { ...parts, names }, own);
    },
  };
}

function isOfCommand(message: NestedMessage, own: readonly CommandTable[]): message is CommandMessage {
  return own.some((table) => message.code in table);
}

/** @throws RangeError for a message whose sentences were not loaded, such as one of another command */
function renderOwn<Code extends CommandCode>(
  { code, values }: { readonly code: Code; readonly values: CommandMessages[Code] },
  own: readonly CommandTable[],
  formats: Formats,
): string {
  for (const table of own) {
    const sentence: Sentences<CommandMessages>[Code] | undefined = table[code];
    if (sentence !== undefined) return sentence(values, formats);
  }
  throw new RangeError(`there is no sentence for ${code}`);
}
