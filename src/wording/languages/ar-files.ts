import { names } from '../../participants/names/compiled/ar.ts';
import { answerSentences as answers } from '../compiled/ar/answer-sentences.ts';
import { fileSentences } from '../compiled/ar/file-sentences.ts';
import { furtherSentences } from '../compiled/ar/further-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('ar', {
  answers,
  further: [furtherSentences, fileSentences],
  names,
});
