import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Act } from '../treaty/act.ts';
import type { Condition, EntryIntoForceClause, FinalClauses } from '../treaty/treaty.ts';
import { composeWithReferences } from './references.ts';

/**
 * Takes final clauses as they were known on a day. What came later is left out: what another treaty's record gained, a share that the
 * depositary found reached, a new table of shares, a number of Parties, a date of entry into force stated as known, and that the record of another
 * treaty ends on that day or later.
 */
export function asKnownOn(clauses: FinalClauses, asOf: CivilDate): FinalClauses {
  const entryIntoForce = entryIntoForceKnownOn(clauses.entryIntoForce, asOf);
  const known = entryIntoForce === clauses.entryIntoForce ? clauses : { ...clauses, entryIntoForce };
  return composeWithReferences(known, (reference) => {
    const { facts } = reference;
    if (facts.kind === 'unknown') return reference;
    const { parties, partiesKnownUntil, ...dates } = facts;
    const knownFrom = dates.metOn ?? dates.inForceOn;
    const areDatesKnown = knownFrom === undefined || knownFrom <= asOf;
    const isEndOfRecordLater = partiesKnownUntil !== undefined && partiesKnownUntil >= asOf;
    const isSame = areDatesKnown && !isEndOfRecordLater && parties?.every((span) => isSpanKnown(span, asOf)) !== false;
    if (isSame) return reference;
    return {
      ...reference,
      facts: {
        ...(areDatesKnown ? dates : { kind: 'known' }),
        ...(parties === undefined
          ? {}
          : { parties: parties.filter(({ from }) => from <= asOf).map((span) => untilKnown(span, asOf)) }),
        ...(partiesKnownUntil === undefined || isEndOfRecordLater ? {} : { partiesKnownUntil }),
      },
    };
  });
}

/** Takes an act as it was known on a day: not when the depositary would notify it, nor that a conflict would end. */
export function actKnownOn(act: Act, asOf: CivilDate): Act {
  if ('notifiedOn' in act && act.notifiedOn !== undefined && act.notifiedOn > asOf) {
    const { notifiedOn: _, ...known } = act;
    return known;
  }
  if (act.kind !== 'denunciation') return act;
  const { armedConflict } = act;
  if (armedConflict === undefined || armedConflict === 'none' || armedConflict === 'engaged') return act;
  return armedConflict <= asOf ? act : { ...act, armedConflict: 'engaged' };
}

/** The date of a treaty is known once the condition for it is met. */
function entryIntoForceKnownOn(clause: EntryIntoForceClause, asOf: CivilDate): EntryIntoForceClause {
  const condition = conditionKnownOn(clause.condition, asOf);
  const { known, organisations, ...rest } = clause;
  const open =
    known !== undefined && known.metOn > asOf ? { ...rest, ...(organisations && { organisations }) } : clause;
  if (typeof organisations === 'object') {
    const of = organisations.of.map((each) => ({ ...each, members: membersKnownOn(each.members, asOf) }));
    return { ...open, condition, organisations: { ...organisations, of } };
  }
  return open === clause && condition === clause.condition ? clause : { ...open, condition };
}

/** Who becomes a member later, or ceases to be one, is not known yet. */
function membersKnownOn<Member extends { readonly from?: CivilDate; readonly until?: CivilDate }>(
  members: readonly Member[],
  asOf: CivilDate,
): readonly (Member | Omit<Member, keyof Ending>)[] {
  return members.filter(({ from }) => from === undefined || from <= asOf).map((each) => untilKnown(each, asOf));
}

interface Ending {
  readonly until?: CivilDate;
  readonly endKnownOn?: CivilDate;
}

function isSpanKnown(span: Ending & { readonly from: CivilDate }, asOf: CivilDate): boolean {
  return span.from <= asOf && untilKnown(span, asOf) === span;
}

/** An end that lies ahead is not known, unless the facts say since when it is. */
function untilKnown<Span extends Ending>(span: Span, asOf: CivilDate): Span | Omit<Span, keyof Ending> {
  const { until, endKnownOn = until, ...open } = span;
  return endKnownOn === undefined || endKnownOn <= asOf ? span : open;
}

/** Takes a condition as it was known on a day: without the tables, findings and numbers of later days. */
export function conditionKnownOn(condition: Condition, asOf: CivilDate): Condition {
  switch (condition.kind) {
    case 'share': {
      const { reachedOn, ...rest } = condition;
      const tables = condition.tables.filter(({ from }, at) => at === 0 || from === undefined || from <= asOf);
      if (reachedOn !== undefined && reachedOn.on > asOf) return { ...rest, tables, notReachedBy: asOf };
      return tables.length === condition.tables.length ? condition : { ...condition, tables };
    }
    case 'sum': {
      const tables = condition.tables.filter(({ from }, at) => at === 0 || from === undefined || from <= asOf);
      return tables.length === condition.tables.length ? condition : { ...condition, tables };
    }
    case 'proportion-of-parties': {
      const { base } = condition;
      if (base.kind !== 'numbers') return condition;
      const numbers = base.numbers.filter(({ from }, at) => at === 0 || from <= asOf);
      return numbers.length === base.numbers.length ? condition : { ...condition, base: { ...base, numbers } };
    }
    case 'all-of':
    case 'any-of': {
      const conditions = condition.conditions.map((part) => conditionKnownOn(part, asOf));
      const isSame = conditions.every((part, index) => part === condition.conditions[index]);
      return isSame ? condition : { ...condition, conditions };
    }
    case 'instruments': {
      const { of } = condition;
      if (of === undefined || !('members' in of) || of.members.kind === 'not-known') return condition;
      const members = membersKnownOn(of.members.members, asOf);
      return { ...condition, of: { ...of, members: { ...of.members, members } } };
    }
    case 'proportion-of-signatories': {
      const { signatories } = condition;
      if (signatories.signed === undefined) return condition;
      const signed = signatories.signed.filter(({ on }) => on <= asOf);
      return { ...condition, signatories: { ...signatories, signed } };
    }
    case 'named-states':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return condition;
    default:
      return assertNever(condition);
  }
}
