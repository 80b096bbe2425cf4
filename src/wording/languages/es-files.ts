import { names } from '../../participants/names/compiled/es.ts';
import { answerSentences as answers } from '../compiled/es/answer-sentences.ts';
import { fileSentences } from '../compiled/es/file-sentences.ts';
import { furtherSentences } from '../compiled/es/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('es', {
  answers,
  further: [furtherSentences, fileSentences],
  names,
});
