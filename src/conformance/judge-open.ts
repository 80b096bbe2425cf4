import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination, Indeterminate } from '../determination/determination.ts';
import type { ParticipationRow } from '../formats/published-row.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { findEffectWithoutConflict } from './armed-conflict.ts';
import { compareCandidates } from './compare-candidates.ts';
import { type KnownError, listWrongDates } from './known-errors.ts';
import { isDatedAsAccession } from './list-causes.ts';
import type { Answered } from './pair-rows.ts';
import type { Judgement } from './row-finding.ts';

const NOT_NOTIFIED =
  'The clause runs from the day on which the depositary notified the instrument, and the row does not give it: write it in a column "notified".';

/** Judges a row of which no single date follows. */
export function judgeOpen(
  { finalClauses }: Treaty,
  row: ParticipationRow,
  { course, on }: Answered,
  answer: Exclude<Determination<CivilDate>, { kind: 'determined' }>,
): Judgement {
  const { published, kind } = row;
  const asAccession = isDatedAsAccession(finalClauses, kind, on, published);
  const causes: readonly KnownError[] = asAccession ? ['delay-for-a-succession'] : [];
  switch (answer.kind) {
    case 'indeterminate': {
      if (published === undefined) return { verdict: 'open', reason: 'open-question', why: answer.question, causes };
      const effect = findEffectWithoutConflict(finalClauses, row, on);
      if (effect === undefined) return judgeQuestion(answer, published, causes);
      // As long as the conflict goes on, not even the end of the period is the date.
      const laterThan = row.armedConflict === 'engaged' ? effect : undefined;
      return judgeQuestion(answer, published, listCausesOfEffect(finalClauses, effect, on, published), laterThan);
    }
    case 'excluded':
      return { verdict: 'open', reason: 'no-effect', why: answer.reason, causes };
    case 'pending':
      return finalClauses.entryIntoForce.runsFrom === 'notification' && course.instrument.notifiedOn === undefined
        ? { verdict: 'open', reason: 'not-notified', why: NOT_NOTIFIED, causes }
        : { verdict: 'open', reason: 'not-in-force', why: 'The treaty is not in force by this record.', causes };
  }
}

function judgeQuestion(
  answer: Indeterminate<CivilDate>,
  stored: CivilDate,
  causes: readonly KnownError[],
  laterThan?: CivilDate,
): Judgement {
  const held = compareCandidates(answer, stored, laterThan);
  switch (held.kind) {
    case 'candidate':
      return { verdict: 'agreed-under-reading', computed: held.candidate.value, reading: held.candidate.if };
    case 'no-candidate':
      return { verdict: 'open', reason: 'no-candidate', why: held.why, causes };
    case 'unsaid':
      return { verdict: 'open', reason: 'open-question', why: held.why, causes };
  }
}

/** Lists the known errors that lead to a day of effect that an armed conflict may postpone. */
function listCausesOfEffect(
  { denunciation }: Treaty['finalClauses'],
  effect: CivilDate,
  receivedOn: CivilDate,
  stored: CivilDate,
): readonly KnownError[] {
  if (stored === effect) return ['armed-conflict-overlooked'];
  if (denunciation.kind !== 'permitted') return [];
  const wrong = listWrongDates(denunciation.delay, receivedOn).filter(({ date }) => date === stored);
  return [...new Set(wrong.map(({ error }) => error))];
}
