import { names } from '../../participants/names/compiled/zh.ts';
import { answerSentences as answers } from '../compiled/zh/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('zh', { answers, names });
