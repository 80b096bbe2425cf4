import { Command } from '@commander-js/extra-typings';
import { LANGUAGES } from '../wording.ts';
import type { Session } from './command.ts';
import { COMMAND_GROUPS, isCommand } from './command-groups.ts';
import { refuseRepeated } from './input/refuse-repeated.ts';
import { defineHelp } from './output/define-help.ts';
import { renderClosing } from './output/render-closing.ts';

/**
 * Defines the command `treaty` with the one command that is asked for. Help, completion and a name that was mistyped need all of them.
 */
export async function defineProgram(session: Session, version: string): Promise<Command> {
  const program = defineBare(session, version);
  const [asked = ''] = session.args;
  const isAlone = isCommand(asked) && asked !== 'complete';
  for (const { heading, commands } of COMMAND_GROUPS) {
    for (const [name, load] of Object.entries(commands)) {
      if (isAlone && name !== asked) continue;
      const define = await load();
      const command = define(session);
      refuseRepeated(command);
      program.addCommand(command.copyInheritedSettings(program).helpGroup(session.words.text(heading)));
    }
  }
  return program;
}

function defineBare({ stdout, stderr, words }: Session, version: string): Command {
  const { text } = words;
  const widths = { getOutHelpWidth: () => stdout.columns ?? 80, getErrHelpWidth: () => 80 };
  return (
    new Command('treaty')
      .description(text('help.treaty'))
      .version(version, '-V, --version', text('help.version'))
      .helpOption('-h, --help', text('help.help'))
      // The language is found before anything is said: here it only stands in the help.
      .option('--lang <code>', words.say('help.lang', { languages: LANGUAGES }))
      // What is wrong with a command line is told where all bad input is, in the user's language.
      .configureOutput({ writeOut: stdout.write, writeErr: stderr.write, outputError: () => {}, ...widths })
      .configureHelp(defineHelp(words))
      .commandsGroup(text('help.group.further'))
      .helpCommand('help [command]', text('help.help-command'))
      .showSuggestionAfterError()
      .exitOverride()
      .addHelpText('after', renderClosing(words))
  );
}
