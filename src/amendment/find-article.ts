import { assertNever } from '../determination/assert-never.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentProcedure } from './amendment-record.ts';

/** Finds the article under which an act is done. */
export function findArticle({ kind }: AmendmentAct, clause: AmendmentProcedure): string {
  switch (kind) {
    case 'amendment-proposal':
      return clause.proposal.article;
    case 'amendment-communication':
    case 'conference-request':
    case 'conference-convening':
      if (clause.kind === 'by-silence') return clause.objection.article;
      return clause.kind === 'conference' ? clause.request.article : clause.adoption.article;
    case 'amendment-adoption':
      return clause.adoption.article;
    case 'amendment-approval':
      return clause.kind === 'by-silence' ? clause.adoption.article : (clause.approval ?? clause.adoption).article;
    case 'amendment-acceptance':
    case 'amendment-objection':
      return clause.kind === 'by-silence' ? clause.objection.article : clause.acceptance.article;
    default:
      return assertNever(kind);
  }
}
