import type { CommandUnknownOpts } from '@commander-js/extra-typings';

type Option = CommandUnknownOpts['options'][number];

/** A value that an option is given on a command line. */
interface GivenValue {
  readonly option: Option;
  readonly value: string;
  /** Where it stands among what follows `treaty`. */
  readonly at: number;
  /** What stands before it in the same word, such as `--as-of=`. */
  readonly joined: string;
}

/** A command line, split by what its command knows. */
export interface LineParts {
  /** What is no option and no value of one. */
  readonly words: readonly string[];
  /** The options that the command does not have. */
  readonly unknown: readonly string[];
  /** The long names of the options that it has and that are given. */
  readonly given: ReadonlySet<string>;
  readonly values: readonly GivenValue[];
}

/**
 * Splits a command line into the words, the options and their values.
 *
 * @param args what follows `treaty`, the name of the command first
 */
export function partsOfLine({ options }: CommandUnknownOpts, args: readonly string[]): LineParts {
  const words: string[] = [];
  const unknown: string[] = [];
  const given = new Set<string>();
  const values: GivenValue[] = [];
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  for (let at = 1; at < end; at += 1) {
    const word = args[at] ?? '';
    const [name = ''] = word.split('=');
    const option = options.find(({ long, short }) => name === long || name === short);
    const isJoined = name !== word;
    const follows = at + 1 < end ? args[at + 1] : undefined;
    if (option !== undefined) {
      given.add(option.long ?? name);
      const value = isJoined ? word.slice(name.length + 1) : follows;
      if (!option.required || value === undefined) continue;
      if (!isJoined) at += 1;
      values.push({ option, value, at, joined: isJoined ? `${name}=` : '' });
    } else if (word.startsWith('--')) {
      unknown.push(name);
      if (!isJoined && follows?.startsWith('-') === false) at += 1;
    } else words.push(word);
  }
  return { words: [...words, ...args.slice(end + 1)], unknown, given, values };
}
