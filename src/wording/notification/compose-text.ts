import { assertNever } from '../../determination/assert-never.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { articleOfAct } from './article-of-act.ts';
import type { Sender, Told } from './draft.ts';
import type { SentAct } from './sent-act.ts';

/** Composes the text of a draft, a paragraph each, down to the signature. */
export function composeText(treaty: Treaty, act: SentAct, who: Sender): readonly Told[] {
  return [
    composeDeclaration(treaty, act, who),
    ...listFurther(treaty, act, who),
    { code: 'notification.done', values: {} },
    { code: 'notification.signature', values: {} },
  ];
}

/** Composes what is declared: the act itself. */
function composeDeclaration(treaty: Treaty, act: SentAct, who: Sender): Told {
  switch (act.kind) {
    case 'signature':
    case 'definitive-signature':
      return { code: 'notification.empowers', values: { who, form: act.kind } };
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'formal-confirmation':
      return { code: 'notification.consents', values: { who, kind: act.kind } };
    case 'succession':
      return act.effectiveOn === undefined
        ? { code: 'notification.succeeds', values: {} }
        : { code: 'notification.succeeds-from', values: { on: act.effectiveOn } };
    case 'provisional-application':
      return { code: 'notification.applies-provisionally', values: { who } };
    case 'intention-not-to-become-party':
      return { code: 'notification.intends-not-to-become-party', values: { who } };
    case 'territorial-extension':
      return { code: 'notification.extends', values: { who } };
    case 'withdrawal-of-extension':
      return { code: 'notification.withdraws-extension', values: { who } };
    case 'end-of-responsibility':
      return { code: 'notification.ends-responsibility', values: { who, on: act.on } };
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
      return { code: 'notification.towards-accession', values: { who, act: act.kind, towards: act.towards } };
    case 'withdrawal-of-instrument':
      return { code: 'notification.withdraws-instrument', values: { who } };
    case 'denunciation':
      return treaty.finalClauses.denunciation.kind === 'not-provided'
        ? { code: 'notification.denounces-without-clause', values: { who } }
        : { code: 'notification.denounces', values: { who, article: articleOfAct(treaty, act) } };
    case 'revocation-of-denunciation':
      return { code: 'notification.revokes', values: { who } };
    case 'amendment-proposal':
      return { code: 'notification.proposes-amendment', values: { who } };
    case 'conference-request':
      return { code: 'notification.favours-conference', values: { who } };
    case 'amendment-acceptance':
      return { code: 'notification.accepts-amendment', values: { who } };
    case 'amendment-objection':
      return { code: 'notification.objects', values: { who } };
    case 'report':
      return { code: 'notification.reports', values: { who, article: articleOfAct(treaty, act) } };
    default:
      return assertNever(act);
  }
}

/** Lists what some acts say besides: the competence of an organisation, the day that a notice names. */
function listFurther({ finalClauses }: Treaty, act: SentAct, who: Sender): readonly Told[] {
  const { declarationOfCompetence } = finalClauses.participation;
  if (who === 'organisation' && declarationOfCompetence !== undefined && isInstrument(act)) {
    const { article } = declarationOfCompetence;
    return [{ code: 'notification.declares-competence', values: { article } }];
  }
  if (act.kind === 'denunciation' && act.effectiveOn !== undefined) {
    return [{ code: 'notification.names-day', values: { on: act.effectiveOn } }];
  }
  return [];
}

/** Checks if an act is done by depositing an instrument, in which declarations can stand. */
export function isInstrument({ kind }: SentAct): boolean {
  return INSTRUMENTS.has(kind);
}

const INSTRUMENTS: ReadonlySet<string> = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'formal-confirmation',
] satisfies readonly SentAct['kind'][]);
