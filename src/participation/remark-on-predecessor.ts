import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import { composeRemark } from './admission.ts';
import { articleOfSuccession, type SuccessionAct } from './article-of-consent.ts';
import { findEffectBy, findStandingNotice, type ParticipantRecord, type Participation } from './participation.ts';
import type { Remark } from './refusal.ts';

/** The articles on a treaty that the predecessor had signed alone, by how a succession comes about. */
const ONLY_SIGNED = { 'newly-independent': 'VCSSRT 19', uniting: 'VCSSRT 33', separation: 'VCSSRT 37' } as const;

/**
 * Says of a succession that nothing shows what there was to succeed to: by the record no predecessor was bound by the treaty or had
 * consented to be on the date of succession, and perhaps had only signed it; or it is not known here who its predecessor is.
 *
 * @param recordOf finds what a participant did
 * @param inForceOn the day of entry into force of the treaty, where it is known
 * @returns `undefined` where a predecessor had consented and still stood by it
 * @see docs/legal-sources.md#counting
 */
export function remarkOnPredecessor(
  act: SuccessionAct,
  recordOf: (participant: ParticipantCode) => ParticipantRecord | undefined,
  inForceOn: CivilDate | undefined,
): Remark | undefined {
  const found = findPredecessors(act.participant);
  const article = articleOfSuccession(act, inForceOn);
  if (found === undefined) {
    return composeRemark(act, article, 'predecessor-not-known', { code: 'remark.predecessor-not-known', values: {} });
  }
  const { states: predecessors, by } = found;
  const on = act.effectiveOn ?? act.on;
  const records = predecessors.map(recordOf);
  if (records.some((record) => record?.participations.some((each) => isStanding(each, on)))) return undefined;
  const hasSigned = records.some(
    (record) =>
      record?.signedOn !== undefined &&
      record.signedOn <= on &&
      !record.participations.some((each) => isEnded(each, on)),
  );
  const code = hasSigned ? 'predecessor-only-signed' : 'predecessor-without-act';
  const says = { code: `remark.${code}`, values: { predecessors, on } } as const;
  return composeRemark(act, hasSigned ? ONLY_SIGNED[by] : article, code, says);
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

/** Checks if an instrument stood on a day: deposited by then, and neither withdrawn nor ended before it. */
function isStanding(participation: Participation, on: CivilDate): boolean {
  const { instrument, withdrawnOn } = participation;
  const from = (instrument.kind === 'succession' ? instrument.effectiveOn : undefined) ?? instrument.on;
  return from <= on && (withdrawnOn === undefined || withdrawnOn > on) && !isEnded(participation, on);
}

function isEnded(participation: Participation, on: CivilDate): boolean {
  const notice = findStandingNotice(participation);
  return notice !== undefined && findEffectBy(notice, on) !== undefined;
}
