import { names } from '../../participants/names/compiled/es.ts';
import { answerSentences as answers } from '../compiled/es/answer-sentences.ts';
import { furtherSentences } from '../compiled/es/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish. */
export const wording: Wording = composeWording('es', { answers, further: [furtherSentences], names });
