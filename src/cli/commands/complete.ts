import tab from '@bomb.sh/tab';
import { Argument, Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Formats } from '../../wording.ts';
import type { Session } from '../command.ts';
import { parseChoice } from '../input/options.ts';
import type { Words } from '../output/load-words.ts';
import { setExamples } from '../output/set-examples.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/**
 * `treaty complete`: the script that a shell loads once. The script in turn asks `treaty complete -- <words>` what may follow the words that
 * were typed.
 */
export function defineComplete(session: Session) {
  const { text } = session.words;
  const command = new Command('complete').description(text('help.complete'));
  if (session.args[1] === '--') {
    return command
      .argument('[words...]')
      .action(async (words, _, { parent }) => offer(words, parent?.commands ?? [], session.words));
  }
  return command
    .addArgument(new Argument('<shell>', text('help.complete.shell')).choices(SHELLS).argParser(parseShell))
    .addHelpText(
      'after',
      setExamples(session, 'treaty complete bash > ~/.local/share/bash-completion/completions/treaty'),
    )
    .action((shell) => tab.setup('treaty', 'treaty', shell));
}

function parseShell(given: string): (typeof SHELLS)[number] {
  return parseChoice(given, SHELLS, { code: 'usage.bad-shell', values: { given, choices: SHELLS } });
}

/** Offers words, each with what it stands for. */
type Offer = (complete: (word: string, says: string) => void) => void;

/** Prints what may follow: commands, their options, the treaties of the catalogue, participants. */
async function offer(words: string[], commands: readonly CommandUnknownOpts[], { formats }: Words): Promise<void> {
  const offers = await listOffers(formats);
  for (const command of commands) {
    const completed = tab.command(command.name(), command.description());
    for (const argument of command.registeredArguments) {
      completed.argument(argument.name(), offers.get(argument.name()), argument.variadic);
    }
    for (const option of command.createHelp().visibleOptions(command)) {
      const name = option.name();
      if (option.isBoolean()) completed.option(name, option.description);
      else
        completed.option(
          name,
          option.description,
          option.argChoices === undefined ? offers.get(name) : offerOf(option.argChoices),
        );
    }
  }
  tab.parse(words);
}

/** Lists what is offered for arguments and options, by their names. */
async function listOffers(formats: Formats): Promise<ReadonlyMap<string, Offer>> {
  const { listCatalogue } = await import('../../catalogue.ts');
  const { listParticipants } = await import('../../participants.ts');
  const treaties: Offer = (complete) => {
    for (const { id, shortTitle } of listCatalogue()) complete(id, formats.text(shortTitle));
  };
  const participants: Offer = (complete) => {
    for (const { code } of listParticipants()) complete(code, formats.participant(code));
  };
  return new Map([
    ['treaty', treaties],
    ['from', treaties],
    ['participant', participants],
    ['other', participants],
  ]);
}

function offerOf(choices: readonly string[]): Offer {
  return (complete) => {
    for (const choice of choices) complete(choice, '');
  };
}
