import { assertNever } from '../../determination/assert-never.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { articleOfAct } from './article-of-act.ts';
import type { ToldUnder } from './draft.ts';
import type { SentAct } from './sent-act.ts';

/**
 * Lists to whom an act goes, under the article of the treaty; from which day it counts; and who tells whom.
 *
 * @see docs/legal-sources.md#notifications-to-the-depositary
 */
export function listAddressees(treaty: Treaty, act: SentAct): readonly ToldUnder[] {
  const { depositary, finalClauses } = treaty;
  const article = articleOfAct(treaty, act);
  const keeper = { depositary: depositary.name, seat: depositary.seat };
  switch (act.kind) {
    case 'signature':
    case 'definitive-signature':
      return [{ article, code: 'notification.signed-with', values: keeper }, ...listSeveral(treaty), INFORMS];
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'formal-confirmation':
    case 'amendment-acceptance':
      return [
        { article, code: 'notification.deposited-with', values: keeper },
        ...listSeveral(treaty),
        { article: 'VCLT 16(b)', code: 'notification.day-of-deposit', values: {} },
        INFORMS,
      ];
    case 'denunciation':
    case 'revocation-of-denunciation': {
      const { denunciation } = finalClauses;
      const noticeTo = denunciation.kind === 'permitted' ? denunciation.noticeTo : undefined;
      const under = denunciation.article;
      if (noticeTo !== undefined) {
        return [{ article: under, code: 'notification.received-by', values: { to: noticeTo } }, RECEIVED];
      }
      const informed = denunciation.kind === 'permitted' ? denunciation.informed : undefined;
      const toKeeper: ToldUnder = { article: under, code: 'notification.received-by-depositary', values: keeper };
      return informed === undefined
        ? [toKeeper, ...NOTIFIED]
        : [
            toKeeper,
            RECEIVED,
            { article: under, code: 'notification.depositary-informs-those', values: { informed } },
            TAKEN,
          ];
    }
    case 'report':
      return finalClauses.reporting === undefined
        ? []
        : [{ article, code: 'notification.received-by', values: { to: finalClauses.reporting.to } }];
    case 'succession':
    case 'provisional-application':
    case 'intention-not-to-become-party':
    case 'territorial-extension':
    case 'withdrawal-of-extension':
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
    case 'end-of-responsibility':
    case 'withdrawal-of-instrument':
    case 'amendment-proposal':
    case 'conference-request':
    case 'amendment-objection':
      return [{ article, code: 'notification.received-by-depositary', values: keeper }, ...NOTIFIED];
    default:
      return assertNever(act);
  }
}

const INFORMS: ToldUnder = { article: 'VCLT 77(1)', code: 'notification.depositary-informs', values: {} };
const RECEIVED: ToldUnder = { article: 'VCLT 78(b)', code: 'notification.day-of-receipt', values: {} };
const TAKEN: ToldUnder = { article: 'VCLT 78(c)', code: 'notification.taken-as-received', values: {} };

/** What holds of every notification that goes to a depositary. */
const NOTIFIED: readonly ToldUnder[] = [RECEIVED, INFORMS, TAKEN];

function listSeveral({ finalClauses }: Treaty): readonly ToldUnder[] {
  const { severalDepositaries } = finalClauses.participation;
  if (severalDepositaries === undefined) return [];
  const { article, decides } = severalDepositaries;
  return [{ article, code: 'notification.one-of-depositaries', values: { decides } }];
}
