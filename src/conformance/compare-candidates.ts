import type { CivilDate } from '../calendar/civil-date.ts';
import type { Candidate, Indeterminate } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';

/**
 * What an open answer says of a stored date:
 *
 * - `candidate`: it is one of the dates that the answer may be;
 * - `no-candidate`: it is none of them, and there are no others;
 * - `unsaid`: it is none of those that are known, and there may be others.
 */
export type CandidatesCompared =
  | { readonly kind: 'candidate'; readonly candidate: Candidate<CivilDate> }
  | { readonly kind: 'no-candidate' | 'unsaid'; readonly why: Message<CodeOf<'why'>> };

/**
 * Compares a stored date with an open answer. Its candidates are all that there are where they are several; a single one does not say what
 * the date is otherwise, nor do those of a succession of which nobody recorded the date; where it may be a later day, every day after the latest of
 * them may be it.
 *
 * @param laterThan a day on which, and before which, the date cannot be, where such a day is known
 * @example compareCandidates({ kind: 'indeterminate', article: '1', questions: [], candidates: [], basis: [] }, civilDate('2003-05-01')).kind // 'unsaid'
 */
export function compareCandidates(
  answer: Indeterminate<CivilDate>,
  stored: CivilDate,
  laterThan?: CivilDate,
): CandidatesCompared {
  const { questions, candidates, orLater } = answer;
  const candidate = candidates.find(({ value }) => value === stored);
  if (candidate !== undefined) return { kind: 'candidate', candidate };
  const isTooEarly = laterThan !== undefined && stored <= laterThan;
  const isOfSuccession = candidates.some(({ if: { code } }) => code === 'if.succeeded-on');
  const isAllThereAre = candidates.length > 1 && !isOfSuccession;
  const isExcluded = orLater === true ? candidates.some(({ value }) => value > stored) : isAllThereAre;
  if (isTooEarly || isExcluded) {
    const values = { questions, known: listKnown(answer, laterThan) };
    return { kind: 'no-candidate', why: { code: 'why.no-candidate', values } };
  }
  return { kind: 'unsaid', why: { code: 'why.not-known-yet', values: { questions } } };
}

/** Lists what is known of an open date. */
function listKnown(
  { candidates, orLater }: Indeterminate<CivilDate>,
  laterThan: CivilDate | undefined,
): readonly Message<CodeOf<'known'>>[] {
  const all: readonly Message<CodeOf<'known'>>[] = [
    ...candidates.map(
      ({ value, if: condition }) => ({ code: 'known.day-if', values: { on: value, if: condition } }) as const,
    ),
    ...(orLater === true ? [{ code: 'known.otherwise-later', values: {} } as const] : []),
  ];
  if (all.length > 0) return all;
  return laterThan === undefined
    ? [{ code: 'known.another-day', values: {} }]
    : [{ code: 'known.later-than', values: { on: laterThan } }];
}
