import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { countKnownPartiesOn, type PartySpan } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { AmendmentProcedure, AmendmentRecord, StepOf } from './amendment-record.ts';

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
  clause: AmendmentProcedure,
  record: AmendmentRecord,
  request: Determination<CivilDate> | undefined,
  spans: readonly PartySpan[],
): Determination<CivilDate> {
  const { article } = clause.adoption;
  const { adoption, convening, failedVotes } = record;
  if (adoption !== undefined) {
    const basis = [{ kind: 'act', article, act: adoption } as const, describeVote(clause, adoption, spans)];
    return { kind: 'determined', value: adoption.on, article, monthEndMattered: false, basis };
  }
  const failed = failedVotes.at(-1);
  if (failed !== undefined) {
    const reason = `It was not adopted on ${renderDate(failed.on)}.`;
    return { kind: 'excluded', article, reason, basis: [describeVote(clause, failed, spans)] };
  }
  if (convening !== undefined) {
    const awaits = [{ kind: 'act-of', article, act: 'adoption', by: 'the conference' }] as const;
    return { kind: 'pending', article, awaits, basis: [{ kind: 'act', article, act: convening }] };
  }
  if (request === undefined || clause.kind !== 'conference') {
    const by = clause.kind === 'meeting' ? clause.adoption.by : 'the meeting of the Parties';
    const awaits = [{ kind: 'act-of', article, act: 'adoption', by }] as const;
    const { article: filedUnder } = clause.proposal;
    return { kind: 'pending', article, awaits, basis: [{ kind: 'act', article: filedUnder, act: record.proposal }] };
  }
  switch (request.kind) {
    case 'determined':
    case 'indeterminate': {
      const by = 'the depositary';
      const awaits = [
        { kind: 'act-of', article: clause.request.article, act: 'convening of the conference', by },
      ] as const;
      return { kind: 'pending', article, awaits, basis: request.basis };
    }
    default:
      return request;
  }
}

/** Describes a vote: who could vote, who did, and how many were required. */
function describeVote(
  clause: AmendmentProcedure,
  { votes, on }: StepOf<'amendment-adoption'>,
  spans: readonly PartySpan[],
): Step {
  const { article, proportion } = clause.adoption;
  const entitled = countKnownPartiesOn(spans, on);
  if (votes === undefined) {
    const says = `${entitled} States Parties could vote; the vote is not recorded, and the majority is presumed.`;
    return { kind: 'remark', article, says };
  }
  const { inFavour, against, abstaining } = votes;
  const voting = inFavour + against;
  const required = requiredOf(proportion, voting);
  const absent = entitled - voting - abstaining;
  const says = `${entitled} States Parties could vote: ${inFavour} in favour, ${against} against, ${abstaining} abstaining, ${absent} absent. Of ${voting} present and voting, ${required} are required.`;
  return { kind: 'rule', article, says };
}
