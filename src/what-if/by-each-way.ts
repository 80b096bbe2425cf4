import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay, isDated } from '../determination/determination.ts';
import {
  composeByAlternative,
  composeWithoutAlternatives,
  listAlternatives,
} from '../entry-into-force/alternatives.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import type { Life } from '../lifecycle/life.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { determineWhicheverGoverns, type IfGoverns } from './by-what-governs.ts';

/** One way into force that is still open, or the clause itself; the last day on which it can be taken, where there is one. */
export interface WayOpen {
  readonly life: Life;
  readonly article: string;
  readonly metBy?: CivilDate;
}

/**
 * Lists the ways into force of a life that are still open, in order, each as if the treaty had no other: nothing where the treaty has one way, or
 * it is decided which governs.
 */
function listWaysOpen(life: Life): readonly WayOpen[] {
  const { treaty } = life;
  const alternatives = listAlternatives(treaty);
  if (alternatives.length === 0) return [];
  return [
    ...alternatives.map((alternative) => {
      const { article, metBy } = alternative;
      return { life: composeAlong(life, composeByAlternative(treaty, alternative)), article, metBy };
    }),
    {
      life: composeAlong(life, composeWithoutAlternatives(treaty, undefined)),
      article: treaty.finalClauses.entryIntoForce.article,
    },
  ];
}

/** The same life, as if one way into force were the only one. */
function composeAlong({ metOn: _, ...life }: Life, treaty: Treaty): Life {
  const date = determineTreatyEntryIntoForce(treaty.finalClauses.entryIntoForce, life.countedInstruments);
  return { ...life, ...date, treaty };
}

/**
 * Determines what holds where it is not decided yet which way into force governs: the one answer where all ways lead to it, otherwise an
 * open one with the date of each way.
 *
 * @param determine the answer along one way
 */
export function determineByEachWay(
  life: Life,
  determine: (way: WayOpen) => Determination<CivilDate>,
): Determination<CivilDate> | undefined {
  const ways = listWaysOpen(life);
  const [first, ...others] = ways;
  if (first === undefined) return undefined;
  const along = (way: WayOpen): IfGoverns => ({ article: way.article, answer: determine(way) });
  return determineWhicheverGoverns(
    first.article,
    { code: 'question.which-way-governs', values: {} },
    [along(first), ...others.map(along)],
    (answer) => answer.kind === 'pending' || (isDated(answer) && findLatestDay(answer) === undefined),
  );
}
