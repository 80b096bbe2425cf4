import { Command } from '@commander-js/extra-typings';
import { listCatalogue } from '../../catalogue.ts';
import { textIn } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineJsonOption } from '../input/options.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** `treaty list`: the treaties of the catalogue. */
export function defineList(session: Session) {
  const { text } = session.words;
  return new Command('list')
    .description(text('help.list'))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty list', 'treaty list --json'))
    .action(async (options) => session.exitWith(await listTreaties(options, session)));
}

async function listTreaties(options: { readonly json?: true }, session: Session): Promise<ExitCode> {
  const { language } = session.words;
  const entries = listCatalogue();
  writeAnswer(session, options, {
    json: () =>
      entries.map(({ record, title, depositary, ...entry }) => ({
        ...entry,
        title: textIn(title, language),
        depositary: textIn(depositary, language),
        acts: record?.acts ?? null,
        endsOn: record?.endsOn ?? null,
      })),
    page: (page) => {
      const rows = entries.map(({ id, title, adoptedOn, record }) => [
        id,
        page.formats.text(title),
        adoptedOn,
        record === undefined ? '-' : String(record.acts),
      ]);
      return [
        page.table(['page.heading.id', 'page.heading.title', 'page.heading.adopted', 'page.heading.acts'], rows, 1),
      ];
    },
  });
  return EXIT.answered;
}
