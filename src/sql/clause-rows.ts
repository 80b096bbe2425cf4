import { civilDateOf, dayAfter } from '../calendar/day-number.ts';
import type { Delay, PlainDelay } from '../calendar/delay.ts';
import { plainDelayOf } from '../calendar/delay.ts';
import { countMonths } from '../calendar/period.ts';
import { countLeastInstruments } from '../condition/count.ts';
import { findDateOfSuccession } from '../participants/first-day.ts';
import { continuingStateOf, findFormerState } from '../participants/former-state.ts';
import { EUROPEAN_UNION, type ParticipantCode } from '../participants/participant-code.ts';
import { PARTICIPANT_CODES } from '../participants/participant-codes.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import { findKindNamed, refuseAnyConsent } from '../participation/admit-consent.ts';
import { articleOfSuccession } from '../participation/article-of-consent.ts';
import { isNotAdditional, isOfCountedKind } from '../participation/count-instruments.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import { ACT_KINDS, CONSENT_KINDS, type ConsentKind } from '../treaty/act-kinds.ts';
import type { DenunciationClause, FinalClauses, LaterRule, Treaty } from '../treaty/treaty.ts';
import { composeAdmissionRows, doorOf } from './admission-rows.ts';
import { composeAmendmentRows } from './amendment-rows.ts';
import { composeBoundRows, findBoundUnknownFrom } from './bound-rows.ts';
import { ACT_ROLES, type Coverage, SQL_COVERAGE } from './coverage.ts';
import { delayPartsOf } from './delay-parts.ts';
import { composeRequirementRows } from './requirement-rows.ts';
import { LAYOUT, type RowOf, type TableName } from './tables.ts';

/** The rows of the tables of clause data. */
export type ClauseRows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/**
 * Composes the rows of the tables of clause data from treaties: what the views read beside the acts.
 *
 * @see docs/sql.md
 */
export function composeClauseRows(treaties: readonly Treaty[]): ClauseRows {
  const each = treaties.map((treaty) => composeRowsOfTreaty(treaty));
  return {
    treaties: each.map(({ treaty }) => treaty),
    kinds: each.flatMap(({ kinds }) => kinds),
    requirements: each.flatMap(({ requirements }) => requirements),
    requirement_members: each.flatMap(({ members }) => members),
    admissions: each.flatMap(({ admissions }) => admissions),
    exceptions: each.flatMap(({ exceptions }) => exceptions),
    bound_with: each.flatMap(({ bound }) => bound),
    amendment_clauses: each.flatMap(({ amendments }) => amendments.thresholds),
    amendment_members: each.flatMap(({ amendments }) => amendments.members),
    participants: PARTICIPANT_CODES.map(composeParticipantRow),
    act_kinds: ACT_KINDS.map((kind) => ({ kind, role: ACT_ROLES[kind] })),
  };
}

/** Of a succession to a treaty in force from that day on it makes no difference which day it is. */
const ANY_DAY = civilDateOf(0);

function composeParticipantRow(participant: ParticipantCode): RowOf<'participants'> {
  const counts_as = continuingStateOf(participant);
  const lastDay = findFormerState(counts_as)?.lastDay;
  const succession = { kind: 'succession', participant: counts_as, on: ANY_DAY } as const;
  return {
    participant,
    counts_as,
    kind: kindOfParticipant(counts_as),
    ceased_on: lastDay === undefined ? null : dayAfter(lastDay),
    // The article on treaties in force at the date of succession, and the one on those that were not.
    succession_article: articleOfSuccession(succession, ANY_DAY),
    early_succession_article: articleOfSuccession(succession, undefined),
    succeeds_from: findDateOfSuccession(counts_as) ?? null,
  };
}

