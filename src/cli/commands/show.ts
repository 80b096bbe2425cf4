import { Command } from '@commander-js/extra-typings';
import { listCatalogue } from '../../catalogue.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findTreatyWithRecord } from '../input/find-subject.ts';
import { defineJsonOption } from '../input/options.ts';
import { setExamples } from '../output/set-examples.ts';
import { setShowPage } from '../output/show-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** `treaty show`: the final clauses in words, each behind its article. */
export function defineShow(session: Session) {
  const { text } = session.words;
  return new Command('show')
    .description(text('help.show'))
    .addArgument(defineTreatyArgument(session))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty show op-crc-sc'))
    .action(async (name, options) => session.exitWith(await showTreaty(name, options, session)));
}

async function showTreaty(name: string, options: { readonly json?: true }, session: Session): Promise<ExitCode> {
  const { treaty, register } = await findTreatyWithRecord(name, {}, session);
  const amendedBy = listCatalogue().filter(({ amends }) => amends?.treaty === treaty.id);
  writeAnswer(session, options, { json: () => treaty, page: (page) => setShowPage(page, treaty, amendedBy, register) });
  return EXIT.answered;
}
