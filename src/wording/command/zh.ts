import { names } from '../../participants/names/compiled/zh.ts';
import { composeCommandWording } from '../command-wording.ts';
import { answerSentences as answers } from '../compiled/zh/answer-sentences.ts';
import { commandSentences } from '../compiled/zh/command-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';

/** Chinese, with what the command says beside what is said of the law. */
export const words = composeCommandWording('zh', { answers, further: [furtherSentences], names }, commandSentences);
