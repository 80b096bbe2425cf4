import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { countPartiesOn, type PartySpan } from '../condition/party-spans.ts';
import {
  type Awaited,
  type Determination,
  determinedByReadings,
  findLatestDay,
  type Pending,
  type Reading,
} from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import { isOpenGroup } from '../treaty/open-group.ts';
import { ACCEPTANCE_BASE_READINGS } from './acceptance-base-readings.ts';
import { type AcceptanceTerms, findTerms, listAsked } from './acceptance-terms.ts';
import type { AmendmentCase } from './amendment-case.ts';
import { findAdoptionClause } from './amendment-record.ts';
import {
  type CountFrom,
  countAcceptances,
  type DayAccepted,
  findDayAccepted,
  findMeasure,
  findStart,
  listCounts,
  listDecisive,
  type Measure,
} from './find-day-accepted.ts';
import { askHowManyParties, isNumberOpen } from './how-many-parties.ts';
import { listWhatWouldChange } from './list-what-would-change.ts';

/** An amendment that is accepted by acts. */
type Accepted = AmendmentCase<AcceptanceClause>;

/** When an amendment enters into force, and the day on which its conditions were met. */
export interface AmendmentEntryIntoForce {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
}

/** The same, beside what it is on the readings of the clause that do not prevail. */
interface AmendmentEntryOnReadings extends AmendmentEntryIntoForce {
  /** Left out where none leads to another day. */
  readonly onOtherReadings?: readonly OnOtherReading[];
}

/** When an amendment enters into force on a reading that does not prevail, and over which other it does not. */
interface OnOtherReading {
  readonly prevailing: Omit<Reading<CivilDate>, 'value'>;
  readonly other: Reading<CivilDate>;
  readonly metOn: CivilDate;
}

/**
 * Determines when an amendment enters into force: when it is adopted, approved by the organ that the clause names and
 * accepted by the part of the Parties that the clause asks for, whatever comes last; then the clause's delay.
 *
 * Outcomes: determined, with the readings of the clause's base where it names no day; pending, with the number of acceptances
 * missing at the Parties of the day asked about, what would change it, and the day in force if what is on its way completes
 * it; excluded where it was never adopted; indeterminate where each amendment says itself when it enters into force, and where a part of the
 * Parties must accept and the record is itself a part.
 *
 * @param adoption the day of adoption, or why there is none; `undefined` where nobody adopts
 * @param consents who had consented to be bound by when, in force or not
 * @see docs/legal-sources.md#acceptances
 */
export function determineAmendmentEntryIntoForce(
  amendment: Accepted,
  adoption: Determination<CivilDate> | undefined,
  consents: readonly PartySpan[],
): AmendmentEntryOnReadings {
  if (adoption !== undefined && adoption.kind !== 'determined') return { entryIntoForce: adoption };
  const { article } = amendment.clause.acceptance;
  const terms = findTerms(amendment.clause.acceptance);
  const measure = findMeasure(amendment);
  if (amendment.clause.acceptance.kind === 'not-required') return determineUnaccepted(amendment);
  if (terms === undefined || measure === undefined) {
    const questions = [{ code: 'question.amendment-says-itself', values: {} }] as const;
    return {
      entryIntoForce: { kind: 'indeterminate', article, questions, candidates: [], basis: listSteps(amendment) },
    };
  }
  const { base, of } = terms;
  if (of !== undefined && isOpenGroup(of)) {
    const questions = [{ code: 'question.who-must-accept', values: { of: of.says } }] as const;
    return {
      entryIntoForce: { kind: 'indeterminate', article, questions, candidates: [], basis: listSteps(amendment) },
    };
  }
  const counts = listCounts(amendment);
  const met = findDayAccepted(counts, measure, amendment.asOf);
  const others = base.kind === 'fixed' || base.express ? [] : listOthers(amendment, terms, consents, counts);
  if ([met?.on ?? amendment.asOf, ...others.map(({ on }) => on)].some((by) => isNumberOpen(amendment, by))) {
    return { entryIntoForce: askHowManyParties(article, listSteps(amendment)) };
  }
  if (met === undefined) {
    const pending = awaitAcceptances(amendment, measure);
    const onItsWay = remarkOnItsWay(amendment, counts, measure);
    const remarks = others.map(
      ({ base: other, on }): Step => ({ article, code: `remark.accepted-on-other-reading.${other}`, values: { on } }),
    );
    return {
      entryIntoForce: { ...pending, basis: [...pending.basis, ...onItsWay, ...remarks] },
      ...asOthers(base, others),
    };
  }
  const prevailing = determineFrom(amendment, met);
  if (prevailing.kind !== 'determined' || base.kind === 'fixed') return { metOn: met.on, entryIntoForce: prevailing };
  const { monthEndMattered, basis, value } = prevailing;
  const readings = [{ base: base.kind, on: value }, ...others].map(readAs);
  const entryIntoForce = determinedByReadings({ article, monthEndMattered, basis }, readings);
  const differing = others.filter(({ on }) => on !== value);
  return { metOn: met.on, entryIntoForce, ...asOthers(base, differing) };
}

