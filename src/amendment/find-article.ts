import { assertNever } from '../determination/assert-never.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import { findAdoptionClause } from './amendment-record.ts';

/** Finds the article under which an act is done. */
export function findArticle({ kind }: AmendmentAct, clause: AmendmentProcedure): string {
  switch (kind) {
    case 'amendment-proposal':
      return clause.proposal.article;
    case 'amendment-communication':
    case 'conference-request':
    case 'conference-convening':
      if (clause.kind === 'by-silence') return clause.objection.article;
      return clause.kind === 'conference' ? clause.request.article : findArticleOfAdoption(clause);
    case 'amendment-adoption':
      return findArticleOfAdoption(clause);
    case 'amendment-approval':
      return clause.kind !== 'by-silence' && clause.approval !== undefined
        ? clause.approval.article
        : findArticleOfAdoption(clause);
    case 'amendment-acceptance':
    case 'amendment-objection':
      return clause.kind === 'by-silence' ? clause.objection.article : clause.acceptance.article;
    default:
      return assertNever(kind);
  }
}

/** Finds the article on the adoption; where nobody adopts, that on the proposal. */
export function findArticleOfAdoption(clause: AmendmentProcedure): string {
  return (findAdoptionClause(clause) ?? clause.proposal).article;
}
