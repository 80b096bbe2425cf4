import type { Treaty } from '../../treaty/treaty.ts';
import { isInstrument } from './compose-text.ts';
import type { Sender, Told, ToldUnder } from './draft.ts';
import type { SentAct } from './sent-act.ts';

/** Lists what a definition does not hold, and whoever sends the draft has to look up. */
export function listThingsToCheck(treaty: Treaty, act: SentAct, who: Sender): readonly (Told | ToldUnder)[] {
  const { finalClauses, text } = treaty;
  const { consent, declarationOfCompetence } = finalClauses.participation;
  const { denunciation } = finalClauses;
  const things: (Told | ToldUnder)[] = [];
  if (isInstrument(act) || act.kind === 'signature' || act.kind === 'definitive-signature') {
    things.push({ article: 'VCLT 23(1)', code: 'notification.check-declarations', values: {} });
    things.push({ article: 'VCLT 46', code: 'notification.check-own-law', values: {} });
  }
  if (who === 'organisation' && isInstrument(act) && declarationOfCompetence === undefined) {
    things.push({ article: consent.article, code: 'notification.check-competence', values: {} });
  }
  if (act.kind === 'denunciation' && denunciation.kind !== 'not-provided') {
    things.push({ article: denunciation.article, code: 'notification.check-word-of-leaving', values: {} });
  }
  if (text.basis === 'from-memory' || text.fromMemory !== undefined) {
    things.push({ code: 'notification.check-clauses', values: {} });
  }
  return things;
}
