import { isPartyOn } from '../../condition/party-spans.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import type { SilenceClause, StepOf } from '../amendment-record.ts';
import { findLastDay } from '../determine-last-day.ts';

/**
 * Finds why an objection has no effect: the amendment was not adopted or, where nobody adopts, not communicated; the objection came too late or not from a Party, or the
 * Party had objected.
 *
 * @see docs/legal-sources.md#silence
 */
export function findObjectionRefusal(
  amendment: AmendmentCase<SilenceClause>,
  act: StepOf<'amendment-objection'>,
): Refusal | undefined {
  const { clause, record, parties } = amendment;
  const refused = { act, article: clause.objection.article };
  if (clause.adoption === undefined && record.communication === undefined) {
    return {
      ...refused,
      code: 'not-communicated',
      reason: { code: 'reason.not-communicated.objection', values: {} },
      remedy: { code: 'remedy.record-communication', values: {} },
    };
  }
  if (clause.adoption !== undefined && record.adoption === undefined) {
    return {
      ...refused,
      code: 'not-adopted',
      reason: { code: 'reason.not-adopted.objection', values: { by: act.on } },
      remedy: { code: 'remedy.record-adoption-or-check-day', values: {} },
    };
  }
  const lastDay = findLastDay(amendment);
  if (lastDay !== undefined && act.on > lastDay) {
    return {
      ...refused,
      code: 'after-window',
      reason: { code: 'reason.after-window.objection', values: { lastDay } },
      remedy: { code: 'remedy.check-against-record', values: {} },
    };
  }
  if (!isPartyOn(parties, act.participant, act.on)) {
    return {
      ...refused,
      code: 'not-a-party',
      reason: { code: 'reason.not-a-party.objection', values: {} },
      remedy: { code: 'remedy.check-against-record', values: {} },
    };
  }
  const first = record.objections.find(({ participant }) => participant === act.participant);
  if (first === undefined) return undefined;
  return {
    ...refused,
    code: 'second-reply',
    reason: { code: 'reason.second-reply.objection', values: { on: first.on } },
    remedy: { code: 'remedy.strike-one-by-correction', values: {} },
  };
}
