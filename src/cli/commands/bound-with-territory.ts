import {
  type CivilDate,
  type Determination,
  determineTerritorialApplication,
  determineTextFor,
  findParticipantLife,
  type Life,
  type TerritorialApplication,
  type TextInForce,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { findResponsible, findTerritory, isTerritory } from '../input/find-territory.ts';
import { setBoundPage } from '../output/bound-page.ts';
import type { Page } from '../output/page.ts';
import { setTerritoryPage } from '../output/territory-page.ts';

/** One whom a user named, as named and by code. */
export interface Named {
  readonly given: string;
  readonly code: string;
}

/** Of a territory, whether the treaty applies there, by which State; of anybody else, which text binds it. */
type Part =
  | { readonly territory: string; readonly actsForIt?: string; readonly answer: Determination<TerritorialApplication> }
  | { readonly participant: string; readonly answer: Determination<TextInForce> };

/** What the treaty is to a territory, and to the one that was named beside it. */
export interface WithTerritory {
  readonly isDetermined: boolean;
  readonly json: () => object;
  readonly page: (page: Page) => readonly string[];
}

/** Checks if one that was named is a territory, and takes no part in the treaty itself. */
export async function isOfTerritory(life: Life, { code }: Named): Promise<boolean> {
  const own = findParticipantLife(life, code);
  return (own === undefined || own.participations.length === 0) && (await isTerritory(code));
}

/**
 * Answers about a territory, and about the one beside it, each for itself: a territory is no Party, so that no text is in force between it and another; the
 * treaty applies to it by the State that acts for it.
 *
 * @param territory named beside its State, which is then the first of those named
 */
export async function runBoundWithTerritory(
  life: Life,
  asOf: CivilDate,
  [first, ...others]: readonly [Named, ...Named[]],
  territory: string | undefined,
  session: Session,
): Promise<WithTerritory> {
  const parts = [
    territory === undefined
      ? await findPart(life, asOf, first, session)
      : await findPartOfTerritory(life, asOf, { given: territory, of: first.code }, session),
  ];
  for (const other of others) parts.push(await findPart(life, asOf, other, session));
  const [only, ...more] = parts;
  return {
    isDetermined: parts.every(({ answer }) => answer.kind === 'determined'),
    json: () => (only !== undefined && more.length === 0 ? only.answer : { asOf, parts }),
    page: (page) => parts.flatMap((part) => ['', ...setPart(page, life, part, asOf)]).slice(1),
  };
}

async function findPart(life: Life, asOf: CivilDate, named: Named, session: Session): Promise<Part> {
  if (await isOfTerritory(life, named)) {
    return findPartOfTerritory(life, asOf, { given: named.given, of: undefined }, session);
  }
  return { participant: named.code, answer: determineTextFor(life, named.code, asOf) };
}

async function findPartOfTerritory(
  life: Life,
  asOf: CivilDate,
  { given, of }: { readonly given: string; readonly of: string | undefined },
  session: Session,
): Promise<Part> {
  const territory = await findTerritory(given, life, session);
  const through = await findResponsible({ given, territory, of }, life, asOf, session);
  const answer = determineTerritorialApplication(life, territory, asOf, through);
  // A State that the user named acts for it on that day, or once did.
  return through === undefined || of !== undefined ? { territory, answer } : { territory, actsForIt: through, answer };
}

function setPart(page: Page, life: Life, part: Part, asOf: CivilDate): readonly string[] {
  if ('participant' in part) return setBoundPage(page, life.treaty, [part.participant], asOf, part.answer);
  const { territory, actsForIt: participant, answer } = part;
  const acts =
    participant === undefined ? [] : ['', page.paragraph(page.say('page.bound.territory-acts', { participant }))];
  return [...setTerritoryPage(page, territory, asOf, answer), ...acts];
}