function composeRowsOfTreaty({ id: treaty, finalClauses: clauses }: Treaty) {
  const asked = composeRequirementRows(treaty, clauses.entryIntoForce.condition);
  const { requirements = [], members = [] } = clauses.entryIntoForce.known === undefined ? (asked ?? {}) : {};
  const leftWith = listLeftWithOther(clauses.denunciation);
  return {
    treaty: composeTreatyRow(treaty, clauses, asked !== undefined),
    kinds: composeKindRows(treaty, clauses),
    requirements,
    members,
    admissions: composeAdmissionRows(treaty, clauses.participation),
    exceptions: leftWith.map(({ participant }) => ({ treaty, participant })),
    bound: composeBoundRows(treaty, clauses.entryIntoForce.bindsWith),
    amendments: composeAmendmentRows(treaty, clauses),
  };
}

function composeTreatyRow(treaty: string, clauses: FinalClauses, isCounted: boolean): RowOf<'treaties'> {
  const { participation, entryIntoForce, denunciation } = clauses;
  const { signature, consent, severalDepositaries } = participation;
  const { known, notBefore, delay } = entryIntoForce;
  const otherInForceOn =
    known === undefined && notBefore?.facts.kind === 'known' ? notBefore.facts.inForceOn : undefined;
  const leaving = delayPartsOf(denunciation.kind === 'permitted' ? denunciation.delay : undefined);
  const lockIn = 'lockIn' in denunciation ? denunciation.lockIn : undefined;
  return {
    treaty,
    not_covered: findNotCovered(clauses, isCounted),
    article: known?.article ?? entryIntoForce.article,
    opens_on: signature.opensOn,
    consent_article: consent.article,
    last_deposit_counts: severalDepositaries?.decides === 'latest',
    accession_opens_on: consent.accessionOpensOn ?? null,
    accession_opens: accessionOpensOf(consent.accessionOpensAtEntryIntoForce),
    ...delayColumnsOf(plainDelayOf(delay)),
    ...clauseDatesOf(delay),
    other_in_force_on: otherInForceOn ?? null,
    known_on: known?.inForceOn ?? null,
    known_met_on: known?.metOn ?? null,
    known_met_from: known?.metFrom ?? null,
    bound_not_covered: null,
    leaving: findLeaving(denunciation),
    leaving_form: leaving.form,
    leaving_months: leaving.months,
    leaving_days: leaving.days,
    leaving_month_end: leaving.month_end,
    leaving_names_later_day: denunciation.kind === 'permitted' && denunciation.laterDateInNotice === true,
    lock_from: lockIn?.from ?? null,
    lock_runs_not_before: lockIn?.runsNotBefore ?? null,
    lock_months: lockIn === undefined ? null : countMonths(lockIn.period),
    lock_days: lockIn === undefined ? null : (lockIn.period.days ?? 0),
    lock_month_end: lockIn?.monthEnd ?? null,
    least_parties: countLeastParties(clauses),
    left_with_other_from:
      listLeftWithOther(denunciation)
        .map(({ until }) => until)
        .sort()[0] ?? null,
    layout: LAYOUT,
    bound_article: entryIntoForce.bindsWith?.article ?? null,
    bound_unknown_from: findBoundUnknownFrom(entryIntoForce.bindsWith) ?? null,
  };
}

/** As `countLeastParties` of the lifecycle has it: one, or what the clause asks for, unless a single instrument suffices. */
function countLeastParties({ termination, entryIntoForce }: FinalClauses): number {
  if (termination?.fewerThan !== undefined) return termination.fewerThan;
  return countLeastInstruments(entryIntoForce.condition) > 1 ? 1 : 0;
}

function accessionOpensOf(opens: FinalClauses['participation']['consent']['accessionOpensAtEntryIntoForce']) {
  if (opens === undefined) return null;
  return opens === true ? 'in-force' : 'after-in-force';
}

