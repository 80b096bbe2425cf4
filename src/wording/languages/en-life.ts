import { names } from '../../participants/names/compiled/en.ts';
import { answerSentences as answers } from '../compiled/en/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** English, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('en', { answers, names });
