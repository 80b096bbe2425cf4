import { names } from '../../participants/names/compiled/ar.ts';
import { answerSentences as answers } from '../compiled/ar/answer-sentences.ts';
import { furtherSentences } from '../compiled/ar/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic. */
export const wording: Wording = composeWording('ar', { answers, further: [furtherSentences], names });
