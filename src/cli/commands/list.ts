import { Command } from '@commander-js/extra-typings';
import { listCatalogue } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { jsonOption } from '../input/options.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

/** `treaty list`: the treaties of the catalogue. */
export function defineList({ streams, exitWith }: Session) {
  return new Command('list')
    .description('List the treaties of the catalogue.')
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty list', 'treaty list --json'))
    .action(async (options) => exitWith(await listTreaties(options, streams)));
}

async function listTreaties(options: { readonly json?: true }, streams: Streams): Promise<ExitCode> {
  const { findRecord } = await import('../../records.ts');
  const entries = listCatalogue().map(({ treaty }) => ({ treaty, register: findRecord(treaty.id) }));
  writeAnswer(streams, options, {
    json: () =>
      entries.map(({ treaty, register }) => ({
        id: treaty.id,
        shortTitle: treaty.shortTitle,
        title: treaty.title,
        adoptedOn: treaty.adoptedOn,
        depositary: treaty.depositary.name,
        acts: register?.acts.length ?? null,
        completeUntil: register?.completeUntil ?? null,
      })),
    page: (page) => {
      const rows = entries.map(({ treaty: { id, title, adoptedOn }, register }) => [
        id,
        title,
        adoptedOn,
        register === undefined ? '-' : String(register.acts.length),
      ]);
      return [page.table(['Id', 'Title', 'Adopted', 'Acts'], rows, 1)];
    },
  });
  return EXIT.answered;
}