/**
 * Finds the day on which an amendment is in force whose conditions were met by the day asked about, under the reading that
 * prevails, without its basis: what a statechart asks at every step.
 */
export function findDayInForce(amendment: Accepted): CivilDate | undefined {
  const { clause, asOf } = amendment;
  const startOn = findStart(amendment);
  if (startOn === undefined || startOn > asOf) return undefined;
  if (clause.acceptance.kind === 'not-required') {
    return findLatestDay(determineDelay(clause.acceptance.article, clause.delay, startOn, []));
  }
  const { of } = findTerms(clause.acceptance) ?? {};
  const measure = of !== undefined && isOpenGroup(of) ? undefined : findMeasure(amendment);
  const met = measure === undefined ? undefined : findDayAccepted(listCounts(amendment), measure, asOf);
  return met === undefined || isNumberOpen(amendment, met.on)
    ? undefined
    : findLatestDay(determineDelay(clause.acceptance.article, clause.delay, met.on, []));
}

/** Determines when an amendment enters into force that nobody need accept: the delay after its adoption, or its approval. */
function determineUnaccepted(amendment: Accepted): AmendmentEntryIntoForce {
  const { article } = amendment.clause.acceptance;
  const metOn = findStart(amendment);
  const basis = listSteps(amendment);
  if (metOn !== undefined && metOn <= amendment.asOf) {
    return { metOn, entryIntoForce: determineDelay(article, amendment.clause.delay, metOn, basis) };
  }
  const { approval } = amendment.clause;
  const awaits: readonly Awaited[] =
    approval === undefined
      ? []
      : [{ article: approval.article, code: 'awaited.approval-by', values: { by: approval.by } }];
  return { entryIntoForce: { kind: 'pending', article, awaits, basis } };
}

function determineFrom(amendment: Accepted, { on: metOn, ...tally }: DayAccepted): Determination<CivilDate> {
  const { clause } = amendment;
  const { article } = clause.acceptance;
  const decisive = listDecisive(amendment, metOn);
  const values = { of: 'acceptances', ...tally, metOn, decisive } as const;
  const step: Step = { article, code: 'step.tally-complete', values };
  const basis = [...listSteps(amendment), step, ...remarkOnOrganisations(amendment, metOn)];
  return determineDelay(article, clause.delay, metOn, basis);
}

/** Lists the acts that an amendment needs before it can be accepted. */
function listSteps({ clause, record: { proposal, adoption, approval } }: Accepted): readonly Step[] {
  const steps: Step[] = [];
  const rule = findAdoptionClause(clause);
  if (rule === undefined) {
    steps.push({ article: clause.proposal.article, code: 'step.act', values: { act: proposal } });
  } else if (adoption !== undefined) {
    steps.push({ article: rule.article, code: 'step.act', values: { act: adoption } });
  }
  if (approval !== undefined && clause.approval !== undefined) {
    steps.push({ article: clause.approval.article, code: 'step.act', values: { act: approval } });
  }
  return steps;
}

function awaitAcceptances(amendment: Accepted, measure: Measure): Pending {
  const { clause, record } = amendment;
  const { article } = clause.acceptance;
  const tally = countAcceptances(amendment, measure);
  const missing = tally.required - tally.counted;
  const { approval } = clause;
  const awaits: Awaited[] = [];
  if (approval !== undefined && record.approval === undefined) {
    awaits.push({ article: approval.article, code: 'awaited.approval-by', values: { by: approval.by } });
  }
  if (missing > 0) awaits.push({ article, code: 'awaited.acceptances', values: { ...tally, missing } });
  const open: Step = { article, code: 'step.tally-open', values: { of: 'acceptances', ...tally } };
  const uncounted = remarkOnOrganisations(amendment, amendment.asOf);
  const basis = [...listSteps(amendment), open, ...uncounted, ...listWhatWouldChange(amendment, measure)];
  return { kind: 'pending', article, awaits, basis };
}

