import { names } from '../../participants/names/compiled/en.ts';
import { fileSentences } from '../compiled/en/file-sentences.ts';
import { lawSentences } from '../compiled/en/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** English, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('en', { ...lawSentences, ...fileSentences }, names);
