import { DAY, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { findLatestDay } from '../../determination/determination.ts';
import { LIFE } from '../../lifecycle/argument-shapes.ts';
import { composeForeseenAmendment } from '../../lifecycle/compose-foreseen-amendment.ts';
import type { AmendmentLife, Life } from '../../lifecycle/life.ts';
import { listParties } from '../../lifecycle/parties-on.ts';
import type { Act } from '../../treaty/act.ts';
import { REGISTER } from '../../treaty/argument-shapes.ts';
import type { Register } from '../../treaty/register.ts';
import { composeLifeSupposing } from '../compose-life-supposing.ts';
import { determineIfDenounced } from '../denounced.ts';

/** One act after which an amendment would be in force, or on its way, and when. */
export interface DecidingAct {
  readonly act: Act;
  readonly inForceOn: CivilDate;
}

/**
 * Lists the single acts that would decide a pending amendment if they were done on a day: the acceptance of a Party that has not
 * accepted, the approval that is awaited, or the denunciation of such a Party, which can lower the number once it takes effect.
 * The amendment is then in force on the day of that effect, as long as the other Parties and acceptances stay as they are. An act after
 * which it is in force no earlier than if nothing is done decides nothing.
 *
 * @param life of the record as it stands
 * @param register the same record
 * @param on the day on which the act is supposed
 * @returns none where no single act suffices, or where the amendment is not pending
 * @example listDecidingActs(life, opCrcScRegister, 'none-of-that-id', civilDate('2026-11-25')) // []
 */
export function listDecidingActs(
  life: Life,
  register: Pick<Register, 'acts'>,
  amendment: string,
  on: CivilDate,
): readonly DecidingAct[] {
  assertArgument('listDecidingActs', 'life', LIFE, life);
  assertArgument('listDecidingActs', 'register', REGISTER, register);
  assertArgument('listDecidingActs', 'amendment', TEXT, amendment);
  assertArgument('listDecidingActs', 'on', DAY, on);
  const pending = life.amendments.find(({ record }) => record.id === amendment);
  if (pending === undefined || pending.entryIntoForce.kind !== 'pending') return [];
  const foreseenOn = findLatestDay(composeForeseenAmendment(life, pending).entryIntoForce);
  return listCandidates(life, register, pending, on).flatMap(({ act, until }): readonly DecidingAct[] => {
    const supposed = composeLifeSupposing(life.treaty, register, act, on, until);
    // What the law refuses decides nothing, where the life is of an earlier day and the register knows more.
    if (supposed.refusals.some((refusal) => refusal.act === act)) return [];
    const answer = supposed.amendments.find(({ record }) => record.id === amendment)?.entryIntoForce;
    if (answer?.kind !== 'determined' || (foreseenOn !== undefined && answer.value >= foreseenOn)) return [];
    return [{ act, inForceOn: answer.value }];
  });
}

/** An act to try, and the last day on which what it changes is looked at. */
interface Candidate {
  readonly act: Act;
  readonly until: CivilDate;
}

function listCandidates(
  life: Life,
  register: Pick<Register, 'acts'>,
  { record }: AmendmentLife,
  on: CivilDate,
): readonly Candidate[] {
  const { id: amendment } = record;
  const accepted = new Set(record.acceptances.map(({ participant }) => participant));
  const others = listParties(life, on).filter((participant) => !accepted.has(participant));
  return [
    { act: { kind: 'amendment-approval', amendment, on }, until: on },
    ...others.map((participant): Candidate => {
      return { act: { kind: 'amendment-acceptance', participant, amendment, on }, until: on };
    }),
    ...others.flatMap((participant): readonly Candidate[] => {
      const effect = determineIfDenounced(life.treaty, register, participant, on, on);
      if (effect.kind !== 'determined') return [];
      return [{ act: { kind: 'denunciation', participant, on }, until: effect.value }];
    }),
  ];
}
