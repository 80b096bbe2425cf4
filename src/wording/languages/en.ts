import { names } from '../../participants/names/compiled/en.ts';
import { answerSentences as answers } from '../compiled/en/answer-sentences.ts';
import { furtherSentences } from '../compiled/en/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** English. */
export const wording: Wording = composeWording('en', { answers, further: [furtherSentences], names });
