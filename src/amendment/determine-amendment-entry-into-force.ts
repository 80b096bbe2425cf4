import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { countPartiesOn, type PartySpan } from '../condition/party-spans.ts';
import {
  type Awaited,
  type Determination,
  determinedByReadings,
  latestDay,
  type Pending,
  type Reading,
} from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import { ACCEPTANCE_BASE_READINGS } from './acceptance-base-readings.ts';
import type { AcceptanceClause, AmendmentRecord } from './amendment-record.ts';
import { describeChange } from './describe-change.ts';
import {
  type Base,
  type CountFrom,
  countAcceptances,
  type DayAccepted,
  findDayAccepted,
  findStart,
  listCounts,
  listDecisive,
} from './find-day-accepted.ts';

/** Who is a Party when, and who had consented to be bound by when, in force or not. */
export interface Members {
  readonly parties: readonly PartySpan[];
  readonly consents: readonly PartySpan[];
}

/** When an amendment enters into force, and the day on which its conditions were met. */
export interface AmendmentEntryIntoForce {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
}

/**
 * Determines when an amendment enters into force: when it is adopted, approved by the organ that the clause names and
 * accepted by the part of the Parties that the clause asks for, whatever comes last; then the clause's delay.
 *
 * Outcomes: determined, with the readings of the clause's base where it names no day; pending, with the number of acceptances
 * missing at the Parties of the day asked about, what would change it, and the day in force if what is on its way completes
 * it; excluded where it was never adopted.
 *
 * @param adoption the day of adoption, or why there is none
 * @param asOf the last day looked at, inclusive; without it the whole record is taken
 * @see docs/legal-sources.md#acceptances
 */
export function determineAmendmentEntryIntoForce(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  adoption: Determination<CivilDate>,
  members: Members,
  asOf: CivilDate = END_OF_DAYS,
): AmendmentEntryIntoForce {
  if (adoption.kind !== 'determined') return { entryIntoForce: adoption };
  const { base: clauseBase } = clause.acceptance;
  const base = findBase(clause, record, members.parties, clauseBase.kind);
  const startOn = findStart(clause, record);
  if (startOn === undefined) return { entryIntoForce: awaitAcceptances(clause, record, members.parties, base, asOf) };
  const counts = listCounts(clause, record, members.parties, startOn);
  const met = findDayAccepted(clause, counts, base, asOf);
  const others =
    clauseBase.kind === 'fixed' || clauseBase.express ? [] : listOthers(clause, record, members, counts, asOf);
  if (met === undefined) {
    const pending = awaitAcceptances(clause, record, members.parties, base, asOf);
    const onItsWay = remarkOnItsWay(clause, counts, base);
    const remarks = others.map(({ base: otherBase, on }): Step => {
      const { article } = clause.acceptance;
      return { article, code: `remark.accepted-on-other-reading.${otherBase}`, values: { on } };
    });
    return { entryIntoForce: { ...pending, basis: [...pending.basis, ...onItsWay, ...remarks] } };
  }
  const prevailing = determineFrom(clause, record, members.parties, met);
  if (prevailing.kind !== 'determined' || clauseBase.kind === 'fixed')
    return { metOn: met.on, entryIntoForce: prevailing };
  const { article, monthEndMattered, basis, value } = prevailing;
  const readings = [{ base: clauseBase.kind, on: value }, ...others].map(readAs);
  return { metOn: met.on, entryIntoForce: determinedByReadings({ article, monthEndMattered, basis }, readings) };
}

/**
 * Finds the day on which an amendment is in force by a day, under the reading that prevails, without its basis: what a
 * statechart asks at every step.
 *
 * @param asOf the last day on which its conditions can have been met, inclusive
 */
export function findDayInForce(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  asOf: CivilDate,
): CivilDate | undefined {
  const startOn = findStart(clause, record);
  if (startOn === undefined || startOn > asOf) return undefined;
  const base = findBase(clause, record, parties, clause.acceptance.base.kind);
  const met = findDayAccepted(clause, listCounts(clause, record, parties, startOn), base, asOf);
  return met === undefined ? undefined : latestDay(determineDelay(clause.acceptance.article, clause.delay, met.on, []));
}

/** Finds what the acceptances are measured against: the Parties of each moment, or a number that stays. */
export function findBase(
  { acceptance }: AcceptanceClause,
  { adoption, communication }: AmendmentRecord,
  parties: readonly PartySpan[],
  kind: AcceptanceClause['acceptance']['base']['kind'],
): Base {
  const { base } = acceptance;
  if (base.kind === 'fixed') return base.parties;
  const on = kind === 'at-adoption' ? adoption?.on : kind === 'at-communication' ? communication?.on : undefined;
  return on === undefined ? 'current' : countPartiesOn(parties, on);
}

