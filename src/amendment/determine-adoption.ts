import type { CivilDate } from '../calendar/civil-date.ts';
import { requiredOf } from '../condition/required-of.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited, Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { AmendmentCase } from './amendment-case.ts';
import type { StepOf } from './amendment-record.ts';
import { countVotersOn } from './tally.ts';

/**
 * Determines the day on which the conference adopted an amendment: by the part of the Parties present and voting that the
 * clause asks for. Who abstains or is absent is not counted; where nobody votes, nothing is adopted.
 *
 * Outcomes: determined; pending, with the step that is awaited; excluded where the proposal lapsed or the vote failed.
 *
 * @param request the day on which enough Parties had favoured a conference; `undefined` where none is asked for
 * @see docs/legal-sources.md#adoption
 */
export function determineAdoption(
  amendment: AmendmentCase,
  request: Determination<CivilDate> | undefined,
): Determination<CivilDate> {
  const { clause, record } = amendment;
  const { article } = clause.adoption;
  const { adoption, convening, failedVotes } = record;
  if (adoption !== undefined) {
    const act: Step = { article, code: 'step.act', values: { act: adoption } };
    const basis = [act, describeVote(amendment, adoption)];
    return { kind: 'determined', value: adoption.on, article, monthEndMattered: false, basis };
  }
  const failed = failedVotes.at(-1);
  if (failed !== undefined) {
    const reason = { code: 'reason.vote-failed', values: { on: failed.on } } as const;
    return { kind: 'excluded', article, reason, basis: [describeVote(amendment, failed)] };
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
      const awaits = [{ article: clause.request.article, code: 'awaited.convening', values: {} }] as const;
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
function describeVote({ clause, parties }: AmendmentCase, { votes, on }: StepOf<'amendment-adoption'>): Step {
  const { article, proportion } = clause.adoption;
  const entitled = countVotersOn(parties, on);
  if (votes === undefined) return { article, code: 'remark.vote-not-recorded', values: { entitled } };
  const { inFavour, against, abstaining } = votes;
  const voting = inFavour + against;
  const required = requiredOf(proportion, voting);
  const absent = entitled - voting - abstaining;
  const values = { entitled, inFavour, against, abstaining, absent, voting, required };
  return { article, code: 'step.vote', values };
}
