import { names } from '../../participants/names/compiled/ru.ts';
import { answerSentences as answers } from '../compiled/ru/answer-sentences.ts';
import { furtherSentences } from '../compiled/ru/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian. */
export const wording: Wording = composeWording('ru', { answers, further: [furtherSentences], names });
