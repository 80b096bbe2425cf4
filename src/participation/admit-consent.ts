import type { CodeOf, Message } from '../determination/messages/message.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { ConsentKind, InstrumentKind } from '../treaty/act-kinds.ts';
import type { EligibilityForAct, FinalClauses } from '../treaty/treaty.ts';
import { type Admission, composeAdmission, composeRefusal, composeRemark } from './admission.ts';
import { dayFromEntryIntoForce } from './day-from-entry-into-force.ts';
import { determineEligibility, eligibilityOf, type Ineligible } from './determine-eligibility.ts';
import { laterRuleOf } from './later-rule.ts';
import {
  composeRecordWith,
  type DatesOfLaw,
  findEffectBy,
  findRunningNotice,
  findStandingNotice,
  findStandingParticipation,
  type Notice,
  type ParticipantRecord,
  type Participation,
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
  record: ParticipantRecord,
  act: ConsentAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const untimely = refuseByDayAndKind(record, act, clauses);
  if (untimely !== undefined) return untimely;
  const { consent } = clauses.participation;
  const eligibility = eligibilityOf(clauses.participation.eligibility, act.kind);
  const eligible = determineEligibility(eligibility, record.participant, act.on);
  if (eligible.kind === 'ineligible') return refuseIneligible(act, eligibility, eligible);
  const last = findLastThatStands(record, act, dates);
  const beside =
    last &&
    (admitWithOtherDepositary(record, last, act, clauses, dates) ?? refuseSecondInstrument(last, act, consent.article));
  if (beside !== undefined) return beside;
  const instrument = composeInstrument(record, act, clauses, dates);

  const remarks: Remark[] = [];
  if (eligible.kind === 'unknown') {
    remarks.push(composeRemark(act, eligibility.article, 'eligibility-unknown', eligible.says));
  }
  if (instrument.mayBe !== undefined && dates.whicheverKind !== undefined) {
    remarks.push(dates.whicheverKind.remark(act, instrument, consent.article));
  }
  remarks.push(...remarkOnStanding(act, instrument, clauses));
  if (record.participations.length === 0) remarks.push(...remarkOnLabel(record, act, instrument, clauses));
  if (
    'namedOn' in act &&
    act.namedOn !== undefined &&
    !('mayNameEarlierDay' in laterRuleOf(clauses.laterParties, act))
  ) {
    const says = { code: 'remark.instrument-cannot-name-its-day', values: { on: act.namedOn } } as const;
    remarks.push(composeRemark(act, clauses.laterParties.article, 'named-day-without-effect', says));
  }
  if (act.kind === 'succession' && act.effectiveOn !== undefined && act.effectiveOn > act.on) {
    const { effectiveOn } = act;
    const says = { code: 'remark.succession-before-its-date', values: { effectiveOn } } as const;
    remarks.push(composeRemark(act, consent.article, 'succession-before-its-date', says));
  }
  return composeAdmission(composeRecordWith(record, [...record.participations, { instrument, notices: [] }]), remarks);
}

/**
 * Refuses an instrument that no participant could deposit on that day, or not this one, whatever it has done before.
 *
 * @returns `undefined` where it is not refused for that
 */
export function refuseAnyConsent(
  record: Pick<ParticipantRecord, 'participant' | 'ceasedOn'>,
  act: ConsentAct,
  clauses: FinalClauses,
): Admission | undefined {
  const untimely = refuseByDayAndKind(record, act, clauses);
  if (untimely !== undefined) return untimely;
  const eligibility = eligibilityOf(clauses.participation.eligibility, act.kind);
  const eligible = determineEligibility(eligibility, record.participant, act.on);
  return eligible.kind === 'ineligible' ? refuseIneligible(act, eligibility, eligible) : undefined;
}

function refuseIneligible(act: ConsentAct, { article }: EligibilityForAct, { reason }: Ineligible): Admission {
  return composeRefusal(act, article, 'ineligible', reason, { code: 'remedy.check-who-deposited', values: {} });
}

