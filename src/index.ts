/** The public API of final-clauses: composing and asking, with the calendar as a part of it. Files are read behind `./reading`, names found behind `./participants`, the treaties themselves are behind `./catalogue`. */

export type { AmendmentRecord } from './amendment/amendment-record.ts';
export type { AmendmentStage } from './amendment/stage-on.ts';
export * from './calendar.ts';
export type { CountedInstrument } from './condition/counted-instrument.ts';
export { assertNever } from './determination/assert-never.ts';
export {
  type Awaited,
  type Candidate,
  type Dated,
  type Determination,
  type Determined,
  type Excluded,
  findLatestDay,
  type Indeterminate,
  type Pending,
  type Reading,
} from './determination/determination.ts';
export type { CodeOf, Message, MessageCode, MessageValues } from './determination/messages/message.ts';
export type { ActReference, Step } from './determination/step.ts';
export { assumeInForceOn } from './entry-into-force/assume-in-force-on.ts';
export { findWhyTooEarly } from './entry-into-force/too-early.ts';
export { determineAmendmentStage } from './lifecycle/amendment-stage.ts';
export { type ChronologyEntry, composeChronology } from './lifecycle/chronology.ts';
export { listExtensions } from './lifecycle/compose-extensions.ts';
export { composeForeseenAmendment } from './lifecycle/compose-foreseen-amendment.ts';
export { composeLife } from './lifecycle/compose-life.ts';
export { composeLifeOfParties } from './lifecycle/compose-life-of-parties.ts';
export { composeLifeOnReadings } from './lifecycle/compose-life-on-readings.ts';
export { composeWithReadingsOfActs } from './lifecycle/compose-with-readings-of-acts.ts';
export { composeWithReadingsOfWays } from './lifecycle/compose-with-readings-of-ways.ts';
export { isConsentNotKnown } from './lifecycle/consent-not-known.ts';
export { dayMetOf } from './lifecycle/day-met-of.ts';
export { describeAmendmentsHeld } from './lifecycle/describe-amendments-held.ts';
export { composeDossierEntry, type DossierEntry } from './lifecycle/dossier.ts';
export { determineEffectBeforeEnd } from './lifecycle/effect-before-end.ts';
export type { FirstDay } from './lifecycle/first-days.ts';
export { listInstrumentsCounted } from './lifecycle/instruments-counted.ts';
export { listIntentions } from './lifecycle/intentions.ts';
export { addLaterActs } from './lifecycle/later-acts.ts';
export {
  type AmendingAgreement,
  type AmendmentLife,
  type ExtensionEnd,
  type ExtensionLife,
  findLastParticipation,
  findParticipantLife,
  type Life,
  type LifeOfParties,
  type NoticeLife,
  type ParticipantLife,
  type ParticipationLife,
  type PerhapsBound,
  type ProvisionalApplication,
  type TooFewLeft,
  type TreatyEnd,
} from './lifecycle/life.ts';
export { type AmendingLife, linkAmendments } from './lifecycle/link-amendments.ts';
export { linkEligibility } from './lifecycle/link-eligibility.ts';
export {
  type Linked,
  linkTreaty,
  linkWithOthers,
  listLinks,
  type OtherRecord,
  type Others,
} from './lifecycle/link-treaty.ts';
export { listNotKnown } from './lifecycle/list-not-known.ts';
export { listTerritories, type TerritoryOfTreaty, type TerritoryStanding } from './lifecycle/list-territories.ts';
export { type Loaders, loadOthers } from './lifecycle/load-others.ts';
export { type Awaiting, composeNext, type WhatIsNext } from './lifecycle/next.ts';
export { isAnswerableFor, isParty } from './lifecycle/obligations.ts';
export { listOnOtherReadings, type OnOtherReading } from './lifecycle/on-other-readings.ts';
export { describeOnlyParty } from './lifecycle/only-party.ts';
export { determineParticipantDate } from './lifecycle/participant-date.ts';
export { listRemarksOnParticipant } from './lifecycle/participant-remarks.ts';
export { addEndOfCounted } from './lifecycle/parties-counted.ts';
export { countByStatus, listParties, type StatusCounts } from './lifecycle/parties-on.ts';
export { addPerhapsBound } from './lifecycle/perhaps-bound.ts';
export { addPossibleEnd, findPossibleEnd } from './lifecycle/possible-end.ts';
export { addEndsOfAmending, determineRecordEnd, type RecordEnd } from './lifecycle/record-end.ts';
export { determineRelation } from './lifecycle/relation-between.ts';
export {
  determineReports,
  hasReports,
  listReports,
  listReportsInShort,
  listReportsOnReadings,
  type ReportsOnReading,
  type ReportsOptions,
} from './lifecycle/reports.ts';
export { determineStatus, isBound, STATUSES, type Standing, type Status, statusOf } from './lifecycle/status-on.ts';
export { determineTerritorialApplication, type TerritorialApplication } from './lifecycle/territorial-application.ts';
export { determineTextBetween, determineTextFor, type TextInForce } from './lifecycle/text-between.ts';
export {
  determineTextCorrections,
  listTextCorrectionRemarks,
  type ObjectionToCorrection,
  type TextCorrectionAnswer,
  type TextCorrectionRemarks,
  type TextCorrectionStage,
} from './lifecycle/text-corrections.ts';
export { isOpenOtherwise, listSpansOtherwise, type SpanOtherwise } from './lifecycle/withdrawn-otherwise.ts';
export { ANY_STATE } from './participants/any-state.ts';
export { type Text, textIn } from './participants/text.ts';
export type { Refusal, RefusalCode, Remark, RemarkCode } from './participation/refusal.ts';
export { listStatehoodRemarks } from './participation/statehood.ts';
export type { PartyReports, ReportsInShort } from './reporting/compose-reports.ts';
export type { DueReport } from './reporting/due-report.ts';
export type { DueDateConvention } from './reporting/nth-due-date.ts';
export type {
  Act,
  AmendmentAct,
  ConsentAct,
  DenunciationAct,
  ParticipationAct,
  ReportingAct,
  TerminationAct,
} from './treaty/act.ts';
export {
  ACT_KINDS,
  type ActKind,
  type AmendmentKind,
  CONSENT_KINDS,
  type ConsentKind,
  INSTRUMENT_KINDS,
  type InstrumentKind,
  type ParticipationKind,
} from './treaty/act-kinds.ts';
export { isParticipationAct } from './treaty/act-of-kind.ts';
export type { AmendmentProcedure } from './treaty/amendment-procedure.ts';
export type { Register, Source, TextCorrection } from './treaty/register.ts';
export type { TextCorrectionWay } from './treaty/text-correction.ts';
export type {
  AmendmentClause,
  DenunciationClause,
  Eligibility,
  EligibilityByTreaty,
  EligibilityForAct,
  EntryIntoForceClause,
  FinalClauses,
  LaterPartiesClause,
  ParticipationClause,
  ReportingClause,
  Treaty,
} from './treaty/treaty.ts';
export { composeLifeSupposing } from './what-if/compose-life-supposing.ts';
export { determineIfDenounced } from './what-if/denounced.ts';
export { determineIfAnyDeposited, determineIfDeposited, determineIfDepositedByClauses } from './what-if/deposited.ts';
export { determineIfDone, type EffectOfAct, type IfDone } from './what-if/done.ts';
export { determineLatestAccessionTowards } from './what-if/latest-accession-towards.ts';
export { determineLatestDenunciation } from './what-if/latest-denunciation.ts';
export { determineLatestDeposit } from './what-if/latest-deposit.ts';
export { determineLatestDepositOf } from './what-if/latest-deposit-of.ts';
export { determineLatestExtension } from './what-if/latest-extension.ts';
export { type AmendmentMeant, determineLatestForAmendment } from './what-if/latest-for-amendment.ts';
export type { TerritoryMeant } from './what-if/latest-notification.ts';
export { determineLatestProvisionalEntry } from './what-if/latest-provisional-entry.ts';
export { determineLatestWithdrawalOfExtension } from './what-if/latest-withdrawal-of-extension.ts';
