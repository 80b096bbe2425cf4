import { assertNever } from '../../determination/assert-never.ts';
import type { Sender, ToldUnder } from './draft.ts';
import type { SentAct } from './sent-act.ts';

/** Lists who signs what is sent: those who represent a State by their office, or whoever has full powers; nobody for a report, of which no law says it. */
export function listSigners(act: SentAct, who: Sender): readonly ToldUnder[] {
  // No depositary looks at the form of what goes to a committee.
  if (act.kind === 'report') return [];
  const needsPowers = powersFor(act);
  if (needsPowers === undefined) {
    return [{ article: 'VCLT 77(1)', code: 'notification.signer-not-stated', values: {} }];
  }
  if (who === 'organisation') {
    return [{ article: 'VCLTIO 7(3)', code: 'notification.signer-of-organisation', values: {} }];
  }
  return [needsPowers];
}

/** Finds what the law of treaties says of who signs, where it says anything. */
function powersFor({ kind }: SentAct): ToldUnder | undefined {
  switch (kind) {
    case 'signature':
    case 'definitive-signature':
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'formal-confirmation':
    case 'succession':
    case 'provisional-application':
    case 'territorial-extension':
    case 'withdrawal-of-extension':
    case 'end-of-responsibility':
    case 'amendment-acceptance':
    case 'withdrawal-of-instrument':
      return { article: 'VCLT 7(2)(a)', code: 'notification.signers', values: {} };
    case 'denunciation':
    case 'revocation-of-denunciation':
      return { article: 'VCLT 67(2)', code: 'notification.signers-of-notice', values: {} };
    case 'intention-not-to-become-party':
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
    case 'amendment-proposal':
    case 'conference-request':
    case 'amendment-objection':
    case 'report':
      return undefined;
    default:
      return assertNever(kind);
  }
}