function refuseByDayAndKind(
  record: Pick<ParticipantRecord, 'ceasedOn'>,
  act: ConsentAct,
  clauses: FinalClauses,
): Admission | undefined {
  const { consent, signature } = clauses.participation;
  if (act.on < signature.opensOn) {
    const { opensOn } = signature;
    const reason = { code: 'reason.before-opening.deposit', values: { opensOn } } as const;
    return composeRefusal(act, consent.article, 'before-opening', reason, { code: 'remedy.check-date', values: {} });
  }
  if (act.kind === 'succession' && act.effectiveOn !== undefined && act.effectiveOn < signature.opensOn) {
    const { effectiveOn } = act;
    const reason = {
      code: 'reason.succession-to-nothing',
      values: { effectiveOn, opensOn: signature.opensOn },
    } as const;
    return composeRefusal(act, 'VCSSRT 17', 'succession-to-nothing', reason, {
      code: 'remedy.check-date-of-succession',
      values: {},
    });
  }
  if (record.ceasedOn !== undefined && act.on >= record.ceasedOn) {
    const reason = { code: 'reason.state-has-ceased', values: { on: record.ceasedOn } } as const;
    return composeRefusal(act, consent.article, 'state-has-ceased', reason, {
      code: 'remedy.name-who-deposited',
      values: {},
    });
  }
  if (!isProvided(act, clauses)) {
    const provided = [...consent.afterSignature, ...consent.withoutSignature];
    const reason = { code: 'reason.kind-not-provided', values: { provided, kind: act.kind } } as const;
    return composeRefusal(act, consent.article, 'kind-not-provided', reason, {
      code: 'remedy.record-by-its-kind',
      values: {},
    });
  }
  return undefined;
}

/**
 * Decides on a deposit with another of several depositaries: the earliest counts and the others are recorded, or the latest takes
 * the place of the one before.
 *
 * @see docs/legal-sources.md#several-depositaries
 */
