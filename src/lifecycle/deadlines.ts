import { findFirstDayInTime } from '../amendment/determine-last-day.ts';
import { findNoticeOfAdoption, findProposalSent, listFirstDaysToAdopt } from '../amendment/find-first-day-to-adopt.ts';
import { findFirstDayToPropose } from '../amendment/find-first-day-to-propose.ts';
import { latestDateWithinPeriod } from '../calendar/add-period.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { findFirstDayOfNotice } from '../denunciation/find-notice-refusal.ts';
import { type ClauseOf, findDayOfYear, findLastReceipt, nthEndOfTerm, nthWindow } from '../denunciation/terms.ts';
import { assertNever } from '../determination/assert-never.ts';
import { findLastDayToSign } from '../participation/closings-of-signature.ts';
import { dayFromEntryIntoForce } from '../participation/day-from-entry-into-force.ts';
import { type AmendmentProcedure, findProcedure, listProcedures } from '../treaty/amendment-procedure.ts';
import type { DenunciationClause, FinalClauses } from '../treaty/treaty.ts';
import type { AmendmentLife, Life } from './life.ts';

/** A day from which something can be done, or until which, as the clauses have it: the first or the last day itself. */
export interface Deadline {
  readonly kind:
    | 'signature-closes'
    | 'accession-possible'
    | 'proposal-possible'
    | 'notice-possible'
    | 'notice-time-opens'
    | 'notice-time-closes'
    | 'term-ends';
  readonly on: CivilDate;
  readonly article: string;
  /** Which of those that come again and again, 1 for the first. */
  readonly number?: number;
  /** There where it may come earlier, because the treaty is not in force yet. */
  readonly mayBeEarlier?: true;
}

/** A time in which a treaty is in force, or binds a Party: terms run from its first day. */
interface Span {
  readonly from: CivilDate;
  /** The first day no longer. */
  readonly until?: CivilDate | undefined;
}

/**
 * Lists the days that the clauses set for everybody: the last for signature, the first for accessions, for proposals of amendments and for denunciations, and the times in which
 * notice of these can be given. Of what comes again and again all that began by a day, and the next.
 *
 * @param inForce left out as long as the treaty is not in force
 * @see docs/legal-sources.md#terms
 */
export function listDeadlinesOfTreaty(
  clauses: FinalClauses,
  inForce: Span | undefined,
  asOf: CivilDate,
): readonly Deadline[] {
  const { denunciation } = clauses;
  const ofNotices =
    inForce === undefined ? [] : listDeadlinesOfNotices(denunciation, 'entry-into-force', inForce, asOf);
  return [...listOfSignature(clauses, inForce?.from), ...listOfProposals(clauses, inForce?.from), ...ofNotices];
}

/** Lists the days that the clauses on denunciation set for one Party, because they run from its own entry into force. */
export function listDeadlinesOfParty(
  { denunciation }: FinalClauses,
  bound: Span,
  asOf: CivilDate,
): readonly Deadline[] {
  return listDeadlinesOfNotices(denunciation, 'entry-into-force-for-the-party', bound, asOf);
}

function listOfSignature({ participation }: FinalClauses, inForceOn: CivilDate | undefined): readonly Deadline[] {
  const { signature, consent } = participation;
  const last = signature.provided === false ? undefined : findLastDayToSign(signature, inForceOn);
  const closes: readonly Deadline[] =
    last === undefined ? [] : [{ kind: 'signature-closes', article: signature.article, ...last }];
  const { accessionOpensOn, accessionOpensAtEntryIntoForce: opens, withoutSignature, article } = consent;
  const atEntry = opens === undefined || inForceOn === undefined ? undefined : dayFromEntryIntoForce(opens, inForceOn);
  const on = opens === undefined ? accessionOpensOn : atEntry;
  if (on === undefined || !withoutSignature.includes('accession')) return closes;
  return [...closes, { kind: 'accession-possible', on, article }];
}

function listOfProposals({ amendment }: FinalClauses, inForceOn: CivilDate | undefined): readonly Deadline[] {
  if (inForceOn === undefined) return [];
  const firsts = listProcedures(amendment).flatMap(
    (clause) => findFirstDayToPropose({ clause, parties: [], inForceOn }) ?? [],
  );
  // Two procedures for which the same article asks for the same time let amendments be proposed from one day.
  return firsts
    .filter((each, at) => firsts.findIndex(({ on }) => on === each.on) === at)
    .map((first, at) => ({ kind: 'proposal-possible', ...first, number: at + 1 }) as const);
}

type RunsFrom = ClauseOf<'in-windows'>['from'];

function listDeadlinesOfNotices(
  clause: DenunciationClause,
  from: RunsFrom,
  span: Span,
  asOf: CivilDate,
): readonly Deadline[] {
  const { until } = span;
  return listOfClause(clause, from, span.from, asOf).filter(({ on }) => until === undefined || on < until);
}

function listOfClause(
  clause: DenunciationClause,
  from: RunsFrom,
  start: CivilDate,
  asOf: CivilDate,
): readonly Deadline[] {
  switch (clause.kind) {
    case 'permitted':
      return listOfLockIn(clause.lockIn, from, start);
    case 'in-windows':
      return clause.from === from ? listWindows(clause, start, asOf) : [];
    case 'at-end-of-term':
      return clause.from === from ? listTerms(clause, start, asOf) : [];
    case 'on-a-day-of-the-year':
      return [
        ...listOfLockIn(clause.lockIn, from, start),
        // The days of the year are those of every Party, whenever it became one.
        ...(from === 'entry-into-force' ? listDaysOfYear(clause, start, asOf) : []),
      ];
    case 'not-provided':
    case 'not-stated':
      return [];
    default:
      return assertNever(clause);
  }
}

