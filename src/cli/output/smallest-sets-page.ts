import type { SmallestSets } from '../../simulation.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';

/** The smallest sets of instruments, where there are some. */
export type SetsFound = Extract<SmallestSets, { readonly kind: 'sets' }>;

/** Of sets of more States than this, one is set out for all. */
const MANY = 5;

/** Sets how large the smallest sets of instruments are that would suffice, and which there are. */
export function setFound(page: Page, found: SetsFound): readonly string[] {
  const { size, atLeast, listed, candidates, exchangeable, sets } = found;
  const isProved = atLeast === size;
  const say = (...further: readonly CommandMessage[]): string => {
    const notProved: readonly CommandMessage[] = isProved
      ? []
      : [{ code: 'page.needed.not-proved', values: { atLeast } }];
    return page.paragraph(page.sentences([composeHead(found, 'stop'), ...notProved, ...further]));
  };
  const sayList = (isAll: boolean): string =>
    isAll
      ? page.paragraph(page.render(composeHead(found, 'list')))
      : say({ code: 'page.needed.among-them', values: {} });
  if (listed !== size) return [say(composeListed(found)), ...setList(page, found)];
  if (exchangeable === undefined) {
    const isOneOfMany = sets.length > 1 && size > MANY;
    return [sayList(isProved && !isOneOfMany), ...setList(page, found)];
  }
  const { fixed, free, only } = exchangeable;
  if (fixed.length === 0) return [say()];
  const others = candidates - fixed.length;
  return [
    sayList(only && isProved),
    page.paragraph(page.say('page.needed.set-and-any', { names: listNames(page, fixed), free, others }), '    ', '  '),
    ...(only ? [] : [page.paragraph(page.text('page.needed.perhaps-others'), '  ')]),
  ];
}

/** Composes how large the smallest sets are: a sentence, or what a list follows. */
function composeHead(
  { size, atLeast, candidates, depositedBy, exchangeable }: SetsFound,
  end: 'stop' | 'list',
): CommandMessage {
  const which = exchangeable?.fixed.length === 0 ? 'any' : atLeast === size ? 'smallest' : 'found';
  const values = { which, size, candidates, end } as const;
  return depositedBy === undefined
    ? { code: 'page.needed.sets', values }
    : { code: 'page.needed.sets-by', values: { ...values, depositedBy } };
}

/** Composes what is listed of the size that was asked for. */
function composeListed({ listed, sets, searchGivenUp }: SetsFound): CommandMessage {
  const found = sets.length > 0 ? 'some' : searchGivenUp === true ? 'given-up' : 'none';
  return { code: 'page.needed.sets-of-size', values: { size: listed, found } };
}

function setList(page: Page, { sets, listed, more, searchGivenUp }: SetsFound): readonly string[] {
  if (sets.length === 0) return [];
  const shown = listed > MANY ? sets.slice(0, 1) : sets;
  const rest =
    shown.length < sets.length || (more && searchGivenUp !== true)
      ? [page.text('page.needed.others-of-that-size')]
      : more
        ? [page.text('page.needed.search-given-up')]
        : [];
  return [
    ...shown.map((set) => page.paragraph(listNames(page, set), '    ', '  ')),
    ...rest.map((each) => page.paragraph(each, '  ')),
  ];
}

function listNames({ formats }: Page, codes: readonly string[]): string {
  return formats.row(codes.map(formats.participant));
}