function admitWithOtherDepositary(
  record: ParticipantRecord,
  last: Participation,
  act: ConsentAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission | undefined {
  const { severalDepositaries } = clauses.participation;
  if (severalDepositaries === undefined || findStandingNotice(last) !== undefined) return undefined;
  const { depositary } = last.instrument;
  if (act.depositary === undefined || depositary === undefined || act.depositary === depositary) return undefined;
  const boundFrom = dates.boundFrom(last.instrument);
  const isBound = boundFrom !== undefined && boundFrom <= act.on;
  if (severalDepositaries.decides === 'earliest' || isBound) return { kind: 'recorded' };
  const instrument = composeInstrument({ ...record, participations: [] }, act, clauses, dates);
  const participations = [...record.participations.slice(0, -1), { ...last, instrument }];
  return composeAdmission({ ...record, participations });
}

/** Finds the participation beside which a new instrument would stand: none once its State has left another treaty, and this one with it. */
function findLastThatStands(
  { participant, participations }: ParticipantRecord,
  { on }: ConsentAct,
  dates: DatesOfLaw,
): Participation | undefined {
  const last = findStandingParticipation(participations);
  return last && dates.leftWithOtherBy(participant, last.instrument, on) ? undefined : last;
}

function isProvided({ kind }: ConsentAct, { participation: { consent } }: FinalClauses): boolean {
  if (kind === 'consent') return true;
  if (kind === 'succession') return consent.bySuccession;
  return isNamed(consent, kind) || (isOtherName(kind) && isNamed(consent, 'ratification'));
}

function isNamed({ afterSignature, withoutSignature }: ConsentClause, kind: InstrumentKind): boolean {
  return kind !== 'consent' && (afterSignature.includes(kind) || withoutSignature.includes(kind));
}

/** Checks if a kind is a ratification by another name: consent is expressed by it under the same conditions (VCLT 14(2)). */
function isOtherName(kind: InstrumentKind): boolean {
  return kind === 'acceptance' || kind === 'approval';
}

/**
 * Finds as which kind an instrument counts: as a ratification, where it is one by another name that the clause does not name (VCLT 14(2)). Where the
 * clause names formal confirmation, that is for an organisation what ratification is for a State.
 *
 * @see docs/legal-sources.md#participation
 */
export function findKindNamed(consent: ConsentClause, kind: ConsentKind, participant: string): ConsentKind {
  const own = isOtherName(kind) && !isNamed(consent, kind) ? 'ratification' : kind;
  if (own !== 'ratification' && own !== 'formal-confirmation') return own;
  const usual = kindOfParticipant(participant) === 'organisation' ? 'formal-confirmation' : 'ratification';
  return isNamed(consent, usual) ? usual : own;
}

/**
 * Composes what the law makes of an instrument that it admits: for which kind it stands, from when it runs where it is premature, and not
 * before which day it binds while a denunciation of its State runs. Mostly it is the act as it is, the same object.
 *
 * @see docs/legal-sources.md#participation
 */
export function composeInstrument(
  record: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
  act: ConsentAct,
  clauses: FinalClauses,
  dates: Pick<DatesOfLaw, 'treatyInForceOn' | 'whicheverKind'>,
): ConsentAct {
  const { consent } = clauses.participation;
  const { signedOn, participations } = record;
  const opening = (): ConsentAct['runsFrom'] => (signedOn === undefined ? findOpening(act, consent, dates) : undefined);
  const runsFrom = act.kind === 'accession' ? opening() : undefined;
  const { takesEffectOn: running, act: inNotice } = findRunningNotice(participations, act.on) ?? {};
  const notBefore =
    running === undefined ? {} : { notBefore: running, ...(inNotice?.receipt === undefined ? {} : { inNotice }) };
  if (act.kind === 'consent') {
    if (dates.whicheverKind === undefined) throw new TypeError('These clauses ask for composeLife.');
    return dates.whicheverKind.compose({ ...act, ...notBefore }, clauses, record, opening);
  }
  const named = findKindNamed(consent, act.kind, record.participant);
  const standsFor = named === act.kind ? undefined : named;
  if (standsFor === undefined && runsFrom === undefined && running === undefined) return act;
  return {
    ...act,
    ...(standsFor === undefined ? {} : { standsFor }),
    ...(runsFrom === undefined ? {} : { runsFrom }),
    ...notBefore,
  };
}

/** Finds when accession opens, where an accession of that day comes before. */
export function findOpening(
  { on }: Pick<ConsentAct, 'on'>,
  { afterSignature, accessionOpensOn, accessionOpensAtEntryIntoForce }: ConsentClause,
  dates: Pick<DatesOfLaw, 'treatyInForceOn'>,
): ConsentAct['runsFrom'] {
  if (accessionOpensAtEntryIntoForce !== undefined) {
    const inForceOn = dates.treatyInForceOn();
    const opensOn =
      inForceOn === undefined ? undefined : dayFromEntryIntoForce(accessionOpensAtEntryIntoForce, inForceOn);
    if (opensOn !== undefined && on >= opensOn) return undefined;
    return accessionOpensAtEntryIntoForce === true ? 'entry-into-force' : accessionOpensAtEntryIntoForce;
  }
  if (accessionOpensOn === undefined || on >= accessionOpensOn || afterSignature.includes('accession'))
    return undefined;
  return accessionOpensOn;
}

type ConsentClause = FinalClauses['participation']['consent'];

/** Says for which kind an instrument stands, and that it is premature or waits for the end of a denunciation. */
function remarkOnStanding(
  act: ConsentAct,
  { standsFor, runsFrom, notBefore }: ConsentAct,
  { participation: { consent } }: FinalClauses,
): Remark[] {
  const { article } = consent;
  const remarks: Remark[] = [];
  if (standsFor !== undefined) {
    const says = { code: 'remark.kind-not-named', values: { kind: act.kind, named: standsFor } } as const;
    remarks.push(composeRemark(act, isOtherName(act.kind) ? 'VCLT 14(2)' : article, 'kind-not-named', says));
  }
  if (runsFrom !== undefined) {
    remarks.push(composeRemark(act, article, 'accession-before-it-opens', describeOpening(runsFrom)));
  }
  if (notBefore !== undefined) {
    const says = { code: 'remark.joins-after-denunciation', values: { on: notBefore } } as const;
    remarks.push(composeRemark(act, article, 'joins-after-denunciation', says));
  }
  return remarks;
}

/** Says when accession opens, of one that came before. */
export function describeOpening(
  runsFrom: NonNullable<ConsentAct['runsFrom']>,
): Message<Extract<CodeOf<'remark'>, `remark.accession-before-it-opens${string}`>> {
  if (typeof runsFrom === 'object') {
    return { code: 'remark.accession-before-it-opens.after', values: { period: runsFrom.after } };
  }
  return runsFrom === 'entry-into-force'
    ? { code: 'remark.accession-before-it-opens.in-force', values: {} }
    : { code: 'remark.accession-before-it-opens', values: { opensOn: runsFrom } };
}

function refuseSecondInstrument(last: Participation, act: ConsentAct, article: string): Admission | undefined {
  const notice = findStandingNotice(last);
  // Whoever leaves may join anew: from the day on which it has left. Where that day is open, or another gives the first day, it cannot.
  if (act.kind !== 'succession' && notice?.takesEffectOn !== undefined) return undefined;
  if (notice === undefined) {
    const { kind, on } = last.instrument;
    const reason = { code: 'reason.second-instrument', values: { kind, on } } as const;
    return composeRefusal(act, article, 'second-instrument', reason, {
      code: 'remedy.strike-one-instrument',
      values: {},
    });
  }
  const leftOn = findEffectBy(notice, act.on);
  if (leftOn !== undefined) {
    const succeeds = act.kind === 'succession' ? act.effectiveOn : undefined;
    if (succeeds === undefined || leftOn <= succeeds) return undefined;
    const values = { effectiveOn: succeeds, leftOn };
    const reason = { code: 'reason.succession-while-bound', values } as const;
    return composeRefusal(act, article, 'succession-while-bound', reason, {
      code: 'remedy.check-date-of-succession',
      values: {},
    });
  }
  return composeRefusal(act, article, 'denunciation-pending', reasonOfPending(notice), {
    code: 'remedy.revoke-or-deposit-later',
    values: {},
  });
}

function reasonOfPending({
  takesEffectOn,
}: Notice): Message<'reason.denunciation-pending' | 'reason.denunciation-pending.open'> {
  return takesEffectOn === undefined
    ? { code: 'reason.denunciation-pending.open', values: {} }
    : { code: 'reason.denunciation-pending', values: { takesEffectOn } };
}

function remarkOnLabel(
  record: ParticipantRecord,
  act: ConsentAct,
  { standsFor }: ConsentAct,
  { participation: { consent } }: FinalClauses,
): Remark[] {
  if (act.kind === 'consent') return [];
  const named = standsFor ?? act.kind;
  const afterSignature = consent.afterSignature.includes(named);
  const withoutSignature = consent.withoutSignature.includes(named);
  if (afterSignature && !withoutSignature && record.signedOn === undefined) {
    const says = { code: 'remark.no-signature-recorded', values: { kind: act.kind } } as const;
    return [composeRemark(act, consent.article, 'no-signature-recorded', says)];
  }
  if (withoutSignature && !afterSignature && record.signedOn !== undefined) {
    const says = { code: 'remark.accession-by-signatory', values: { signedOn: record.signedOn } } as const;
    return [composeRemark(act, consent.article, 'accession-by-signatory', says)];
  }
  return [];
}
