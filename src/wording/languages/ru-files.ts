import { names } from '../../participants/names/compiled/ru.ts';
import { fileSentences } from '../compiled/ru/file-sentences.ts';
import { lawSentences } from '../compiled/ru/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('ru', { ...lawSentences, ...fileSentences }, names);
