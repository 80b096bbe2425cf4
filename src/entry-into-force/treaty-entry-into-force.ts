import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { type CountedInstrument, findDayMet } from '../condition/count.ts';
import { describeCondition, listAwaited, listUnknownFacts } from '../condition/describe-condition.ts';
import { LONG_AGO, supposeKnown } from '../condition/suppose-parts.ts';
import type { Determination, Determined } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/** When a treaty enters into force, and the day on which the condition for it was met. */
export interface TreatyEntryIntoForce {
  readonly entryIntoForce: Determination<CivilDate>;
  readonly metOn?: CivilDate;
  /** Where it is not known whether the condition is met: the day on which everything else was there. */
  readonly metOnIfSo?: CivilDate;
}

/**
 * Determines when a treaty enters into force: the clause's delay after the day on which its condition was met, and not before
 * another treaty without which it cannot be in force.
 *
 * Outcomes: determined; pending, with what is missing, in numbers; indeterminate where a fact that the condition asks for is not
 * known, with the date that the other facts lead to; indeterminate or excluded as the delay is.
 *
 * @param instruments those that count, in order of day
 * @param notAdditional the instruments of organisations that count for nothing beside those of their members
 * @see docs/legal-sources.md#entry-into-force
 */
export function determineTreatyEntryIntoForce(
  clause: EntryIntoForceClause,
  instruments: readonly CountedInstrument[],
  notAdditional: readonly CountedInstrument[] = [],
): TreatyEntryIntoForce {
  const { article, condition } = clause;
  const metOn = findDayMet(condition, instruments);
  const described = [
    ...describeCondition(article, condition, instruments),
    ...(clause.runsFrom === 'notification' && instruments.length > 0 ? [countsFromNotification(article)] : []),
    ...remarkOnOrganisations(article, notAdditional, metOn),
  ];
  const open = determineIfOpen(clause, instruments, metOn, described);
  if (open !== undefined) return open;
  if (metOn !== undefined) return { metOn, entryIntoForce: determineFromDayMet(clause, metOn, described) };
  const awaits = listAwaited(article, condition, instruments);
  return { entryIntoForce: { kind: 'pending', article, awaits, basis: described } };
}

/** Determines what the date can be where a fact that is not known decides it, or could bring it forward. */
function determineIfOpen(
  clause: EntryIntoForceClause,
  instruments: readonly CountedInstrument[],
  metOn: CivilDate | undefined,
  described: readonly Step[],
): TreatyEntryIntoForce | undefined {
  const { article, condition } = clause;
  const questions = listUnknownFacts(condition);
  const earliest = questions.length === 0 ? undefined : findDayMet(supposeKnown(condition), instruments);
  if (earliest === undefined || earliest === metOn) return undefined;
  // Where the fact alone would suffice, nothing tells since when it may have been so.
  const since = metOn ?? (earliest === LONG_AGO ? undefined : earliest);
  const candidate = since === undefined ? undefined : determineFromDayMet(clause, since, described);
  const words =
    metOn === undefined
      ? `it was so by ${renderDate(since ?? earliest)}, the day on which everything else was there`
      : `it was not so before ${renderDate(metOn)}, the day on which the rest suffices`;
  const entryIntoForce = {
    kind: 'indeterminate',
    article,
    question: questions.join(' '),
    candidates: candidate?.kind === 'determined' ? [{ value: candidate.value, if: words }] : [],
    // Without a day on which the rest suffices, it may have become so at any time since.
    ...(metOn === undefined ? ({ orLater: true } as const) : {}),
    basis: described,
  } as const;
  return since === undefined ? { entryIntoForce } : { entryIntoForce, metOnIfSo: since };
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
  const own = determineDelay(clause.article, clause.delay, metOn, before);
  if (clause.notBefore === undefined || own.kind !== 'determined') return own;
  const { article, treaty, facts } = clause.notBefore;
  const other = treaty.toUpperCase();
  if (facts.kind === 'unknown') {
    return {
      kind: 'indeterminate',
      article,
      question: `Whether, and since when, the ${other} is in force is not known here, and this treaty is not in force before it.`,
      candidates: [{ value: own.value, if: `the ${other} is in force by then` }],
      orLater: true,
      basis: own.basis,
    };
  }
  if (facts.inForceOn === undefined) {
    return { kind: 'pending', article, awaits: [{ kind: 'entry-into-force-of', article, treaty }], basis: own.basis };
  }
  return afterOther(own, article, other, facts.inForceOn);
}

function afterOther(
  own: Determined<CivilDate>,
  article: string,
  other: string,
  inForceOn: CivilDate,
): Determined<CivilDate> {
  const value = laterOf(own.value, inForceOn);
  const says =
    inForceOn > own.value
      ? `Not before the entry into force of the ${other}, on ${renderDate(inForceOn)}.`
      : `The ${other} is in force since ${renderDate(inForceOn)}, so that nothing else is awaited.`;
  const monthEndMattered = own.monthEndMattered && value === own.value;
  return { ...own, value, monthEndMattered, basis: [...own.basis, { kind: 'rule', article, says }] };
}

function countsFromNotification(article: string): Step {
  const says =
    'An instrument counts here from the day on which the depositary notified it, not from that of its deposit.';
  return { kind: 'remark', article, says };
}

function remarkOnOrganisations(
  article: string,
  notAdditional: readonly CountedInstrument[],
  metOn: CivilDate | undefined,
): readonly Step[] {
  const early = notAdditional.filter(({ on }) => metOn === undefined || on <= metOn);
  return early.map(({ kind, on }) => ({
    kind: 'remark',
    article,
    says: `The ${kind} of a regional organisation, ${renderDate(on)}, is not counted: by the clause it is not additional to the instruments of its members.`,
  }));
}
