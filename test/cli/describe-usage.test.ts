import { Argument, Command, CommanderError, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { describe, expect, it } from 'vitest';
import { describeUsage } from '../../src/cli/input/describe-usage.ts';

/** What the library finds wrong with a command line, described. */
function describeWrong(...args: readonly string[]) {
  try {
    const program = new Command('treaty').exitOverride().configureOutput({ outputError: () => {} });
    const parse = (): never => {
      throw new InvalidArgumentError('Not so.');
    };
    program
      .command('date')
      .addArgument(new Argument('<treaty>'))
      .option('--register <file>')
      .option('--json')
      .addOption(new Option('--csv').conflicts('json'))
      .addOption(new Option('--size <number>').argParser(parse))
      .action(() => {});
    program
      .command('latest')
      .requiredOption('--in-force-by <date>')
      .action(() => {});
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return describeUsage(error);
    throw error;
  }
  throw new Error('nothing is wrong with it');
}

const SEE_HELP = { help: 'of-command' };

describe('describeUsage', () => {
  it.each([
    [
      'an unknown option, with the one that was meant',
      ['date', 'crc', '--jsom'],
      [
        { code: 'usage.unknown-option', values: { option: '--jsom' } },
        { code: 'usage.did-you-mean', values: { words: ['--json'] } },
      ],
    ],
    [
      'an unknown option that nothing is like',
      ['date', 'crc', '--xyzzy'],
      [{ code: 'usage.unknown-option', values: { option: '--xyzzy' } }],
    ],
    [
      'an unknown command, with the one that was meant',
      ['dat'],
      [
        { code: 'usage.unknown-command', values: { command: 'dat' } },
        { code: 'usage.did-you-mean', values: { words: ['date'] } },
      ],
    ],
    ['a missing argument', ['date'], [{ code: 'usage.missing-argument', values: { argument: 'treaty' } }]],
    [
      'an option without its value',
      ['date', 'crc', '--register'],
      [{ code: 'usage.missing-value', values: { option: '--register <file>' } }],
    ],
    ['a missing option', ['latest'], [{ code: 'usage.missing-option', values: { option: '--in-force-by <date>' } }]],
    [
      'two options that exclude one another',
      ['date', 'crc', '--csv', '--json'],
      [{ code: 'usage.conflicting-options', values: { option: '--csv', other: '--json' } }],
    ],
    [
      'too many arguments',
      ['date', 'crc', 'cedaw', 'paris'],
      [{ code: 'usage.too-many-arguments', values: { expected: 1, given: 3 } }],
    ],
    [
      'anything else in the words of the library',
      ['date', 'crc', '--size', 'x'],
      [{ code: 'usage.other', values: { message: "option '--size <number>' argument 'x' is invalid. Not so." } }],
    ],
  ])('tells of %s, and where to read how it is used', (_, args, told) => {
    expect(describeWrong(...args)).toEqual([...told, SEE_HELP]);
  });
});
