import { renderDate } from '../calendar/render-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { type Admission, admitted, type Course, refused, remark } from './admission.ts';
import { isEligible } from './eligibility.ts';
import {
  type DatesOfLaw,
  hasTakenEffect,
  renderEffect,
  standingNotice,
  standingParticipation,
} from './participation.ts';
import type { Remark } from './refusal.ts';

/**
 * Decides on an instrument that expresses consent to be bound.
 *
 * A label that does not fit the signature (an accession by a State that signed, a ratification by one that did not) moves
 * no date: consent counts by its deposit, whatever it is called (VCLT 2(1)(b) and 11), and a remark says so. A second
 * instrument is refused, unless the first was withdrawn or a denunciation has taken effect: then it opens a new
 * participation.
 */
export function admitConsent(
  course: Course,
  act: ConsentAct,
  participant: ParticipantCode,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const { consent, signature, eligibility } = clauses.participation;
  if (act.on < signature.opensOn) {
    const reason = `No instrument can be deposited before the treaty opens on ${renderDate(signature.opensOn)}.`;
    return refused(act, consent.article, 'before-opening', reason, CHECK_THE_DATE);
  }
  if (course.ceasedOn !== undefined && act.on >= course.ceasedOn) {
    const reason = `The State ceased to exist on ${renderDate(course.ceasedOn)}.`;
    return refused(act, consent.article, 'state-has-ceased', reason, 'Name the State that deposited the instrument.');
  }
  if (!isProvided(act, clauses)) {
    const kinds = [...consent.afterSignature, ...consent.withoutSignature].join(' or ');
    const reason = `The treaty provides for ${kinds}, not for ${act.kind}.`;
    return refused(act, consent.article, 'kind-not-provided', reason, 'Record the instrument by the kind it has.');
  }
  const eligible = isEligible(eligibility, participant, act.on);
  if (eligible.kind === 'ineligible') {
    const remedy = 'Check who deposited, and when; the instrument is not counted.';
    return refused(act, eligibility.article, 'ineligible', eligible.reason, remedy);
  }
  const withOther = admitWithOtherDepositary(course, act, clauses, dates);
  if (withOther !== undefined) return withOther;
  const standing = hasLeftWithOther(course, act, participant, dates)
    ? undefined
    : refuseSecondInstrument(course, act, consent.article);
  if (standing !== undefined) return standing;

  const remarks: Remark[] = [];
  if (eligible.kind === 'unknown') {
    remarks.push(remark(act, eligibility.article, 'eligibility-unknown', `${eligible.says} ${PRESUMED}`));
  }
  if (course.participations.length === 0) remarks.push(...remarkOnLabel(course, act, clauses));
  if (act.kind === 'succession' && act.effectiveOn !== undefined && act.effectiveOn > act.on) {
    const says = `The succession takes effect on ${renderDate(act.effectiveOn)}, after it was notified.`;
    remarks.push(remark(act, consent.article, 'succession-before-its-date', says));
  }
  return admitted({ ...course, participations: [...course.participations, { instrument: act, notices: [] }] }, remarks);
}

/**
 * Decides on a deposit with another of several depositaries: the earliest counts and the others are recorded, or the latest takes
 * the place of the one before.
 *
 * @see docs/legal-sources.md#several-depositaries
 */
function admitWithOtherDepositary(
  course: Course,
  act: ConsentAct,
  { participation: { severalDepositaries } }: FinalClauses,
  dates: DatesOfLaw,
): Admission | undefined {
  const last = standingParticipation(course.participations);
  if (severalDepositaries === undefined || last === undefined || standingNotice(last) !== undefined) return undefined;
  const { depositary } = last.instrument;
  if (act.depositary === undefined || depositary === undefined || act.depositary === depositary) return undefined;
  const boundFrom = dates.boundFrom(last.instrument);
  const isBound = boundFrom !== undefined && boundFrom <= act.on;
  if (severalDepositaries.decides === 'earliest' || isBound) return { kind: 'recorded' };
  const participations = [...course.participations.slice(0, -1), { ...last, instrument: act }];
  return admitted({ ...course, participations });
}

/** Checks if the last participation has ended because its State left another treaty: then a new instrument opens another one. */
function hasLeftWithOther(
  { participations }: Course,
  act: ConsentAct,
  participant: ParticipantCode,
  dates: DatesOfLaw,
): boolean {
  const last = standingParticipation(participations);
  const on = last === undefined ? undefined : dates.leftWithOtherOn(participant, last.instrument);
  return on !== undefined && on <= act.on;
}

function isProvided(act: ConsentAct, { participation: { consent } }: FinalClauses): boolean {
  if (act.kind === 'succession') return consent.bySuccession;
  return consent.afterSignature.includes(act.kind) || consent.withoutSignature.includes(act.kind);
}

function refuseSecondInstrument(course: Course, act: ConsentAct, article: string): Admission | undefined {
  const last = standingParticipation(course.participations);
  if (last === undefined) return undefined;
  const notice = standingNotice(last);
  if (notice === undefined) {
    const reason = `Its ${last.instrument.kind} of ${renderDate(last.instrument.on)} stands; a State consents once.`;
    return refused(act, article, 'second-instrument', reason, 'Strike the wrong one of the two by a correction.');
  }
  if (hasTakenEffect(notice, act.on)) {
    const succeeds = act.kind === 'succession' ? act.effectiveOn : undefined;
    if (succeeds === undefined || hasTakenEffect(notice, succeeds)) return undefined;
    const reason = `It succeeds from ${renderDate(succeeds)}, when it was bound itself; its denunciation took effect ${renderEffect(notice)}.`;
    return refused(act, article, 'succession-while-bound', reason, 'Check the date of succession.');
  }
  const reason = `It is bound until its denunciation takes effect ${renderEffect(notice)}.`;
  const remedy = `It may revoke the denunciation before that day (VCLT 68), or deposit from that day on.`;
  return refused(act, article, 'denunciation-pending', reason, remedy);
}

function remarkOnLabel(course: Course, act: ConsentAct, { participation: { consent } }: FinalClauses): Remark[] {
  const afterSignature = consent.afterSignature.includes(act.kind);
  const withoutSignature = consent.withoutSignature.includes(act.kind);
  if (afterSignature && !withoutSignature && course.signedOn === undefined) {
    const says = `Its ${act.kind} presupposes a signature, and none is recorded. Consent counts by its deposit (VCLT 2(1)(b)).`;
    return [remark(act, consent.article, 'no-signature-recorded', says)];
  }
  const { accessionOpensOn } = consent;
  if (act.kind === 'accession' && !afterSignature && accessionOpensOn !== undefined && act.on < accessionOpensOn) {
    const says = `Accession opens on ${renderDate(accessionOpensOn)}; before that day only signatories deposit. ${PRESUMED}`;
    return [remark(act, consent.article, 'accession-before-it-opens', says)];
  }
  if (withoutSignature && !afterSignature && course.signedOn !== undefined) {
    const says = `It signed on ${renderDate(course.signedOn)} and so would ratify. Consent counts by its deposit (VCLT 2(1)(b)).`;
    return [remark(act, consent.article, 'accession-by-signatory', says)];
  }
  return [];
}

const CHECK_THE_DATE = 'Check the date against the record of the depositary.';
const PRESUMED = 'The depositary accepted the act, which is taken as right.';
