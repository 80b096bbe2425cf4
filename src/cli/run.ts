import { CommanderError } from '@commander-js/extra-typings';
import { defineProgram } from './define-program.ts';
import { BadInput, EXIT, type ExitCode } from './exit-code.ts';
import { setMessage } from './output/page.ts';
import type { Streams } from './streams.ts';

/**
 * Runs the command `treaty`.
 *
 * @param args what follows `treaty` on the command line
 * @returns the exit code: 0 answered, 1 findings, 2 usage or bad input, 3 not determined under `--strict`
 */
export async function run(args: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  let exit: ExitCode = EXIT.answered;
  const exitWith = (code: ExitCode): void => {
    exit = code;
  };
  const program = await defineProgram({ args, streams, exitWith }, version);
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.badInput;
    if (error instanceof BadInput) return tellBadInput(error, streams);
    throw error;
  }
}

function tellBadInput({ message }: BadInput, { stderr }: Streams): ExitCode {
  const { isTTY, columns = 80 } = stderr;
  // A pipe gets each message on a line of its own; a person at a terminal can read it.
  stderr.write(`${isTTY === true ? setMessage(message, columns) : message}\n`);
  return EXIT.badInput;
}
