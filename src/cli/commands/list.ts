import { Argument, Command } from '@commander-js/extra-typings';
import { findWordsMeant, listCatalogue, listTreatiesWith } from '../../catalogue.ts';
import { composeListed, composeListedJson } from '../answers/listed-json.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineJsonOption, defineKnownOnOption, defineStoreOption } from '../input/options.ts';
import { listHeld, readWholeStore } from '../input/read-whole-store.ts';
import type { StoreMayBeAsked } from '../input/store-records.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { setListPage } from '../output/list-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** `treaty list`: the treaties of the catalogue, or those in which words occur. */
export function defineList(session: Session) {
  const { text } = session.words;
  return new Command('list')
    .description(text('help.list'))
    .addArgument(new Argument('[word...]', text('help.list.word')))
    .addOption(defineStoreOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty list', 'treaty list ozone', 'treaty list torture protocol --json'),
    )
    .action(async (words, options) => session.exitWith(await runList(words.join(' '), options, session)));
}

interface ListOptions extends StoreMayBeAsked {
  readonly json?: true;
}

/** Answers with the treaties of the catalogue, or those in which words occur. */
export async function runList(words: string, options: ListOptions, session: Session): Promise<ExitCode> {
  const { language } = session.words;
  const records = await readWholeStore(options, session);
  const held = records === undefined || words.trim() !== '' ? undefined : listHeld(records, session);
  const all = held === undefined ? listCatalogue() : listCatalogue().filter(({ id }) => held.includes(id));
  const entries = words.trim() === '' ? all : listTreatiesWith(words, 'everywhere');
  const meant = entries.length === 0 ? findWordsMeant(words) : undefined;
  const findRegister = records && (async (id: string) => records.find(id));
  const listed = await Promise.all(entries.map((entry) => composeListed(entry, session, findRegister)));
  writeAnswer(session, options, {
    json: () => listed.map((each) => composeListedJson(each, language)),
    page: (page) =>
      setListPage(page, listed, { words: visibleFormOf(words), ...(meant === undefined ? {} : { meant }) }),
  });
  return EXIT.answered;
}
