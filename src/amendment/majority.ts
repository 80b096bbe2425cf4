import { requiredOf } from '../condition/required-of.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import type { AdoptionClause } from './amendment-record.ts';

type Votes = NonNullable<Extract<AmendmentAct, { readonly kind: 'amendment-adoption' }>['votes']>;

/** Of how many the majority is taken, and how many had to be in favour. */
export interface Majority {
  readonly voting: number;
  readonly required: number;
}

/**
 * Finds the majority by which a vote adopts an amendment: of those present and voting, of those represented, or of all who could vote; where the
 * members of an organ vote, of their votes for and against.
 *
 * @param entitled how many could vote; `undefined` where that is not known
 * @returns `undefined` where the article names no majority, or one of a number that is not known
 * @see docs/legal-sources.md#adoption
 */
export function findMajority(
  { proportion, of }: AdoptionClause,
  { inFavour, against, abstaining }: Votes,
  entitled: number | undefined,
): Majority | undefined {
  if (proportion === 'not-stated') return undefined;
  const present = inFavour + against;
  const voting = of === 'all-parties' ? entitled : of === 'represented' ? present + abstaining : present;
  return voting === undefined ? undefined : { voting, required: requiredOf(proportion, voting) };
}
