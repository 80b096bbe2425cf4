import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { renderDate } from '../calendar/render-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, type Determined, determinedByReadings } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { GAP_READINGS } from './gap-readings.ts';
import type { TreatyEntryIntoForce } from './treaty-entry-into-force.ts';

/**
 * Determines when a treaty enters into force for one participant.
 *
 * - Instruments up to the day that completed the number: the general date.
 * - Later instruments: as the clause for later Parties words it. Where the clause is silent on the gap between that day and
 *   entry into force, the prevailing reading gives the value and both readings are stated where they differ. A deposit on
 *   the day of entry into force is after it.
 * - A succession: its date of succession, or the general date where that is later.
 *
 * Nobody is bound before the treaty is in force.
 *
 * @see docs/legal-sources.md#the-gap
 */
export function determineParticipantEntryIntoForce(
  clauses: FinalClauses,
  treaty: TreatyEntryIntoForce,
  instrument: ConsentAct,
): Determination<CivilDate> {
  const general = treaty.entryIntoForce;
  const { article } = clauses.entryIntoForce;
  const { participant, kind, on } = instrument;
  const deposit: Step = { kind: 'act', article: clauses.participation.consent.article, act: { participant, kind, on } };
  if (general.kind !== 'determined' || treaty.metOn === undefined) {
    if (general.kind !== 'pending') return general;
    return {
      kind: 'pending',
      article,
      awaits: [{ kind: 'entry-into-force-of-the-treaty', article }, ...general.awaits],
      basis: [deposit, ...general.basis],
    };
  }
  if (instrument.kind === 'succession') {
    return determineSuccession(instrument.effectiveOn, deposit, general, clauses.participation.consent.article);
  }
  if (on <= treaty.metOn) {
    const says = `The instrument is among those deposited by ${renderDate(treaty.metOn)}, the day that completed the number.`;
    return onGeneralDate(general, article, [deposit, { kind: 'rule', article, says }]);
  }
  return determineLaterParty(clauses, general, on, deposit);
}

function determineLaterParty(
  { entryIntoForce, laterParties }: FinalClauses,
  general: Determined<CivilDate>,
  depositedOn: CivilDate,
  deposit: Step,
): Determination<CivilDate> {
  const { article, delay } = laterParties;
  if (depositedOn >= general.value) return determineDelay(article, delay, depositedOn, [deposit]);
  const later = determineNotBefore(article, delay, depositedOn, deposit, general);
  switch (laterParties.wording) {
    case 'after-condition-met':
    case 'whichever-later':
      return later;
    case 'after-entry-into-force': {
      const says = 'The clause for later Parties does not speak of deposits before entry into force.';
      const onGeneral = onGeneralDate(general, entryIntoForce.article, [deposit, { kind: 'rule', article, says }]);
      if (later.kind !== 'determined') return laterParties.prevailing === 'A' ? onGeneral : later;
      const readingA = { ...GAP_READINGS.A, value: onGeneral.value };
      const readingB = { ...GAP_READINGS.B, value: later.value };
      return laterParties.prevailing === 'A'
        ? determinedByReadings(withoutValue(onGeneral), [readingA, readingB])
        : determinedByReadings(withoutValue(later), [readingB, readingA]);
    }
    default:
      return assertNever(laterParties);
  }
}

/** Determines the end of a later Party's own period, or the general date where that is later: nobody is bound before. */
function determineNotBefore(
  article: string,
  delay: PlainDelay,
  depositedOn: CivilDate,
  deposit: Step,
  general: Determined<CivilDate>,
): Determination<CivilDate> {
  const own = determineDelay(article, { form: 'not-before', floor: general.value, delay }, depositedOn, [deposit]);
  if (own.kind !== 'determined' || own.value > general.value) return own;
  return { ...own, monthEndMattered: own.monthEndMattered || general.monthEndMattered };
}

function determineSuccession(
  effectiveOn: CivilDate | undefined,
  deposit: Step,
  general: Determined<CivilDate>,
  article: string,
): Determination<CivilDate> {
  if (deposit.kind !== 'act') throw new Error('a succession runs from an act');
  const notifiedOn = deposit.act.on;
  if (effectiveOn === undefined) {
    return {
      kind: 'indeterminate',
      article,
      question: 'The record does not give the date of succession, from which the successor State is bound.',
      candidates: [
        { value: laterOf(notifiedOn, general.value), if: 'the succession takes effect on the day it was notified' },
      ],
      basis: [deposit],
    };
  }
  const says = `The succession was notified on ${renderDate(notifiedOn)} and takes effect on ${renderDate(effectiveOn)}, the date of succession.`;
  const succession: Step = { kind: 'rule', article, says };
  if (effectiveOn < general.value) return onGeneralDate(general, article, [deposit, succession]);
  return {
    kind: 'determined',
    value: effectiveOn,
    article,
    monthEndMattered: false,
    basis: [deposit, succession],
  };
}

function onGeneralDate(
  general: Determined<CivilDate>,
  article: string,
  before: readonly Step[],
): Determined<CivilDate> {
  const { value, monthEndMattered } = general;
  return { kind: 'determined', value, article, monthEndMattered, basis: [...before, ...general.basis] };
}

function withoutValue(answer: Determined<CivilDate>): Omit<Determined<CivilDate>, 'kind' | 'value'> {
  const { article, monthEndMattered, basis } = answer;
  return { article, monthEndMattered, basis };
}
