import { names } from '../../participants/names/compiled/es.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/es/command-sentences.ts';
import { lawSentences } from '../compiled/es/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** Spanish, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('es', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
