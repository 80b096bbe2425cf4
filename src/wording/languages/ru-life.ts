import { names } from '../../participants/names/compiled/ru.ts';
import { answerSentences as answers } from '../compiled/ru/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('ru', { answers, names });
