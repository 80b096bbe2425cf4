import { names } from '../../participants/names/compiled/ru.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/ru/answer-sentences.ts';
import { commandSentences } from '../compiled/ru/command-sentences.ts';
import { furtherSentences } from '../compiled/ru/further-sentences.ts';

/** Russian, with what the command says beside what is said of the law. */
export const words = composeCommandWording('ru', { answers, further: [furtherSentences], names }, commandSentences);
