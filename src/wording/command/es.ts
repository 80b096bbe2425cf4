import { names } from '../../participants/names/compiled/es.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/es/answer-sentences.ts';
import { commandSentences } from '../compiled/es/command-sentences.ts';
import { furtherSentences } from '../compiled/es/further-sentences.ts';

/** Spanish, with what the command says beside what is said of the law. */
export const words = composeCommandWording('es', { answers, further: [furtherSentences], names }, commandSentences);
