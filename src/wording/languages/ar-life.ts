import { names } from '../../participants/names/compiled/ar.ts';
import { answerSentences as answers } from '../compiled/ar/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('ar', { answers, names });
