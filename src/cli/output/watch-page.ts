import type { ChangeInLaw, LawKnown } from '../../watch.ts';
import type { NestedMessage } from '../../wording.ts';
import { BadInput, describeBadInput, renderBadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import type { Compared, Outcome } from '../input/watch/compare-with-known.ts';
import { addTexts } from './add-texts.ts';
import { openPage, type Page } from './page.ts';
import { renderPlainJson } from './write-json.ts';

/** How an outcome is written. */
interface OutcomeAsked {
  readonly json?: true;
  /** There where it is looked again and again: then a look at which nothing was found is not told, and each as JSON takes one line. */
  readonly every?: number;
}

/**
 * Writes what came of a look: what has changed in law, treaty by treaty, and what could not be read.
 *
 * @throws BadInput where nothing could be read, and it is asked for as JSON, which has a form for that
 */
export async function writeOutcome(outcome: Outcome, asked: OutcomeAsked, session: Session): Promise<void> {
  const { compared, notRead } = outcome;
  const told = new BadInput(...notRead.flatMap((each) => each.told));
  const isOfUse =
    notRead.length > 0 || compared.some(({ before, changes }) => before === undefined || changes.length > 0);
  if (asked.every !== undefined && !isOfUse) return;
  if (asked.json === true) {
    if (compared.length === 0 && asked.every === undefined) throw told;
    const { issues } = await describeBadInput(told, session.words);
    const json = addTexts({ treaties: compared.map(composeJson), notRead: issues }, session.words.formats);
    session.stdout.write(asked.every === undefined ? `${renderPlainJson(json)}\n` : `${JSON.stringify(json)}\n`);
    return;
  }
  if (compared.length > 0) session.stdout.write(`${setPage(openPage(session), compared).join('\n')}\n`);
  if (notRead.length === 0) return;
  session.stderr.write(`${await renderBadInput(told, session.words, 'treaty watch --help')}\n`);
  session.stderr.write(`${session.words.text('page.watch.stays')}\n`);
}

function composeJson({ place, law, before, changes }: Compared): object {
  const { treaty, title, asOf, recordEndsOn, recordSays, parties } = law;
  return {
    treaty,
    title,
    place,
    asOf,
    comparedWith: before?.asOf ?? null,
    parties,
    partiesBefore: before?.parties ?? null,
    changes: changes.map(({ title: _, treaty: __, ...change }) => change),
    recordEnd: { endsOn: recordEndsOn ?? null, says: recordSays },
  };
}

function setPage(page: Page, compared: readonly Compared[]): readonly string[] {
  const first = compared.filter(({ before }) => before === undefined);
  const changed = compared.filter(({ changes }) => changes.length > 0);
  const same = compared.length - first.length - changed.length;
  const parts = [
    ...changed.map((each) => setChanged(page, each)),
    ...(first.length === 0 ? [] : [first.map(({ law }) => page.paragraph(sayFirst(page, law)))]),
    ...(same === 0 ? [] : [[page.paragraph(page.say('page.watch.nothing', { treaties: same }))]]),
  ];
  return parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function sayFirst(page: Page, { title: treaty, asOf, acts, parties }: LawKnown): string {
  return page.say('page.watch.first', { treaty, asOf, acts: acts.length, parties });
}

function setChanged(page: Page, { law, before, changes }: Compared): readonly string[] {
  const { title: treaty, asOf, parties } = law;
  const { asOf: from = asOf, parties: was = parties } = before ?? {};
  const heading =
    from === asOf
      ? page.say('page.watch.title-of-day', { treaty, asOf })
      : page.say('page.watch.title', { treaty, from, asOf });
  const counted = page.say('page.watch.parties', { parties, was });
  const isByLoss = ({ beside }: ChangeInLaw): boolean => beside.some(({ code }) => code === ACTS_LOST.code);
  const byLoss = changes.filter(isByLoss);
  const others = changes.filter((change) => !isByLoss(change));
  return [
    page.bold(page.paragraph(heading)),
    page.paragraph(counted),
    ...others.flatMap((change) => setChange(page, change)),
    ...(byLoss.length === 0 ? [] : ['', page.paragraph(page.formats.message(ACTS_LOST))]),
    ...byLoss.flatMap((change) => setChange(page, change)),
    ...setRecordSays(page, law.recordSays),
  ];
}

const ACTS_LOST = { code: 'change.acts-lost', values: {} } as const;

/** What is said once under the treaty, and not again beside each change. */
const SAID_ONCE: readonly string[] = [ACTS_LOST.code, 'change.beyond-record'];

function setChange(page: Page, { says, beside, ...change }: ChangeInLaw): readonly string[] {
  const source = 'article' in change ? ` [${page.source(change.article)}]` : '';
  const further = beside.filter(({ code }) => !SAID_ONCE.includes(code));
  return [
    page.paragraph(`${page.formats.message(says)}${source}`, '    ', '  '),
    ...further.map((each) => page.paragraph(page.formats.message(each), '      ')),
  ];
}

function setRecordSays(page: Page, says: readonly NestedMessage[]): readonly string[] {
  return says.length === 0 ? [] : ['', page.paragraph(page.sentences(says))];
}
