import { names } from '../../participants/names/compiled/zh.ts';
import { answerSentences } from '../compiled/zh/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('zh', answerSentences, names);