/** Names the part of the clauses for which the treaty's own date is not covered; `null` where it is covered. */
function findNotCovered({ entryIntoForce }: FinalClauses, isCounted: boolean): string | null {
  const parts: Readonly<Record<string, Coverage>> = SQL_COVERAGE.entryIntoForce;
  // Another treaty that decides who is bound leaves the treaty's own date as it is.
  const part = Object.keys(entryIntoForce).find((key) => key !== 'bindsWith' && parts[key] === 'not-covered');
  if (part !== undefined) return `entry-into-force.${part}`;
  if (entryIntoForce.known !== undefined) return null;
  if (typeof entryIntoForce.organisations === 'object') return 'entry-into-force.organisations';
  if (!isCounted) return `condition.${entryIntoForce.condition.kind}`;
  const { notBefore } = entryIntoForce;
  if (notBefore === undefined) return null;
  return notBefore.facts.kind === 'known' && notBefore.facts.inForceOn !== undefined
    ? null
    : 'entry-into-force.notBefore';
}

const A_STATE = 'NOR';

/** Each kind of instrument that the clauses admit: whether it counts, and which rule governs it after the condition is met. */
function composeKindRows(treaty: string, clauses: FinalClauses): readonly RowOf<'kinds'>[] {
  const { opensOn: on } = clauses.participation.signature;
  const byWhom = [
    [A_STATE, false],
    [EUROPEAN_UNION, true],
  ] as const;
  return byWhom.flatMap(([participant, by_organisation]) =>
    CONSENT_KINDS.flatMap((kind): readonly RowOf<'kinds'>[] => {
      const refused = refuseAnyConsent({ participant }, { kind, participant, on }, clauses);
      if (refused?.kind === 'refused' && refused.refusal.code === 'kind-not-provided') return [];
      return [{ treaty, kind, by_organisation, ...rowOfKind(clauses, kind, participant) }];
    }),
  );
}

function rowOfKind(clauses: FinalClauses, kind: ConsentKind, participant: ParticipantCode) {
  const { participation, entryIntoForce, laterParties } = clauses;
  const standsFor = findKindNamed(participation.consent, kind, participant);
  const rule = laterRuleOf(laterParties, { kind, standsFor, participant });
  const counts =
    isOfCountedKind(entryIntoForce, { kind, standsFor, participant, on: participation.signature.opensOn }) &&
    !isNotAdditional(entryIntoForce, participant);
  return {
    door: doorOf(participation.eligibility, kind),
    counts,
    not_covered: 'runsFrom' in rule ? 'later-parties.runsFrom' : null,
    article: rule.article,
    wording: rule.wording,
    prevailing: 'prevailing' in rule ? rule.prevailing : null,
    ...delayColumnsOf(delayOf(rule)),
  };
}

function delayOf(rule: LaterRule): PlainDelay | undefined {
  return 'delay' in rule ? rule.delay : undefined;
}

function findLeaving(clause: DenunciationClause): string {
  if (SQL_COVERAGE.denunciation[clause.kind] === 'not-covered') return 'not-covered';
  return clause.kind === 'permitted' && clause.armedConflict !== undefined ? 'not-covered' : clause.kind;
}

/** Lists who left another treaty and may have left this one with it. */
function listLeftWithOther(clause: DenunciationClause) {
  if (clause.leavesWith?.facts.kind !== 'known') return [];
  return (clause.leavesWith.facts.parties ?? []).flatMap(({ participant, until }) =>
    until === undefined ? [] : [{ participant: continuingStateOf(participant), until }],
  );
}

function clauseDatesOf(delay: Delay) {
  return {
    not_before: delay.form === 'not-before' ? delay.floor : null,
    fixed_on: delay.form === 'fixed-date-or-later' ? delay.fixedOn : null,
  };
}

/** The columns of a delay of entry into force, or of later Parties. */
function delayColumnsOf(delay: PlainDelay | undefined) {
  const { form, months, days, month_end } = delayPartsOf(delay);
  return { delay_form: form, delay_months: months, delay_days: days, delay_month_end: month_end };
}
