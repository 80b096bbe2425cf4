import { type CivilDate, type Determination, type Life, renderDate } from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import type { SmallestSets } from '../../simulation.ts';
import { countOf, type Page } from './page.ts';
import { renderAwaited, renderText, renderTexts } from './render-text.ts';
import { setAnswer } from './set-answer.ts';

type SetsFound = Extract<SmallestSets, { readonly kind: 'sets' }>;
type NotKnown = Pick<SetsFound, 'leftOut' | 'unknown'>;

/** Sets what a treaty still needs, by when it must be there, and whose instruments would suffice. */
export function setNeededPage(
  page: Page,
  life: Life,
  asOf: CivilDate,
  sets: SmallestSets,
  inForceBy: CivilDate | undefined,
  latest: Determination<CivilDate> | undefined,
): readonly string[] {
  const { treaty, entryIntoForce } = life;
  const { opensOn } = treaty.finalClauses.participation.signature;
  return [
    page.paragraph(`${page.bold(treaty.shortTitle)}, as of ${renderDate(asOf)}`),
    ...(entryIntoForce.kind === 'pending'
      ? entryIntoForce.awaits.map((each) => page.paragraph(renderAwaited(each), '    ', '  '))
      : []),
    ...(asOf < opensOn
      ? [page.paragraph(`Nothing can be deposited before ${renderDate(opensOn)}, the day on which it opens.`, '  ')]
      : []),
    ...(latest === undefined || inForceBy === undefined
      ? []
      : ['', ...setAnswer(page, `To be in force by ${renderDate(inForceBy)}`, 'the last day is', latest)]),
    ...(latest?.kind === 'excluded' ? [] : ['', ...setSets(page, sets, life, asOf)]),
  ];
}

function setSets(page: Page, sets: SmallestSets, life: Life, asOf: CivilDate): readonly string[] {
  switch (sets.kind) {
    case 'met':
      return [page.paragraph(sayMet(sets.on, life, asOf))];
    case 'too-late':
      return [
        page.paragraph(`No deposit from that day on leads to entry into force by ${renderDate(sets.inForceBy)}.`),
      ];
    case 'beyond-deposits':
      return setKnown(page, sets, [
        page.paragraph('Whatever is deposited, it waits for a day, or another treaty, that no deposit brings about.'),
      ]);
    case 'not-known':
      return setKnown(page, sets, [page.paragraph('Nothing is missing there.')]);
    case 'impossible': {
      const what = sets.leftOut.length === 0 ? 'the condition' : 'it';
      return setKnown(page, sets, [
        page.paragraph(`Not even the instruments of every State that can join on that day would fulfil ${what}.`),
      ]);
    }
    case 'sets':
      return setKnown(page, sets, setFound(page, sets));
  }
}

function sayMet(on: CivilDate, { entryIntoForce }: Life, asOf: CivilDate): string {
  const since = `the condition was met on ${renderDate(on)}.`;
  switch (entryIntoForce.kind) {
    case 'determined': {
      const from = entryIntoForce.value <= asOf ? 'since' : 'on';
      return `Nothing more is needed: ${since} It is in force ${from} ${renderDate(entryIntoForce.value)}.`;
    }
    case 'pending': {
      const others = entryIntoForce.awaits.flatMap((each) =>
        each.code === 'awaited.entry-into-force-of'
          ? `the entry into force of the ${each.values.treaty.toUpperCase()}`
          : [],
      );
      const what = others.length === 0 ? 'no deposit' : `${others.join(', and ')} alone`;
      return `No further instrument is needed: ${since} What is awaited is ${what}.`;
    }
    case 'indeterminate':
      return `No further instrument is needed: ${since} ${renderTexts(entryIntoForce.questions)}`;
    case 'excluded':
      return `No further instrument is needed: ${since} ${renderText(entryIntoForce.reason)}`;
  }
}

/** Sets an answer between what it leaves out and what is not known of those who could act. */
function setKnown(page: Page, { leftOut, unknown }: NotKnown, answer: readonly string[]): readonly string[] {
  return [
    ...leftOut.map((each) => page.paragraph(renderText(each))),
    ...(leftOut.length === 0 ? [] : ['', page.paragraph('For the rest of the condition:')]),
    ...answer,
    ...(unknown.length === 0 ? [] : ['', ...unknown.map((each) => page.paragraph(renderText(each)))]),
  ];
}

/** Of sets of more States than this, one is set out for all. */
const MANY = 5;

function setFound(page: Page, found: SetsFound): readonly string[] {
  const { size, atLeast, listed, candidates, depositedBy, exchangeable, sets } = found;
  const by = depositedBy === undefined ? '' : `, deposited by ${renderDate(depositedBy)}`;
  const isProved = atLeast === size;
  const head =
    exchangeable?.fixed.length === 0
      ? `The instruments of any ${size} of the ${candidates} States that can still join suffice${by}`
      : `The smallest sets of instruments ${isProved ? 'that suffice' : 'found'} have ${countOf(size, 'State')}${by}`;
  const proof = isProved
    ? ''
    : ` That none is smaller is not proved; it would have at least ${countOf(atLeast, 'State')}.`;
  if (listed !== size) {
    const others = `Sets of ${countOf(listed, 'State')} in which none could be left out`;
    return [
      page.paragraph(`${head}.${proof} ${others}${sets.length === 0 ? sayNone(found) : ':'}`),
      ...setList(page, found),
    ];
  }
  if (exchangeable === undefined) {
    const opening = sets.length > 1 && size > MANY ? '. Among them:' : ':';
    return [page.paragraph(isProved ? `${head}${opening}` : `${head}.${proof} Among them:`), ...setList(page, found)];
  }
  const { fixed, free, only } = exchangeable;
  if (fixed.length === 0) return [page.paragraph(`${head}.${proof}`)];
  const others = `and any ${free} of the ${candidates - fixed.length} others`;
  return [
    page.paragraph(only && isProved ? `${head}:` : `${head}.${proof} Among them:`),
    page.paragraph(`${fixed.map(nameOfParticipant).join(', ')}, ${others}`, '    ', '  '),
    ...(only ? [] : [page.paragraph('and perhaps others of that size.', '  ')]),
  ];
}

function sayNone({ searchGivenUp }: SetsFound): string {
  return searchGivenUp === true ? ': none was found before the search was given up; there may be some.' : ': none.';
}

function setList(page: Page, { sets, listed, more, searchGivenUp }: SetsFound): readonly string[] {
  if (sets.length === 0) return [];
  const shown = listed > MANY ? sets.slice(0, 1) : sets;
  const rest =
    shown.length < sets.length || (more && searchGivenUp !== true)
      ? ['and others of that size.']
      : more
        ? ['and perhaps others of that size: the search was given up.']
        : [];
  return [
    ...shown.map((set) => page.paragraph(set.map(nameOfParticipant).join(', '), '    ', '  ')),
    ...rest.map((each) => page.paragraph(each, '  ')),
  ];
}