function listOfLockIn(lockIn: ClauseOf<'permitted'>['lockIn'], from: RunsFrom, start: CivilDate): readonly Deadline[] {
  if (lockIn === undefined || lockIn.from !== from) return [];
  const on = findFirstDayOfNotice(lockIn, { treatyInForceOn: start, partyFrom: start });
  return on === undefined ? [] : [{ kind: 'notice-possible', on, article: lockIn.article }];
}

function listWindows(clause: ClauseOf<'in-windows'>, start: CivilDate, asOf: CivilDate): readonly Deadline[] {
  const { article } = clause;
  const deadlines: Deadline[] = [];
  for (let number = 1; ; number += 1) {
    const window = nthWindow(clause, start, number - 1);
    if (window === undefined) return deadlines;
    const { opensOn, lastDay } = window;
    deadlines.push({ kind: 'notice-time-opens', on: opensOn, article, number });
    deadlines.push({ kind: 'notice-time-closes', on: lastDay, article, number });
    if (opensOn > asOf) return deadlines;
  }
}

function listTerms(clause: ClauseOf<'at-end-of-term'>, start: CivilDate, asOf: CivilDate): readonly Deadline[] {
  const { article, noticeBefore, monthEnd } = clause;
  const deadlines: Deadline[] = [];
  for (let number = 1; ; number += 1) {
    const end = nthEndOfTerm(clause, start, number - 1);
    if (end === undefined) return deadlines;
    const last = latestDateWithinPeriod(end, noticeBefore, monthEnd);
    if (last !== undefined) deadlines.push({ kind: 'notice-time-closes', on: last, article, number });
    deadlines.push({ kind: 'term-ends', on: end, article, number });
    if ((last ?? end) > asOf) return deadlines;
  }
}

function listDaysOfYear(
  clause: ClauseOf<'on-a-day-of-the-year'>,
  start: CivilDate,
  asOf: CivilDate,
): readonly Deadline[] {
  const { article, lockIn } = clause;
  const deadlines: Deadline[] = [];
  // While nobody can give notice, no day is the last for it.
  const [{ on: first = start } = {}] = listOfLockIn(lockIn, 'entry-into-force', start);
  let effect = findDayOfYear(clause, first);
  for (let number = 1; effect !== undefined; number += 1) {
    const last = findLastReceipt(clause, effect);
    if (last !== undefined) deadlines.push({ kind: 'notice-time-closes', on: last, article, number });
    if ((last ?? effect) > asOf) return deadlines;
    effect = last === undefined ? undefined : findDayOfYear(clause, effect);
  }
  return deadlines;
}

/** A day that the procedure of an amendment sets. */
export type AmendmentDeadline = {
  readonly on: CivilDate;
  readonly article: string;
  /** Its id. */
  readonly amendment: string;
} & (
  | { readonly kind: 'time-opens'; readonly for: DoneInTime }
  | {
      readonly kind: 'adoption-possible';
      /** The other day on which it may first be adopted, where its month lacks such a day and the clause does not choose. */
      readonly orOn?: CivilDate;
    }
);

/** What is done about an amendment within a time. */
export type DoneInTime = 'replies' | 'objections';

/** Tells what is done within the time that the procedure of an amendment sets; `undefined` where it sets none. */
export function findWhatIsDoneInTime(clause: AmendmentProcedure): DoneInTime | undefined {
  if (clause.kind === 'by-silence') return 'objections';
  return clause.kind === 'conference' ? 'replies' : undefined;
}

/**
 * Lists the days that the procedure of an amendment sets before it can be in force: the first for replies in favour of a conference or for objections, and the first on which it can
 * be adopted. The last for replies and objections stands in the chronology.
 *
 * @see docs/legal-sources.md#amendments
 */
export function listDeadlinesOfAmendment(
  { treaty }: Pick<Life, 'treaty'>,
  { record, window }: Pick<AmendmentLife, 'record' | 'window'>,
): readonly AmendmentDeadline[] {
  const clause = findProcedure(treaty.finalClauses.amendment, record.proposal);
  if (clause === undefined) return [];
  const { id: amendment } = record;
  const deadlines: AmendmentDeadline[] = [];
  const opens = window === undefined ? undefined : findFirstDayInTime({ clause, record });
  const done = findWhatIsDoneInTime(clause);
  if (opens !== undefined && done !== undefined) {
    deadlines.push({ kind: 'time-opens', ...opens, amendment, for: done });
  }
  const notice = findNoticeOfAdoption(clause);
  const sent = findProposalSent(record);
  const [on, orOn] = notice === undefined || sent === undefined ? [] : listFirstDaysToAdopt(notice, sent.on);
  if (notice !== undefined && on !== undefined) {
    const first = { kind: 'adoption-possible', on, article: notice.article, amendment } as const;
    deadlines.push(orOn === undefined || orOn === on ? first : { ...first, orOn });
  }
  return deadlines;
}
