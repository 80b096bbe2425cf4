import { CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { LANGUAGES } from '../wording.ts';
import { BadInput } from './bad-input.ts';
import type { Session } from './command.ts';
import { defineProgram } from './define-program.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { composeLine } from './input/compose-line.ts';
import { describeUsage } from './input/describe-usage.ts';
import { findLanguage } from './input/find-language.ts';
import { refuseTwo } from './input/refuse-repeated.ts';
import { writeDatesOut } from './input/write-dates-out.ts';
import { NoRecord } from './no-record.ts';
import { openSession } from './open-session.ts';
import { loadWords } from './output/load-words.ts';
import { openMessages } from './output/open-messages.ts';
import { writeBadInput } from './output/write-bad-input.ts';
import { writeNoRecord } from './output/write-no-record.ts';
import type { Streams } from './streams.ts';

/**
 * Runs the command `treaty`.
 *
 * @param args what follows `treaty` on the command line
 * @returns the exit code: 0 answered, 1 findings, 2 usage or bad input, 3 not determined under `--strict`, 4 no record at hand
 */
export async function run(args: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  const { language, unknown, two, args: rest } = findLanguage(args, streams.env);
  let exit: ExitCode = EXIT.answered;
  let command: CommandUnknownOpts | undefined;
  let commands: readonly string[] = [];
  const given = {
    ...streams,
    stderr: openMessages(streams.stderr),
    args: rest,
    exitWith: (code: ExitCode) => {
      if (code !== EXIT.answered) exit = code;
    },
  };
  const session = openSession(given, await loadWords(language, rest[0]));
  try {
    if (unknown !== undefined)
      throw new BadInput({ code: 'usage.unknown-language', values: { given: unknown, languages: LANGUAGES } });
    if (two !== undefined) throw refuseTwo('--lang <code>', ...two);
    const program = await defineProgram(session, version);
    const line = composeLine(rest);
    commands = program.commands.map((each) => each.name());
    command = program.commands.find((each) => each.name() === line[0]);
    const args = command === undefined ? line : await writeDatesOut(command, line);
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.answered;
    if (error instanceof NoRecord) {
      writeNoRecord(error.treaty, session);
      return EXIT.noRecord;
    }
    const bad =
      error instanceof CommanderError ? await describeWrong(error, command ?? commands, session) : badInputOf(error);
    await writeBadInput(bad, session);
    return EXIT.badInput;
  }
}

/**
 * Finds what is told of an error. Whatever ends a command other than its findings, a machine that refuses and a fault of this program too, is
 * told in a sentence: a script that reads 1 must be able to rely on it.
 *
 * @throws the error, where the answer itself cannot be written
 */
function badInputOf(error: unknown): BadInput {
  if (error instanceof BadInput) return error;
  if (!(error instanceof Error)) return faultOfProgram(String(error));
  if (!('syscall' in error)) return faultOfProgram(`${error.name}: ${error.message.replace(/\.$/, '')}`);
  if (error.syscall === 'write') throw error;
  const [code, path] = [
    'code' in error ? String(error.code) : error.message,
    'path' in error ? String(error.path) : '',
  ];
  return new BadInput({ code: 'usage.system-refuses', values: { code, path, has: path === '' ? 'no-path' : 'path' } });
}

function faultOfProgram(error: string): BadInput {
  return new BadInput({ code: 'usage.fault-of-program', values: { error } });
}

async function describeWrong(
  error: CommanderError,
  command: CommandUnknownOpts | readonly string[],
  session: Session,
): Promise<BadInput> {
  if ('length' in command) {
    // The nearest word is looked for letter by letter, and a capital is another letter.
    const small = session.args[0]?.toLowerCase();
    return new BadInput(
      ...describeUsage(
        error,
        command.filter((each) => each === small),
      ),
    );
  }
  const { listMeant } = await import('./input/list-meant.ts');
  return new BadInput(...describeUsage(error, await listMeant(command, session.args, session)));
}
