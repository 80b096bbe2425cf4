import type { CommanderError } from '@commander-js/extra-typings';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { SEE_HELP, type Told } from '../bad-input.ts';

/** The word in question, such as `--asof` in `error: unknown option '--asof'`. */
const QUOTED = /'([^']*)'/g;

/** What the library of command lines proposes instead of a mistyped word. */
const PROPOSED = /\(Did you mean (?:one of )?(.*)\?\)/;

/**
 * Describes what is wrong with a command line: the library says it in English, by a code and with the words in question between quotes.
 *
 * @param meant what was probably meant, where it can be told from the words of the line
 * @returns what is wrong, then what to do
 */
export function describeUsage({ code, message }: CommanderError, meant: readonly string[] = []): readonly Told[] {
  const [first = '', second = ''] = [...message.matchAll(QUOTED)].map(([, word = '']) => word);
  const proposed = PROPOSED.exec(message)?.[1]?.split(', ') ?? [];
  const words = meant.length > 0 ? meant : proposed;
  const asked: readonly CommandMessage[] =
    words.length === 0 ? [] : [{ code: 'usage.did-you-mean', values: { words } }];
  const what = describeFault(code, first, second, message);
  return [what, ...asked, SEE_HELP];
}

function describeFault(code: string, first: string, second: string, message: string): CommandMessage {
  switch (code) {
    case 'commander.unknownOption':
      return { code: 'usage.unknown-option', values: { option: first } };
    case 'commander.unknownCommand':
      return { code: 'usage.unknown-command', values: { command: first } };
    case 'commander.missingArgument':
      return { code: 'usage.missing-argument', values: { argument: first } };
    case 'commander.optionMissingArgument':
      return { code: 'usage.missing-value', values: { option: first } };
    case 'commander.missingMandatoryOptionValue':
      return { code: 'usage.missing-option', values: { option: first } };
    case 'commander.conflictingOption':
      return { code: 'usage.conflicting-options', values: { option: first, other: second } };
    case 'commander.excessArguments': {
      const [expected = 0, given = 0] = [...message.matchAll(/\d+/g)].map(Number);
      return { code: 'usage.too-many-arguments', values: { expected, given } };
    }
    default:
      return { code: 'usage.other', values: { message: message.replace(/^error: /, '') } };
  }
}
