import { Argument, Command } from '@commander-js/extra-typings';
import { type CatalogueEntry, findWordsMeant, listCatalogue, listTreatiesWith, loadRecord } from '../../catalogue.ts';
import { composeLife, countByStatus, listNotKnown, textIn } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty } from '../input/find-subject.ts';
import { defineJsonOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { type ListedTreaty, setListPage } from '../output/list-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** `treaty list`: the treaties of the catalogue, or those in which words occur. */
export function defineList(session: Session) {
  const { text } = session.words;
  return new Command('list')
    .description(text('help.list'))
    .addArgument(new Argument('[word...]', text('help.list.word')))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty list', 'treaty list ozone', 'treaty list torture protocol --json'),
    )
    .action(async (words, options) => session.exitWith(await listTreaties(words.join(' '), options, session)));
}

async function listTreaties(words: string, options: { readonly json?: true }, session: Session): Promise<ExitCode> {
  const { language } = session.words;
  const entries = words.trim() === '' ? listCatalogue() : listTreatiesWith(words, 'everywhere');
  const meant = entries.length === 0 ? findWordsMeant(words) : undefined;
  const listed = await Promise.all(entries.map((entry) => composeListed(entry, session)));
  writeAnswer(session, options, {
    json: () =>
      listed.map(
        ({
          entry: { record, title, shortTitle, adoptedAt, done, depositary, ...entry },
          inForceOn,
          parties,
          notKnown,
        }) => ({
          ...entry,
          title: textIn(title, language),
          shortTitle: textIn(shortTitle, language),
          adoptedAt: textIn(adoptedAt, language),
          ...(done && { done: { ...done, at: textIn(done.at, language) } }),
          depositary: textIn(depositary, language),
          acts: record?.acts ?? null,
          endsOn: record?.endsOn ?? null,
          parties: parties ?? null,
          partiesNotKnown: notKnown ?? null,
          inForceOn: inForceOn ?? null,
        }),
      ),
    page: (page) =>
      setListPage(page, listed, { words: visibleFormOf(words), ...(meant === undefined ? {} : { meant }) }),
  });
  return EXIT.answered;
}

async function composeListed(entry: CatalogueEntry, session: Session): Promise<ListedTreaty> {
  const [treaty, register] = await Promise.all([findTreaty(entry.id, session), loadRecord(entry.id)]);
  if (register === undefined) return { entry };
  const asOf = register.endsOn ?? findAsOf(undefined, treaty, session);
  const life = composeLife(treaty, register, asOf);
  const { entryIntoForce } = life;
  return {
    entry,
    parties: countByStatus(life, asOf).party,
    notKnown: listNotKnown(life, asOf).length,
    ...(entryIntoForce.kind === 'determined' ? { inForceOn: entryIntoForce.value } : {}),
  };
}
