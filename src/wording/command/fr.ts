import { names } from '../../participants/names/compiled/fr.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/fr/answer-sentences.ts';
import { commandSentences } from '../compiled/fr/command-sentences.ts';
import { furtherSentences } from '../compiled/fr/further-sentences.ts';

/** French, with what the command says beside what is said of the law. */
export const words = composeCommandWording('fr', { answers, further: [furtherSentences], names }, commandSentences);
