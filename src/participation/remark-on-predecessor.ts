import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { composeRemark } from './admission.ts';
import { articleOfSuccession } from './article-of-consent.ts';
import { findEffectBy, findStandingNotice, type ParticipantRecord } from './participation.ts';
import type { Remark } from './refusal.ts';

/** A notification of succession. */
export type SuccessionAct = Extract<ConsentAct, { readonly kind: 'succession' }>;

/**
 * Says of a succession that nothing shows what there was to succeed to: by the record no predecessor was bound by the treaty, had
 * consented to be or had signed it on the date of succession; or it is not known here who its predecessor is.
 *
 * @param recordOf finds what a participant did
 * @returns `undefined` where a predecessor had done something that stood
 * @see docs/legal-sources.md#counting
 */
export function remarkOnPredecessor(
  act: SuccessionAct,
  recordOf: (participant: ParticipantCode) => ParticipantRecord | undefined,
): Remark | undefined {
  const predecessors = findPredecessors(act.participant);
  if (predecessors === undefined) {
    return composeRemark(act, articleOfSuccession(act.participant), 'predecessor-not-known', {
      code: 'remark.predecessor-not-known',
      values: {},
    });
  }
  const { states } = predecessors;
  const on = act.effectiveOn ?? act.on;
  if (states.some((state) => hasStanding(recordOf(state), on))) return undefined;
  const says = { code: 'remark.predecessor-without-act', values: { predecessors: states, on } } as const;
  return composeRemark(act, articleOfSuccession(act.participant), 'predecessor-without-act', says);
}

/**
 * Lists what is to be said of the successions in a record whose predecessors did nothing, or are not known.
 *
 * @param participants in order of code
 */
export function listSuccessionRemarks(participants: readonly ParticipantRecord[]): readonly Remark[] {
  const successions: SuccessionAct[] = [];
  for (const { participations } of participants) {
    for (const { instrument } of participations) if (instrument.kind === 'succession') successions.push(instrument);
  }
  if (successions.length === 0) return [];
  const records = new Map(participants.map((record) => [record.participant, record]));
  return successions.flatMap((act) => remarkOnPredecessor(act, (code) => records.get(code)) ?? []);
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
