import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited, Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { AmendmentCase } from './amendment-case.ts';
import { type AdoptionClause, findAdoptionClause, type StepOf } from './amendment-record.ts';
import { findMajority } from './majority.ts';
import { findVotersOn } from './tally.ts';

/**
 * Determines the day on which the conference adopted an amendment: by the part of the Parties present and voting that the
 * clause asks for. Who abstains or is absent is not counted; where nobody votes, nothing is adopted.
 *
 * Outcomes: determined; pending, with the step that is awaited, which of a conference is said to be owed only where enough Parties are known to
 * favour it; excluded where the proposal lapsed or the vote failed.
 *
 * @returns `undefined` where nobody adopts: the amendment is accepted as proposed
 * @param request the day on which enough Parties had favoured a conference; `undefined` where none is asked for
 * @see docs/legal-sources.md#adoption
 */
export function determineAdoption(
  amendment: AmendmentCase,
  request: Determination<CivilDate> | undefined,
): Determination<CivilDate> | undefined {
  const { clause, record } = amendment;
  const rule = findAdoptionClause(clause);
  if (rule === undefined) return undefined;
  const { article } = rule;
  const { adoption, convening, failedVotes } = record;
  if (adoption !== undefined) {
    const act: Step = { article, code: 'step.act', values: { act: adoption } };
    const basis = [act, describeVote(amendment, rule, adoption), ...remarkOnVoters(rule)];
    return { kind: 'determined', value: adoption.on, article, monthEndMattered: false, basis };
  }
  const failed = failedVotes.at(-1);
  if (failed !== undefined) {
    const reason = { code: 'reason.vote-failed', values: { on: failed.on } } as const;
    return {
      kind: 'excluded',
      article,
      reason,
      basis: [describeVote(amendment, rule, failed), ...remarkOnVoters(rule)],
    };
  }
  if (convening !== undefined) {
    const awaits = [{ article, code: 'awaited.adoption-by-conference', values: {} }] as const;
    return { kind: 'pending', article, awaits, basis: [{ article, code: 'step.act', values: { act: convening } }] };
  }
  if (request === undefined || clause.kind !== 'conference') {
    const awaited: Awaited =
      clause.kind === 'meeting'
        ? { article, code: 'awaited.adoption-by', values: { by: clause.adoption.by } }
        : { article, code: 'awaited.adoption-by-meeting', values: {} };
    const filed: Step = { article: clause.proposal.article, code: 'step.act', values: { act: record.proposal } };
    return { kind: 'pending', article, awaits: [awaited], basis: [filed] };
  }
  switch (request.kind) {
    case 'determined':
    case 'indeterminate': {
      const code = request.kind === 'determined' ? 'awaited.convening' : 'awaited.convening-if-enough';
      const awaits = [{ article: clause.request.article, code, values: {} }] as const;
      return { kind: 'pending', article, awaits, basis: request.basis };
    }
    case 'pending':
    case 'excluded':
      return request;
    default:
      return assertNever(request);
  }
}

/** Describes a vote: who could vote, who did, and how many were required. */
function describeVote(
  amendment: AmendmentCase,
  rule: AdoptionClause,
  { votes, on }: StepOf<'amendment-adoption'>,
): Step {
  const { article } = rule;
  const entitled = findVotersOn(amendment, on);
  if (votes === undefined && rule.proportion === 'not-stated') {
    return { article, code: 'remark.majority-not-stated', values: {} };
  }
  if (votes === undefined) {
    return entitled === undefined
      ? { article, code: 'remark.majority-presumed', values: {} }
      : { article, code: 'remark.vote-not-recorded', values: { entitled } };
  }
  const { inFavour, against, abstaining } = votes;
  if (rule.of === 'its-members') {
    const part = findMajority(rule, votes, entitled);
    if (part === undefined) return { article, code: 'remark.majority-not-stated', values: {} };
    return { article, code: 'step.vote-of.its-members', values: { inFavour, against, abstaining, ...part } };
  }
  if (entitled === undefined) return { article, code: 'step.vote-in-part', values: { inFavour, against, abstaining } };
  const absent = entitled - inFavour - against - abstaining;
  const counts = { entitled, inFavour, against, abstaining, absent };
  const majority = findMajority(rule, votes, entitled);
  if (majority === undefined) return { article, code: 'step.vote-of-unstated-majority', values: counts };
  const values = { ...counts, ...majority };
  if (rule.of === undefined) return { article, code: 'step.vote', values };
  return { article, code: `step.vote-of.${rule.of}`, values };
}

/** Says that not the Parties vote, where the members of an organ do. */
function remarkOnVoters({ article, of }: AdoptionClause): readonly Step[] {
  return of === 'its-members' ? [{ article, code: 'remark.members-vote', values: {} }] : [];
}
