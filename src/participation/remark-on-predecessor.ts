import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import { composeRemark } from './admission.ts';
import { articleOfSuccession, type SuccessionAct } from './article-of-consent.ts';
import { findEffectBy, findStandingNotice, type ParticipantRecord } from './participation.ts';
import type { Remark } from './refusal.ts';

/**
 * Says of a succession that nothing shows what there was to succeed to: by the record no predecessor was bound by the treaty, had
 * consented to be or had signed it on the date of succession; or it is not known here who its predecessor is.
 *
 * @param recordOf finds what a participant did
 * @param inForceOn the day of entry into force of the treaty, where it is known
 * @returns `undefined` where a predecessor had done something that stood
 * @see docs/legal-sources.md#counting
 */
export function remarkOnPredecessor(
  act: SuccessionAct,
  recordOf: (participant: ParticipantCode) => ParticipantRecord | undefined,
  inForceOn: CivilDate | undefined,
): Remark | undefined {
  const predecessors = findPredecessors(act.participant)?.states;
  const article = articleOfSuccession(act, inForceOn);
  if (predecessors === undefined) {
    return composeRemark(act, article, 'predecessor-not-known', { code: 'remark.predecessor-not-known', values: {} });
  }
  const on = act.effectiveOn ?? act.on;
  if (predecessors.some((state) => hasStanding(recordOf(state), on))) return undefined;
  const says = { code: 'remark.predecessor-without-act', values: { predecessors, on } } as const;
  return composeRemark(act, article, 'predecessor-without-act', says);
}

/**
 * Lists what is to be said of the successions in a record whose predecessors did nothing, or are not known.
 *
 * @param participants in order of code
 * @param inForceOn the day of entry into force of the treaty, where it is known
 */
export function listSuccessionRemarks(
  participants: readonly ParticipantRecord[],
  inForceOn: CivilDate | undefined,
): readonly Remark[] {
  const successions: SuccessionAct[] = [];
  for (const { participations } of participants) {
    for (const { instrument } of participations) if (instrument.kind === 'succession') successions.push(instrument);
  }
  if (successions.length === 0) return [];
  const records = new Map(participants.map((record) => [record.participant, record]));
  return successions.flatMap((act) => remarkOnPredecessor(act, (code) => records.get(code), inForceOn) ?? []);
}

/** Checks if a participant had signed or consented on a day, and neither withdrawn nor left before it. */
function hasStanding(record: ParticipantRecord | undefined, on: CivilDate): boolean {
  if (record === undefined) return false;
  const { signedOn, participations } = record;
  if (signedOn !== undefined && signedOn <= on) return true;
  return participations.some((participation) => {
    const { instrument, withdrawnOn } = participation;
    const from = (instrument.kind === 'succession' ? instrument.effectiveOn : undefined) ?? instrument.on;
    const notice = findStandingNotice(participation);
    const hasLeft = notice !== undefined && findEffectBy(notice, on) !== undefined;
    return from <= on && (withdrawnOn === undefined || withdrawnOn > on) && !hasLeft;
  });
}
