import { names } from '../../participants/names/compiled/ar.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/ar/answer-sentences.ts';
import { commandSentences } from '../compiled/ar/command-sentences.ts';
import { furtherSentences } from '../compiled/ar/further-sentences.ts';

/** Arabic, with what the command says beside what is said of the law. */
export const words = composeCommandWording('ar', { answers, further: [furtherSentences], names }, commandSentences);
