import { names } from '../../participants/names/compiled/zh.ts';
import { answerSentences as answers } from '../compiled/zh/answer-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese. */
export const wording: Wording = composeWording('zh', { answers, further: [furtherSentences], names });
