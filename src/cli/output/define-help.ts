import type { HelpConfiguration } from '@commander-js/extra-typings';
import { Help } from '@commander-js/extra-typings';
import type { Words } from './load-words.ts';
import { setLines, widthOf } from './set-lines.ts';

/** What may be said of an option or an argument behind its description. */
interface Noted {
  readonly description: string;
  readonly argChoices?: readonly string[];
  readonly defaultValue?: unknown;
}

/** Defines how help is set, with the words of the library in the language of the session. */
export function defineHelp(words: Words): HelpConfiguration {
  const { text } = words;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text('help.title.usage'),
    'Arguments:': text('help.title.arguments'),
    'Options:': text('help.title.options'),
  };
  const terms: Readonly<Record<string, string>> = {
    '[options]': text('help.term.options'),
    '[command]': text('help.term.command'),
  };
  const library = new Help();
  return {
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => command.name(),
    commandUsage: (command) =>
      library.commandUsage(command).replace(/\[(?:options|command)\]/g, (term) => terms[term] ?? term),
    optionDescription: (option) => describe(option, words),
    argumentDescription: (argument) => describe(argument, words),
    displayWidth: widthOf,
    // The library would break lines before a French semicolon, and none in Chinese.
    boxWrap: (each, width) => setLines(each, width).join('\n'),
  };
}

/** Describes an option or an argument: what it is, what it is chosen from, and what it is if it is not given. */
function describe({ description, argChoices, defaultValue }: Noted, { say }: Words): string {
  const choices = argChoices ?? [];
  const value = defaultValue === undefined ? undefined : String(defaultValue);
  if (choices.length === 0) {
    return value === undefined ? description : `${description} ${say('help.note.default', { value })}`;
  }
  return value === undefined
    ? `${description} ${say('help.note.choices', { choices })}`
    : `${description} ${say('help.note.choices-and-default', { choices, value })}`;
}
