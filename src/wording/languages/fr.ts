import { names } from '../../participants/names/compiled/fr.ts';
import { answerSentences as answers } from '../compiled/fr/answer-sentences.ts';
import { furtherSentences } from '../compiled/fr/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French. */
export const wording: Wording = composeWording('fr', { answers, further: [furtherSentences], names });