/** Names the acceptances of organisations by a day, where the clause does not count them. */
function remarkOnOrganisations({ clause: { acceptance }, record }: Accepted, by: CivilDate): readonly Step[] {
  if (findTerms(acceptance)?.organisations === undefined) return [];
  const { article } = acceptance;
  return record.acceptances.flatMap(({ participant, kind, on }): readonly Step[] =>
    on > by || kindOfParticipant(participant) !== 'organisation'
      ? []
      : [{ article, code: 'remark.organisation-not-counted', values: { participant, kind, on } }],
  );
}

/** The Parties that the clause may mean, and the day in force that follows. */
interface OtherDate {
  readonly base: keyof typeof ACCEPTANCE_BASE_READINGS;
  readonly on: CivilDate;
  readonly metOn: CivilDate;
}

function asOthers(
  { kind }: AcceptanceTerms['base'],
  others: readonly OtherDate[],
): Pick<AmendmentEntryOnReadings, 'onOtherReadings'> {
  if (kind === 'fixed' || others.length === 0) return {};
  const prevailing = ACCEPTANCE_BASE_READINGS[kind];
  return { onOtherReadings: others.map((date) => ({ prevailing, other: readAs(date), metOn: date.metOn })) };
}

function readAs({ base, on }: Pick<OtherDate, 'base' | 'on'>): Reading<CivilDate> {
  return { ...ACCEPTANCE_BASE_READINGS[base], value: on };
}

/** Lists what the date would be if the clause meant the Parties of another day. */
function listOthers(
  amendment: Accepted,
  { proportion, atLeast, base: prevailing }: AcceptanceTerms,
  consents: readonly PartySpan[],
  counts: readonly CountFrom[],
): readonly OtherDate[] {
  const { clause, record, asOf } = amendment;
  const { adoption, communication } = record;
  const { article } = clause.acceptance;
  const part = atLeast === undefined ? { proportion } : { proportion, atLeast };
  const asked = listAsked(amendment);
  const bases: readonly (readonly [OtherDate['base'], Measure['base']])[] = [
    ['current', 'current'],
    ...(adoption === undefined
      ? []
      : ([
          ['at-adoption', countPartiesOn(asked, adoption.on)],
          ['at-adoption-contracting', countPartiesOn(listAsked({ ...amendment, parties: consents }), adoption.on)],
        ] as const)),
    ...(communication === undefined ? [] : [['at-communication', countPartiesOn(asked, communication.on)] as const]),
  ];
  const anybodys = countAnybodys(amendment) ?? counts;
  return bases.flatMap(([name, base]): readonly OtherDate[] => {
    if (name === prevailing.kind) return [];
    const met = findDayAccepted(anybodys, { ...part, base }, asOf);
    const answer = met === undefined ? undefined : determineDelay(article, clause.delay, met.on, []);
    if (met === undefined || answer?.kind !== 'determined') return [];
    return [{ base: name, on: answer.value, metOn: met.on }];
  });
}

/** Whose acceptances count is part of the reading that prevails: on the others those of any Party do. */
function countAnybodys(amendment: Accepted): readonly CountFrom[] | undefined {
  const { clause } = amendment;
  const { acceptance } = clause;
  if (!('base' in acceptance)) return undefined;
  const { base } = acceptance;
  if (base.kind !== 'at-adoption' || base.whose === undefined) return undefined;
  const { whose: _, ...ofAnyParty } = base;
  return listCounts({ ...amendment, clause: { ...clause, acceptance: { ...acceptance, base: ofAnyParty } } });
}

/** Tells the day in force that follows if nothing else is done: acceptors on the way to become Parties, and Parties leaving. */
function remarkOnItsWay({ clause }: Accepted, counts: readonly CountFrom[], measure: Measure): readonly Step[] {
  const { article } = clause.acceptance;
  const met = findDayAccepted(counts, measure, LAST_DAY);
  const on = met === undefined ? undefined : findLatestDay(determineDelay(article, clause.delay, met.on, []));
  if (met === undefined || on === undefined) return [];
  return [{ article, code: 'remark.in-force-without-further-acts', values: { metOn: met.on, on } }];
}
