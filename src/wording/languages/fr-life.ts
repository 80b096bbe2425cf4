import { names } from '../../participants/names/compiled/fr.ts';
import { answerSentences as answers } from '../compiled/fr/answer-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French, with the sentences alone of which the answers of the first door are made: for a page that is to be light. */
export const wording: Wording = composeWording('fr', { answers, names });
