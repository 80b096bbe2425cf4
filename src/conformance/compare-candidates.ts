import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import type { Candidate, Indeterminate } from '../determination/determination.ts';

/**
 * What an open answer says of a stored date:
 *
 * - `candidate`: it is one of the dates that the answer may be;
 * - `no-candidate`: it is none of them, and there are no others;
 * - `unsaid`: it is none of those that are known, and there may be others.
 */
export type HeldToCandidates =
  | { readonly kind: 'candidate'; readonly candidate: Candidate<CivilDate> }
  | { readonly kind: 'no-candidate' | 'unsaid'; readonly why: string };

/**
 * Holds a stored date to an open answer. Its candidates are all that there are where they are several; a single one does not say what
 * the date is otherwise, and where it may be a later day, every day after the latest of them may be it.
 *
 * @param laterThan a day on which, and before which, the date cannot be, where such a day is known
 * @example compareCandidates({ kind: 'indeterminate', article: '1', question: '?', candidates: [], basis: [] }, civilDate('2003-05-01')).kind // 'unsaid'
 */
export function compareCandidates(
  answer: Indeterminate<CivilDate>,
  stored: CivilDate,
  laterThan?: CivilDate,
): HeldToCandidates {
  const { question, candidates, orLater } = answer;
  const candidate = candidates.find(({ value }) => value === stored);
  if (candidate !== undefined) return { kind: 'candidate', candidate };
  const isTooEarly = laterThan !== undefined && stored <= laterThan;
  const isExcluded = orLater === true ? candidates.some(({ value }) => value > stored) : candidates.length > 1;
  if (isTooEarly || isExcluded) {
    return {
      kind: 'no-candidate',
      why: `${question} On no answer is it the stored date: ${known(answer, laterThan)}.`,
    };
  }
  return { kind: 'unsaid', why: `${question} Until that is known, it cannot be said if the stored date is right.` };
}

/** Words what is known of an open date. */
function known({ candidates, orLater }: Indeterminate<CivilDate>, laterThan: CivilDate | undefined): string {
  const dates = candidates.map(({ value, if: condition }) => `${renderDate(value)} if ${condition}`);
  const more = orLater === true ? ['otherwise a later day'] : [];
  const all = [...dates, ...more];
  if (all.length > 0) return `it is ${all.join(', ')}`;
  return laterThan === undefined ? 'it is another day' : `it is later than ${renderDate(laterThan)}`;
}