function determineFrom(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  met: DayAccepted,
): Determination<CivilDate> {
  const { article } = clause.acceptance;
  const { on, ...tally } = met;
  const decisive = listDecisive(clause, record, parties, on);
  const values = { of: 'acceptances', ...tally, metOn: on, decisive } as const;
  const step: Step = { article, code: 'step.tally-complete', values };
  return determineDelay(article, clause.delay, on, [...listSteps(clause, record), step]);
}

/** Lists the acts that an amendment needs before it can be accepted. */
function listSteps(clause: AcceptanceClause, { adoption, approval }: AmendmentRecord): readonly Step[] {
  const steps: Step[] = [];
  if (adoption !== undefined) {
    steps.push({ article: clause.adoption.article, code: 'step.act', values: { act: adoption } });
  }
  if (approval !== undefined && clause.approval !== undefined) {
    steps.push({ article: clause.approval.article, code: 'step.act', values: { act: approval } });
  }
  return steps;
}

function awaitAcceptances(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  base: Base,
  asOf: CivilDate,
): Pending {
  const { article } = clause.acceptance;
  const tally = countAcceptances(clause, record, parties, base, asOf);
  const missing = tally.required - tally.counted;
  const { approval } = clause;
  const awaits: Awaited[] = [];
  if (approval !== undefined && record.approval === undefined) {
    awaits.push({ article: approval.article, code: 'awaited.approval-by', values: { by: approval.by } });
  }
  if (missing > 0) awaits.push({ article, code: 'awaited.acceptances', values: { ...tally, missing } });
  return {
    kind: 'pending',
    article,
    awaits,
    basis: [
      ...listSteps(clause, record),
      { article, code: 'step.tally-open', values: { of: 'acceptances', ...tally } },
      ...describeChange(clause, record, parties, base, asOf),
    ],
  };
}

/** The Parties that the clause may mean, and the day in force that follows. */
interface OtherDate {
  readonly base: keyof typeof ACCEPTANCE_BASE_READINGS;
  readonly on: CivilDate;
}

function readAs({ base, on }: OtherDate): Reading<CivilDate> {
  return { ...ACCEPTANCE_BASE_READINGS[base], value: on };
}

/** Lists what the date would be if the clause meant the Parties of another day. */
function listOthers(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  members: Members,
  counts: readonly CountFrom[],
  asOf: CivilDate,
): readonly OtherDate[] {
  const { adoption, communication } = record;
  if (adoption === undefined) return [];
  const adoptedOn = adoption.on;
  const bases: readonly (readonly [keyof typeof ACCEPTANCE_BASE_READINGS, Base])[] = [
    ['current', 'current'],
    ['at-adoption', countPartiesOn(members.parties, adoptedOn)],
    ['at-adoption-contracting', countPartiesOn(members.consents, adoptedOn)],
    ...(communication === undefined
      ? []
      : [['at-communication', countPartiesOn(members.parties, communication.on)] as const]),
  ];
  const anybodys = countAnybodys(clause, record, members.parties) ?? counts;
  return bases.flatMap(([name, base]): readonly OtherDate[] => {
    if (name === clause.acceptance.base.kind) return [];
    const met = findDayAccepted(clause, anybodys, base, asOf);
    const answer = met === undefined ? undefined : determineDelay(clause.acceptance.article, clause.delay, met.on, []);
    return answer?.kind === 'determined' ? [{ base: name, on: answer.value }] : [];
  });
}

/** Whose acceptances count is part of the reading that prevails: on the others those of any Party do. */
function countAnybodys(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
): readonly CountFrom[] | undefined {
  const { base } = clause.acceptance;
  const startOn = findStart(clause, record);
  if (base.kind !== 'at-adoption' || base.whose === undefined || startOn === undefined) return undefined;
  const { whose: _, ...ofAnyParty } = base;
  return listCounts({ ...clause, acceptance: { ...clause.acceptance, base: ofAnyParty } }, record, parties, startOn);
}

/** Tells the day in force that follows if nothing else is done: acceptors on the way to become Parties, and Parties leaving. */
function remarkOnItsWay(clause: AcceptanceClause, counts: readonly CountFrom[], base: Base): readonly Step[] {
  const { article } = clause.acceptance;
  const met = findDayAccepted(clause, counts, base, END_OF_DAYS);
  const on = met === undefined ? undefined : latestDay(determineDelay(article, clause.delay, met.on, []));
  if (met === undefined || on === undefined) return [];
  return [{ article, code: 'remark.in-force-without-further-acts', values: { metOn: met.on, on } }];
}

/** A day after everything in a record: whoever is on the way to become a Party, or to leave, has arrived. */
const END_OF_DAYS = civilDate('9999-12-31');
