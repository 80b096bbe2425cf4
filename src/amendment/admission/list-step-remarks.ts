import { isPartyOn } from '../../condition/party-spans.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Remark } from '../../participation/refusal.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import type { AmendmentCase } from '../amendment-case.ts';
import { type AdoptionClause, findAdoptionClause, type StepOf } from '../amendment-record.ts';
import { findNoticeOfAdoption, findProposalSent, listFirstDaysToAdopt } from '../find-first-day-to-adopt.ts';
import { findMajority } from '../majority.ts';
import { findVotersOn } from '../tally.ts';

/**
 * Lists what a reader should know of a step that is admitted: that another is presumed, that a vote came early or did not carry, or that
 * an acceptance counts only later.
 */
export function listStepRemarks(amendment: AmendmentCase, act: AmendmentAct): readonly Remark[] {
  switch (act.kind) {
    case 'conference-convening':
      return presumeRequests(amendment, act);
    case 'amendment-adoption':
      return [
        ...(amendment.record.convening === undefined ? presumeRequests(amendment, act) : []),
        ...remarkOnNotice(amendment, act),
        ...remarkOnVote(amendment, act),
      ];
    case 'amendment-acceptance':
      return remarkOnAcceptance(amendment, act);
    case 'amendment-proposal':
    case 'amendment-communication':
    case 'conference-request':
    case 'amendment-approval':
    case 'amendment-objection':
      return [];
    default:
      return assertNever(act);
  }
}

/** Checks if a vote adopts an amendment: by the majority that is required, or on the presumption of it. */
export function isCarried(
  amendment: Pick<AmendmentCase, 'clause' | 'parties' | 'inPartFrom'>,
  { votes, on }: StepOf<'amendment-adoption'>,
): boolean {
  const rule = findAdoptionClause(amendment.clause);
  if (votes === undefined || rule === undefined) return true;
  const majority = findMajority(rule, votes, findVotersOn(amendment, on));
  return majority === undefined || votes.inFavour >= majority.required;
}

function presumeRequests({ clause, record }: AmendmentCase, act: AmendmentAct): readonly Remark[] {
  if (clause.kind !== 'conference' || record.requests.length > 0) return [];
  const { article } = clause.request;
  return [{ act, article, code: 'step-presumed', says: { code: 'remark.requests-presumed', values: {} } }];
}

/** Remarks on an adoption that comes before the time after the communication has passed: it has effect, who adopted has waived it. */
function remarkOnNotice({ clause, record }: AmendmentCase, act: StepOf<'amendment-adoption'>): readonly Remark[] {
  const notice = findNoticeOfAdoption(clause);
  const sent = findProposalSent(record);
  const [firstDay] = notice && sent ? listFirstDaysToAdopt(notice, sent.on) : [];
  if (notice === undefined || sent === undefined || firstDay === undefined || act.on >= firstDay) return [];
  const says = { code: 'remark.adopted-early', values: { sentOn: sent.on, firstDay } } as const;
  return [{ act, article: notice.article, code: 'adopted-early', says }];
}

function remarkOnVote(amendment: AmendmentCase, act: StepOf<'amendment-adoption'>): readonly Remark[] {
  const rule = findAdoptionClause(amendment.clause);
  if (rule === undefined) return [];
  const onMajority = remarkOnMajority(amendment, act, rule);
  return rule.of === 'its-members' ? [presume(act, rule, 'remark.members-vote'), ...onMajority] : onMajority;
}

function remarkOnMajority(
  amendment: AmendmentCase,
  act: StepOf<'amendment-adoption'>,
  rule: AdoptionClause,
): readonly Remark[] {
  const { votes } = act;
  if (rule.proportion === 'not-stated') return [presume(act, rule, 'remark.majority-not-stated')];
  if (votes === undefined) return [presume(act, rule, 'remark.majority-presumed')];
  const majority = findMajority(rule, votes, findVotersOn(amendment, act.on));
  if (majority === undefined || isCarried(amendment, act)) return [];
  const values = { inFavour: votes.inFavour, ...majority };
  const says =
    rule.of === undefined || rule.of === 'its-members'
      ? ({ code: 'remark.not-adopted', values } as const)
      : ({ code: `remark.not-adopted.${rule.of}`, values } as const);
  return [{ act, article: rule.article, code: 'not-adopted', says }];
}

/** Says what is taken for right about a vote, since neither the clause nor the record tells it. */
function presume(
  act: StepOf<'amendment-adoption'>,
  { article }: AdoptionClause,
  code: 'remark.members-vote' | 'remark.majority-not-stated' | 'remark.majority-presumed',
): Remark {
  return { act, article, code: 'step-presumed', says: { code, values: {} } };
}

function remarkOnAcceptance(
  { clause, parties }: AmendmentCase,
  act: StepOf<'amendment-acceptance'>,
): readonly Remark[] {
  if (clause.kind === 'by-silence' || isPartyOn(parties, act.participant, act.on)) return [];
  const { article } = clause.acceptance;
  return [{ act, article, code: 'accepted-before-party', says: { code: 'remark.accepted-before-party', values: {} } }];
}
