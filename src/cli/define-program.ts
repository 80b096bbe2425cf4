import { Command } from '@commander-js/extra-typings';
import type { Session } from './command.ts';
import { COMMAND_GROUPS, FURTHER } from './command-groups.ts';

/**
 * Defines the command `treaty` with the one command that is asked for. Help, completion and a name that was mistyped need all of them.
 */
export async function defineProgram(session: Session, version: string): Promise<Command> {
  const program = defineBare(session, version);
  const [asked = ''] = session.args;
  const isKnown = COMMAND_GROUPS.some(({ commands }) => Object.hasOwn(commands, asked));
  const isAlone = isKnown && asked !== 'complete';
  for (const { heading, commands } of COMMAND_GROUPS) {
    for (const [name, load] of Object.entries(commands)) {
      if (isAlone && name !== asked) continue;
      const define = await load();
      program.addCommand(define(session).copyInheritedSettings(program).helpGroup(heading));
    }
  }
  return program;
}

function defineBare({ streams }: Session, version: string): Command {
  const widths = { getOutHelpWidth: () => streams.stdout.columns ?? 80, getErrHelpWidth: () => 80 };
  return new Command('treaty')
    .description('Computes every date that follows from the final clauses of a treaty.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help, also for a command')
    .configureOutput({ writeOut: streams.stdout.write, writeErr: streams.stderr.write, ...widths })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .commandsGroup(FURTHER)
    .helpCommand('help [command]', 'Print help for a command.')
    .showHelpAfterError('"treaty --help" shows how it is used.')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', CLOSING_TEXT);
}

const CLOSING_TEXT = `
<treaty> is an id of the catalogue ("treaty list") or a JSON file.
A participant is a name or an ISO 3166-1 alpha-3 code.

Examples:
  treaty status op-crc-sc                       every State, today
  treaty status op-crc-sc --as-of 2001-10-03    nine instruments: pending
  treaty date op-crc-sc "Viet Nam"              one State, step by step
  treaty latest op-crc-sc --in-force-by 2027-01-01
  treaty status op-crc-sc --register mine.csv --json

Exit: 0 answered, 1 findings, 2 usage or bad input, 3 not determined (--strict)`;
