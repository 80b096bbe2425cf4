import { names } from '../../participants/names/compiled/es.ts';
import { answerSentences as answers } from '../compiled/es/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('es', { answers, names });
