import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { describeMembers, listAsMembers } from '../condition/as-members.ts';
import { findDayMet } from '../condition/count.ts';
import { type CountedInstrument, standsOn } from '../condition/counted-instrument.ts';
import { describeCondition, listAwaited, listUnknownFacts } from '../condition/describe-condition.ts';
import { findEarliestMet } from '../condition/find-earliest-met.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import { type Determination, type Determined, latestDayOf } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/** When a treaty enters into force, and the day on which the condition for it was met. */
export interface TreatyEntryIntoForce {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
  /** Where it is not known whether the condition is met: the day on which everything else was there. */
  readonly metOnIfSo?: CivilDate;
  /** The day behind each date that it may be, in order of time, where they differ. */
  readonly metOnEach?: readonly CivilDate[];
}

/**
 * Determines when a treaty enters into force: the clause's delay after the day on which its condition was met, and not before
 * another treaty without which it cannot be in force.
 *
 * Outcomes: determined; pending, with what is missing, in numbers; indeterminate where a fact that the condition asks for is not
 * known, with the date that the other facts lead to; indeterminate or excluded as the delay is. Where the clause states the date as
 * known, it is that date, whatever the instruments.
 *
 * @param counted the instruments that count, in order of day
 * @param notAdditional the instruments of organisations that count for nothing beside those of their members
 * @see docs/legal-sources.md#entry-into-force
 */
export function determineTreatyEntryIntoForce(
  clause: EntryIntoForceClause,
  counted: readonly CountedInstrument[],
  notAdditional: readonly CountedInstrument[] = [],
): TreatyEntryIntoForce {
  const { article, condition, known } = clause;
  const coming = listAsMembers(
    clause,
    counted.filter(({ mayCount }) => mayCount !== true),
  );
  const metOn = findDayMet(condition, coming);
  if (known !== undefined) {
    const entryIntoForce = composeKnown(
      known.article ?? article,
      known.inForceOn,
      remarkOnStated(article, known, metOn),
    );
    return { metOn: known.metOn, entryIntoForce };
  }
  const instruments = coming.filter((each) => standsOn(each, metOn));
  const described = [
    ...describeMembers(clause, (member, organisation) =>
      instruments.some(
        ({ participant, through, on }) => participant === member && through === organisation && (metOn ?? on) >= on,
      ),
    ),
    ...describeCondition(article, condition, instruments),
    ...(clause.runsFrom === 'notification' && instruments.length > 0 ? [countsFromNotification(article)] : []),
    ...remarkOnOrganisations(article, notAdditional, metOn),
  ];
  const open = determineIfOpen(clause, counted, metOn, described);
  if (open !== undefined) return open;
  if (metOn !== undefined) return { metOn, entryIntoForce: determineFromDayMet(clause, metOn, described) };
  const awaits = listAwaited(article, condition, instruments);
  return { entryIntoForce: { kind: 'pending', article, awaits, basis: described } };
}

/**
 * Determines what the date can be where a fact that is not known decides it, or could bring it forward; so does the kind of an instrument that
 * counts by some of those that it may be.
 */
function determineIfOpen(
  clause: EntryIntoForceClause,
  counted: readonly CountedInstrument[],
  metOn: CivilDate | undefined,
  described: readonly Step[],
): TreatyEntryIntoForce | undefined {
  const { article } = clause;
  const participants = counted.flatMap(({ participant, mayCount }) => (mayCount === true ? participant : []));
  const questions: Message[] = [...listUnknownFacts(clause.condition)];
  const isOfKinds = participants.length > 0;
  if (isOfKinds) questions.push({ code: 'question.kind-not-known', values: { participants } });
  const earliest =
    questions.length === 0 ? undefined : findEarliestMet(clause.condition, listAsMembers(clause, counted));
  if (earliest === undefined) return undefined;
  const earliestOn = earliest.kind === 'on-a-day' ? earliest.on : undefined;
  if (earliestOn !== undefined && earliestOn === metOn) return undefined;
  // Where the fact alone would suffice, nothing tells since when it may have been so.
  const since = metOn ?? earliestOn;
  // What else was there on the earliest day is known where the kinds of instruments alone are not.
  const days = new Set([isOfKinds ? earliestOn : since, since]);
  // Without a day on which the rest suffices, it may have become so at any time since; or the date itself waits for another treaty.
  let isWithoutEnd = metOn === undefined;
  const found = [...days].flatMap((day) => {
    if (day === undefined) return [];
    const answer = determineFromDayMet(clause, day, described);
    isWithoutEnd ||= latestDayOf(answer) === undefined;
    // Of the days by kind of instrument, each has one date.
    if (isOfKinds && answer.kind !== 'determined') return [];
    if (answer.kind === 'indeterminate') questions.push(...answer.questions);
    return listCandidatesIf(answer, conditionOf(day, day === metOn ? metOn : undefined)).map((each) => ({ day, each }));
  });
  const entryIntoForce = {
    kind: 'indeterminate',
    article,
    questions,
    candidates: found.map(({ each }) => each),
    ...(isWithoutEnd ? ({ orLater: true } as const) : {}),
    basis: described,
  } as const;
  if (since === undefined) return { entryIntoForce };
  return {
    entryIntoForce,
    metOnIfSo: since,
    ...(isOfKinds ? { metOnEach: found.map(({ day }) => day) } : {}),
  };
}

