import { names } from '../../participants/names/compiled/fr.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/fr/command-sentences.ts';
import { lawSentences } from '../compiled/fr/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** French, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('fr', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
