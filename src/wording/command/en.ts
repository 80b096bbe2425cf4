import { names } from '../../participants/names/compiled/en.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/en/answer-sentences.ts';
import { commandSentences } from '../compiled/en/command-sentences.ts';
import { furtherSentences } from '../compiled/en/further-sentences.ts';

/** English, with what the command says beside what is said of the law. */
export const words = composeCommandWording('en', { answers, further: [furtherSentences], names }, commandSentences);