/** Says under what condition a candidate holds: that the fact was so by a day, or not so before the day that is known. */
export function conditionOf(since: CivilDate, metOn: CivilDate | undefined): Message {
  return metOn === undefined
    ? { code: 'if.was-so-by', values: { on: since } }
    : { code: 'if.was-not-so-before', values: { on: metOn } };
}

/**
 * Determines when a treaty enters into force whose condition was met on a day.
 *
 * @param before the steps that led to that day
 */
export function determineFromDayMet(
  clause: EntryIntoForceClause,
  metOn: CivilDate,
  before: readonly Step[],
): Determination<CivilDate> {
  if (clause.known !== undefined) return composeKnown(clause.known.article ?? clause.article, clause.known.inForceOn);
  const own = determineDelay(clause.article, clause.delay, metOn, before);
  if (clause.notBefore === undefined || own.kind !== 'determined') return own;
  const { article, treaty, facts } = clause.notBefore;
  if (facts.kind === 'unknown') {
    return {
      kind: 'indeterminate',
      article,
      questions: [{ code: 'question.other-in-force-first', values: { treaty } }],
      candidates: [{ value: own.value, if: { code: 'if.other-in-force-by-then', values: { treaty } } }],
      orLater: true,
      basis: own.basis,
    };
  }
  if (facts.inForceOn === undefined) {
    const awaits = [{ article, code: 'awaited.entry-into-force-of', values: { treaty } }] as const;
    return { kind: 'pending', article, awaits, basis: own.basis };
  }
  return afterOther(own, article, treaty, facts.inForceOn);
}

/** The date is stated, and follows from no instrument. */
function composeKnown(article: string, on: CivilDate, remarks: readonly Step[] = []): Determined<CivilDate> {
  const basis: readonly Step[] = [{ article, code: 'step.known-date', values: { on } }, ...remarks];
  return { kind: 'determined', value: on, article, monthEndMattered: false, basis };
}

/** A record in part cannot meet the condition before its day; one that does contradicts what is stated. */
function remarkOnStated(
  article: string,
  { metFrom, metOn: stated }: NonNullable<EntryIntoForceClause['known']>,
  metOn: CivilDate | undefined,
): readonly Step[] {
  if (metOn === undefined || metOn >= (metFrom ?? stated)) return [];
  return [{ article, code: 'remark.met-before-stated', values: { metOn, stated } }];
}

function afterOther(
  own: Determined<CivilDate>,
  article: string,
  treaty: string,
  inForceOn: CivilDate,
): Determined<CivilDate> {
  const value = laterOf(own.value, inForceOn);
  const code = inForceOn > own.value ? 'step.not-before-other' : 'step.other-in-force-already';
  const monthEndMattered = own.monthEndMattered && value === own.value;
  return {
    ...own,
    value,
    monthEndMattered,
    basis: [...own.basis, { article, code, values: { treaty, on: inForceOn } }],
  };
}

function countsFromNotification(article: string): Step {
  return { article, code: 'remark.counts-from-notification', values: {} };
}

function remarkOnOrganisations(
  article: string,
  notAdditional: readonly CountedInstrument[],
  metOn: CivilDate | undefined,
): readonly Step[] {
  const early = notAdditional.filter(({ on }) => metOn === undefined || on <= metOn);
  return early.map(({ participant, kind, on }) => ({
    article,
    code: 'remark.organisation-not-counted',
    values: { participant, kind, on },
  }));
}
