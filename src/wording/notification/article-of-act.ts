import { assertNever } from '../../determination/assert-never.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
import type { AmendmentClause, Treaty } from '../../treaty/treaty.ts';
import type { SentAct } from './sent-act.ts';

/** Names the article of the treaty, or of the law of treaties where the treaty has none, under which an act is done. */
export function articleOfAct({ finalClauses }: Treaty, act: SentAct): string {
  const { participation, denunciation, amendment, reporting } = finalClauses;
  const { signature, consent, provisionalApplication, territorialExtension } = participation;
  switch (act.kind) {
    case 'signature':
    case 'definitive-signature':
      return signature.article;
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'formal-confirmation':
    case 'withdrawal-of-instrument':
      return consent.article;
    case 'succession':
      return 'VCSSRT 22';
    case 'provisional-application':
      return provisionalApplication?.article ?? 'VCLT 25';
    case 'intention-not-to-become-party':
      return 'VCLT 18(a)';
    case 'territorial-extension':
      return territorialExtension?.article ?? 'VCLT 29';
    case 'withdrawal-of-extension':
      return territorialExtension?.withdrawal?.article ?? 'VCLT 29';
    case 'end-of-responsibility':
      return 'VCSSRT 15';
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
      return participation.accessionTowards?.article ?? consent.article;
    case 'denunciation':
      return denunciation.article;
    case 'revocation-of-denunciation':
      return 'VCLT 68';
    case 'amendment-proposal':
    case 'conference-request':
    case 'amendment-acceptance':
    case 'amendment-objection':
      return articleOfStep(amendment, act);
    case 'report':
      return reporting?.initial.article ?? consent.article;
    default:
      return assertNever(act);
  }
}

type Step = Extract<SentAct, { readonly amendment: string }>;

/**
 * Where the treaty has no such step, the general rule on amendments governs. Of several procedures only a proposal names its own; of a later
 * step the article that holds them all is named.
 */
function articleOfStep(amendment: AmendmentClause | undefined, step: Step): string {
  const general = 'VCLT 40';
  const clause = findProcedure(amendment, step.kind === 'amendment-proposal' ? step : {});
  if (clause === undefined) return amendment?.kind === 'several' ? amendment.article : general;
  switch (step.kind) {
    case 'amendment-proposal':
      return clause.proposal.article;
    case 'conference-request':
      return clause.kind === 'conference' ? clause.request.article : general;
    case 'amendment-acceptance':
      if (clause.kind !== 'by-silence') return clause.acceptance.article;
      return clause.binding.whom === 'acceptors' ? clause.entryIntoForce.article : general;
    case 'amendment-objection':
      return clause.kind === 'by-silence' ? clause.objection.article : general;
    default:
      return assertNever(step);
  }
}
