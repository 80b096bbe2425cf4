import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited, Determination, Indeterminate } from '../determination/determination.ts';
import type { ParticipationRow } from '../formats/published-row.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';
import { findEffectWithoutConflict } from './armed-conflict.ts';
import { compareCandidates } from './compare-candidates.ts';
import { isOtherOverlooked } from './is-other-overlooked.ts';
import type { KnownError } from './known-errors.ts';
import type { LifeOfRows } from './life-of-rows.ts';
import { isDatedAsAccession, listErrorsOfLeaving } from './list-causes.ts';
import type { Answered } from './paired-rows.ts';
import type { Judgement } from './row-finding.ts';

const NOT_NOTIFIED = { code: 'why.not-notified', values: {} } as const;

const NOT_IN_FORCE = { code: 'why.not-in-force-by-record', values: {} } as const;

/**
 * Judges a row of which no single date follows.
 *
 * @param life what follows from the rows
 */
export function judgementOfOpen(
  { finalClauses }: Treaty,
  row: ParticipationRow,
  { participation, on }: Answered,
  answer: Exclude<Determination<CivilDate>, { kind: 'determined' }>,
  life: LifeOfRows,
): Judgement {
  const { published, kind } = row;
  const asAccession = isDatedAsAccession(finalClauses, kind, on, published);
  const causes: readonly KnownError[] = asAccession ? ['delay-for-a-succession'] : [];
  switch (answer.kind) {
    case 'indeterminate': {
      const { questions } = answer;
      if (published === undefined) {
        const why = { code: 'why.open-question', values: { questions } } as const;
        return { verdict: 'open', reason: 'open-question', why, causes };
      }
      const effect = findEffectWithoutConflict(finalClauses, row, on);
      if (effect === undefined) return judgeQuestion(answer, published, causes);
      // As long as the conflict goes on, not even the end of the period is the date.
      const laterThan = row.armedConflict === 'engaged' ? effect : undefined;
      return judgeQuestion(answer, published, listCausesOfEffect(finalClauses, effect, on, published), laterThan);
    }
    case 'excluded':
      return { verdict: 'open', reason: 'no-effect', why: answer.reason, causes };
    case 'pending': {
      const other = answer.awaits.find(({ code }) => code === 'awaited.other-to-bind');
      if (other?.code === 'awaited.other-to-bind' && answer.awaits.length === 1) {
        const why = { code: 'why.awaits-other-treaty', values: other.values } as const;
        const isOverlooked =
          published !== undefined && isOtherOverlooked(finalClauses, life, participation.instrument, published);
        return {
          verdict: 'open',
          reason: 'other-treaty',
          why,
          causes: isOverlooked ? ['other-treaty-overlooked'] : causes,
        };
      }
      return isNotNotified(finalClauses, participation.instrument) || answer.awaits.some(isOfNotification)
        ? { verdict: 'open', reason: 'not-notified', why: NOT_NOTIFIED, causes }
        : { verdict: 'open', reason: 'not-in-force', why: NOT_IN_FORCE, causes };
    }
    default:
      return assertNever(answer);
  }
}

function isOfNotification({ code }: Awaited): boolean {
  return code === 'awaited.notification-of-extension';
}

/** Checks if an instrument counts, or its own delay runs, from a notification of which the row gives no day. */
function isNotNotified({ entryIntoForce, laterParties }: FinalClauses, instrument: ConsentAct): boolean {
  const rule = laterRuleOf(laterParties, instrument);
  const runsFrom = [entryIntoForce.runsFrom, 'runsFrom' in rule ? rule.runsFrom : undefined];
  return runsFrom.includes('notification') && instrument.notifiedOn === undefined;
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
    default:
      return assertNever(held);
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
  return listErrorsOfLeaving(denunciation.delay, receivedOn, stored);
}
