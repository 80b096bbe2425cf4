import { assertNever, type CivilDate, type Determination, type Life, renderDate } from '../../index.ts';
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
      : ['', ...setAnswer(page, `To be in force by ${renderDate(inForceBy)}`, 'page.event.the-last-day-is', latest)]),
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
    case 'impossible':
      return setKnown(page, sets, [
        page.paragraph(
          sets.leftOut.length === 0
            ? 'Not even the instruments of every State that can join on that day would fulfil the condition.'
            : 'Not even the instruments of every State that can join on that day would fulfil it.',
        ),
      ]);
    case 'sets':
      return setKnown(page, sets, setFound(page, sets));
  }
}

function sayMet(on: CivilDate, { entryIntoForce }: Life, asOf: CivilDate): string {
  const met = renderDate(on);
  const noFurther = `No further instrument is needed: the condition was met on ${met}.`;
  switch (entryIntoForce.kind) {
    case 'determined': {
      const date = renderDate(entryIntoForce.value);
      return entryIntoForce.value <= asOf
        ? `Nothing more is needed: the condition was met on ${met}. It is in force since ${date}.`
        : `Nothing more is needed: the condition was met on ${met}. It is in force on ${date}.`;
    }
    case 'pending': {
      const others = entryIntoForce.awaits.flatMap((each) =>
        each.code === 'awaited.entry-into-force-of'
          ? `the entry into force of the ${each.values.treaty.toUpperCase()}`
          : [],
      );
      return others.length === 0
        ? `${noFurther} What is awaited is no deposit.`
        : `${noFurther} What is awaited is ${others.join(', and ')} alone.`;
    }
    case 'indeterminate':
      return `${noFurther} ${renderTexts(entryIntoForce.questions)}`;
    case 'excluded':
      return `${noFurther} ${renderText(entryIntoForce.reason)}`;
    default:
      return assertNever(entryIntoForce);
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
  const { size, atLeast, listed, candidates, exchangeable, sets } = found;
  const isProved = atLeast === size;
  const head = sayHead(found);
  const unproved = `That none is smaller is not proved; it would have at least ${countOf(atLeast, 'State')}.`;
  const whole = isProved ? `${head}.` : `${head}. ${unproved}`;
  if (listed !== size) return [page.paragraph(`${whole} ${sayListed(found)}`), ...setList(page, found)];
  if (exchangeable === undefined) {
    const isOneOfMany = sets.length > 1 && size > MANY;
    return [page.paragraph(isProved && !isOneOfMany ? `${head}:` : `${whole} Among them:`), ...setList(page, found)];
  }
  const { fixed, free, only } = exchangeable;
  if (fixed.length === 0) return [page.paragraph(whole)];
  const names = fixed.map(nameOfParticipant).join(', ');
  return [
    page.paragraph(only && isProved ? `${head}:` : `${whole} Among them:`),
    page.paragraph(`${names}, and any ${free} of the ${candidates - fixed.length} others`, '    ', '  '),
    ...(only ? [] : [page.paragraph('and perhaps others of that size.', '  ')]),
  ];
}

/** Says how large the smallest sets are, up to the sign that ends the sentence. */
function sayHead({ size, atLeast, candidates, depositedBy, exchangeable }: SetsFound): string {
  const isAny = exchangeable?.fixed.length === 0;
  const states = countOf(size, 'State');
  if (depositedBy === undefined) {
    if (isAny) return `The instruments of any ${size} of the ${candidates} States that can still join suffice`;
    return atLeast === size
      ? `The smallest sets of instruments that suffice have ${states}`
      : `The smallest sets of instruments found have ${states}`;
  }
  const by = renderDate(depositedBy);
  if (isAny) {
    return `The instruments of any ${size} of the ${candidates} States that can still join suffice, deposited by ${by}`;
  }
  return atLeast === size
    ? `The smallest sets of instruments that suffice have ${states}, deposited by ${by}`
    : `The smallest sets of instruments found have ${states}, deposited by ${by}`;
}

/** Says what is listed of the size that was asked for. */
function sayListed({ listed, sets, searchGivenUp }: SetsFound): string {
  const states = countOf(listed, 'State');
  if (sets.length > 0) return `Sets of ${states} in which none could be left out:`;
  return searchGivenUp === true
    ? `Sets of ${states} in which none could be left out: none was found before the search was given up; there may be some.`
    : `Sets of ${states} in which none could be left out: none.`;
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
