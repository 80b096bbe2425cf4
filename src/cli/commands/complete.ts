import tab from '@bomb.sh/tab';
import { Argument, Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Session } from '../command.ts';
import { setExamples } from '../output/set-examples.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/**
 * `treaty complete`: the script that a shell loads once. The script in turn asks `treaty complete -- <words>` what may follow the words that
 * were typed.
 */
export function defineComplete(session: Session) {
  const command = new Command('complete').description('Print the script for shell completion.');
  if (session.args[1] === '--') {
    return command.argument('[words...]').action(async (words, _, { parent }) => offer(words, parent?.commands ?? []));
  }
  return command
    .addArgument(new Argument('<shell>', 'the shell that is to load it').choices(SHELLS))
    .addHelpText(
      'after',
      setExamples(session, 'treaty complete bash > ~/.local/share/bash-completion/completions/treaty'),
    )
    .action((shell) => tab.setup('treaty', 'treaty', shell));
}

/** Offers words, each with what it stands for. */
type Offer = (complete: (word: string, says: string) => void) => void;

/** Prints what may follow: commands, their options, the treaties of the catalogue, participants. */
async function offer(words: string[], commands: readonly CommandUnknownOpts[]): Promise<void> {
  const offers = await listOffers();
  for (const command of commands) {
    const completed = tab.command(command.name(), command.description());
    for (const argument of command.registeredArguments) {
      completed.argument(argument.name(), offers.get(argument.name()), argument.variadic);
    }
    for (const option of command.createHelp().visibleOptions(command)) {
      const name = option.name();
      if (option.isBoolean()) completed.option(name, option.description);
      else completed.option(name, option.description, offers.get(name) ?? offerOf(option.argChoices ?? []));
    }
  }
  tab.parse(words);
}

/** Lists what is offered for arguments and options, by their names. */
async function listOffers(): Promise<ReadonlyMap<string, Offer>> {
  const { listCatalogue } = await import('../../catalogue.ts');
  const { listParticipants } = await import('../../participants.ts');
  const treaties: Offer = (complete) => {
    for (const { id, shortTitle } of listCatalogue()) complete(id, shortTitle);
  };
  const participants: Offer = (complete) => {
    for (const { code, name } of listParticipants()) complete(code, name);
  };
  return new Map([
    ['treaty', treaties],
    ['participant', participants],
    ['other', participants],
  ]);
}

function offerOf(choices: readonly string[]): Offer {
  return (complete) => {
    for (const choice of choices) complete(choice, '');
  };
}
