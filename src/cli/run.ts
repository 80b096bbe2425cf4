import { CommanderError } from '@commander-js/extra-typings';
import { LANGUAGES } from '../wording.ts';
import { BadInput, describeBadInput, renderBadInput, SEE_HELP } from './bad-input.ts';
import type { Session } from './command.ts';
import { isCommand } from './command-groups.ts';
import { defineProgram } from './define-program.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { describeUsage } from './input/describe-usage.ts';
import { findLanguage } from './input/find-language.ts';
import { refuseTwo } from './input/refuse-repeated.ts';
import { loadWords } from './output/load-words.ts';
import { setMessage } from './output/page.ts';
import type { Streams } from './streams.ts';

/**
 * Runs the command `treaty`.
 *
 * @param args what follows `treaty` on the command line
 * @returns the exit code: 0 answered, 1 findings, 2 usage or bad input, 3 not determined under `--strict`
 */
export async function run(args: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  const { language, unknown, two, args: rest } = findLanguage(args, streams.env);
  let exit: ExitCode = EXIT.answered;
  const session: Session = {
    ...streams,
    args: rest,
    words: await loadWords(language, rest[0]),
    exitWith: (code) => {
      exit = code;
    },
  };
  try {
    if (unknown !== undefined)
      throw new BadInput({ code: 'usage.unknown-language', values: { given: unknown, languages: LANGUAGES } });
    if (two !== undefined) throw refuseTwo('--lang <code>', ...two);
    const program = await defineProgram(session, version);
    await program.parseAsync([...composeLine(rest)], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.answered;
    if (error instanceof CommanderError) return tellBadInput(new BadInput(...describeUsage(error)), session);
    if (error instanceof BadInput) return tellBadInput(error, session);
    throw error;
  }
}

/**
 * Composes the command line that is read: help that is asked for by its name, and perhaps by its option too, is that of the command asked for.
 *
 * @throws BadInput where help is asked for what is no command
 */
function composeLine(args: readonly string[]): readonly string[] {
  const [first, ...others] = args;
  if (first === undefined) return ['--help'];
  if (first !== 'help') return args;
  const asked = others.find((word) => word !== '-h' && word !== '--help');
  if (asked === undefined) return ['--help'];
  if (isCommand(asked)) return [asked, '--help'];
  throw new BadInput({ code: 'usage.unknown-command', values: { command: asked } }, SEE_HELP);
}

/** Tells what is wrong: a person on stderr; a program that asked for JSON on stdout, where it looks for the answer. */
async function tellBadInput(bad: BadInput, { args, stdout, stderr, words }: Session): Promise<ExitCode> {
  const [first = ''] = args;
  if (asksForJson(args)) {
    stdout.write(`${JSON.stringify(await describeBadInput(bad, words), null, 2)}\n`);
    return EXIT.badInput;
  }
  const { isTTY, columns = 80 } = stderr;
  const message = await renderBadInput(bad, words, isCommand(first) ? `treaty ${first} --help` : 'treaty --help');
  // A pipe gets each message on a line of its own; a person at a terminal can read it.
  stderr.write(`${isTTY === true ? setMessage(message, columns) : message}\n`);
  return EXIT.badInput;
}

function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).includes('--json');
}
